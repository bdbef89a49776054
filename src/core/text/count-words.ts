/** Scripts written without spaces: counted by characters, two or so to a word. */
const UNSPACED =
  /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]/g;
/** Average characters of a word in Chinese, Japanese and Thai running text, for the sake of one measure. */
const UNSPACED_CHARACTERS_PER_WORD = 2;

/**
 * Letters and digits, as ranges: `\p{L}` takes milliseconds to compile in every page, and this is asked of each word
 * of it. Pictographs are none; of the planes beyond the first all else counts.
 */
const LETTER =
  /[0-9A-Za-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u1FFF\u2071-\u218F\u2C00-\u2DFF\u3021-\uD7FF\uD800-\uD83B\uD83F-\uDBFF\uF900-\uFFDC]/;

/** Whether a text holds a letter or digit. */
export function hasLetter(text: string): boolean {
  return LETTER.test(text);
}

/**
 * Words of a text in any script, linear in its length. Text between white space counts as one word when it holds a
 * letter or digit; characters of scripts without spaces count by half. An estimate that is the same everywhere, not
 * a linguist's count.
 */
export function countWords(text: string): number {
  let unspaced = 0;
  const spaced = text.replace(UNSPACED, () => {
    unspaced += 1;
    return ' ';
  });
  let words = Math.ceil(unspaced / UNSPACED_CHARACTERS_PER_WORD);
  for (const token of spaced.split(/\s+/)) if (hasLetter(token)) words += 1;
  return words;
}

/** Minutes to read, at 230 words a minute, at least one. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / 230));
}
