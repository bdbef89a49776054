import { NotUnderstood } from './not-understood.ts';

/** One compound of a selector that is being made, and all that stands before it. */
export interface Chain {
  /** Everything up to the compound, its combinator included. */
  left: string;
  /** Element name; empty for any. */
  tag: string;
  /** Conditions on it: `.story:not([hidden])`. */
  rest: string;
}

export const compoundText = ({ tag, rest }: Omit<Chain, 'left'>): string =>
  tag === '' && rest === '' ? '*' : `${tag}${rest}`;

export const chainText = (chain: Chain): string => `${chain.left}${compoundText(chain)}`;

const LONGEST = 512;

/** `text`, unless no selector of that length is taken: stops early what doubles with every bracket. */
export function bounded(text: string): string {
  if (text.length > LONGEST) throw new NotUnderstood('too-costly');
  return text;
}

/** Whether a name can stand in a selector as it is. */
const isPlain = (name: string) => /^-?[a-z_][\w-]*$/i.test(name);

export function elementName(test: string): string {
  if (test === '*' || test === 'node()') return '';
  if (/\(\)$/.test(test)) throw new NotUnderstood('text');
  if (!isPlain(test)) throw new NotUnderstood('name');
  return test;
}

export function attributeName(test: string): string {
  if (test === '*') throw new NotUnderstood('attribute');
  if (!isPlain(test)) throw new NotUnderstood('name');
  return test;
}

/** A string of CSS. What could end it, or would need an escape, is in no rule that is taken. */
function quoted(value: string): string {
  if (/[\p{Cc}{}@;\\]|::|=>/u.test(value)) throw new NotUnderstood('name');
  if (!value.includes('"')) return `"${value}"`;
  if (!value.includes("'")) return `'${value}'`;
  throw new NotUnderstood('name');
}

/** `[name="value"]` and its relatives, the short forms for ids. */
export function attributeIs(name: string, operator: '=' | '^=' | '*=', value: string): string {
  if (name === 'id' && operator === '=' && isPlain(value)) return `#${value}`;
  return bounded(`[${name}${operator}${quoted(value)}]`);
}

/** The class attribute has this one name in it. */
export function hasClass(name: string): string {
  return isPlain(name) ? bounded(`.${name}`) : bounded(`[class~=${quoted(name)}]`);
}

/** Puts a selector with combinators in brackets, so that it can stand as one compound. */
export const asCompound = (selector: string): string =>
  /[\s>~+,]/.test(selector) ? `:is(${selector})` : selector;

/** `:has(…)`, which no browser takes within another. */
export function having(relative: string): string {
  if (relative.includes(':has(')) throw new NotUnderstood('too-costly');
  return bounded(`:has(${relative})`);
}
