/**
 * What the page looks like, as far as the core asks. The content shell answers from computed style; without a layout
 * (tests, saved markup) the tag names answer.
 */
export interface Rendering {
  /** Nothing of this element or below it is drawn. */
  isHidden(element: Element): boolean;
  /** It starts a line of its own. */
  isBlock(element: Element): boolean;
  /** It floats over the page (fixed or sticky). */
  isOverlay(element: Element): boolean;
  /** Width and height in CSS pixels; null where there is no layout. */
  size(element: Element): { width: number; height: number } | null;
}

const INLINE_TAGS = new Set(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark meter nobr output picture progress q rb rp rt ruby s samp select slot small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Whether a tag flows within a line unless a stylesheet says otherwise. */
export function isInlineTag(name: string): boolean {
  return INLINE_TAGS.has(name);
}

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const FLOATING_STYLE = /(?:^|;)\s*position\s*:\s*(?:fixed|sticky)/i;

/** Rendering by tag names and inline style alone. */
export const markupRendering: Rendering = {
  isHidden: (element) =>
    element.hasAttribute('hidden') || HIDING_STYLE.test(element.getAttribute('style') ?? ''),
  isBlock: (element) => !isInlineTag(element.localName),
  isOverlay: (element) => FLOATING_STYLE.test(element.getAttribute('style') ?? ''),
  size: () => null,
};
