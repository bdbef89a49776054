import { NotUnderstood } from './not-understood.ts';

export type Token =
  | { type: 'name' | 'literal' | 'number' | 'mark'; text: string }
  /** After the last. */
  | { type: 'end'; text: '' };

const MOST_TOKENS = 500;

const space = /[\s\u00a0]+/y;
const name = /[\p{L}_][\p{L}\p{N}_.-]*(?::(?!:)[\p{L}_][\p{L}\p{N}_.-]*)?/uy;
const number = /\d+(?:\.\d*)?/y;
const literal = /"([^"]*)"|'([^']*)'/y;
const mark = /\/\/|::|\.\.|!=|<=|>=|[/|@=<>+*()[\],.$-]/y;

/** The tokens of an XPath, in order. Linear in its length. */
export function readTokens(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (true) {
    take(space);
    if (at >= source.length) return tokens;
    if (tokens.length >= MOST_TOKENS) throw new NotUnderstood('too-costly');
    const quoted = take(literal);
    const word = quoted ? null : (take(number) ?? take(name) ?? take(mark));
    if (quoted) tokens.push({ type: 'literal', text: quoted[1] ?? quoted[2] ?? '' });
    else if (word) tokens.push({ type: typeOf(word[0]), text: word[0] });
    else throw new NotUnderstood('syntax');
  }
}

function typeOf(text: string): 'name' | 'number' | 'mark' {
  if (/^\d/.test(text)) return 'number';
  return /^[\p{L}_]/u.test(text) ? 'name' : 'mark';
}
