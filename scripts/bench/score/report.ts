/** From lines and truths to scores, and from scores to tables. */

import { causeTable } from './cause-table.ts';
import { type Half, halfOf } from './halves.ts';
import type { ScoredLine } from './lines.ts';
import { foundByGalley, foundByPeer, type PageScore, scorePage } from './score-page.ts';
import { groupBy, type Summary, summarise } from './summarise.ts';
import { fieldTable, textTable } from './tables.ts';
import type { Truth } from './truth.ts';
import { type JudgedPage, verdictTable } from './verdicts.ts';

export interface Scores {
  /** By extractor, `galley` first. All have the same pages. */
  articles: Map<string, PageScore[]>;
  nonArticles: (JudgedPage & { page: string; url: string })[];
  /** Lines of pages that are doubtful, of the other half, unknown to the truth, or lack what the peers found. */
  left: { doubtful: number; otherHalf: number; unknown: number; unpaired: number };
}

export function score(
  lines: readonly ScoredLine[],
  truths: ReadonlyMap<string, Truth>,
  half: Half | null,
): Scores {
  const left = { doubtful: 0, otherHalf: 0, unknown: 0, unpaired: 0 };
  const nonArticles: Scores['nonArticles'] = [];
  const pages: { line: ScoredLine; truth: Truth }[] = [];
  for (const line of lines) {
    const truth = truths.get(line.id);
    if (!truth) left.unknown += 1;
    else if (half && halfOf(truth.url) !== half) left.otherHalf += 1;
    else if (truth.doubtful) left.doubtful += 1;
    else if (truth.kind !== undefined)
      nonArticles.push({
        page: `${truth.corpus}/${truth.id}`,
        url: truth.url,
        kind: truth.kind,
        verdict: line.verdict,
      });
    else pages.push({ line, truth });
  }
  const articles = scoreExtractors(pages);
  left.unpaired = pages.length - (articles.get('galley')?.length ?? 0);
  return { articles, nonArticles, left };
}

/** Where others ran, only pages on which they did are compared: the rest would be no pairs. */
function scoreExtractors(pages: readonly { line: ScoredLine; truth: Truth }[]): Map<string, PageScore[]> {
  const peers = [...new Set(pages.flatMap(({ line }) => Object.keys(line.peers)))];
  const compared = pages.filter(({ line }) => peers.every((name) => name in line.peers));
  return new Map([
    ['galley', compared.map(({ line, truth }) => scorePage(truth, line, foundByGalley(line)))] as const,
    ...peers.map((name) => {
      const scores = compared.map(({ line, truth }) => scorePage(truth, line, foundByPeer(line, name)!));
      return [name, scores] as const;
    }),
  ]);
}

/** The tables, each under a heading, as Markdown. */
export function scoreTables({ articles, nonArticles }: Scores): string {
  const galley = articles.get('galley') ?? [];
  const sections: [string, string][] = [];
  if (galley.length > 0) {
    const extractors = [...articles].map(([name, pages]) => [name, summarise(pages)] as const);
    const corpora = summariseGroups(galley, ({ corpus }) => corpus);
    sections.push(
      ['Text', textTable('extractor', extractors)],
      ['Fields and time', fieldTable('extractor', extractors)],
      ['Galley, by corpus', `${textTable('corpus', corpora)}\n\n${fieldTable('corpus', corpora)}`],
      [
        'Galley, by language',
        textTable(
          'language',
          summariseGroups(galley, ({ language }) => language),
        ),
      ],
      [
        'Galley, by profile',
        textTable(
          'profile',
          summariseGroups(galley, ({ profile }) => (profile ? 'used' : 'not used')),
        ),
      ],
      ['What leaked', causeTable('leaks', galley)],
      ['What was lost', causeTable('losses', galley)],
    );
  }
  if (nonArticles.length > 0) sections.push(['Pages that are no articles', verdictTable(nonArticles)]);
  return sections.map(([title, text]) => `### ${title}\n\n${text}`).join('\n\n');
}

function summariseGroups(pages: readonly PageScore[], nameOf: (page: PageScore) => string) {
  return groupBy(pages, nameOf).map(([name, group]) => [name, summarise(group)] as const);
}

/** Everything, for other programs. */
export function scoresAsJson({ articles, nonArticles, left }: Scores): object {
  const summaries: Record<string, Summary> = {};
  for (const [name, pages] of articles) summaries[name] = summarise(pages);
  return { summaries, pages: Object.fromEntries(articles), nonArticles, left };
}
