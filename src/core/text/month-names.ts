/**
 * The names of the twelve months, of the week's days, in the languages newspapers are written in: long, short,
 * genitive, as locale data has them, and the spellings it lacks.
 */
import { foldName } from './fold-name.ts';
import { MONTH_NAMES, SOLAR_HIJRI_NAMES, WEEKDAY_NAMES } from './month-name-table.ts';

interface Names {
  months: Map<string, number>;
  byLanguage: Map<string, Map<string, number>>;
  solarHijri: Map<string, number>;
  weekdays: Set<string>;
}

function readNames(): Names {
  const months = new Map<string, number>();
  const byLanguage = new Map<string, Map<string, number>>();
  const solarHijri = new Map<string, number>();

  const put = (language: string, key: string, month: number) => {
    const own = byLanguage.get(language) ?? new Map<string, number>();
    byLanguage.set(language, own);
    if (!own.has(key)) own.set(key, month);
    if (!months.has(key)) months.set(key, month);
  };
  for (const line of MONTH_NAMES.trim().split('\n')) {
    const [language, ...list] = line.split(' ');
    list.forEach((names, index) => {
      for (const name of names.split('/'))
        if (name !== '-') put(language!, name.replaceAll('_', ' '), index + 1);
    });
  }
  const weekdays = new Set(WEEKDAY_NAMES.trim().split(' '));
  SOLAR_HIJRI_NAMES.split(' ').forEach((names, index) => {
    for (const name of names.split('/')) solarHijri.set(name, index + 1);
  });
  return { months, byLanguage, solarHijri, weekdays };
}

let known: Names | undefined;
function names(): Names {
  known ??= readNames();
  return known;
}

/** The month (1–12) that a word, or two words apart by one space, names; the page's language wins. */
export function monthNamed(word: string, language: string | null): number | null {
  const key = foldName(word);
  const own = language === null ? undefined : names().byLanguage.get(language);
  return own?.get(key) ?? names().months.get(key) ?? null;
}

/** The month (1–12) of the Persian solar year that a word names. */
export function solarHijriMonthNamed(word: string): number | null {
  return names().solarHijri.get(foldName(word)) ?? null;
}

/** Whether a word is a day of the week in any known language. */
export function isWeekday(word: string): boolean {
  return names().weekdays.has(foldName(word));
}
