/** How many words of which sort stand below each element of a page: what a box's name is held against. */
import { isLinked, isProse, type PageView } from './page-view.ts';

/** Fewer words in a link name a section, not a story. */
export const HEADLINE_WORDS = 4;

export interface BoxWords {
  words: number;
  linkWords: number;
  /** Words of running text that is no link. */
  prose: number;
  /** Lines that are links, long enough for headlines. */
  linkedHeadings: number;
  /** Holds a heading of the first rank. */
  headline: boolean;
}

const counted = new WeakMap<PageView, ReadonlyMap<Element, BoxWords>>();

/** Of every element that holds text, counted once for a view. */
export function boxWords(view: PageView): ReadonlyMap<Element, BoxWords> {
  let boxes = counted.get(view);
  if (boxes === undefined) {
    boxes = countBoxWords(view);
    counted.set(view, boxes);
  }
  return boxes;
}

function countBoxWords({ texts, body }: PageView): Map<Element, BoxWords> {
  const boxes = new Map<Element, BoxWords>();
  for (const block of texts) {
    const linked = isLinked(block);
    const prose = !linked && isProse(block) ? block.words : 0;
    for (let element: Element | null = block.container; element !== null; element = element.parentElement) {
      let box = boxes.get(element);
      if (box === undefined) {
        box = { words: 0, linkWords: 0, prose: 0, linkedHeadings: 0, headline: false };
        boxes.set(element, box);
      }
      box.words += block.words;
      box.linkWords += block.linkWords;
      box.prose += prose;
      if (linked && block.words >= HEADLINE_WORDS) box.linkedHeadings += 1;
      if (block.heading === 1) box.headline = true;
      if (element === body) break;
    }
  }
  return boxes;
}
