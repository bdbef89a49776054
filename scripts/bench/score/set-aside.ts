/**
 * What stays visible on a cleaned page is more than the story's text, rightly so: headline, dek, byline, date line and
 * captions. They are set aside, from the truth too, before the two are compared; `isSetAside` has the rules.
 */
import { wordsOf } from './shingles.ts';

export interface Fields {
  headlines: readonly string[];
  deks: readonly string[];
  captions: readonly string[];
  authors: readonly string[];
  /** ISO dates of publication and update. */
  dates: readonly string[];
}

/** A caption's line may name the photographer as well, a byline's the paper or the place. */
const extraWordsMax = 8;
/** A date line may say "Published" and "Updated", with times and zones. */
const dateLineWordsMax = 16;
/** A line with less of a caption in it may be of the story. */
const captionWordsMin = 4;

/** The lines of a text that are left when the fields of the article are set aside. */
export function setAside(text: string, fields: Fields): string {
  const isField = isSetAside(fields);
  return text
    .split('\n')
    .filter((line) => !isField(line))
    .join('\n');
}

/**
 * A line is set aside when it
 * - stands whole in the headline, the dek or a caption;
 * - holds the whole headline, dek or a caption (of four words or more) and at most eight words besides;
 * - holds an author's name and at most eight words besides the authors' names;
 * - has at most sixteen words and in it year and day of the article's date, or of the day before or after.
 */
export function isSetAside(fields: Fields): (line: string) => boolean {
  const texts = [...fields.headlines, ...fields.deks, ...fields.captions].map(spaced).filter(Boolean);
  const names = fields.authors.map(spaced).filter(Boolean);
  const days = fields.dates.flatMap(daysAround);
  return (line) => {
    const words = wordsOf(line);
    if (words.length === 0) return false;
    const whole = spaced(line);
    const isOfText = texts.some((text) => {
      if (text.includes(whole)) return true;
      const size = text.split(' ').length - 2;
      return size >= captionWordsMin && words.length - size <= extraWordsMax && holds(whole, text);
    });
    return isOfText || isByline(whole, names) || isDateLine(words, days);
  };
}

/** Rendered text glues a caption to its credit, so a space more or less is no difference. */
function holds(line: string, text: string): boolean {
  return line.replaceAll(' ', '').includes(text.replaceAll(' ', ''));
}

/** The words with a space around each, so that no part of a word is found. */
function spaced(text: string): string {
  const words = wordsOf(text);
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}

function isByline(whole: string, names: readonly string[]): boolean {
  const rest = names.reduce((text, name) => text.replaceAll(name, ' '), whole);
  return rest !== whole && wordsOf(rest).length <= extraWordsMax;
}

function isDateLine(words: readonly string[], days: readonly { year: string; day: number }[]): boolean {
  if (words.length > dateLineWordsMax) return false;
  const numbers = words.map((word) => word.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15)));
  return days.some(
    ({ year, day }) =>
      numbers.some((word) => word.includes(year)) &&
      numbers.some((word) => Number(/^\d+/.exec(word)?.[0] ?? 0) === day),
  );
}

function daysAround(iso: string): { year: string; day: number }[] {
  const noon = Date.parse(`${iso.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(noon)) return [];
  return [-1, 0, 1].map((step) => {
    const date = new Date(noon + step * 86_400_000);
    return { year: String(date.getUTCFullYear()), day: date.getUTCDate() };
  });
}
