/**
 * What speaks against a selector that somebody else wrote (security: R22, R23). The schema says what a selector may be
 * made of; this says how much work it may ask of a page, and that it means something on it.
 */
import { type Branch, compoundParts, selectorBranches } from './selector-parts.ts';

/** Each has a message `selector_fault_…` in `_locales`. */
export const selectorFaults = [
  'too-long',
  'too-many-steps',
  'too-deep',
  'too-wide',
  'state',
  'whole-page',
] as const;
export type SelectorFault = (typeof selectorFaults)[number];

const LONGEST = 512;
/** Combinators in all, and those among siblings, which look at every sibling there is. */
const MOST_STEPS = 16;
const MOST_SIBLING_STEPS = 3;
const DEEPEST = 3;
const MOST_HAS = 2;
/** `*` that nothing narrows. */
const MOST_ANYTHING = 2;
const MOST_BRANCHES = 40;

/** Pseudo-classes of structure. Those of a moment (`:hover`, `:focus`, `:visited`) say nothing of an article. */
const STRUCTURE =
  /^(?:not|is|where|has|root|empty|lang|dir|link|any-link|(?:first|last|only)-(?:child|of-type)|nth-(?:last-)?(?:child|of-type))$/;

interface Cost {
  steps: number;
  siblings: number;
  has: number;
  anything: number;
  branches: number;
}

/** Why a selector is not taken, or null. Bounded by the length it accepts. */
export function selectorFault(selector: string): SelectorFault | null {
  if (selector.length > LONGEST) return 'too-long';
  const cost: Cost = { steps: 0, siblings: 0, has: 0, anything: 0, branches: 0 };
  const fault = weigh(selector, { cost, depth: 0, inHas: false });
  if (fault !== null) return fault;
  if (cost.steps > MOST_STEPS || cost.siblings > MOST_SIBLING_STEPS) return 'too-many-steps';
  if (cost.has > MOST_HAS) return 'too-deep';
  return cost.anything > MOST_ANYTHING || cost.branches > MOST_BRANCHES ? 'too-wide' : null;
}

function weigh(
  selector: string,
  { cost, depth, inHas }: { cost: Cost; depth: number; inHas: boolean },
): SelectorFault | null {
  if (depth > DEEPEST) return 'too-deep';
  for (const { compounds, combinators } of selectorBranches(selector)) {
    cost.branches += 1;
    cost.steps += combinators.length;
    cost.siblings += combinators.filter((one) => one === '~' || one === '+').length;
    for (const compound of compounds) {
      const { own, functions } = compoundParts(compound);
      if (compound === '*') cost.anything += 1;
      for (const [, name] of own.replace(/\[[^\]]*\]/g, '').matchAll(/:([\w-]*)/g))
        if (!STRUCTURE.test(name!.toLowerCase())) return 'state';
      for (const { name, inner } of functions) {
        if (!STRUCTURE.test(name)) return 'state';
        if (name === 'has' && inHas) return 'too-deep';
        if (name === 'has') cost.has += 1;
        const list = selectorIn(name, inner);
        const fault =
          list === null ? null : weigh(list, { cost, depth: depth + 1, inHas: inHas || name === 'has' });
        if (fault !== null) return fault;
      }
    }
  }
  return null;
}

/** The selectors in a function's brackets; null where there are none. */
function selectorIn(name: string, inner: string): string | null {
  if (/^(?:not|is|where|has)$/.test(name)) return inner;
  return /^[^.#[]*?\sof\s+(.*)$/s.exec(inner)?.[1] ?? null;
}

/** Whether a selector takes the page itself, or everything in it: no rule may hide that. */
export function takesWholePage(selector: string): boolean {
  return selectorBranches(selector).some(isEverything);
}

const PAGE = /^(?:html|body|head|\*|:root)(?![\w-])/i;

function isEverything({ compounds, combinators }: Branch): boolean {
  const last = compounds.at(-1);
  if (last === undefined || /^(?:html|body|head|:root)(?![\w-])/i.test(last)) return true;
  if (isNarrow(last)) return false;
  const before = compounds.at(-2);
  return before === undefined || combinators.length === 0 || PAGE.test(before) || !isNarrow(before);
}

/** Something is said of the element that is not true of most. */
function isNarrow(compound: string): boolean {
  const { own, functions } = compoundParts(compound);
  if (/^[a-z][\w-]*|[.#[]/i.test(own)) return true;
  return functions.some(({ name, inner }) => {
    const list = /^(?:is|where|nth-child|nth-last-child)$/.test(name) ? selectorIn(name, inner) : null;
    return list !== null && !takesWholePage(list);
  });
}
