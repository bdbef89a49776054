/** The lines about the author that close a text in its own box: "Jane Doe covers the coast for the Courier." */
import type { HiddenKind } from '../cleaner/plan.ts';
import { normaliseText } from '../text/normalise.ts';
import { isNote } from './notes.ts';
import type { PageView } from './page-view.ts';
import type { TextBlock } from './read-page.ts';

const MOST_WORDS = 90;
/** A role may stand before the name: "Political editor Jane Doe". */
const MOST_BEFORE = 40;
/** What is said of authors right behind their names. */
const TOLD =
  /^(?:['’]s\b|,)?\s*(?:\([^)]{1,60}\)\s*)?(?:is|are|was|has|have|covers?|writes?|reports?|joined|works?|serves?|leads?|teaches|edits|lives|ist|sind|schreibt|arbeitet|berichtet|est|sont|écrit|es|son|escribe|è|scrive|é|escreve|most recent|latest book)\b/i;

/** The kind of a closing block that tells of one of the page's declared authors; null for any other block. */
export function bioKind(view: PageView, block: TextBlock): HiddenKind | null {
  if (block.heading > 0 || block.words > MOST_WORDS || isNote(block.text)) return null;
  for (const author of view.data.authors) {
    const name = normaliseText(author);
    if (!name.includes(' ')) continue;
    const at = block.text.indexOf(name);
    if (at !== -1 && at <= MOST_BEFORE && TOLD.test(block.text.slice(at + name.length))) return 'author bio';
  }
  return null;
}
