/** Which element is picked at the moment, and how the reader goes from there: wider, narrower, to a neighbour. */

const NOTHING_TO_SEE = new Set(
  'script style link meta base title head template noscript br wbr hr source track param'.split(' '),
);

export class Trail {
  readonly #document: Document;
  readonly #isSeen: (element: Element) => boolean;
  /** From the narrowest the reader was at to the one picked now. */
  #path: Element[] = [];

  /** @param isSeen whether an element takes room on the page */
  constructor(document: Document, isSeen: (element: Element) => boolean) {
    this.#document = document;
    this.#isSeen = isSeen;
  }

  get element(): Element | null {
    return this.#path.at(-1) ?? null;
  }

  /** Starts anew at what is under the pointer; the width that was chosen is forgotten. */
  goTo(element: Element | null): void {
    if (element === null || !this.#canPick(element)) return;
    const outermost = this.#outermost(element);
    if (this.#path[0] !== outermost) this.#path = [outermost];
  }

  /** The box around. */
  widen(): boolean {
    const outer = this.element?.parentElement ?? null;
    if (outer === null || !this.#canPick(outer)) return false;
    this.#path.push(this.#outermost(outer));
    return true;
  }

  /** Back to where the reader came from, or into the first thing that can be seen. */
  narrow(): boolean {
    if (this.#path.length > 1) {
      this.#path.pop();
      return true;
    }
    let inner = this.element;
    do inner = [...(inner?.children ?? [])].find((child) => this.#canPick(child)) ?? null;
    while (
      inner !== null &&
      this.element !== null &&
      isSameBox(inner, this.element) &&
      inner.children.length > 0
    );
    if (inner === null) return false;
    this.#path = [inner];
    return true;
  }

  /** To the next or the previous block; after the last one in a box, to what follows the box. */
  step(direction: 1 | -1): boolean {
    for (let from = this.element; from !== null; from = from.parentElement) {
      let next = direction === 1 ? from.nextElementSibling : from.previousElementSibling;
      while (next !== null && !this.#canPick(next))
        next = direction === 1 ? next.nextElementSibling : next.previousElementSibling;
      if (next !== null) {
        this.#path = [this.#outermost(next)];
        return true;
      }
      if (from.parentElement === this.#document.body) break;
    }
    // Round again from the other end of the page.
    const ends = [...this.#document.body.children].filter((child) => this.#canPick(child));
    const end = direction === 1 ? ends[0] : ends.at(-1);
    if (this.element === null || end === undefined) return false;
    this.#path = [this.#outermost(end)];
    return true;
  }

  /** Boxes of one size around one another are one to the reader; the outermost has the better name. */
  #outermost(element: Element): Element {
    let outer = element;
    for (let next = outer.parentElement; next !== null && this.#canPick(next); next = next.parentElement) {
      if (!isSameBox(next, element)) break;
      outer = next;
    }
    return outer;
  }

  #canPick(element: Element): boolean {
    const { body } = this.#document;
    return (
      element !== body &&
      body.contains(element) &&
      !NOTHING_TO_SEE.has(element.localName) &&
      element.closest('svg') === (element.localName === 'svg' ? element : null) &&
      this.#isSeen(element)
    );
  }
}

/** Whether a reader would see no difference between two outlines. */
function isSameBox(one: Element, two: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), two.getBoundingClientRect()];
  if (a.width === 0 && b.width === 0) return false;
  return (
    Math.abs(a.left - b.left) < 3 &&
    Math.abs(a.top - b.top) < 3 &&
    Math.abs(a.width - b.width) < 3 &&
    Math.abs(a.height - b.height) < 3
  );
}
