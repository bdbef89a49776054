/** Entries of a live blog as they stand on the page. */
import type { Moment } from '../article.ts';
import type { PageItem, TextBlock } from './read-page.ts';

/** What a page says of being a live blog. `none`: nothing; only its shape could tell. */
export type LiveEvidence = 'profile' | 'structured data' | 'address' | 'none';

export interface LiveEntry {
  /** The same at every look, as far as the page allows: see `entry-keys.ts`. */
  key: string;
  /** Where the entry is, or where it begins. */
  box: Element;
  time: Moment | null;
  headline: TextBlock | null;
  /** All that belongs to it, in page order. */
  items: PageItem[];
  /** Of these, the ones that say nothing but its time and headline. */
  head: ReadonlySet<PageItem>;
  /** Leaves of the time where it stands at the head of other text. */
  timeLeaves: ReadonlySet<Node>;
}

export interface LiveEntries {
  evidence: LiveEvidence;
  newestFirst: boolean;
  /** In page order. */
  entries: LiveEntry[];
}

/** Characters of an entry's first words where it has no headline. */
const LONGEST_WORDS = 80;

/** The headline of an entry or, where it has none, its first words. */
export function entryWords({ headline, items, head }: LiveEntry): string {
  const block = headline ?? items.find((item) => item.type === 'text' && !head.has(item));
  const text = block?.type === 'text' ? block.text : '';
  return text.length <= LONGEST_WORDS ? text : `${text.slice(0, LONGEST_WORDS - 1).trimEnd()}…`;
}
