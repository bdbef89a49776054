import type { Cause } from './causes.ts';
import type { Scores } from './report.ts';
import type { PageScore } from './score-page.ts';
import { decimal, percent } from './tables.ts';

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

/** Pages that are no articles and were called one, and articles that were not. */
export function misjudgedPages({ articles, nonArticles }: Scores): string {
  const missed = (articles.get('galley') ?? []).filter(({ verdict }) => verdict !== 'article');
  return [
    ...nonArticles
      .filter(({ verdict }) => verdict === 'article')
      .map(({ page, kind, url }) => `${page}  ${kind}, called an article  ${url}`),
    ...missed.map(({ page, verdict, url }) => `${page}  article, called ${verdict ?? 'nothing'}  ${url}`),
  ].join('\n');
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
