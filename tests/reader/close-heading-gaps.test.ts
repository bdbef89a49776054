import { expect, test } from 'vitest';
import type { Block, SafeHtml } from '../../src/core/article.ts';
import { closeHeadingGaps } from '../../src/ui/article/close-heading-gaps.ts';

const html = 'Words' as SafeHtml;
const headings = (...levels: (2 | 3 | 4)[]): Block[] =>
  levels.flatMap((level): Block[] => [
    { type: 'heading', level, html },
    { type: 'paragraph', html },
  ]);
const levelsOf = (body: Block[]) => body.flatMap((block) => (block.type === 'heading' ? [block.level] : []));

test.each([
  { given: [2, 3, 4, 2], shown: [2, 3, 4, 2] },
  { given: [3, 3, 3], shown: [2, 2, 2] },
  { given: [2, 4, 4, 3], shown: [2, 3, 3, 3] },
  { given: [4, 2, 3], shown: [2, 2, 3] },
] as const)('headings $given are shown as $shown', ({ given, shown }) => {
  const body = headings(...given);
  expect(levelsOf(closeHeadingGaps(body))).toEqual(shown);
  expect(closeHeadingGaps(body).filter(({ type }) => type === 'paragraph')).toHaveLength(given.length);
});

test('under an entry of a live blog headings begin anew', () => {
  const entry: Block = { type: 'entry', time: null, headline: html };
  expect(levelsOf(closeHeadingGaps([entry, ...headings(4, 4), entry, ...headings(3)]))).toEqual([3, 3, 3]);
});
