import type { IndexRow } from '../store/records.ts';
import { foldText } from './fold-text.ts';

/** A row with the words it is found by, folded once. */
export interface SearchableRow {
  row: IndexRow;
  words: string;
}

/** Rows in the same order, ready to be searched. */
export function makeSearchable(rows: readonly IndexRow[]): SearchableRow[] {
  return rows.map((row) => ({
    row,
    // Lines, so that no word is found across the end of one field and the beginning of the next.
    words: foldText([row.headline, row.outlet ?? '', row.host, ...row.bylines, ...row.tags].join('\n')),
  }));
}

/** The rows that hold every word of `query` (or beginning of a word, or part of one) in any of their fields. */
export function searchRows(rows: readonly SearchableRow[], query: string): IndexRow[] {
  const terms = foldText(query).split(/\s+/).filter(Boolean);
  return rows.filter(({ words }) => terms.every((term) => words.includes(term))).map(({ row }) => row);
}
