/** Summaries as tables of Markdown, which are legible in a terminal as well. */
import type { Summary, Tally } from './summarise.ts';

const NONE = '–';

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, at) => Math.max(3, name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** The text of the article, and what is visible after cleaning. */
export function textTable(first: string, rows: readonly (readonly [string, Summary])[]): string {
  const head = [first, 'pages', 'failed', 'F1', 'P', 'R', 'leaked', '> 10 %', 'lost', '> 10 %', 'visible F1'];
  return table(
    head,
    rows.map(([name, { text, visible, pages, failed }]) => [
      name,
      String(text?.pages ?? pages),
      String(failed),
      ...(text
        ? [
            decimal(text.f1),
            decimal(text.precision),
            decimal(text.recall),
            percent(text.leaked),
            percentOf(text.leakedMuch),
            percent(text.lost),
            percentOf(text.lostMuch),
          ]
        : Array(7).fill(NONE)),
      visible ? decimal(visible.f1) : NONE,
    ]),
  );
}

/** Headline, authors and date of pages whose truth has them, recognition, and time. */
export function fieldTable(first: string, rows: readonly (readonly [string, Summary])[]): string {
  const head = [
    first,
    'headline',
    'authors',
    'date',
    'called article',
    'ms p50',
    'p95',
    '× Readability',
    'p95',
  ];
  return table(
    head,
    rows.map(([name, { headline, authors, date, recognised, ms, readabilityRatio }]) => [
      name,
      tally(headline),
      tally(authors),
      tally(date),
      tally(recognised),
      ms ? ms.p50.toFixed(1) : NONE,
      ms ? ms.p95.toFixed(1) : NONE,
      readabilityRatio ? readabilityRatio.p50.toFixed(2) : NONE,
      readabilityRatio ? readabilityRatio.p95.toFixed(2) : NONE,
    ]),
  );
}

export function decimal(number: number): string {
  return number.toFixed(3);
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function percentOf({ right, of }: Tally): string {
  return of === 0 ? NONE : percent(right / of);
}

/** `78.2 % of 353` */
function tally(counted: Tally): string {
  return counted.of === 0 ? NONE : `${percentOf(counted)} of ${counted.of}`;
}
