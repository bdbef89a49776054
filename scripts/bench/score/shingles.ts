/**
 * How alike two texts are, in words that stand in the same surroundings: runs of four words (shingles), counted with
 * repetitions. The measure of the article-extraction-benchmark (scrapinghub), which others' published figures use;
 * words are compared in lower case, as style sheets print some in capitals, and each character of scripts written
 * without spaces is a word.
 */

/** Words of one shingle. */
const SHINGLE_LENGTH = 4;
/** Scripts written without spaces: Thai, kana, Chinese characters. */
const UNSPACED = '\\u0E00-\\u0E7F\\u3040-\\u30FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF';
const WORD = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}_])+`, 'gu');

export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}

/** Shares of one page, each 0 to 1. */
export interface Likeness {
  precision: number;
  recall: number;
  f1: number;
  /** Of the found text's words, those in no run of four that the truth has too. */
  leaked: number;
  /** Of the truth's words, those in no run of four that the found text has too. */
  lost: number;
}

/** Words that stand together. */
export interface WordRun {
  words: string[];
  /** Number of its first word in the text it is of. */
  at: number;
}

export interface Comparison extends Likeness {
  /** Leaked words as they stand in the found text, and lost ones as they stand in the true one, in order. */
  leakedRuns: WordRun[];
  lostRuns: WordRun[];
}

/** Holds the found text against the true one. Two empty texts are alike. */
export function compareTexts(found: string, truth: string): Comparison {
  const ours = wordsOf(found);
  const theirs = wordsOf(truth);
  const ourShingles = countShingles(ours);
  const theirShingles = countShingles(theirs);
  let both = 0;
  for (const [shingle, count] of ourShingles) both += Math.min(count, theirShingles.get(shingle) ?? 0);
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((one, two) => one + two, 0);
  const precision = share(both, sum(ourShingles), theirs.length === 0);
  const recall = share(both, sum(theirShingles), ours.length === 0);
  const leakedRuns = runsOutside(ours, theirShingles);
  const lostRuns = runsOutside(theirs, ourShingles);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    leaked: countWords(leakedRuns) / Math.max(1, ours.length),
    lost: countWords(lostRuns) / Math.max(1, theirs.length),
    leakedRuns,
    lostRuns,
  };
}

/** Nothing of nothing is all of it, provided the other side is empty as well. */
function share(part: number, whole: number, otherIsEmpty: boolean): number {
  if (whole === 0) return otherIsEmpty ? 1 : 0;
  return part / whole;
}

/** A text shorter than a shingle is one. */
function shinglesOf(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const last = Math.max(0, words.length - SHINGLE_LENGTH);
  return Array.from({ length: last + 1 }, (_, at) => words.slice(at, at + SHINGLE_LENGTH).join(' '));
}

function countShingles(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const shingle of shinglesOf(words)) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  return counts;
}

/** Runs of words that stand in no shingle of the other text. */
function runsOutside(words: readonly string[], others: ReadonlyMap<string, number>): WordRun[] {
  const covered = new Uint8Array(words.length);
  shinglesOf(words).forEach((shingle, at) => {
    if (others.has(shingle)) covered.fill(1, at, Math.min(words.length, at + SHINGLE_LENGTH));
  });
  const runs: WordRun[] = [];
  words.forEach((word, at) => {
    if (covered[at] === 1) return;
    const last = runs.at(-1);
    if (last && last.at + last.words.length === at) last.words.push(word);
    else runs.push({ words: [word], at });
  });
  return runs;
}

function countWords(runs: readonly WordRun[]): number {
  return runs.reduce((sum, run) => sum + run.words.length, 0);
}
