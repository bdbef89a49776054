/** A selector taken apart, as far as judging it needs; what is inside brackets stays in its compound. */
export interface Branch {
  /** `article`, `.ad:not([hidden])`, … in order; the last is what is selected. */
  compounds: string[];
  /** Between them: ` `, `>`, `+` or `~`. A relative selector has one more in front. */
  combinators: string[];
}

/** The comma-separated branches of a selector. Linear, and content with what is no selector at all. */
export function selectorBranches(selector: string): Branch[] {
  return splitOutside(selector, ',').map(takeApart);
}

/** The functions of a compound, such as `not` and `has`, with what is in their brackets, and the rest of it. */
export function compoundParts(compound: string): {
  own: string;
  functions: { name: string; inner: string }[];
} {
  const functions: { name: string; inner: string }[] = [];
  let own = '';
  let start = 0;
  forEachOutside(compound, (at, character, opened) => {
    if (character !== '(') return;
    const head = /:([\w-]+)$/.exec(compound.slice(start, at));
    own += compound.slice(start, head ? start + head.index : at);
    functions.push({ name: (head?.[1] ?? '').toLowerCase(), inner: compound.slice(at + 1, opened - 1) });
    start = opened;
  });
  return { own: own + compound.slice(start), functions };
}

function takeApart(branch: string): Branch {
  const compounds: string[] = [];
  const combinators: string[] = [];
  let start = 0;
  let combinator: string | null = null;
  const close = (end: number) => {
    const compound = branch.slice(start, end).trim();
    if (compound !== '') {
      if (combinator !== null) combinators.push(combinator);
      else if (compounds.length > 0) combinators.push(' ');
      compounds.push(compound);
      combinator = null;
    }
  };
  forEachOutside(branch, (at, character, after) => {
    if (!/[\s>+~]/.test(character)) return;
    close(at);
    start = after;
    if (/[>+~]/.test(character)) combinator = character;
  });
  close(branch.length);
  return { compounds, combinators };
}

function splitOutside(text: string, mark: string): string[] {
  const parts: string[] = [];
  let start = 0;
  forEachOutside(text, (at, character) => {
    if (character !== mark) return;
    parts.push(text.slice(start, at));
    start = at + 1;
  });
  return [...parts, text.slice(start)];
}

/** Every character that is not in brackets or quotes; an opening bracket is told with where its content ends. */
function forEachOutside(text: string, see: (at: number, character: string, after: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const character = text[at]!;
    const after =
      character === '(' || character === '[' || character === '"' || character === "'"
        ? closeOf(text, at)
        : at + 1;
    see(at, character, after);
    at = after;
  }
}

/** Just behind the end of the brackets or quotes that open at `start`. */
function closeOf(text: string, start: number): number {
  let depth = 0;
  let quote = '';
  for (let at = start; at < text.length; at += 1) {
    const character = text[at]!;
    if (quote !== '') {
      if (character === quote) quote = '';
      if (quote === '' && depth === 0) return at + 1;
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '(' || character === '[') depth += 1;
    else if (character === ')' || character === ']') {
      depth -= 1;
      if (depth <= 0) return at + 1;
    }
  }
  return text.length;
}
