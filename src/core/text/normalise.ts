/** White space that is not one plain space already: most of a page's is, and stays untouched. */
const WIDE_SPACE = /[^\S ][\s\u0085]*| [\s\u0085]+|\u0085[\s\u0085]*/g;
/** What `comparable` drops at the beginning and at the end. */
const LEADING = new Set(' "\'.:,;!?•·|>»-');
const TRAILING = new Set(' "\'.:,;!?•·|<«-');

/** White space of any kind as one space, invisible formatting characters dropped, ends trimmed. */
export function normaliseText(text: string): string {
  return text
    .replace(/[\u200B\u2060\uFEFF\u00AD]/g, '')
    .replace(WIDE_SPACE, ' ')
    .trim();
}

/** For comparing wording only: lower case, quotes and dashes unified, punctuation at the ends dropped. */
export function comparable(text: string): string {
  const plain = normaliseText(text)
    .toLowerCase()
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-');
  let start = 0;
  let end = plain.length;
  while (start < end && LEADING.has(plain[start]!)) start += 1;
  while (end > start && TRAILING.has(plain[end - 1]!)) end -= 1;
  return plain.slice(start, end);
}

const ASCII = /^[\0-\x7F]*$/;

/** Letters and digits alone, in lower case: markup, quotes, spacing and signs are not told apart. */
export function lettersOf(text: string): string {
  const lower = text.toLowerCase();
  // Classes of all scripts take milliseconds to compile in every page.
  return ASCII.test(lower) ? lower.replace(/[^a-z0-9]+/g, '') : lower.replace(/[^\p{L}\p{N}]+/gu, '');
}
