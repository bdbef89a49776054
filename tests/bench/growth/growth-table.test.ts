import { expect, it } from 'vitest';
import { growthTable } from '../../../scripts/bench/growth/growth-table.ts';
import type { GrowthVisit } from '../../../scripts/bench/growth/measure-growth.ts';

const visit = (planMs: number | null, longestTaskMs: number, refusal: string | null = null): GrowthVisit => ({
  elements: 1000,
  planMs,
  refusal,
  longestTaskMs,
  readabilityMs: 20,
});

it('growth is told by medians, the longest task by the worst visit, a refusal by its code', () => {
  const rows = growthTable([
    { shape: 'mixed', visits: [visit(30, 40), visit(10, 90), visit(12, 20)] },
    { shape: 'comments', visits: [visit(null, 15, 'too-large')] },
  ])
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
  expect(rows[2]).toEqual(['mixed', '1000', '12.0', '12.0', '20.0', '0.60', '90']);
  expect(rows[3]).toEqual(['comments', '1000', 'too-large', '–', '20.0', '–', '15']);
});
