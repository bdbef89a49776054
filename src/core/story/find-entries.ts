/**
 * Is this page a live blog, and where are its entries? A profile's layout answers exactly; else what the page says of
 * itself (JSON-LD, microdata, its address) decides how much its shape must prove: boxes that repeat, each with a time
 * and text of its own. Comments, forum posts and lists of stories have that shape as well.
 */
import { attestedGroup, matchUpdates } from './attested-entries.ts';
import { type BoxGroup, findBoxGroups, proseWordsOf } from './entry-boxes.ts';
import { countClocks, findTimeMarks } from './entry-times.ts';
import { isLiveBlog } from './is-live-blog.ts';
import { entriesByLayout } from './layout-entries.ts';
import type { LiveEntries } from './live-entry.ts';
import { evidenceOf, NEED } from './live-evidence.ts';
import { readLiveUpdates } from './live-updates.ts';
import { makeEntries } from './make-entries.ts';
import type { PageView } from './page-view.ts';
import type { PageItem } from './read-page.ts';

/** Nearly as much. */
const CLOSE = 0.8;

/** In how many boxes of a group something stands that the page's data names as an entry. */
function coverage({ boxes }: BoxGroup, known: ReadonlySet<PageItem>): number {
  return boxes.filter(({ items }) => items.some((item) => known.has(item))).length;
}

/** One box of `outer` holds `inner`: a summary and the list of entries have the same shape as two entries. */
function holds(outer: BoxGroup, inner: BoxGroup): boolean {
  return outer.boxes.some(({ box }) => inner.boxes.every((one) => one.box !== box && box.contains(one.box)));
}

/** Of the groups that know most entries by name and have the most text, the one that tells most boxes apart. */
function bestOf(groups: readonly BoxGroup[], known: ReadonlySet<PageItem>): BoxGroup | null {
  const named = Math.max(0, ...groups.map((group) => coverage(group, known)));
  const naming = groups.filter((group) => coverage(group, known) >= named * CLOSE);
  const most = Math.max(0, ...naming.map(({ prose }) => prose));
  const isBetter = (one: BoxGroup, other: BoxGroup): boolean => {
    if (one.boxes.length !== other.boxes.length) return one.boxes.length > other.boxes.length;
    return holds(other, one) || (other.flat && !one.flat);
  };
  return naming
    .filter(({ prose }) => prose >= most * CLOSE)
    .reduce<BoxGroup | null>((best, one) => (best === null || isBetter(one, best) ? one : best), null);
}

/** The entries of a live blog, in page order; none on any other page. */
export function findEntries(view: PageView): LiveEntries {
  if (view.knowsEntries) return { evidence: 'profile', ...entriesByLayout(view) };
  const updates = readLiveUpdates(view.document);
  const evidence = evidenceOf(view, updates);
  const none: LiveEntries = { evidence, newestFirst: true, entries: [] };
  // Most pages end here: without a word for it, only `<time>`s with the hour could make a live blog of them.
  if (evidence === 'none' && countClocks(view) < NEED.none.boxes) return none;
  const marks = findTimeMarks(view);
  if (marks.length < NEED[evidence].boxes && updates === null) return none;
  const matched = matchUpdates(view, updates ?? []);
  const attested = attestedGroup(view, matched, marks);
  const pageProse = proseWordsOf(view.texts);
  const groups = findBoxGroups(view, marks).filter((group) =>
    isLiveBlog(view, group, { evidence, pageProse }),
  );
  const known = new Set<PageItem>(matched.values());
  const shaped = bestOf(groups, known);
  // The page's data may name only the latest few of its entries; its boxes may lack a time and be no group.
  const isEnough =
    attested === null || (shaped !== null && coverage(shaped, known) >= attested.boxes.length / 2);
  const best = isEnough ? shaped : attested;
  if (best === null) return none;
  return { evidence, ...makeEntries(view, best.boxes, matched) };
}
