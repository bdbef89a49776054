/**
 * The names of the twelve months, of the week's days, in the languages newspapers are written in. The table is
 * searched as the text it is: a page holds few dates, and building maps of some two thousand names for them costs each
 * page more than finding these few.
 */
import { foldName } from './fold-name.ts';
import { MONTH_NAMES, SOLAR_HIJRI_NAMES, WEEKDAY_NAMES } from './month-name-table.ts';

/** The place of a whole name in a list of names, or -1. */
function placeOf(name: string, list: string, from = 0): number {
  for (let at = list.indexOf(name, from); at !== -1; at = list.indexOf(name, at + 1))
    if (/[\s/]/.test(list[at - 1] ?? ' ') && /[\s/]/.test(list[at + name.length] ?? ' ')) return at;
  return -1;
}

/** In a line of names by month, apart by spaces, the number of the month (1–12) whose name stands at a place. */
function monthAt(place: number, list: string): number {
  const start = list.lastIndexOf('\n', place) + 1;
  return list.slice(start, place).split(' ').length - 1;
}

/** The line of a language's names, or nothing. */
function lineOf(language: string): string {
  const start = MONTH_NAMES.indexOf(`\n${language} `) + 1;
  return start === 0 ? '' : MONTH_NAMES.slice(start, MONTH_NAMES.indexOf('\n', start));
}

const months = new Map<string, number | null>();

/** The month (1–12) that a word, or two words apart by one space, names; the page's language wins. */
export function monthNamed(word: string, language: string | null): number | null {
  const remembered = `${language} ${word}`;
  let month = months.get(remembered);
  if (month === undefined) {
    month = findMonth(foldName(word).replaceAll(' ', '_'), language);
    if (months.size > 2000) months.clear();
    months.set(remembered, month);
  }
  return month;
}

function findMonth(name: string, language: string | null): number | null {
  // Codes of languages stand at the lines' beginnings: `monthAt` gives 0 there.
  if (name.length < 2 || /[\s/\d-]/.test(name)) return null;
  const own = language === null ? '' : lineOf(language);
  for (const list of [own, MONTH_NAMES])
    for (let place = placeOf(name, list); place !== -1; place = placeOf(name, list, place + 1)) {
      const month = monthAt(place, list);
      if (month > 0) return month;
    }
  return null;
}

/** The month (1–12) of the Persian solar year that a word names. */
export function solarHijriMonthNamed(word: string): number | null {
  const name = foldName(word);
  const place = name === '' || /[\s/]/.test(name) ? -1 : placeOf(name, SOLAR_HIJRI_NAMES);
  return place === -1 ? null : monthAt(place, SOLAR_HIJRI_NAMES) + 1;
}

/** Whether a word is a day of the week in any known language. */
export function isWeekday(word: string): boolean {
  const name = foldName(word);
  return name !== '' && !/[\s/]/.test(name) && placeOf(name, WEEKDAY_NAMES) !== -1;
}
