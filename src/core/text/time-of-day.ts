/** Reads a time of day and its zone from the tokens after (or before) a date. */
import type { Token } from './moment-tokens.ts';
import { zoneMinutes } from './time-zones.ts';

export interface TimeOfDay {
  hour: number;
  minute: number;
  second: number | null;
  /** Minutes east of Greenwich; null when the page gives no zone. */
  offset: number | null;
}

/** A time of day, and the index of the first token after it. */
export type FoundTime = TimeOfDay & { next: number };

type Half = 'morning' | 'afternoon';
const HALVES: Record<string, Half> = {
  am: 'morning',
  'a.m': 'morning',
  오전: 'morning',
  上午: 'morning',
  午前: 'morning',
  凌晨: 'morning',
  早上: 'morning',
  ص: 'morning',
  صباحا: 'morning',
  صباحاً: 'morning',
  'π.μ': 'morning',
  πμ: 'morning',
  'ق.ظ': 'morning',
  pm: 'afternoon',
  'p.m': 'afternoon',
  오후: 'afternoon',
  下午: 'afternoon',
  午後: 'afternoon',
  晚上: 'afternoon',
  中午: 'afternoon',
  م: 'afternoon',
  مساء: 'afternoon',
  مساءً: 'afternoon',
  'μ.μ': 'afternoon',
  μμ: 'afternoon',
  'ب.ظ': 'afternoon',
};
const half = (token: Token | undefined): Half | null =>
  token !== undefined && Object.hasOwn(HALVES, token.text.toLowerCase())
    ? HALVES[token.text.toLowerCase()]!
    : null;

/** Words after a time that say nothing more: "22:12 Uhr", "22:12 Z". */
const CLOCK_WORDS = new Set('uhr h hrs hs น น. बजे بجے ч klo godz horas heures แ'.split(' '));

/** `+05:30`, `-0400`, `+2` after a name of Greenwich; `loose` allows hours alone. */
function readOffset(
  tokens: readonly Token[],
  index: number,
  loose: boolean,
): { offset: number; next: number } | null {
  const sign = tokens[index];
  const hours = tokens[index + 1];
  if (
    sign === undefined ||
    !/^[+\-−–]$/.test(sign.text) ||
    hours?.kind !== 'number' ||
    hours.start !== sign.end
  )
    return null;
  const signed = sign.text === '+' ? 1 : -1;
  let value: number | null = null;
  let next = index + 2;
  if (hours.text.length === 4) value = Number(hours.text.slice(0, 2)) * 60 + Number(hours.text.slice(2));
  else if (hours.text.length <= 2) {
    const minutes = tokens[index + 3];
    if (tokens[index + 2]?.text === ':' && minutes?.text.length === 2) {
      value = Number(hours.text) * 60 + Number(minutes.text);
      next = index + 4;
    } else if (loose && !/^[-./]$/.test(tokens[index + 2]?.text ?? '')) value = Number(hours.text) * 60;
  }
  return value === null || value > 14 * 60 ? null : { offset: signed * value, next };
}

function readZone(
  tokens: readonly Token[],
  index: number,
  date: { year: number; month: number; day: number },
  language: string | null,
): { offset: number; next: number } | null {
  const open = /^[([,]$/.test(tokens[index]?.text ?? '');
  const at = open ? index + 1 : index;
  const close = (next: number) => (open && /^[)\]]$/.test(tokens[next]?.text ?? '') ? next + 1 : next);
  const glued = tokens[at]?.start === tokens[at - 1]?.end;
  const offset = readOffset(tokens, at, glued);
  if (offset !== null) return { offset: offset.offset, next: close(offset.next) };
  const name = tokens[at];
  if (name?.kind !== 'word') return null;
  // Names are capitals in print ("ET", "CET"); in lower case they are words ("et", "cat"), but for machines' "z".
  const zone =
    name.text === name.text.toUpperCase() || /^(?:z|utc|gmt|мск|msk)$/i.test(name.text)
      ? zoneMinutes(name.text, date, language)
      : null;
  if (zone === null) return null;
  if (zone === 0) {
    const more = readOffset(tokens, at + 1, true);
    if (more !== null) return { offset: more.offset, next: close(more.next) };
  }
  return { offset: zone, next: close(at + 1) };
}

