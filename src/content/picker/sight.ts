/** What a reader can see of an element. */
import type { PickAim, RepairDesk } from '../repair-desk.ts';
import { boxOf } from './outlines.ts';

/** Whether a reader can see that an element is there. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility()) return false;
  const { width, height } = boxOf(element);
  return width > 1 && height > 1;
}

/** Whether it is fixed to the window, or stands in something that is. */
function floats(element: Element): boolean {
  for (let one: Element | null = element; one !== null; one = one.parentElement)
    if (getComputedStyle(one).position === 'fixed') return true;
  return false;
}

/** What the reader points at; `guest` is the picker's own element. */
export function elementAt({ x, y }: { x: number; y: number }, guest: Element, aim: PickAim): Element | null {
  const stack = document.elementsFromPoint(x, y).filter((one) => !guest.contains(one));
  // Nobody's main part floats over the page: what asks for consent lies over what is meant.
  const isBelow = (one: Element) => one !== document.documentElement && one !== document.body && !floats(one);
  const found = (aim === 'root' ? stack.find(isBelow) : undefined) ?? stack[0] ?? null;
  const isPage = found === null || found === document.body || found === document.documentElement;
  return isPage ? deepestAt(x, y) : found;
}

/** By where boxes stand: a page may let nothing be pointed at while its overlay is open. */
function deepestAt(x: number, y: number): Element {
  let deepest: Element = document.body;
  for (;;) {
    const inner = [...deepest.children].findLast((child) => {
      if (!isSeen(child)) return false;
      const { left, right, top, bottom } = boxOf(child);
      return left <= x && x <= right && top <= y && y <= bottom;
    });
    if (inner === undefined) return deepest;
    deepest = inner;
  }
}

/** Where those begin who have no pointer: the first hidden block, the story, or what stands in the upper half. */
export function firstBlock(guest: Element, aim: PickAim, desk: RepairDesk): Element | null {
  if (aim === 'keep') {
    const hidden = desk.hidden().filter(isSeen);
    return hidden.find((one) => boxOf(one).bottom > 0) ?? hidden[0] ?? null;
  }
  const main = aim === 'root' ? desk.mainPart() : null;
  if (main !== null && main !== document.body && isSeen(main)) return main;
  const here = elementAt({ x: innerWidth / 2, y: innerHeight / 3 }, guest, aim);
  return here !== null && here !== document.body ? here : ([...document.body.children].find(isSeen) ?? null);
}
