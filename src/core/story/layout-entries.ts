/** Entries as a profile's layout tells them apart. */
import { normaliseText } from '../text/normalise.ts';
import { parseMoment } from '../text/parse-moment.ts';
import { elementOf, fillBoxes, textsOf } from './entry-boxes.ts';
import { entryKeys } from './entry-keys.ts';
import { isNewestFirst } from './entry-moments.ts';
import type { LiveEntries, LiveEntry } from './live-entry.ts';
import type { PageView } from './page-view.ts';
import type { PageItem } from './read-page.ts';

/** The entries of the page's layout; none where it names none. */
export function entriesByLayout(view: PageView): Omit<LiveEntries, 'evidence'> {
  const rule = view.layout?.entry;
  if (rule === undefined) return { newestFirst: true, entries: [] };
  const boxes = fillBoxes(view, [...view.document.querySelectorAll(rule.item.join(','))], new Map());
  const told = boxes.map(({ box, items }) => {
    const time = within(box, rule.time);
    const headline = within(box, rule.headline);
    const written = time?.getAttribute('datetime') ?? time?.textContent?.trim() ?? null;
    const iso =
      written === null ? null : (parseMoment(written, { language: view.data.language })?.iso ?? null);
    const parts = [time, headline].filter((part) => part !== null);
    const isHead = (item: PageItem) =>
      parts.some((part) => part.contains(elementOf(item)) || isAllOf(elementOf(item), part));
    const words = textsOf(items).find((block) => headline?.contains(block.container)) ?? null;
    return { box, items, written, iso, headline: words, head: new Set(items.filter(isHead)) };
  });
  const newestFirst = isNewestFirst(told.map(({ iso }) => ({ iso, clock: null })));
  const keys = entryKeys(
    told.map(({ box, iso, headline, items }) => ({
      id: box.id || null,
      iso,
      words: headline?.text ?? textsOf(items)[0]?.text ?? '',
    })),
    newestFirst,
  );
  const entries = told.map(
    ({ box, items, written, iso, headline, head }, index): LiveEntry => ({
      key: keys[index]!,
      box,
      time: iso === null || written === null ? null : { iso, raw: written.slice(0, 200), from: 'profile' },
      headline,
      items,
      head,
      timeLeaves: new Set(),
    }),
  );
  return { newestFirst, entries };
}

/** The first element within `box` that a locator finds, by preference. */
function within(box: Element, locator: readonly string[] | undefined): Element | null {
  for (const selector of locator ?? []) {
    const found = box.querySelector(selector);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a box says no more than one element in it. */
function isAllOf(box: Element, part: Element): boolean {
  return box.contains(part) && normaliseText(box.textContent ?? '') === normaliseText(part.textContent ?? '');
}
