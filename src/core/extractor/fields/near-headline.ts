/** The elements around a headline in document order, so that the work does not grow with the page. */

const REACH_BEFORE = 40;
const REACH_AFTER = 250;

function next(element: Element, inside: boolean): Element | null {
  if (inside && element.firstElementChild !== null) return element.firstElementChild;
  let at: Element | null = element;
  while (at !== null) {
    if (at.nextElementSibling !== null) return at.nextElementSibling;
    at = at.parentElement;
  }
  return null;
}

function previous(element: Element): Element | null {
  let before = element.previousElementSibling;
  if (before === null) return element.parentElement;
  while (before.lastElementChild !== null) before = before.lastElementChild;
  return before;
}

/** Up to 40 elements before the headline and 250 from it on, in document order. */
export function elementsNear(headline: Element): Element[] {
  const before: Element[] = [];
  for (let at = previous(headline); at !== null && before.length < REACH_BEFORE; at = previous(at))
    before.push(at);
  const found = before.reverse();
  let at: Element | null = headline;
  for (let count = 0; at !== null && count < REACH_AFTER; count += 1) {
    found.push(at);
    at = next(at, true);
  }
  return found;
}
