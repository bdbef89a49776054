import {
  entryOf,
  examineHead,
  examinePage,
  foldIds,
  foldTogether,
  sealHead,
  sealPage,
} from './index-pages.ts';
import { storedIds, surveyArticles } from './reading.ts';
import { type Head, headKey, type IndexRow, type PageEntry, pageKey, rowsPerPage } from './records.ts';
import { type StorageArea, StorageFailure } from './storage-area.ts';

/** What a look through the whole library found. */
export interface LibraryCheck {
  /** Articles in the list. */
  articles: number;
  /** Ids whose records are not what was saved. They stay where they are. */
  damaged: string[];
  /** Ids whose records a later version of Galley wrote. They stay where they are. */
  newer: string[];
}

/**
 * Makes the index anew from the articles, beside the old one: the new pages and the head that names them are written
 * together, the old pages are removed after that. Under the library's lock.
 */
export async function rebuildIndex(area: StorageArea): Promise<LibraryCheck> {
  const oldHead = await examineHead((await area.get(headKey))[headKey]);
  if (oldHead === 'newer') throw new StorageFailure('newer-record');
  const { rows, damaged, newer } = await surveyArticles(area);
  const { keys } = await storedIds(area);
  const oldPages = keys.filter((key) => key.startsWith('p:'));
  const highest = Math.max(
    -1,
    ...oldPages.map((key) => Number(key.slice('p:'.length))).filter(Number.isInteger),
  );
  let nextPage = Math.max(highest + 1, oldHead?.nextPage ?? 0);

  const items: Record<string, unknown> = {};
  const pages: PageEntry[] = [];
  for (let start = 0; start < rows.length; start += rowsPerPage) {
    const pageRows: IndexRow[] = rows.slice(start, start + rowsPerPage);
    const n = nextPage++;
    pages.push(entryOf(n, pageRows));
    items[pageKey(n)] = await sealPage(pageRows);
  }
  const generation = (oldHead?.generation ?? 0) + 1;
  items[headKey] = await sealHead({ generation, pages, nextPage, unlisted: [...damaged, ...newer] });
  await area.set(items);
  if (oldPages.length > 0) await area.remove(oldPages);
  return { articles: rows.length, damaged, newer };
}

/**
 * Whether the index names exactly the stored articles, told from their keys and the index alone. Does not open the
 * articles: a damaged record is found when it is read, or by a rebuild. Where the browser cannot list keys without
 * reading everything, only the index itself is checked.
 */
export async function isIndexSound(area: StorageArea, head: Head): Promise<boolean> {
  if (area.getKeys && !(await namesStoredArticles(area, head))) return false;
  for (const entry of head.pages) {
    const key = pageKey(entry.n);
    const page = await area.get(key).catch(() => ({}) as Record<string, unknown>);
    if ((await examinePage(page[key], entry)) === null) return false;
  }
  return true;
}

async function namesStoredArticles(area: StorageArea, head: Head): Promise<boolean> {
  const { listed, keys } = await storedIds(area);
  const stored = new Set(keys);
  return (
    head.unlisted.every((id) => stored.has(`a:${id}`)) &&
    listed.length === head.count + head.unlisted.length &&
    foldIds(listed) === foldTogether(head.ids, foldIds(head.unlisted))
  );
}
