/**
 * From the steps of an XPath to one selector. Only what selects exactly the same elements is translated: a rule that
 * hides a little more than its author meant is worse than one that is left out and said so.
 */
import { conditionOf } from './conditions.ts';
import { countPosition, type Nth } from './count-position.ts';
import {
  asCompound,
  attributeName,
  bounded,
  type Chain,
  chainText,
  compoundText,
  elementName,
  having,
} from './css-parts.ts';
import { NotUnderstood } from './not-understood.ts';
import type { Expression, Step } from './xpath.ts';

/** Where the steps begin: at the document, or at the element of the bracket they stand in. */
export type Start = 'document' | 'element';

export interface Walked {
  /** From an element, the selector is relative and begins with its combinator. */
  selector: string;
  /** The attribute at the end of the path. */
  attribute: string | null;
}

export function walkSteps(steps: readonly Step[], start: Start): Walked {
  let here: Chain | null = null;
  /** `//` stood before this step. */
  let deep = false;
  for (const [index, step] of steps.entries()) {
    const isPlainNode = step.test === 'node()' && step.predicates.length === 0;
    if (step.axis === 'descendant-or-self' && isPlainNode) {
      deep = true;
      continue;
    }
    if (step.axis === 'self' && isPlainNode && !deep) continue;
    if (step.axis === 'attribute') {
      if (index !== steps.length - 1 || step.predicates.length > 0) throw new NotUnderstood('attribute');
      return attributeAt(step, { here, deep, start });
    }
    here = take(step, { here, deep, start });
    bounded(chainText(here));
    deep = false;
  }
  if (here === null || deep) throw new NotUnderstood('axis');
  return { selector: chainText(here), attribute: null };
}

interface Place {
  here: Chain | null;
  deep: boolean;
  start: Start;
}

function attributeAt(step: Step, { here, deep, start }: Place): Walked {
  const attribute = attributeName(step.test);
  if (here === null && deep) return { selector: `[${attribute}]`, attribute };
  if (here === null || deep) throw new NotUnderstood(start === 'element' ? 'attribute' : 'axis');
  return { selector: bounded(chainText({ ...here, rest: `${here.rest}[${attribute}]` })), attribute };
}

/** One step on. */
function take(step: Step, place: Place): Chain {
  const { here, deep, start } = place;
  const fresh = (left: string, rest = ''): Chain => ({ left, tag: elementName(step.test), rest });
  const before = here === null ? '' : chainText(here);
  switch (step.axis) {
    case 'child': {
      if (step.test === 'node()') throw new NotUnderstood('text');
      if (here === null && start === 'document')
        return narrowed(fresh('', deep ? '' : ':root'), step.predicates, 'siblings');
      return narrowed(
        fresh(`${before}${deep ? (here ? ' ' : '') : here ? ' > ' : '> '}`),
        step.predicates,
        'siblings',
      );
    }
    case 'descendant':
      return narrowed(fresh(here === null ? '' : `${before} `), step.predicates, 'none');
    case 'descendant-or-self':
      if (here !== null || start === 'element') throw new NotUnderstood('axis');
      return narrowed(fresh(''), step.predicates, 'none');
    case 'self':
      return stay(step, place);
    case 'following-sibling': {
      if (deep || (here === null && start === 'document')) throw new NotUnderstood('axis');
      const { isNext, predicates } = nextOnly(step);
      return narrowed(fresh(`${before}${here ? ' ' : ''}${isNext ? '+ ' : '~ '}`), predicates, 'none');
    }
    default:
      return turnBack(step, place);
  }
}

function stay(step: Step, { here, deep, start }: Place): Chain {
  const tag = elementName(step.test);
  if (here === null) {
    if (!deep || start === 'element') throw new NotUnderstood('axis');
    return narrowed({ left: '', tag, rest: '' }, step.predicates, 'none');
  }
  if (deep || (here.tag !== '' && tag !== '' && here.tag !== tag)) throw new NotUnderstood('axis');
  return narrowed({ ...here, tag: tag || here.tag }, step.predicates, 'none');
}

/** Up and back in the page, which CSS knows by what an element has in it or after it. */
function turnBack(step: Step, { here, deep, start }: Place): Chain {
  if (here === null || deep || start === 'element') throw new NotUnderstood('axis');
  const inner = asCompound(chainText(here));
  const turned = (relative: string, predicates = step.predicates) =>
    narrowed({ left: '', tag: elementName(step.test), rest: having(relative) }, predicates, 'none');
  if (step.axis === 'parent') return turned(`> ${inner}`);
  if (step.axis === 'ancestor') return turned(inner);
  if (step.axis !== 'preceding-sibling') throw new NotUnderstood('axis');
  const { isNext, predicates } = nextOnly(step);
  return turned(`${isNext ? '+' : '~'} ${inner}`, predicates);
}

/** `*[1]` along a sibling axis is the next one; the first of a *kind* is something CSS cannot say. */
function nextOnly({ test, predicates }: Step): { isNext: boolean; predicates: Expression[] } {
  const [first, ...others] = predicates;
  const nth = first && countPosition(first);
  if (test !== '*' || nth === null || nth === undefined) return { isNext: false, predicates };
  if (nth === 'impossible' || nth.from !== 'first' || nth.formula !== '1')
    throw new NotUnderstood('position');
  return { isNext: true, predicates: others };
}

/** The chain with its predicates. `counts`: whether positions are those among siblings, as CSS counts. */
function narrowed(chain: Chain, predicates: readonly Expression[], counts: 'siblings' | 'none'): Chain {
  let narrow = chain;
  let counted = false;
  for (const predicate of predicates) {
    const nth = countPosition(predicate);
    if (nth === null) {
      narrow = { ...narrow, rest: bounded(narrow.rest + conditionOf(predicate)) };
      continue;
    }
    if (nth === 'impossible' || counts === 'none' || counted) throw new NotUnderstood('position');
    narrow = { ...narrow, rest: bounded(nthOf(narrow, nth)) };
    counted = true;
  }
  return narrow;
}

function nthOf({ tag, rest }: Chain, { from, formula }: Nth): string {
  const last = from === 'last' ? 'last-' : '';
  if (rest === '' || rest === ':root') {
    const type = tag === '' ? 'child' : 'of-type';
    if (formula === '1') return `${rest}:${from}-${type}`;
    return `${rest}:nth-${last}${type}(${formula})`;
  }
  return `:nth-${last}child(${formula} of ${compoundText({ tag, rest })})`;
}
