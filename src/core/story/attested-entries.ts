/** Entries that the page's own data names: by microdata, or by the headlines and texts of its JSON-LD. */
import { comparable } from '../text/normalise.ts';
import { type BoxGroup, fillBoxes, proseWordsOf } from './entry-boxes.ts';
import type { TimeMark } from './entry-times.ts';
import type { LiveUpdate } from './live-updates.ts';
import type { PageView } from './page-view.ts';
import type { TextBlock } from './read-page.ts';

/** The block of each update that the page shows: its headline, else the beginning of its text. */
export function matchUpdates(view: PageView, updates: readonly LiveUpdate[]): Map<LiveUpdate, TextBlock> {
  const byHeadline = new Map<string, TextBlock>();
  const byText = new Map<string, TextBlock>();
  for (const block of view.texts) {
    const words = comparable(block.text);
    if (block.heading > 0 && !byHeadline.has(words)) byHeadline.set(words, block);
    const start = opening(block.text);
    if (start.length >= 12 && !byText.has(start)) byText.set(start, block);
  }
  const matched = new Map<LiveUpdate, TextBlock>();
  for (const update of updates) {
    const block =
      (update.headline === null ? undefined : byHeadline.get(comparable(update.headline))) ??
      (update.body === null ? undefined : byText.get(opening(update.body.replace(/<[^>]{0,200}>/g, ' '))));
    if (block !== undefined) matched.set(update, block);
  }
  return matched;
}

/** The first letters and digits of a text. */
function opening(text: string): string {
  return text
    .slice(0, 120)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 30);
}

/** Around each block the largest box that holds none of the others. */
function boxesAround(view: PageView, blocks: readonly TextBlock[]): Element[] {
  const owners = new Map<Element, TextBlock | null>();
  for (const block of blocks)
    for (
      let box: Element | null = block.container;
      box !== null && box !== view.body;
      box = box.parentElement
    )
      owners.set(box, owners.has(box) && owners.get(box) !== block ? null : block);
  return blocks.map((block) => {
    let box = block.container;
    while (box.parentElement !== null && owners.get(box.parentElement) === block) box = box.parentElement;
    return box;
  });
}

/** Boxes that the page's own data names: microdata, or where the texts of its updates stand. */
export function attestedGroup(
  view: PageView,
  matched: ReadonlyMap<LiveUpdate, TextBlock>,
  marks: readonly TimeMark[],
): BoxGroup | null {
  const marked = [...view.body.querySelectorAll('[itemprop~="liveBlogUpdate"]')];
  const blocks = [...new Set(matched.values())];
  const boxes =
    marked.length >= 2 ? marked : blocks.length >= 2 ? [...new Set(boxesAround(view, blocks))] : [];
  if (boxes.length < 2) return null;
  const set = new Set(boxes);
  const byBox = new Map<Element, TimeMark>();
  for (const mark of marks) {
    let box: Element | null = mark.block.container;
    while (box !== null && !set.has(box)) box = box.parentElement;
    if (box !== null && !byBox.has(box)) byBox.set(box, mark);
  }
  const filled = fillBoxes(view, boxes, byBox);
  return {
    boxes: filled,
    prose: filled.reduce((sum, { items }) => sum + proseWordsOf(items), 0),
    flat: false,
  };
}
