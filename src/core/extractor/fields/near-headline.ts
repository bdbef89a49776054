/** The elements around a headline in document order, so that the work does not grow with the page. */
import { normaliseText } from '../../text/normalise.ts';

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

/** Longer is body text; after two such paragraphs the story has begun. */
const LONGEST_LINE = 120;
const BODY_LENGTH = 200;

/**
 * Short lines of text around the headline, in document order, outermost box first and each once. For pages that mark
 * nothing up.
 */
export function linesNear(headline: Element): { before: string[]; after: string[] } {
  const lines = { before: [] as string[], after: [] as string[] };
  let into = lines.before;
  let taken: Element | null = null;
  let paragraphs = 0;
  for (const element of elementsNear(headline)) {
    if (element === headline) into = lines.after;
    if (headline.contains(element) || element.contains(headline) || taken?.contains(element)) continue;
    const length = element.textContent?.length ?? 0;
    if (element.localName === 'p' && length > BODY_LENGTH) paragraphs += 1;
    if (paragraphs > 1) break;
    if (length > LONGEST_LINE * 3 || element.childElementCount > 6) continue;
    if (/^(?:script|style|noscript|template|svg|select|button|nav|ul|ol)$/.test(element.localName)) continue;
    const text = normaliseText(element.textContent ?? '');
    if (text === '' || text.length > LONGEST_LINE) continue;
    taken = element;
    into.push(text);
  }
  return lines;
}
