/**
 * Repetition: boxes of one shape, side by side, each with a time and text of its own. Entries of a live blog look like
 * that; so do comments, forum posts and lists of stories, which `find-entries` tells apart.
 */
import type { TimeMark } from './entry-times.ts';
import { isLinked, isProse, type PageView } from './page-view.ts';
import type { PageItem, TextBlock } from './read-page.ts';

/** One candidate: its box, its time, and what of the page belongs to it. */
export interface EntryBox {
  box: Element;
  mark: TimeMark | null;
  items: PageItem[];
}

/** Boxes that repeat, in page order. */
export interface BoxGroup {
  boxes: EntryBox[];
  /** Words of running text in them. */
  prose: number;
  /** The boxes hold only the heads of entries, whose text follows beside them. */
  flat: boolean;
}

/** How far up a time's box may be. */
const DEPTH = 30;
/** A run of flat entries whose last one is longer than this many times their average has run into something else. */
const LAST_ENTRY = 6;

export const elementOf = (item: PageItem): Element => (item.type === 'text' ? item.container : item.element);

export const proseWordsOf = (items: readonly PageItem[]): number =>
  items.reduce(
    (sum, item) => sum + (item.type === 'text' && isProse(item) && !isLinked(item) ? item.words : 0),
    0,
  );

/** For every element, the first time below it. */
function marksBelow(view: PageView, marks: readonly TimeMark[]): Map<Element, TimeMark> {
  const first = new Map<Element, TimeMark>();
  for (const mark of marks) {
    let element: Element | null = mark.block.container;
    for (let depth = 0; element !== null && element !== view.body && depth < DEPTH; depth += 1) {
      if (first.has(element)) break;
      first.set(element, mark);
      element = element.parentElement;
    }
  }
  return first;
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Sets of siblings (and of cousins, where days have boxes of their own) that each have a time. */
function siblingSets(view: PageView, below: ReadonlyMap<Element, TimeMark>): Element[][] {
  const byParent = new Map<Element, Map<string, Element[]>>();
  for (const element of below.keys()) {
    const parent = element.parentElement;
    if (parent === null || element === view.body) continue;
    const byName = byParent.get(parent) ?? new Map<string, Element[]>();
    byParent.set(parent, byName);
    append(byName, element.localName, element);
  }
  const sets: Element[][] = [];
  const cousins = new Map<Element, Map<string, Element[][]>>();
  for (const [parent, byName] of byParent)
    for (const [name, elements] of byName) {
      if (elements.length >= 2) sets.push(elements);
      const outer = parent.parentElement;
      if (outer === null) continue;
      const shape = `${parent.localName} ${parent.getAttribute('class') ?? ''} ${name}`;
      const byShape = cousins.get(outer) ?? new Map<string, Element[][]>();
      cousins.set(outer, byShape);
      append(byShape, shape, elements);
    }
  for (const byShape of cousins.values())
    for (const families of byShape.values())
      if (families.length >= 2 && families.some((family) => family.length >= 2)) sets.push(families.flat());
  return sets;
}

/** First and last item within an element: what is below it stands together in page order. */
type Range = [first: number, last: number];
const rangesOf = new WeakMap<PageView, Map<Element, Range>>();

/** The ranges of all elements, found once for a page: sets of boxes may be as many as its elements. */
function itemRanges(view: PageView): ReadonlyMap<Element, Range> {
  const known = rangesOf.get(view);
  if (known !== undefined) return known;
  const ranges = new Map<Element, Range>();
  for (const item of view.items)
    for (let element: Element | null = elementOf(item); element !== null; element = element.parentElement) {
      const range = ranges.get(element);
      if (range === undefined) ranges.set(element, [item.index, item.index]);
      else range[1] = item.index;
      if (element === view.body) break;
    }
  rangesOf.set(view, ranges);
  return ranges;
}

function inPageOrder(one: EntryBox, two: EntryBox): number {
  return (one.items[0]?.index ?? 0) - (two.items[0]?.index ?? 0);
}

/** Boxes with what belongs to them; `marks` by box where a time is known. */
export function fillBoxes(
  view: PageView,
  boxes: readonly Element[],
  marks: ReadonlyMap<Element, TimeMark>,
): EntryBox[] {
  const ranges = itemRanges(view);
  return boxes
    .map((box) => {
      const [first, last] = ranges.get(box) ?? [0, -1];
      return { box, mark: marks.get(box) ?? null, items: view.items.slice(first, last + 1) };
    })
    .filter((one) => one.items.length > 0)
    .sort(inPageOrder);
}

/** Where the boxes are only heads, an entry goes on until the next head, within their common parent. */
function extendHeads(view: PageView, boxes: readonly EntryBox[]): EntryBox[] {
  const parent = boxes[0]!.box.parentElement;
  if (parent === null || boxes.some(({ box }) => box.parentElement !== parent)) return [];
  return boxes.map((one, index) => {
    const items: PageItem[] = [];
    const to = boxes[index + 1]?.items[0]?.index ?? view.items.length;
    for (let at = one.items[0]!.index; at < to && parent.contains(elementOf(view.items[at]!)); at += 1)
      items.push(view.items[at]!);
    return { ...one, items };
  });
}

/** Text of a box beside its time. */
function hasOwnText({ items, mark }: EntryBox): boolean {
  return items.some(
    (item) => (item.type === 'text' && (item !== mark?.block || item.words > 6)) || item.type === 'atom',
  );
}

/** All groups of repeated boxes, each at least two strong. */
export function findBoxGroups(view: PageView, marks: readonly TimeMark[]): BoxGroup[] {
  const below = marksBelow(view, marks);
  const groups: BoxGroup[] = [];
  for (const set of siblingSets(view, below)) {
    const boxes = fillBoxes(view, set, below);
    const filled = boxes.filter(hasOwnText);
    if (filled.length >= 2) {
      const prose = filled.reduce((sum, { items }) => sum + proseWordsOf(items), 0);
      groups.push({ boxes: filled, prose, flat: false });
    }
    const heads = extendHeads(view, boxes);
    if (heads.length < 2) continue;
    const lengths = heads.map(({ items }) => proseWordsOf(items));
    const others = lengths.slice(0, -1).reduce((sum, words) => sum + words, 0) / (heads.length - 1);
    if (lengths[lengths.length - 1]! > others * LAST_ENTRY) continue;
    groups.push({ boxes: heads, prose: lengths.reduce((sum, words) => sum + words, 0), flat: true });
  }
  return groups;
}

/** The blocks of text among items. */
export const textsOf = (items: readonly PageItem[]): TextBlock[] =>
  items.filter((item): item is TextBlock => item.type === 'text');
