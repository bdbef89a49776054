import type { Expression, Operator } from './xpath.ts';

/** Which of several: counted from the first or from the last, as CSS writes it (`2`, `n+3`, `-n+2`). */
export interface Nth {
  from: 'first' | 'last';
  formula: string;
}

const isCall = (one: Expression, name: string) =>
  one.type === 'call' && one.name === name && one.args.length === 0;

const whole = (one: Expression): number | null =>
  one.type === 'number' && Number.isInteger(one.value) && one.value >= 1 && one.value < 10_000
    ? one.value
    : null;

/** What a predicate says of the position, `impossible` where CSS cannot say it; null: it speaks of something else. */
export function countPosition(predicate: Expression): Nth | 'impossible' | null {
  if (predicate.type === 'number') return exactly(predicate);
  if (isCall(predicate, 'last')) return { from: 'last', formula: '1' };
  if (predicate.type !== 'binary') return null;
  const { operator, left, right } = predicate;
  if (operator === '-' || operator === '+') return exactly(predicate);
  if (isCall(left, 'position')) return compare(operator, right);
  return null;
}

function exactly(value: Expression): Nth | 'impossible' {
  const count = whole(value);
  if (count !== null) return { from: 'first', formula: String(count) };
  if (isCall(value, 'last')) return { from: 'last', formula: '1' };
  if (value.type === 'binary' && value.operator === '-' && isCall(value.left, 'last')) {
    const back = whole(value.right);
    if (back !== null) return { from: 'last', formula: String(back + 1) };
  }
  return 'impossible';
}

function compare(operator: Operator, value: Expression): Nth | 'impossible' {
  if (operator === '=') return exactly(value);
  const count = whole(value);
  if (count === null) {
    const isBeforeLast = isCall(value, 'last') && (operator === '<' || operator === '!=');
    return isBeforeLast ? { from: 'last', formula: 'n+2' } : 'impossible';
  }
  if (operator === '>') return { from: 'first', formula: `n+${count + 1}` };
  if (operator === '>=') return { from: 'first', formula: `n+${count}` };
  if (operator === '<=') return { from: 'first', formula: `-n+${count}` };
  if (operator === '<' && count > 1) return { from: 'first', formula: `-n+${count - 1}` };
  return 'impossible';
}
