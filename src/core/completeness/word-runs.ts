/** What of one text stands in another, by runs of words: small differences of markup and spelling do no harm. */
import { countWords } from '../text/count-words.ts';

/** Words of one run. Four in a row are seldom the same by chance. */
const RUN = 4;
/** Shorter stretches than this that are found nowhere are differences of wording, not losses. */
const SHORTEST_GAP = 6;
const WORD =
  /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]|(?:(?![\u0E00-\u0E7F\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF])[\p{L}\p{M}\p{N}])+/gu;

/** Texts, as the runs of words in them. */
export class WordRuns {
  readonly #runs = new Set<string>();

  /** Adds a text to what is there. */
  add(text: string): void {
    const words = wordsOf(text);
    for (let at = 0; at === 0 || at + RUN <= words.length; at += 1)
      if (words.length > 0) this.#runs.add(words.slice(at, at + RUN).join(' '));
  }

  /** Words of those stretches of `text` that stand in none of the texts, counted as `countWords` counts. */
  missingWords(text: string): number {
    return this.#gaps(text).reduce((sum, gap) => sum + countWords(gap), 0);
  }

  #gaps(text: string): string[] {
    const words = wordsOf(text);
    const covered = new Uint8Array(words.length);
    for (let at = 0; at === 0 || at + RUN <= words.length; at += 1)
      if (this.#runs.has(words.slice(at, at + RUN).join(' ')))
        covered.fill(1, at, Math.min(words.length, at + RUN));
    const gaps: string[] = [];
    for (let from = 0; from < words.length; ) {
      let to = from;
      while (to < words.length && covered[to] === 0) to += 1;
      if (to - from >= SHORTEST_GAP) gaps.push(words.slice(from, to).join(' '));
      from = to + 1;
    }
    return gaps;
  }
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}
