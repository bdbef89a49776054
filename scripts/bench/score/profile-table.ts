/** What each profile brings: the same pages with profiles switched off and on. */
import type { PageScore } from './score-page.ts';
import { groupBy, type Summary, summarise } from './summarise.ts';
import { decimal, percent, table } from './tables.ts';

/** A page, scored with profiles off and on. */
export interface Pair {
  off: PageScore;
  on: PageScore;
}

/** Pages that a profile read, with their scores from a run without profiles; those without such a run are left out. */
export function pairPages(on: readonly PageScore[], off: readonly PageScore[]): Pair[] {
  const before = new Map(off.map((page) => [page.page, page]));
  return on.flatMap((page) => {
    const other = before.get(page.page);
    return page.profile === null || other === undefined ? [] : [{ off: other, on: page }];
  });
}

/** One row per layout, then all pages together; every figure is `off → on`. */
export function profileTable(pairs: readonly Pair[]): string {
  const groups = groupBy(pairs, ({ on }) => on.profile!);
  const head = ['profile', 'pages', 'F1', 'visible F1', 'leaked', 'lost', 'fields right', 'plan ms p50'];
  const rows = [...groups, ['all', [...pairs]] as [string, Pair[]]];
  return table(
    head,
    rows.map(([name, group]) => rowOf(name, group)),
  );
}

function rowOf(name: string, pairs: readonly Pair[]): string[] {
  const off = summarise(pairs.map((pair) => pair.off));
  const on = summarise(pairs.map((pair) => pair.on));
  const both = (show: (summary: Summary) => string) => `${show(off)} → ${show(on)}`;
  return [
    name,
    String(pairs.length),
    both(({ text }) => (text ? decimal(text.f1) : '–')),
    both(({ visible }) => (visible ? decimal(visible.f1) : '–')),
    both(({ text }) => (text ? percent(text.leaked) : '–')),
    both(({ text }) => (text ? percent(text.lost) : '–')),
    `${both(fieldsRight)} of ${fieldsKnown(on)}`,
    both(({ ms }) => (ms ? ms.p50.toFixed(1) : '–')),
  ];
}

const fieldsRight = ({ headline, authors, date }: Summary) =>
  String(headline.right + authors.right + date.right);

const fieldsKnown = ({ headline, authors, date }: Summary) => headline.of + authors.of + date.of;
