/**
 * Why words were leaked or lost, as far as a line of the bench and the truth tell. Each run of words gets one cause,
 * the first that fits; they are hints for a person to look further, and add up to what is worth mending first.
 */
import type { ScoredLine } from './lines.ts';
import type { Fields } from './set-aside.ts';
import { type Comparison, compareTexts, type WordRun, wordsOf } from './shingles.ts';

export interface Cause {
  cause: string;
  text: string;
  words: number;
}

/** A run as long as this can be told from another; shorter ones are compared whole. */
const shingleLength = 4;
/** A blank-line block of fewer words, most of which leaked, is a label, a name or a line. */
const shortBlockWords = 12;

interface Page {
  line: Pick<ScoredLine, 'hidden' | 'hiddenText' | 'visible'>;
  fields: Fields;
  /** The extractor's text and the true one. */
  text: string;
  truth: string;
  /** Phrases that must not be in the text. */
  without: readonly string[];
}

export function findLeaks({ leakedRuns }: Comparison, page: Page): Cause[] {
  const { line, fields, text, truth, without } = page;
  const words = wordsOf(text);
  const blocks = blocksOf(text);
  const story = extentOf(words, leakedRuns);
  const hidden = hiddenSpans(words, line.hidden);
  return leakedRuns.map((run) => {
    const middle = run.at + Math.floor(run.words.length / 2);
    const fieldName = fieldOf(run, fields);
    if (fieldName) return causeOf(run, fieldName);
    if (
      without.some(
        (phrase) => isMostlyIn(wordsOf(phrase), run.words) || isMostlyIn(run.words, wordsOf(phrase)),
      )
    )
      return causeOf(run, 'a phrase the truth names as foreign');
    const span = hidden.find(({ from, to }) => from <= middle && middle < to);
    if (span) return causeOf(run, `saved, though hidden on the page as ${span.kind} (${span.reason})`);
    if (wordsOf(truth).length === 0 || story === null) return causeOf(run, 'another text than the story');
    const place = middle < story.from ? 'before' : middle >= story.to ? 'after' : 'inside';
    const block = blocks.find(({ from, to }) => from <= middle && middle < to);
    return causeOf(run, `${place} the story: ${shapeOf(run, block)}`);
  });
}

export function findLosses({ lostRuns }: Comparison, page: Page): Cause[] {
  const { line, fields, text, truth } = page;
  const words = wordsOf(truth);
  const hidden = hiddenSpans(words, line.hidden);
  const story = extentOf(words, lostRuns);
  const seen = wordsOf(line.visible);
  const unseen = wordsOf(line.hiddenText ?? '');
  return lostRuns.map((run) => {
    const middle = run.at + Math.floor(run.words.length / 2);
    if (text.trim() === '') return causeOf(run, 'no article found');
    if (story === null) return causeOf(run, 'another text was taken for the story');
    const fieldName = fieldOf(run, fields);
    if (fieldName) return causeOf(run, `taken for ${fieldName}`);
    const span = hidden.find(({ from, to }) => from <= middle && middle < to);
    if (span) return causeOf(run, `hidden as ${span.kind} (${span.reason})`);
    const place = middle < story.from ? 'before' : middle >= story.to ? 'after' : 'between';
    const where = `${place} what was kept`;
    if (line.visible === '') return causeOf(run, where);
    if (isMostlyIn(run.words, seen)) return causeOf(run, `${where}, still seen on the page`);
    if (isMostlyIn(run.words, unseen)) return causeOf(run, `${where}, inside a block the plan hid`);
    return causeOf(
      run,
      line.hiddenText === null
        ? `${where}, not seen on the cleaned page`
        : `${where}, not shown by the page itself`,
    );
  });
}

/** Sums the words of each cause, most first. */
export function sumCauses(causes: readonly Cause[]): { cause: string; words: number }[] {
  const sums = new Map<string, number>();
  for (const { cause, words } of causes) sums.set(cause, (sums.get(cause) ?? 0) + words);
  return [...sums].map(([cause, words]) => ({ cause, words })).sort((one, two) => two.words - one.words);
}

function causeOf(run: WordRun, cause: string): Cause {
  return { cause, text: run.words.join(' '), words: run.words.length };
}

function fieldOf({ words }: WordRun, fields: Fields): string | null {
  const named = [
    ['caption', fields.captions],
    ['headline', fields.headlines],
    ['dek', fields.deks],
    ['byline', fields.authors],
  ] as const;
  return named.find(([, texts]) => texts.some((text) => isMostlyIn(words, wordsOf(text))))?.[0] ?? null;
}

/** At least seven tenths of the run stand in the other words, in the same surroundings. */
function isMostlyIn(run: readonly string[], others: readonly string[]): boolean {
  if (run.length === 0 || others.length === 0) return false;
  if (run.length < shingleLength) return ` ${others.join(' ')} `.includes(` ${run.join(' ')} `);
  return compareTexts(run.join(' '), others.join(' ')).leaked <= 0.3;
}

/** From the first word that is in no run to behind the last; null when there is none. */
function extentOf(words: readonly string[], runs: readonly WordRun[]): { from: number; to: number } | null {
  const outside = new Uint8Array(words.length);
  for (const { at, words: inRun } of runs) outside.fill(1, at, at + inRun.length);
  const from = outside.indexOf(0);
  return from === -1 ? null : { from, to: outside.lastIndexOf(0) + 1 };
}

interface Block {
  from: number;
  to: number;
}

function blocksOf(text: string): Block[] {
  let from = 0;
  return text.split(/\n\s*\n/).map((block) => {
    const start = from;
    from += wordsOf(block).length;
    return { from: start, to: from };
  });
}

function shapeOf(run: WordRun, block: Block | undefined): string {
  if (!block) return 'words';
  const size = block.to - block.from;
  const wholly = run.at <= block.from + 1 && run.at + run.words.length >= block.to - 1;
  if (!wholly) return 'part of a paragraph';
  return size < shortBlockWords ? 'short blocks' : 'whole paragraphs';
}

/** Where in the words the blocks stand that the plan hid: a line has their first letters and their word count. */
function hiddenSpans(words: readonly string[], hidden: ScoredLine['hidden']) {
  return hidden.flatMap(({ kind, reason, words: size, text }) => {
    const start = wordsOf(text.split(' · ')[0] ?? '').slice(0, 8);
    // The last word may be cut.
    if (start.length > shingleLength) start.pop();
    if (start.length < shingleLength) return [];
    const from = words.findIndex((_, at) => start.every((word, step) => words[at + step] === word));
    return from === -1 ? [] : [{ kind, reason, from, to: from + Math.max(size, start.length) }];
  });
}
