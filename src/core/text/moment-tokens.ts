/** Cuts a text into the tokens that dates are made of, digits of every script as ASCII. */
import { hasLetter } from './count-words.ts';
import { monthNamed } from './month-names.ts';

/** A number, a word or a sign; positions are UTF-16 units of the text. */
export interface Token {
  kind: 'number' | 'word' | 'sign';
  text: string;
  start: number;
  end: number;
}

const TOKEN =
  /\d+|[AP]M(?=\p{Lu}\p{Ll})|[年月日時时點点分秒년월일시분초](?!요일)|上午|下午|早上|晚上|中午|凌晨|午前|午後|令和|平成|(?:星期|礼拜|禮拜|周|週)\p{Script=Han}|\p{Script=Han}|(?:\p{Lu}*[\p{Ll}\p{Lo}\p{Lm}\p{Lt}\p{M}\u200C]+|\p{Lu}+)(?:[.'’](?:[\p{Ll}\p{Lo}\p{Lm}\p{M}\u200C]+|\p{Lu}+(?!\p{Ll})))*|[^\s\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The same for text in plain Latin letters: character classes of all scripts take milliseconds to compile. */
const ASCII_TOKEN =
  /\d+|[AP]M(?=[A-Z][a-z])|(?:[A-Z]*[a-z]+|[A-Z]+)(?:[.'](?:[a-z]+|[A-Z]+(?![a-z])))*|[^\s]/g;
const ASCII = /^[\0-\x7F]*$/;

/** Digits of any script as ASCII, one UTF-16 unit for one, so that positions stay true. */
export function asciiDigits(text: string): string {
  return text.replace(
    /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0A66-\u0A6F\u0AE6-\u0AEF\u0B66-\u0B6F\u0BE6-\u0BEF\u0C66-\u0C6F\u0CE6-\u0CEF\u0D66-\u0D6F\u0E50-\u0E59\u0ED0-\u0ED9\u1040-\u1049\u17E0-\u17E9\uFF10-\uFF19]/g,
    (digit) => {
      const code = digit.charCodeAt(0);
      // The digits of these blocks begin at …0 (Arabic, fullwidth, Thai, Lao, Burmese, Khmer) or …6 (India).
      const zero = (code & 0x0f) >= 6 && code >= 0x0966 && code <= 0x0d6f ? 6 : 0;
      return String((code & 0x0f) - zero);
    },
  );
}

/** The text as tokens, white space and direction marks left out. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const digits = asciiDigits(text);
  for (const match of digits.matchAll(ASCII.test(digits) ? ASCII_TOKEN : TOKEN)) {
    const [found] = match;
    const first = found.charCodeAt(0);
    const kind = first >= 48 && first <= 57 ? 'number' : hasLetter(found) ? 'word' : 'sign';
    const previous = tokens[tokens.length - 1];
    // A date printed twice without a space ("9 Nov 20229 Nov 2022"): once for the eye, once for screen readers.
    if (kind === 'word' && previous !== undefined && /^(?:19|20)\d\d(?:[1-9]|[0-3]\d)$/.test(previous.text))
      if (monthNamed(found, null) !== null) {
        const cut = previous.start + 4;
        tokens.push({ kind: 'number', text: previous.text.slice(4), start: cut, end: previous.end });
        previous.text = previous.text.slice(0, 4);
        previous.end = cut;
      }
    tokens.push({ kind, text: found, start: match.index, end: match.index + found.length });
  }
  return tokens;
}
