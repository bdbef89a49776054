import { NotUnderstood } from './not-understood.ts';
import { type Axis, axes, type Expression, type Operator, type Step } from './xpath.ts';
import { readTokens, type Token } from './xpath-tokens.ts';

/** Brackets within brackets; more are nobody's rule. */
const DEEPEST = 12;

/** Operators, those that bind least first. */
const ranks: readonly (readonly Operator[])[] = [
  ['or'],
  ['and'],
  ['=', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['|'],
];

const nodeTests: readonly string[] = ['text', 'node', 'comment', 'processing-instruction'];
const anywhere: Step = { axis: 'descendant-or-self', test: 'node()', predicates: [] };

/** Reads an XPath. Throws `NotUnderstood` where it is none, or goes deeper than anyone writes by hand. */
export function parseXPath(source: string): Expression {
  const parser = new Parser(readTokens(source));
  return parser.whole();
}

class Parser {
  readonly #tokens: Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: Token[]) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    const expression = this.#expression(0);
    if (this.#peek().type !== 'end') throw new NotUnderstood('syntax');
    return expression;
  }

  #peek(ahead = 0): Token {
    return this.#tokens[this.#at + ahead] ?? { type: 'end', text: '' };
  }

  #is(text: string, ahead = 0): boolean {
    const token = this.#peek(ahead);
    return token.type === 'mark' && token.text === text;
  }

  #skip(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#at += 1;
    return true;
  }

  #expect(text: string): void {
    if (!this.#skip(text)) throw new NotUnderstood('syntax');
  }

  #expression(rank: number): Expression {
    const operators = ranks[rank];
    if (operators === undefined) return this.#operand();
    let left = this.#expression(rank + 1);
    while (true) {
      const { type, text } = this.#peek();
      const operator = type === 'literal' ? undefined : operators.find((one) => one === text);
      if (operator === undefined) return left;
      this.#at += 1;
      left = { type: 'binary', operator, left, right: this.#expression(rank + 1) };
    }
  }

  /** Runs `read` one bracket deeper. */
  #within<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new NotUnderstood('too-costly');
    const result = read();
    this.#depth -= 1;
    return result;
  }

  #operand(): Expression {
    const token = this.#peek();
    if (token.type === 'literal' || token.type === 'number') {
      this.#at += 1;
      return token.type === 'literal'
        ? { type: 'literal', value: token.text }
        : { type: 'number', value: Number(token.text) };
    }
    if (this.#skip('(')) {
      const inner = this.#within(() => this.#expression(0));
      this.#expect(')');
      // `(//p)[1]`: the first of all, which no selector can say.
      if (this.#is('[')) throw new NotUnderstood('position');
      if (this.#is('/') || this.#is('//')) throw new NotUnderstood('axis');
      return inner;
    }
    if (token.type === 'name' && this.#is('(', 1) && !nodeTests.includes(token.text)) return this.#call();
    return this.#path();
  }

  #call(): Expression {
    const name = this.#peek().text;
    this.#at += 2;
    const args: Expression[] = [];
    if (this.#skip(')')) return { type: 'call', name, args };
    do args.push(this.#within(() => this.#expression(0)));
    while (this.#skip(','));
    this.#expect(')');
    if (this.#is('[') || this.#is('/') || this.#is('//')) throw new NotUnderstood('function');
    return { type: 'call', name, args };
  }

  #path(): Expression {
    const steps: Step[] = [];
    let absolute = false;
    if (this.#skip('//')) {
      absolute = true;
      steps.push(anywhere, this.#step());
    } else if (this.#skip('/')) {
      absolute = true;
      steps.push(this.#step());
    } else steps.push(this.#step());
    while (true) {
      if (this.#skip('//')) steps.push(anywhere, this.#step());
      else if (this.#skip('/')) steps.push(this.#step());
      else return { type: 'path', absolute, steps };
    }
  }

  #step(): Step {
    if (this.#skip('..')) return { axis: 'parent', test: 'node()', predicates: this.#predicates() };
    if (this.#skip('.')) return { axis: 'self', test: 'node()', predicates: this.#predicates() };
    let axis: Axis = 'child';
    if (this.#skip('@')) axis = 'attribute';
    else if (this.#peek().type === 'name' && this.#is('::', 1)) {
      const named = axes.find((one) => one === this.#peek().text);
      if (named === undefined) throw new NotUnderstood('axis');
      axis = named;
      this.#at += 2;
    }
    return { axis, test: this.#test(), predicates: this.#predicates() };
  }

  #test(): string {
    const token = this.#peek();
    if (this.#skip('*')) return '*';
    if (token.type !== 'name') throw new NotUnderstood('syntax');
    this.#at += 1;
    if (nodeTests.includes(token.text) && this.#skip('(')) {
      this.#expect(')');
      return `${token.text}()`;
    }
    return token.text.toLowerCase();
  }

  #predicates(): Expression[] {
    const predicates: Expression[] = [];
    while (this.#skip('[')) {
      predicates.push(this.#within(() => this.#expression(0)));
      this.#expect(']');
    }
    return predicates;
  }
}
