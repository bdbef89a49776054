import { openSnapshot } from '../core/snapshot/open-snapshot.ts';
import browser from '../platform/browser.ts';
import { openReading } from '../store/reading.ts';
import type { ArticleRecord, IndexRow } from '../store/records.ts';
import { markupPolicy } from '../ui/article/markup-policy.ts';
import { type CleanerParts, parseInert, readKeptPage } from '../ui/clean-again.ts';

/** What cleaning again needs of this page. */
export const cleanerParts: CleanerParts = {
  area: browser.storage.local,
  window: window as Window & typeof globalThis,
  policy: markupPolicy,
};

/** A saved article with the page it was made of, in a document where nothing runs or loads. */
export interface SavedPage {
  row: IndexRow;
  record: ArticleRecord;
  document: Document;
}

/** The saved pages of these rows one after another; articles without markup are passed over. */
export async function* readSavedPages(rows: readonly IndexRow[]): AsyncGenerator<SavedPage> {
  for (const row of rows) {
    const found = await openReading(browser.storage.local).read(row.id);
    if (!found.ok) continue;
    const markup = await readKeptPage(found.value, cleanerParts);
    if (markup === null) continue;
    const { document } = openSnapshot(markup, { parse: (html) => parseInert(html, cleanerParts) });
    yield { row, record: found.value, document };
  }
}
