/** Whether headline, authors and date are those of the truth: small differences of typing do not count. */

/** Kinds of quotes and dashes, space, case and invisible marks are nobody's mistake. */
function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201a\u201b\u2032`´]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033«»]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export function isSameHeadline(found: string | null, truth: string): boolean {
  return found !== null && normalised(found) === normalised(truth);
}

/** The same people, in whatever order. `J. R. Doe` is `J R Doe`. */
export function areSameAuthors(found: readonly string[], truth: readonly string[]): boolean {
  const names = (list: readonly string[]) =>
    [...new Set(list.map((name) => normalised(name).replace(/\./g, '')))].sort().join('\n');
  return names(found) === names(truth);
}

/** The time zones of the Earth, as minutes from UTC. */
const westernmost = -12 * 60;
const easternmost = 14 * 60;
const minuteMs = 60_000;

interface WrittenDate {
  /** `2024-05-03`, as it is written. */
  day: string;
  /** Of a moment with a zone: the moment and the zone's minutes from UTC. */
  moment: { timeMs: number; offset: number } | null;
}

/**
 * Whether the date found is the day of the truth, in the truth's own zone. Where the truth has a day but no zone, a
 * moment is right when it was that day somewhere on Earth. Without a time there is nothing to allow.
 */
export function isSameDay(found: string | null, truth: string): boolean {
  const ours = readDate(found ?? '');
  const theirs = readDate(truth);
  if (!ours || !theirs) return false;
  if (!ours.moment) return ours.day === theirs.day;
  if (theirs.moment) return dayIn(ours.moment.timeMs, theirs.moment.offset) === theirs.day;
  const { timeMs } = ours.moment;
  return dayIn(timeMs, westernmost) <= theirs.day && theirs.day <= dayIn(timeMs, easternmost);
}

/** Whether a truth's date is one: collections have `NaT` and the like in its place. */
export function isDate(text: string): boolean {
  return readDate(text) !== null;
}

const WRITTEN =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:[T ]+(\d\d?):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?/;

function readDate(text: string): WrittenDate | null {
  const match = WRITTEN.exec(text.trim());
  if (!match) return null;
  const [year, month, date, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const zone = match[7];
  const day = `${year}-${pad(month!)}-${pad(date!)}`;
  if (!zone) return { day, moment: null };
  const offset = zone === 'Z' ? 0 : minutesOf(zone);
  const timeMs = Date.UTC(year!, month! - 1, date!, hour, minute, second) - offset * minuteMs;
  return { day, moment: { timeMs, offset } };
}

function minutesOf(zone: string): number {
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function dayIn(timeMs: number, offset: number): string {
  return new Date(timeMs + offset * minuteMs).toISOString().slice(0, 10);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
