/** From boxes to entries: times with their day, headlines, keys. */
import { comparable } from '../text/normalise.ts';
import { parseMoment } from '../text/parse-moment.ts';
import { type EntryBox, textsOf } from './entry-boxes.ts';
import { entryKeys } from './entry-keys.ts';
import { isNewestFirst, resolveTimes } from './entry-moments.ts';
import { isOnlyTime, type TimeMark } from './entry-times.ts';
import type { LiveEntries, LiveEntry } from './live-entry.ts';
import type { LiveUpdate } from './live-updates.ts';
import type { PageView } from './page-view.ts';
import type { PageItem, TextBlock } from './read-page.ts';

/** A block all of whose words stand in bold letters: a headline where the page has no headings. */
function isBold(block: TextBlock): boolean {
  return (
    block.words <= 25 &&
    block.leaves.every((leaf) => leaf.nodeType !== 3 || leaf.parentElement?.closest('b, strong') != null)
  );
}

function headlineOf({ items, mark }: EntryBox, update: LiveUpdate | undefined): TextBlock | null {
  const texts = textsOf(items);
  const stated = comparable(update?.headline ?? '');
  const said = stated === '' ? undefined : texts.find((block) => comparable(block.text) === stated);
  if (said !== undefined) return said;
  const heading = texts.find((block) => block.heading > 0 && !(block === mark?.block && isOnlyTime(mark)));
  if (heading !== undefined) return heading;
  const next = texts.find((block) => block !== mark?.block);
  return next !== undefined && texts.length > 2 && isBold(next) && texts.indexOf(next) <= 1 ? next : null;
}

/** An entry's time in its own line says nothing else that a reader needs there. */
function isTimeLine(mark: TimeMark, headline: TextBlock | null): boolean {
  return mark.block !== headline && (isOnlyTime(mark) || mark.block.words <= mark.raw.split(' ').length + 6);
}

/** @param updates the block in which each update of the page's data was found */
export function makeEntries(
  view: PageView,
  group: readonly EntryBox[],
  updates: ReadonlyMap<LiveUpdate, TextBlock>,
): Omit<LiveEntries, 'evidence'> {
  const updateOf = new Map<TextBlock, LiveUpdate>();
  for (const [update, block] of updates) updateOf.set(block, update);
  const told = group.map((one) => {
    const update = textsOf(one.items)
      .map((block) => updateOf.get(block))
      .find((found) => found !== undefined);
    const stated = update?.published == null ? null : (parseMoment(update.published)?.iso ?? null);
    return { ...one, update, iso: one.mark?.iso ?? stated, clock: one.mark?.clock ?? null, stated };
  });
  const times = told.map(({ iso, clock }) => ({ iso, clock }));
  const newestFirst = isNewestFirst(times);
  const resolved = resolveTimes(times, { ...datesOf(view), newestFirst });
  const headlines = told.map((one) => headlineOf(one, one.update));
  const keys = entryKeys(
    told.map(({ box, iso, items, mark }, index) => ({
      id: box.id || null,
      iso,
      words: (headlines[index] ?? textsOf(items).find((block) => block !== mark?.block))?.text ?? '',
    })),
    newestFirst,
  );
  const entries = told.map(({ box, items, mark, stated, update }, index): LiveEntry => {
    const headline = headlines[index]!;
    const iso = resolved[index] ?? null;
    const head = new Set<PageItem>();
    if (headline !== null) head.add(headline);
    if (mark !== null && isTimeLine(mark, headline)) head.add(mark.block);
    const raw = mark?.raw || update?.published || '';
    return {
      key: keys[index]!,
      box,
      time:
        iso === null
          ? null
          : {
              iso: iso.slice(0, 40),
              raw: raw.slice(0, 200),
              from: stated === iso ? 'structured data' : 'page',
            },
      headline,
      items,
      head,
      timeLeaves:
        mark !== null && (mark.block === headline || !head.has(mark.block)) ? mark.leaves : new Set(),
    };
  });
  return { newestFirst, entries };
}

function datesOf({ data }: PageView): { published: string | null; updated: string | null } {
  const isoOf = (stated: string | null) => (stated === null ? null : (parseMoment(stated)?.iso ?? null));
  return { published: isoOf(data.published), updated: isoOf(data.updated) };
}
