/**
 * Saving a live blog again appends: papers drop the older entries from the page, and a reader who saved them keeps
 * them. The page's words win where both have an entry.
 */
import { type Article, articleLimits, type Block } from '../core/article.ts';
import { wordsOfBlock } from '../core/article-words.ts';
import { countBlockWords } from '../core/extractor/count-block-words.ts';
import { countWords } from '../core/text/count-words.ts';

type EntryBlock = Extract<Block, { type: 'entry' }>;

/** An entry with the blocks that follow it. */
interface SavedEntry {
  head: EntryBlock;
  blocks: Block[];
}

interface Parts {
  /** What stands before the first entry. */
  opening: Block[];
  entries: SavedEntry[];
}

function partsOf(body: readonly Block[]): Parts {
  const parts: Parts = { opening: [], entries: [] };
  for (const block of body) {
    const last = parts.entries[parts.entries.length - 1];
    if (block.type === 'entry') parts.entries.push({ head: block, blocks: [] });
    else (last?.blocks ?? parts.opening).push(block);
  }
  return parts;
}

/** Entries saved without keys, and those whose page changed its anchors, are the same by time and headline. */
function labelOf({ head }: SavedEntry): string {
  return `${head.time?.iso ?? ''} ${wordsOfBlock(head).join(' ')}`.trim();
}

/** For each kept entry the one on the page that is the same, if any. */
function match(kept: readonly SavedEntry[], fresh: readonly SavedEntry[]): Map<SavedEntry, SavedEntry> {
  const byKey = new Map(fresh.map((entry) => [entry.head.key, entry]));
  byKey.delete(undefined);
  const matched = new Map<SavedEntry, SavedEntry>();
  const taken = new Set<SavedEntry>();
  const pair = (one: SavedEntry, other: SavedEntry | undefined) => {
    if (other === undefined || taken.has(other)) return;
    matched.set(one, other);
    taken.add(other);
  };
  for (const one of kept) pair(one, byKey.get(one.head.key));
  const byLabel = new Map(fresh.filter((entry) => !taken.has(entry)).map((entry) => [labelOf(entry), entry]));
  byLabel.delete('');
  for (const one of kept) if (!matched.has(one)) pair(one, byLabel.get(labelOf(one)));
  return matched;
}

function isNewestFirst(entries: readonly SavedEntry[]): boolean {
  const times = entries.flatMap(({ head }) => (head.time === null ? [] : [head.time.iso]));
  const first = times[0];
  const last = times[times.length - 1];
  return first === undefined || last === undefined || first >= last;
}

/** The page's entries in its order, and the kept ones that it no longer has where they stood among the others. */
function mergeEntries(kept: readonly SavedEntry[], fresh: readonly SavedEntry[]): SavedEntry[] {
  const matched = match(kept, fresh);
  if (matched.size === 0) return isNewestFirst(fresh) ? [...fresh, ...kept] : [...kept, ...fresh];
  const after = new Map<SavedEntry | null, SavedEntry[]>();
  let anchor: SavedEntry | null = null;
  for (const one of kept) {
    const other = matched.get(one);
    if (other !== undefined) anchor = other;
    else after.set(anchor, [...(after.get(anchor) ?? []), one]);
  }
  // What stood before all that both have: on a page with the oldest first it is the beginning that was dropped; with
  // the newest first the page has taken it back, and what came since stands above it.
  const shared = new Set(matched.values());
  const firstShared = fresh.findIndex((entry) => shared.has(entry));
  const leading = after.get(null) ?? [];
  return [
    ...(isNewestFirst(kept) ? [] : leading),
    ...fresh.flatMap((entry, index) => [
      ...(index === firstShared && isNewestFirst(kept) ? leading : []),
      entry,
      ...(after.get(entry) ?? []),
    ]),
  ];
}

/** Whether all words of an entry stand in these blocks already: the page was read as a report this time. */
function isIn(blocks: ReadonlySet<string>, entry: SavedEntry): boolean {
  return entry.blocks.every((block) => blocks.has(wordsOfBlock(block).join(' ')));
}

/**
 * The article to save where `kept` is saved already: `fresh` itself, or, for a live blog, `fresh` with the entries
 * that only `kept` has. The oldest ones give way where an article would hold more than it may.
 */
export function mergeLiveBlog(kept: Article, fresh: Article): Article {
  const old = partsOf(kept.body);
  if (old.entries.length === 0 || fresh.kind === 'link') return fresh;
  const now = partsOf(fresh.body);
  const opening = new Set(now.opening.map((block) => wordsOfBlock(block).join(' ')));
  const entries =
    now.entries.length > 0
      ? mergeEntries(old.entries, now.entries)
      : old.entries.filter((entry) => !isIn(opening, entry));
  const body = [...now.opening, ...entries.flatMap(({ head, blocks }) => [head, ...blocks])];
  if (body.length > articleLimits.blocks) return fresh;
  return { ...fresh, body, wordCount: countWords(fresh.dek ?? '') + countBlockWords(body) };
}
