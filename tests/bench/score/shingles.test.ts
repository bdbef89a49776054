import { describe, expect, it } from 'vitest';
import { compareTexts, wordsOf } from '../../../scripts/bench/score/shingles.ts';

const runs = (list: { words: string[]; at: number }[]) => list.map(({ words, at }) => [at, words.join(' ')]);

describe('two texts compared by runs of four words', () => {
  it('takes each character of unspaced scripts for a word, and letters of any script', () => {
    expect(wordsOf('Größe, 潮が Ночь-2')).toEqual(['größe', '潮', 'が', 'ночь', '2']);
  });

  it('counts what both have, each time it stands there', () => {
    const likeness = compareTexts('one two three four five', 'one two three four');
    expect(likeness).toMatchObject({ precision: 1 / 2, recall: 1, leaked: 1 / 5, lost: 0 });
    expect(likeness.f1).toBeCloseTo(2 / 3);
    const twice = compareTexts('the tide is in the tide is in', 'the tide is in');
    expect(twice.precision).toBe(1 / 5);
  });

  it('gives leaked words where they stand in ours, lost ones where they stand in the truth', () => {
    const { leakedRuns, lostRuns } = compareTexts(
      'more news the ferry left at night read on',
      'harbour the ferry left at night',
    );
    expect(runs(leakedRuns)).toEqual([
      [0, 'more news'],
      [7, 'read on'],
    ]);
    expect(runs(lostRuns)).toEqual([[0, 'harbour']]);
  });

  it('finds two empty texts alike, and nothing in an empty one', () => {
    expect(compareTexts('', '')).toMatchObject({ precision: 1, recall: 1, f1: 1 });
    expect(compareTexts('', 'a word')).toMatchObject({ f1: 0, leaked: 0, lost: 1 });
    expect(compareTexts('a word', '')).toMatchObject({ f1: 0, leaked: 1, lost: 0 });
  });
});
