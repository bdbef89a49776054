/** Tells of any element whether it stands in furniture, by the rules for the page, its role, its name, or by floating. */
import { nameHint, roleHint } from '../text/name-hints.ts';
import { type RuleVerdict, reasonOf } from './box-rules.ts';
import { boxWords } from './box-words.ts';
import { namedFurniture } from './name-evidence.ts';
import type { PageView } from './page-view.ts';
import type { TextBlock } from './read-page.ts';
import type { Verdict } from './story.ts';

/** A hinted element with more of the core than this is no furniture, whatever its name says. */
const FURNITURE_SHARE = 0.3;

/** A small box in which the reader is to type something asks for an address, not for attention to the story. */
const FIELD =
  'input[type="email" i], input[type="text" i], input[type="tel" i], input:not([type]), textarea, select';
const MOST_FORM_WORDS = 90;

export type FurnitureJudge = (element: Element) => Verdict | null;

/** What is said of a box that a rule hides. The reader's own rules do not say what it is; its names may. */
export function hiddenByRule({ origin, kind }: RuleVerdict, element: Element): Verdict {
  return { kind: kind ?? nameHint(element) ?? roleHint(element) ?? 'furniture', reason: reasonOf[origin] };
}

/** Words of the given blocks below each element, up to `body`. */
export function wordsBelow(blocks: readonly TextBlock[], body: Element): Map<Element, number> {
  const words = new Map<Element, number>();
  for (const block of blocks)
    for (let element: Element | null = block.container; element !== null; element = element.parentElement) {
      words.set(element, (words.get(element) ?? 0) + block.words);
      if (element === body) break;
    }
  return words;
}

/**
 * @param core words of the story's core below each element, so that a name on the story's own box hides nothing
 * @param column never judged, nor anything around it
 */
export function furnitureJudge(view: PageView, column: Element, core: Map<Element, number>): FurnitureJudge {
  const total = core.get(view.body) ?? 0;
  const known = new Map<Element, Verdict | null>();
  const boxes = boxWords(view);

  const judge = (element: Element): Verdict | null => {
    if ((core.get(element) ?? 0) > total * FURNITURE_SHARE) return null;
    const name = namedFurniture(view, element);
    if (view.rendering.isOverlay(element)) return { kind: name ?? 'overlay', reason: 'sticky' };
    const role = roleHint(element);
    // A box beside the text may be a fact box: its text decides.
    if (role !== null && !(element.localName === 'aside' && name === null))
      return { kind: name ?? role, reason: 'role' };
    if (name !== null) return { kind: name, reason: 'name' };
    if ((boxes.get(element)?.words ?? 0) <= MOST_FORM_WORDS && element.querySelector(FIELD) !== null)
      return {
        kind: element.querySelector('input[type="email" i]') === null ? 'furniture' : 'newsletter',
        reason: 'role',
      };
    return null;
  };

  return (from) => {
    const rule = view.rules.verdictOn(from, column);
    if (rule !== null) return rule.verb === 'keep' ? null : hiddenByRule(rule, from);
    const path: Element[] = [];
    let verdict: Verdict | null = null;
    for (
      let element: Element | null = from;
      element !== null && !element.contains(column);
      element = element.parentElement
    ) {
      const remembered = known.get(element);
      if (remembered !== undefined) {
        verdict = remembered;
        break;
      }
      path.push(element);
    }
    for (const element of path.reverse()) {
      verdict ??= judge(element);
      known.set(element, verdict);
    }
    return verdict;
  };
}
