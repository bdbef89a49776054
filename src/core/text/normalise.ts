/** White space of any kind as one space, invisible formatting characters dropped, ends trimmed. */
export function normaliseText(text: string): string {
  return text
    .replace(/[\u200B\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\s\u00A0\u0085]+/g, ' ')
    .trim();
}

/** For comparing wording only: lower case, quotes and dashes unified, punctuation at the ends dropped. */
export function comparable(text: string): string {
  return normaliseText(text)
    .toLowerCase()
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/^[\s"'.:,;!?•·|>»-]+|[\s"'.:,;!?•·|<«-]+$/g, '');
}
