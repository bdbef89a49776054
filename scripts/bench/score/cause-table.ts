import { sumCauses } from './causes.ts';
import type { PageScore } from './score-page.ts';
import { percent, table } from './tables.ts';

/** Which causes took the most words from all pages together. */
export function causeTable(what: 'leaks' | 'losses', pages: readonly PageScore[]): string {
  const perPage = pages.map(({ text }) => text?.[what] ?? []);
  const sums = sumCauses(perPage.flat());
  const all = sums.reduce((sum, { words }) => sum + words, 0);
  const pagesWith = (cause: string) =>
    perPage.filter((causes) => causes.some((one) => one.cause === cause)).length;
  return table(
    [what === 'leaks' ? 'leaked words' : 'lost words', 'words', 'share', 'pages'],
    sums.map(({ cause, words }) => [cause, String(words), percent(words / all), String(pagesWith(cause))]),
  );
}
