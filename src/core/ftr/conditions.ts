/** What stands in the brackets of an XPath, as conditions that a CSS compound can carry. */
import {
  attributeIs,
  attributeName,
  bounded,
  chainText,
  elementName,
  hasClass,
  having,
} from './css-parts.ts';
import { NotUnderstood } from './not-understood.ts';
import { walkSteps } from './walk-steps.ts';
import type { Expression, Step } from './xpath.ts';

/** Conditions that hold together, to be put behind an element's name; empty where it always holds. */
export function conditionOf(predicate: Expression): string {
  switch (predicate.type) {
    case 'path':
      return pathExists(predicate, null);
    case 'call':
      return callHolds(predicate);
    case 'binary':
      return binaryHolds(predicate);
    default:
      throw new NotUnderstood('function');
  }
}

/** Matches nothing. */
const never = ':not(*)';

function negated(condition: string): string {
  return condition === '' ? never : bounded(`:not(${condition})`);
}

function binaryHolds({ operator, left, right }: Extract<Expression, { type: 'binary' }>): string {
  if (operator === 'and') return bounded(conditionOf(left) + conditionOf(right));
  if (operator === 'or') {
    const either = [conditionOf(left), conditionOf(right)];
    return either.includes('') ? '' : bounded(`:is(${either.join(', ')})`);
  }
  if (operator === '=' || operator === '!=') {
    const [path, value] = left.type === 'literal' ? [right, left] : [left, right];
    if (path.type === 'call') throw new NotUnderstood('function');
    if (path.type !== 'path' || value.type !== 'literal') throw new NotUnderstood('position');
    return pathExists(path, { differs: operator === '!=', value: value.value });
  }
  throw new NotUnderstood(operator === '|' ? 'axis' : 'position');
}

interface Comparison {
  differs: boolean;
  value: string;
}

/** That the path leads somewhere, or with `compared`, to an attribute of that value (or another than that). */
function pathExists(
  { absolute, steps }: Extract<Expression, { type: 'path' }>,
  compared: Comparison | null,
): string {
  if (absolute) throw new NotUnderstood('axis');
  const last = steps.at(-1)!;
  if (last.axis !== 'attribute') {
    if (compared !== null || last.test === 'text()') throw new NotUnderstood('text');
    return elementExists(steps);
  }
  if (last.predicates.length > 0) throw new NotUnderstood('attribute');
  const condition = attributeHolds(attributeName(last.test), compared);
  const way = steps.slice(0, -1).filter((step) => !isHere(step));
  if (way.length === 0) return condition;
  const { selector } = walkSteps(way, 'element');
  return having(bounded(`${selector}${condition}`));
}

function attributeHolds(name: string, compared: Comparison | null): string {
  if (compared === null) return `[${name}]`;
  const same = attributeIs(name, '=', compared.value);
  return compared.differs ? bounded(`[${name}]:not(${same})`) : same;
}

const isHere = ({ axis, test, predicates }: Step) =>
  axis === 'self' && test === 'node()' && predicates.length === 0;

function elementExists(steps: readonly Step[]): string {
  const [first, ...others] = steps.filter((step) => !isHere(step));
  if (first === undefined) return '';
  const around = { self: '', parent: ' > *', ancestor: ' *', 'preceding-sibling': ' ~ *' } as const;
  if (!(first.axis in around)) return having(walkSteps([first, ...others], 'element').selector);
  // What is around the element is asked of the element itself: `:is(figure > *)`.
  if (others.length > 0) throw new NotUnderstood('axis');
  const rest = first.predicates.map(conditionOf).join('');
  const box = chainText({ left: '', tag: elementName(first.test), rest });
  return bounded(`:is(${box}${around[first.axis as keyof typeof around]})`);
}

function callHolds({ name, args }: Extract<Expression, { type: 'call' }>): string {
  if ((name === 'not' || name === 'boolean') && args.length === 1) {
    const condition = conditionOf(args[0]!);
    return name === 'not' ? negated(condition) : condition;
  }
  if ((name === 'contains' || name === 'starts-with') && args.length === 2)
    return partHolds(name, args[0]!, args[1]!);
  throw new NotUnderstood(name === 'position' || name === 'last' ? 'position' : 'function');
}

function partHolds(name: 'contains' | 'starts-with', whole: Expression, part: Expression): string {
  if (part.type !== 'literal') throw new NotUnderstood('function');
  if (name === 'contains' && isSpacedClass(whole)) return classHolds(part.value);
  if (whole.type !== 'path') throw new NotUnderstood('function');
  const [step, ...others] = whole.steps.filter((one) => !isHere(one));
  if (step?.axis !== 'attribute') throw new NotUnderstood('text');
  if (whole.absolute || others.length > 0 || step.predicates.length > 0) throw new NotUnderstood('attribute');
  // Everything has nothing in it, also an attribute that is not there.
  if (part.value === '') return '';
  return attributeIs(attributeName(step.test), name === 'contains' ? '*=' : '^=', part.value);
}

/** `concat(' ', normalize-space(@class), ' ')`, by which people ask for one class among several. */
function isSpacedClass(one: Expression): boolean {
  if (one.type !== 'call' || one.name !== 'concat' || one.args.length !== 3) return false;
  const [before, middle, after] = one.args as [Expression, Expression, Expression];
  const isSpace = (each: Expression) => each.type === 'literal' && each.value === ' ';
  const inner =
    middle.type === 'call' && middle.name === 'normalize-space' && middle.args.length === 1
      ? middle.args[0]!
      : middle;
  if (inner.type !== 'path' || inner.steps.length !== 1) return false;
  const { axis, test, predicates } = inner.steps[0]!;
  return (
    isSpace(before) && isSpace(after) && axis === 'attribute' && test === 'class' && predicates.length === 0
  );
}

function classHolds(part: string): string {
  const name = /^ ([^\s]+) $/.exec(part)?.[1];
  // Part of a name, or two in a row: CSS knows whole names in any order.
  if (name === undefined) throw new NotUnderstood('function');
  return hasClass(name);
}