/**
 * The time of day at `index`: 22:12, 22.12 Uhr, 22h12, 10:12 PM, 10 PM, 오후 10:12, 22時12分, with seconds and zone
 * where they follow. A leading `T` or comma may stand before it. Null when there is none or it does not exist.
 */
export function readTime(
  tokens: readonly Token[],
  index: number,
  date: { year: number; month: number; day: number },
  language: string | null,
): FoundTime | null {
  let at = index;
  while (at < index + 2 && /^(?:[,،|·•\-–—T(]|t)$/.test(tokens[at]?.text ?? '')) at += 1;
  let part = half(tokens[at]);
  if (part !== null) at += 1;
  const hours = tokens[at];
  if (hours?.kind !== 'number' || hours.text.length > 2) {
    // 20220910T221200Z
    const glued =
      tokens[at - 1]?.text.toUpperCase() === 'T' ? /^(\d\d)(\d\d)(\d\d)?$/.exec(hours?.text ?? '') : null;
    if (glued === null) return null;
    const zone = readZone(tokens, at + 1, date, language);
    const time = {
      hour: Number(glued[1]),
      minute: Number(glued[2]),
      second: glued[3] === undefined ? null : Number(glued[3]),
    };
    return time.hour < 24 && time.minute < 60
      ? { ...time, offset: zone?.offset ?? null, next: zone?.next ?? at + 1 }
      : null;
  }
  let hour = Number(hours.text);
  let minute = 0;
  let second: number | null = null;
  let next = at + 1;
  const sign = tokens[next]?.text.toLowerCase() ?? '';
  const minutes = tokens[next + 1];
  const wide = /^[時时點点시]$/.test(sign);
  const paired =
    minutes?.kind === 'number' && (minutes.text.length === 2 || wide) && minutes.text.length <= 2;
  const hourWord = sign === 'h' || sign === 'uhr' || sign === 'u' || wide;
  if (paired && (/^[:.]$/.test(sign) ? minutes.start === tokens[next]!.end : hourWord)) {
    minute = Number(minutes.text);
    next += 2;
    if (/^[分분]$/.test(tokens[next]?.text ?? '')) next += 1;
    const seconds = tokens[next + 1];
    if (
      /^[:.]$/.test(tokens[next]?.text ?? '') &&
      tokens[next]?.text === (sign === '.' ? '.' : ':') &&
      seconds?.text.length === 2 &&
      seconds.kind === 'number'
    ) {
      second = Number(seconds.text);
      next += 2;
      // Fractions of a second, which only machines write.
      if (
        /^[.,]$/.test(tokens[next]?.text ?? '') &&
        tokens[next + 1]?.kind === 'number' &&
        tokens[next + 1]!.start === tokens[next]!.end
      )
        next += 2;
    }
  } else if (hourWord) next += 1;
  else if (part === null && half(tokens[next]) === null) return null;
  // A dot also parts dates and decimals: 22.12.2022 is no time.
  if (
    sign === '.' &&
    second === null &&
    /^[.]$/.test(tokens[next]?.text ?? '') &&
    tokens[next + 1]?.kind === 'number' &&
    tokens[next + 1]!.start === tokens[next]!.end
  )
    return null;

  const after = half(tokens[next]);
  if (part === null && after !== null) {
    part = after;
    next += 1;
    if (tokens[next]?.text === '.' && tokens[next - 1]!.text.includes('.')) next += 1;
  }
  if (CLOCK_WORDS.has(tokens[next]?.text.toLowerCase() ?? '')) next += 1;
  if (part === 'afternoon' && hour < 12) hour += 12;
  if (part === 'morning' && hour === 12) hour = 0;
  if (hour > 23 || minute > 59 || (second !== null && second > 59)) return null;
  const zone = readZone(tokens, next, date, language);
  return { hour, minute, second, offset: zone?.offset ?? null, next: zone?.next ?? next };
}
