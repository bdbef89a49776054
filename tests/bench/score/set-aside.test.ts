import { describe, expect, it } from 'vitest';
import { isSetAside, setAside } from '../../../scripts/bench/score/set-aside.ts';

const isField = isSetAside({
  headlines: ['Night ferry sails without its captain'],
  deks: ['Passengers noticed only when the bar had run dry.'],
  captions: ['The Constance off the north mole, seen at dawn'],
  authors: ['Ilse Tarrant', 'Piet Roe'],
  dates: ['2024-05-03T17:47:42+02:00'],
});

describe('what is set aside of a visible page', () => {
  it.each([
    ['the headline', 'Night ferry sails without its captain'],
    ['the dek, in whatever capitals', 'PASSENGERS noticed only when the bar had run dry'],
    ['a part of a caption on a line of its own', 'seen at dawn'],
    ['a caption with its credit', 'The Constance off the north mole, seen at dawn (Photo: P. Roe/Coastal)'],
    [
      'a caption to which its credit is glued',
      'The Constance off the north mole, seen at dawnCredit: Coastal',
    ],
    ['a byline', 'By ILSE TARRANT and Piet Roe, harbour correspondents'],
    ['a date line', 'Published: Friday, 3 May 2024, 17:47 CEST'],
    ['a date line that has the day as the sea has it', '2024-05-04 01:47'],
    ['a date line in numbers of another script', '٣ مايو ٢٠٢٤'],
  ])('%s', (_, line) => {
    expect(isField(line)).toBe(true);
  });

  it.each([
    ['a line of the story', 'The ferry sailed at ten, and nobody had looked at the bridge.'],
    ['a sentence about an author', `Ilse Tarrant ${'was there when the ropes were cast off. '.repeat(2)}`],
    [
      'a paragraph that begins as a caption',
      `The Constance off the north mole, seen at dawn ${'lay '.repeat(9)}`,
    ],
    ['a sentence with a date', `On 3 May 2024 the ferry left the harbour ${'as it always had '.repeat(3)}`],
    ['another date', '12 May 2023'],
    ['half a word of a headline', 'out'],
    ['an empty line', ''],
  ])('but not %s', (_, line) => {
    expect(isField(line)).toBe(false);
  });

  it('leaves the other lines as they are', () => {
    const fields = { headlines: ['Night ferry'], deks: [], captions: [], authors: [], dates: [] };
    expect(setAside('Night ferry\n\nIt sailed.\nAt ten.', fields)).toBe('\nIt sailed.\nAt ten.');
  });
});
