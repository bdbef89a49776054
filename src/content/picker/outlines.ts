/** Draws around elements of the page what is picked, what would go with it, and what stays. */
import { make } from './make.ts';

export type OutlineKind = 'picked' | 'alike';

/** More boxes than this are not drawn; their number is said. */
const MOST_OUTLINES = 60;

export class Outlines {
  readonly layer = make('div', { class: 'outlines', 'aria-hidden': 'true' });
  #drawn: [element: Element, kind: OutlineKind][] = [];

  draw(elements: readonly [element: Element, kind: OutlineKind][]): void {
    this.#drawn = elements.slice(0, MOST_OUTLINES);
    this.place();
  }

  /** Draws anew where everything stands now: after scrolling, or when the page has moved. */
  place(): void {
    const boxes = this.#drawn.flatMap(([element, kind]) => {
      const { left, top, width, height } = boxOf(element);
      if (width === 0 && height === 0) return [];
      const box = make('div', { class: 'outline', 'data-kind': kind });
      // Set one by one: the page's policy for inline styles does not forbid this way.
      box.style.left = `${left}px`;
      box.style.top = `${top}px`;
      box.style.width = `${width}px`;
      box.style.height = `${height}px`;
      return [box];
    });
    this.layer.replaceChildren(...boxes);
  }
}

/** The room an element takes; of one without a box of its own, the room of what is in it. */
export function boxOf(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  if (box.width > 0 || box.height > 0 || element.childNodes.length === 0) return box;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}
