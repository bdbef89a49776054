/**
 * How an element was drawn on the live page, as one attribute in its snapshot: what the tag names alone do not tell.
 * Words apart by spaces: `hidden`, `block`, `inline`, `over` (floats over the page), `640x400`.
 */
import { isInlineTag, type Rendering } from '../story/rendering.ts';

export const DRAWN = 'data-galley-drawn';

/** What the core asks the size of. */
const SIZED = /^(?:img|amp-img|picture|video|amp-video|iframe|amp-iframe|svg|canvas|object|embed)$/;

/** The words for one element; empty where the tag says it all. */
export function drawnAs(element: Element, rendering: Rendering): string {
  if (rendering.isHidden(element)) return 'hidden';
  const words: string[] = [];
  const block = rendering.isBlock(element);
  if (block === isInlineTag(element.localName)) words.push(block ? 'block' : 'inline');
  if (rendering.isOverlay(element)) words.push('over');
  const size = SIZED.test(element.localName) ? rendering.size(element) : null;
  // Nothing at all: hidden by us, or not loaded; either way not known.
  if (size !== null && size.width > 0 && size.height > 0)
    words.push(`${Math.round(size.width)}x${Math.round(size.height)}`);
  return words.join(' ');
}

const wordsOf = (element: Element) => (element.getAttribute(DRAWN) ?? '').split(' ');

/** The live page's rendering, read from a snapshot. */
export const snapshotRendering: Rendering = {
  isHidden: (element) => wordsOf(element).includes('hidden'),
  isBlock: (element) => {
    const words = wordsOf(element);
    return words.includes('block') || (!words.includes('inline') && !isInlineTag(element.localName));
  },
  isOverlay: (element) => wordsOf(element).includes('over'),
  size: (element) => {
    const size = /(?:^|\s)(\d+)x(\d+)(?:\s|$)/.exec(element.getAttribute(DRAWN) ?? '');
    return size === null ? null : { width: Number(size[1]), height: Number(size[2]) };
  },
};
