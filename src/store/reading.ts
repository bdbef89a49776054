/**
 * Reading the library: the half of the store that every extension page may use directly. Writes nothing; whatever
 * changes the library goes through the background (see `library.ts`).
 */
import * as v from 'valibot';
import { articleId } from '../core/url/article-id.ts';
import type { Result } from '../protocol/messages.ts';
import type { SavedSummary } from '../protocol/page-state.ts';
import { examineRecord, rowOf } from './article-record.ts';
import { sha256 } from './checksum.ts';
import { examineHead, examinePage } from './index-pages.ts';
import {
  type ArticleRecord,
  articleKey,
  headKey,
  type IndexRow,
  pageKey,
  rowKey,
  type Tombstone,
  TombstoneSchema,
  tombstoneKey,
} from './records.ts';
import { readInGroups, type StorageArea, storageFailureCode, storedKeys } from './storage-area.ts';

/** Some rows of the list, newest first, as they came from one page of the index. */
export interface ListPage {
  rows: IndexRow[];
  /** Articles in the whole list. */
  count: number;
  /** Articles that are stored and cannot be shown: damaged, or written by a later version of Galley. */
  unlisted: string[];
  /** The index could not be used and the list was made from the articles themselves: ask for `library/repair`. */
  needsRepair: boolean;
}

export interface Reading {
  /** A saved article. `not-found` also when it was deleted. */
  read(id: string): Promise<Result<ArticleRecord>>;
  /** What the library holds of the article with this canonical address. */
  find(canonicalUrl: string): Promise<SavedSummary | null>;
  /** The list, newest first, up to 128 rows at a time; at least one page, which may be empty. */
  list(): AsyncGenerator<ListPage>;
}

/** Reads the library kept in `area`, which is `browser.storage.local` everywhere but in tests. */
export function openReading(area: StorageArea): Reading {
  async function read(id: string): Promise<Result<ArticleRecord>> {
    try {
      const values = await area.get([articleKey(id), tombstoneKey(id)]);
      if (isDeleted(values[tombstoneKey(id)])) return { ok: false, code: 'not-found' };
      const found = await examineRecord(values[articleKey(id)], id);
      if (found.state === 'sound') return { ok: true, value: found.record };
      const codes = { missing: 'not-found', damaged: 'damaged-record', newer: 'newer-record' } as const;
      return { ok: false, code: codes[found.state] };
    } catch (error) {
      return { ok: false, code: storageFailureCode(error) };
    }
  }

  return {
    read,

    async find(canonicalUrl) {
      const found = await read(await articleId(canonicalUrl, sha256));
      if (!found.ok) return null;
      const { id, revisedAt, rev } = found.value;
      return { id, savedAt: revisedAt, versions: rev };
    },

    async *list() {
      let before: string | null = null;
      let expected: number | null = null;
      while (true) {
        // Head and page in one `get`, so that a save between two reads cannot make them disagree.
        const keys: string[] = expected === null ? [headKey] : [headKey, pageKey(expected)];
        const values = await area.get(keys);
        const head = await examineHead(values[headKey]);
        if (head === null || head === 'newer') return yield* listWithoutIndex(area, before);
        const { count, unlisted } = head;
        const entry = head.pages.findLast(({ first }) => before === null || first < before);
        if (!entry) {
          if (before === null) yield { rows: [], count, unlisted, needsRepair: false };
          return;
        }
        if (entry.n !== expected) {
          expected = entry.n;
          continue;
        }
        const rows = await examinePage(values[pageKey(entry.n)], entry);
        if (rows === null) return yield* listWithoutIndex(area, before);
        const cursor: string | null = before;
        const older = rows.filter((row) => cursor === null || rowKey(row) < cursor).reverse();
        before = entry.first;
        yield { rows: older, count, unlisted, needsRepair: false };
      }
    },
  };
}

/** Whether this tombstone says deleted. A damaged one does not: better an article too many than one too few. */
export function isDeleted(tombstone: unknown): tombstone is Tombstone & { deletedAt: string } {
  const parsed = v.safeParse(TombstoneSchema, tombstone);
  return parsed.success && parsed.output.deletedAt !== null;
}

/** All that is stored of articles, read from the records themselves. Seconds for thousands. */
export async function surveyArticles(
  area: StorageArea,
): Promise<{ rows: IndexRow[]; damaged: string[]; newer: string[] }> {
  const { listed } = await storedIds(area);
  const rows: IndexRow[] = [];
  const damaged: string[] = [];
  const newer: string[] = [];
  for await (const { key, value, unreadable } of readInGroups(area, listed.map(articleKey))) {
    const id = key.slice('a:'.length);
    const found = unreadable ? ({ state: 'damaged' } as const) : await examineRecord(value, id);
    if (found.state === 'sound') rows.push(rowOf(found.record));
    else if (found.state === 'newer') newer.push(id);
    else if (found.state === 'damaged') damaged.push(id);
  }
  rows.sort((a, b) => (rowKey(a) < rowKey(b) ? -1 : 1));
  return { rows, damaged, newer };
}

/** Ids of the stored articles, those not deleted first; by their keys alone, the articles are not read. */
export async function storedIds(area: StorageArea): Promise<{ listed: string[]; keys: string[] }> {
  const keys = await storedKeys(area);
  const deleted = new Set<string>();
  for await (const { key, value } of readInGroups(
    area,
    keys.filter((key) => key.startsWith('t:')),
  )) {
    if (isDeleted(value)) deleted.add(key.slice('t:'.length));
  }
  const uuid = v.pipe(v.string(), v.uuid());
  const ids = keys.filter((key) => key.startsWith('a:')).map((key) => key.slice('a:'.length));
  return { listed: ids.filter((id) => v.is(uuid, id) && !deleted.has(id)), keys };
}

async function* listWithoutIndex(area: StorageArea, before: string | null): AsyncGenerator<ListPage> {
  const { rows, damaged, newer } = await surveyArticles(area);
  const older = rows.filter((row) => before === null || rowKey(row) < before).reverse();
  const unlisted = [...damaged, ...newer];
  // A library that was never used has no index and needs none.
  yield { rows: older, count: rows.length, unlisted, needsRepair: rows.length + unlisted.length > 0 };
}
