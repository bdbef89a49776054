import * as v from 'valibot';
import { isNewer } from './article-record.ts';
import { isIntact, seal } from './checksum.ts';
import {
  type Head,
  HeadSchema,
  type IndexPage,
  IndexPageSchema,
  type IndexRow,
  type PageEntry,
  rowKey,
  schemaVersion,
} from './records.ts';

/** The exclusive or of ids: the same for the same set in any order, and cheap to keep up with one id more or less. */
export function foldIds(ids: Iterable<string>): string {
  let folded = 0n;
  for (const id of ids) folded ^= BigInt(`0x${id.replaceAll('-', '')}`);
  return folded.toString(16).padStart(32, '0');
}

/** Two folded sets as one; folding a set in twice takes it out again. */
export function foldTogether(a: string, b: string): string {
  return (BigInt(`0x${a}`) ^ BigInt(`0x${b}`)).toString(16).padStart(32, '0');
}

/** The stored head; null when it is missing or damaged, `newer` when a later version of Galley wrote it. */
export async function examineHead(value: unknown): Promise<Head | 'newer' | null> {
  if (isNewer(value)) return 'newer';
  const parsed = v.safeParse(HeadSchema, value);
  return parsed.success && (await isIntact(value as Head)) ? parsed.output : null;
}

/** The rows of the page that the head's entry means; null when what is stored is not that page. */
export async function examinePage(value: unknown, entry: PageEntry): Promise<IndexRow[] | null> {
  const parsed = v.safeParse(IndexPageSchema, value);
  if (!parsed.success || !(await isIntact(value as IndexPage))) return null;
  const { rows } = parsed.output;
  const isMeant =
    rows.length === entry.rows &&
    rows[0] &&
    rowKey(rows[0]) === entry.first &&
    foldIds(rows.map((row) => row.id)) === entry.ids;
  return isMeant ? rows : null;
}

export function sealPage(rows: IndexRow[]): Promise<IndexPage> {
  return seal({ v: schemaVersion, rows } as const);
}

/** The head's entry for page `n` with these rows, of which there is at least one. */
export function entryOf(n: number, rows: readonly IndexRow[]): PageEntry {
  const [first] = rows;
  if (!first) throw new Error('an index page without rows');
  return { n, rows: rows.length, first: rowKey(first), ids: foldIds(rows.map((row) => row.id)) };
}

/** A head over these pages; its count and digest follow from them. */
export function sealHead(
  fields: Pick<Head, 'generation' | 'pages' | 'nextPage' | 'unlisted'>,
): Promise<Head> {
  const { generation, pages, nextPage, unlisted } = fields;
  return seal({
    v: schemaVersion,
    generation,
    count: pages.reduce((sum, entry) => sum + entry.rows, 0),
    pages,
    nextPage,
    ids: pages.reduce((folded, entry) => foldTogether(folded, entry.ids), foldIds([])),
    unlisted,
  } as const);
}

/** Where in the head's pages a row with this key stands or would stand; 0 when there is no page yet. */
export function pagePosition(pages: readonly PageEntry[], key: string): number {
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pages[middle]?.first ?? '') <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}
