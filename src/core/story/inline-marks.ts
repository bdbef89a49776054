/** Parts of lines that rules may not take away before the page is read. */
import type { RuleOrigin } from '../profile/active-rules.ts';
import { isNamedCaption } from './captions.ts';
import { isNote } from './notes.ts';
import type { Rendering } from './rendering.ts';

/** Reuters sells its pictures from within their captions: “Purchase Licensing Rights”. */
const OFFER = 'a[class*="licen" i], a[href*="licens" i]';
/** Characters that are asked whether they are a note. */
const LONGEST = 2000;

/**
 * Whether a part of a line stays against the rule that would hide it: most of a headline against any rule, and of
 * captions, credits, corrections and paywall notices everything that is no button against a profile's.
 */
export function isSparedInline(element: Element, origin: RuleOrigin): boolean {
  const length = textLength(element);
  if (length === 0) return false;
  const headline = element.closest('h1');
  if (headline !== null && length * 2 >= textLength(headline)) return true;
  if (origin === 'own') return false;
  if (element.closest(OFFER) !== null) return false;
  if (element.closest('button, [role="button"]') !== null || element.querySelector('button') !== null)
    return false;
  if (element.closest('figcaption') !== null || isNamedCaption(element)) return true;
  return isNote((element.textContent ?? '').slice(0, LONGEST).trim());
}

function textLength(element: Element): number {
  return (element.textContent ?? '').trim().length;
}

/**
 * Whether an element is a part of a line's text and not the whole of it, nor a box of its own or a picture: what is more than a part is
 * read, so that the panel can tell of it.
 */
export function isPartOfLine(element: Element, { isBlock }: Pick<Rendering, 'isBlock'>): boolean {
  const length = textLength(element);
  if (length === 0 || isBlock(element)) return false;
  let line = element;
  while (line.parentElement !== null && !isBlock(line)) line = line.parentElement;
  return length < textLength(line);
}
