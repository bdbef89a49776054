import type { Moment } from '../core/article.ts';
import { formatLocale } from './message.ts';

const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * A moment in the reader's language. A time whose zone the page gives is shown in the reader's own zone; a time
 * without one is shown as it stands, since nobody knows where it was meant. What is no date at all is shown in the
 * page's own words.
 */
export function formatMoment(moment: Pick<Moment, 'iso' | 'raw'>): string {
  const match = parts.exec(moment.iso);
  if (!match) return moment.raw;
  const [, year, month, day, hour, minute, zone] = match;
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'medium' };
  if (hour !== undefined) options.timeStyle = 'short';
  if (zone !== undefined) {
    const instant = new Date(moment.iso);
    return Number.isNaN(instant.getTime()) ? moment.raw : format(instant, options);
  }
  // Neither zone nor place: calculate in UTC, where no clock is ever put forward.
  const floating = new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0)),
  );
  return format(floating, { ...options, timeZone: 'UTC' });
}

/** A day of our own records (an instant in UTC), in the reader's zone: "3 Nov 2025". */
export function formatDay(iso: string): string {
  const instant = new Date(iso);
  return Number.isNaN(instant.getTime()) ? iso : format(instant, { dateStyle: 'medium' });
}

/** Like `formatDay`, with the time. */
export function formatInstant(iso: string): string {
  const instant = new Date(iso);
  return Number.isNaN(instant.getTime()) ? iso : format(instant, { dateStyle: 'medium', timeStyle: 'short' });
}

function format(instant: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(formatLocale(), options).format(instant);
}

/** Names joined as the language joins them: "A, B and C". */
export function formatNames(names: readonly string[]): string {
  return new Intl.ListFormat(formatLocale(), { type: 'conjunction' }).format(names);
}
