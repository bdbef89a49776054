/**
 * What a box's name is worth. Newsrooms call their furniture by its name, and sometimes their stories too:
 * `pmc-paywall`, `tag-honda`, `read-more-wrapper` stand around whole articles. So a name is held against what the box
 * holds: links, menus and scraps bear it out, running text speaks against it.
 */
import type { HiddenKind } from '../cleaner/plan.ts';
import { nameHint } from '../text/name-hints.ts';
import { boxWords } from './box-words.ts';
import type { PageView } from './page-view.ts';

/** What these names announce consists of links and scraps: running text without links contradicts them. */
const LISTED: ReadonlySet<HiddenKind> = new Set([
  'related',
  'tags',
  'menu',
  'share bar',
  'ticker',
  'paywall offer',
  'player',
  'header',
  'language switch',
]);
/** These may hold more running text than the story does, and never hold the story. */
const WORDY: ReadonlySet<HiddenKind> = new Set(['comments', 'consent', 'footer']);
/** So much running text, with so few links, is more than a scrap. */
const PROSE_WORDS = 35;
const PROSE_SHARE = 0.6;
const MOST_LINKED = 0.2;
/** A box with more of the page's running text than this is the page or the story, whatever it is called. */
const STORY_SHARE = 0.4;
/** The same for names whose boxes may hold more than a short story does. */
const WORDY_SHARE = 0.8;

/** The kind of furniture that an element's name says it is, if what it holds bears that out; else null. */
export function namedFurniture(view: PageView, element: Element): HiddenKind | null {
  const kind = nameHint(element);
  if (kind === null) return null;
  // “image-and-copyright-container”: within a figure that is a credit, no footer.
  if (kind === 'footer' && element.closest('figure') !== null) return null;
  const boxes = boxWords(view);
  const box = boxes.get(element);
  if (box === undefined) return kind;
  if (box.headline) return null;
  const prose = boxes.get(view.body)?.prose ?? 0;
  if (box.prose > 60 && box.prose > prose * (WORDY.has(kind) ? WORDY_SHARE : STORY_SHARE)) return null;
  if (
    LISTED.has(kind) &&
    box.prose >= PROSE_WORDS &&
    box.prose >= box.words * PROSE_SHARE &&
    box.linkWords <= box.words * MOST_LINKED
  )
    return null;
  return kind;
}

/** How far up a block's boxes are asked. */
const DEPTH = 8;

/** Whether a block stands in a box for words that are never the story's: cookie notices, comments, footers. */
export function standsInOtherWords(view: PageView, from: Element): boolean {
  let element: Element | null = from;
  for (let depth = 0; depth < DEPTH && element !== null; depth += 1) {
    const kind = namedFurniture(view, element);
    if (kind !== null && WORDY.has(kind)) return true;
    element = element.parentElement;
  }
  return false;
}
