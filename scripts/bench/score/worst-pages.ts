import { type Cause, sumCauses } from './causes.ts';
import type { PageScore } from './score-page.ts';
import { decimal, percent, table } from './tables.ts';

/** Of the runs of a page, the longest are shown, and of these the first words. */
const runsShown = 6;
const wordsShown = 24;

/** The pages with the least F1, each with the words leaked and lost and the likely reason. */
export function worstPages(pages: readonly PageScore[], count: number): string {
  return pages
    .flatMap((page) => (page.text ? [{ page, text: page.text }] : []))
    .sort((one, two) => one.text.f1 - two.text.f1)
    .slice(0, count)
    .map(({ page, text }) =>
      [
        `${page.page}  F1 ${decimal(text.f1)}, leaked ${percent(text.leaked)}, lost ${percent(text.lost)}${page.visible ? `, visible F1 ${decimal(page.visible.f1)}` : ''}  ${page.url}`,
        ...(page.error ? [`    failed: ${page.error}`] : []),
        ...runLines('leaked', text.leaks),
        ...runLines('lost', text.losses),
      ].join('\n'),
    )
    .join('\n\n');
}

function runLines(what: string, causes: readonly Cause[]): string[] {
  const shown = [...causes].sort((one, two) => two.words - one.words).slice(0, runsShown);
  const lines = shown.map(({ cause, text, words }) => {
    const first = text.split(' ').slice(0, wordsShown).join(' ');
    return `    ${what} ${words} (${cause}): ${first}${words > wordsShown ? ' …' : ''}`;
  });
  const rest = causes.length - shown.length;
  return rest > 0 ? [...lines, `    ${what}: ${rest} shorter runs more`] : lines;
}

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
