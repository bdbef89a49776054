import { expect, test } from 'vitest';
import type { HiddenBlock, HiddenKind } from '../../src/core/cleaner/plan.ts';
import { groupHidden, headlinesIn } from '../../src/popup/group-hidden.ts';

const block = (id: number, kind: HiddenKind, items = 1): HiddenBlock => ({
  id,
  kind,
  items,
  reason: 'label',
  text: '',
  words: 10,
  shown: false,
});

test('groups by kind in the order of the page', () => {
  const groups = groupHidden([block(1, 'menu'), block(2, 'ticker', 25), block(3, 'menu')]);
  expect(groups.map(({ kind, blocks }) => [kind, blocks.map(({ id }) => id)])).toEqual([
    ['menu', [1, 3]],
    ['ticker', [2]],
  ]);
});

test('tells the headlines of a ticker, not the links of a menu', () => {
  const [ticker, menu, related] = groupHidden([
    block(1, 'ticker', 25),
    block(2, 'menu', 40),
    block(3, 'related', 3),
    block(4, 'related', 4),
  ]);
  expect(ticker && headlinesIn(ticker)).toBe(25);
  expect(menu && headlinesIn(menu)).toBeNull();
  expect(related && headlinesIn(related)).toBe(7);
});

test('tells no headlines where each block is one', () => {
  const [related] = groupHidden([block(1, 'related'), block(2, 'related')]);
  expect(related && headlinesIn(related)).toBeNull();
});
