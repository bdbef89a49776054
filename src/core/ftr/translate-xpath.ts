import * as v from 'valibot';
import { SelectorSchema } from '../profile/profile.ts';
import { selectorFault } from '../profile/selector-fault.ts';
import { type FtrReason, NotUnderstood } from './not-understood.ts';
import { parseXPath } from './parse-xpath.ts';
import { walkSteps } from './walk-steps.ts';
import type { Expression } from './xpath.ts';

/** One selector; `attribute`: what is asked for stands in it. */
export interface Translated {
  selector: string;
  attribute: string | null;
}

export type Translation = { ok: true; parts: Translated[] } | { ok: false; reason: FtrReason };

const LONGEST = 2000;
const MOST_PARTS = 20;

/**
 * Translates an XPath into CSS that selects the same elements of an HTML page, one selector per branch of its
 * unions. Never throws; bounded by the length it reads. What CSS cannot say exactly is refused with the reason.
 */
export function translateXPath(source: string): Translation {
  try {
    if (source.length > LONGEST) throw new NotUnderstood('too-costly');
    const branches = unionOf(parseXPath(source));
    if (branches.length > MOST_PARTS) throw new NotUnderstood('too-costly');
    return { ok: true, parts: branches.map(translateBranch) };
  } catch (error) {
    if (error instanceof NotUnderstood) return { ok: false, reason: error.reason };
    throw error;
  }
}

function unionOf(expression: Expression): Expression[] {
  if (expression.type !== 'binary' || expression.operator !== '|') return [expression];
  return [...unionOf(expression.left), ...unionOf(expression.right)];
}

function translateBranch(branch: Expression): Translated {
  // The text of the first is what a field's selector gives anyway.
  const isText =
    branch.type === 'call' &&
    (branch.name === 'string' || branch.name === 'normalize-space') &&
    branch.args.length === 1;
  const path = isText ? branch.args[0]! : branch;
  if (path.type === 'call') throw new NotUnderstood('function');
  if (path.type !== 'path') throw new NotUnderstood('syntax');
  // Site configurations are run on the whole page, so `div` and `body/div` begin there as well.
  const { selector, attribute } = walkSteps(path.steps, 'document');
  if (!v.is(SelectorSchema, attribute === null ? selector : `${selector} => ${attribute}`))
    throw new NotUnderstood('name');
  if (selectorFault(selector) !== null) throw new NotUnderstood('too-costly');
  return { selector, attribute };
}
