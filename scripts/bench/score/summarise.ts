import type { PageScore } from './score-page.ts';

/** Of words, more than this is much for a page. */
const muchShare = 0.1;

/** Right ones of those that can be judged. */
export interface Tally {
  right: number;
  of: number;
}

export interface TextSummary {
  pages: number;
  /** From mean precision and mean recall, as the article-extraction-benchmark has it. */
  f1: number;
  precision: number;
  recall: number;
  /** Mean share of a page, and how many pages have more than a tenth. */
  leaked: number;
  leakedMuch: Tally;
  lost: number;
  lostMuch: Tally;
}

export interface Summary {
  pages: number;
  failed: number;
  text: TextSummary | null;
  visible: TextSummary | null;
  headline: Tally;
  authors: Tally;
  date: Tally;
  /** Articles that are called one. */
  recognised: Tally;
  ms: { pages: number; p50: number; p95: number } | null;
  /** Of the times on the same page: median, and the one that a twentieth exceeds. */
  readabilityRatio: { pages: number; p50: number; p95: number } | null;
}

export function summarise(pages: readonly PageScore[]): Summary {
  const tally = (field: 'headline' | 'authors' | 'date') =>
    tallyOf(pages.map((page) => page[field]).filter((right) => right !== null));
  const ratios = pages.flatMap(({ ms, readabilityMs }) =>
    ms !== null && readabilityMs ? [ms / readabilityMs] : [],
  );
  return {
    pages: pages.length,
    failed: pages.filter(({ error }) => error !== null).length,
    text: summariseTexts(pages.map(({ text }) => text).filter((text) => text !== null)),
    visible: summariseTexts(pages.map(({ visible }) => visible).filter((visible) => visible !== null)),
    headline: tally('headline'),
    authors: tally('authors'),
    date: tally('date'),
    recognised: tallyOf(pages.flatMap(({ verdict }) => (verdict === null ? [] : [verdict === 'article']))),
    ms: spread(pages.flatMap(({ ms }) => (ms === null ? [] : [ms]))),
    readabilityRatio: spread(ratios),
  };
}

/** Groups in the order of their names. */
export function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return [...groups].sort(([one], [two]) => one.localeCompare(two));
}

type Shares = { precision: number; recall: number; leaked: number; lost: number };

function summariseTexts(texts: readonly Shares[]): TextSummary | null {
  if (texts.length === 0) return null;
  const mean = (field: keyof Shares) => texts.reduce((sum, text) => sum + text[field], 0) / texts.length;
  const [precision, recall] = [mean('precision'), mean('recall')];
  return {
    pages: texts.length,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    precision,
    recall,
    leaked: mean('leaked'),
    leakedMuch: tallyOf(texts.map(({ leaked }) => leaked > muchShare)),
    lost: mean('lost'),
    lostMuch: tallyOf(texts.map(({ lost }) => lost > muchShare)),
  };
}

function tallyOf(answers: readonly boolean[]): Tally {
  return { right: answers.filter(Boolean).length, of: answers.length };
}

function spread(numbers: readonly number[]): { pages: number; p50: number; p95: number } | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((one, two) => one - two);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { pages: sorted.length, p50: at(0.5), p95: at(0.95) };
}
