import { groupBy } from './summarise.ts';
import { percent, table } from './tables.ts';

/** Not news, yet written in articles: whoever calls these one is half right. They are counted apart. */
const articleLike = ['documentation', 'service'];

export interface JudgedPage {
  kind: string;
  /** `article`, `maybe`, `not an article`; null when the page failed. */
  verdict: string | null;
}

/** How the detector judged pages that are no articles, by what they are instead. */
export function verdictTable(pages: readonly JudgedPage[]): string {
  const isLike = ({ kind }: JudgedPage) => articleLike.includes(kind);
  const row = (name: string, group: readonly JudgedPage[]) => {
    const count = (verdict: string | null) => group.filter((page) => page.verdict === verdict).length;
    const called = count('article');
    return [
      name,
      ...[group.length, called, count('maybe'), count('not an article'), count(null)].map(String),
      percent(called / Math.max(1, group.length)),
    ];
  };
  return table(
    ['no article', 'pages', 'article', 'maybe', 'not an article', 'failed', 'called article'],
    [
      row(
        'all but these two',
        pages.filter((page) => !isLike(page)),
      ),
      ...articleLike.map((kind) =>
        row(
          kind,
          pages.filter((page) => page.kind === kind),
        ),
      ),
      ...groupBy(
        pages.filter((page) => !isLike(page)),
        ({ kind }) => kind,
      ).map(([kind, group]) => row(`· ${kind}`, group)),
    ],
  );
}
