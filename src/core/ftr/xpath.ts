/** An XPath 1.0 expression, as far as site configurations use them. */
export type Expression =
  | { type: 'binary'; operator: Operator; left: Expression; right: Expression }
  | { type: 'path'; absolute: boolean; steps: Step[] }
  | { type: 'call'; name: string; args: Expression[] }
  | { type: 'literal'; value: string }
  | { type: 'number'; value: number };

export type Operator = '|' | 'or' | 'and' | '=' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-';

export interface Step {
  axis: Axis;
  /** A lower-case name, `*`, or a node test such as `text()`. */
  test: string;
  predicates: Expression[];
}

export const axes = [
  'child',
  'descendant',
  'descendant-or-self',
  'self',
  'attribute',
  'parent',
  'ancestor',
  'ancestor-or-self',
  'following-sibling',
  'preceding-sibling',
  'following',
  'preceding',
] as const;
export type Axis = (typeof axes)[number];
