import { table } from '../score/tables.ts';
import type { GrowthVisit } from './measure-growth.ts';

export interface GrowthRow {
  shape: string;
  visits: readonly GrowthVisit[];
}

/** A row for each page: medians of its visits, of the tasks the longest of all. */
export function growthTable(rows: readonly GrowthRow[]): string {
  return table(
    ['shape', 'elements', 'plan ms', 'µs per element', 'Readability ms', '× Readability', 'longest task ms'],
    rows.map(({ shape, visits }) => {
      const elements = visits[0]?.elements ?? 0;
      const planMs = median(visits.flatMap((visit) => visit.planMs ?? []));
      const readabilityMs = median(visits.flatMap((visit) => visit.readabilityMs ?? []));
      const longestTaskMs = Math.max(...visits.map((visit) => visit.longestTaskMs));
      const refusal = visits.find((visit) => visit.refusal !== null)?.refusal;
      return [
        shape,
        String(elements),
        refusal ?? number(planMs, 1),
        number(planMs && (planMs * 1000) / elements, 1),
        number(readabilityMs, 1),
        number(planMs && readabilityMs && planMs / readabilityMs, 2),
        number(longestTaskMs, 0),
      ];
    }),
  );
}

function number(value: number | null, digits: number): string {
  return value === null ? '–' : value.toFixed(digits);
}

function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((one, two) => one - two);
  return sorted[sorted.length >> 1] ?? null;
}
