import type { CleaningPlan } from '../core/cleaner/plan-cleaning.ts';
import { openRoot } from '../core/story/flat-tree.ts';

/** Frames to wait for the sheet; it is there long before, or it never comes. */
const MOST_FRAMES = 120;
/** Scrolled less than this, the reader is still at the headline. */
const AT_THE_TOP = 8;

interface Scroller {
  element: Element;
  top: number;
  left: number;
}

/** Where a reader was on a page before it was cleaned: its scroll, that of the boxes within, and the focus. */
export class ReadingPlace {
  readonly #document: Document;
  readonly #window: Window & typeof globalThis;
  readonly #x: number;
  readonly #y: number;
  readonly #scrollers: Scroller[];
  readonly #focus: Element | null;

  constructor(document: Document) {
    this.#document = document;
    this.#window = document.defaultView!;
    this.#x = this.#window.scrollX;
    this.#y = this.#window.scrollY;
    this.#scrollers = innerScrollers(document);
    this.#focus = innerFocus(document);
  }

  /** To be called when the marks are off: what was hidden had neither scroll nor focus. */
  restore(): void {
    for (const { element, top, left } of this.#scrollers)
      element.scrollTo({ top, left, behavior: 'instant' });
    const active = innerFocus(this.#document);
    if (this.#focus !== null && this.#focus !== active && 'focus' in this.#focus)
      (this.#focus as HTMLElement).focus({ preventScroll: true });
    this.#window.scrollTo({ left: this.#x, top: this.#y, behavior: 'instant' });
  }

  /** Waits for the sheet and then scrolls so that the block at the top of the window is there again. */
  keep(plan: CleaningPlan, signal: AbortSignal): void {
    const anchor = this.#anchor(plan);
    const isDrawn = (element: Element) => this.#window.getComputedStyle(element).display !== 'none';
    const hidden = [...plan.marks].find(([element, marks]) => marks.has('hide') && isDrawn(element))?.[0];
    let frames = 0;
    const settle = () => {
      frames += 1;
      if (signal.aborted || frames > MOST_FRAMES) return;
      if (hidden !== undefined && isDrawn(hidden)) {
        this.#window.requestAnimationFrame(settle);
        return;
      }
      if (anchor === null) this.#window.scrollTo({ top: 0, left: 0, behavior: 'instant' });
      else
        this.#window.scrollBy({
          top: anchor.element.getBoundingClientRect().top - anchor.top,
          left: 0,
          behavior: 'instant',
        });
    };
    this.#window.requestAnimationFrame(settle);
  }

  /** The first kept text at or below the top of the window, unless the reader is still at the headline. */
  #anchor(plan: CleaningPlan): { element: Element; top: number } | null {
    if (this.#y < AT_THE_TOP) return null;
    let first = true;
    for (const [element, marks] of plan.marks) {
      if (!marks.has('text') && !marks.has('headline')) continue;
      const { top, bottom } = element.getBoundingClientRect();
      if (bottom > 0) return first ? null : { element, top };
      first = false;
    }
    return null;
  }
}

/** What has the focus: of a component the element in its shadow tree. */
function innerFocus(document: Document): Element | null {
  let focus = document.activeElement;
  for (;;) {
    const inner = focus === null ? null : openRoot(focus)?.activeElement;
    if (inner == null) return focus;
    focus = inner;
  }
}

/** Boxes that are scrolled within themselves: hiding forgets their place. */
function innerScrollers(document: Document): Scroller[] {
  const found: Scroller[] = [];
  const root = document.scrollingElement;
  const trees: ParentNode[] = [document.body];
  for (let tree = trees.pop(); tree !== undefined; tree = trees.pop())
    for (const element of tree.querySelectorAll('*')) {
      const shadow = openRoot(element);
      if (shadow !== null) trees.push(shadow);
      if (element === root) continue;
      if (element.scrollTop !== 0 || element.scrollLeft !== 0)
        found.push({ element, top: element.scrollTop, left: element.scrollLeft });
    }
  return found;
}
