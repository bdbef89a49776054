/**
 * Reads dates and times as newspapers print them, in many languages, without a clock and without guessing: no zone
 * that the page does not give, nothing for "2 hours ago", nothing for days that do not exist.
 *
 * The text is cut into tokens (numbers, words, signs) once; dates and times are then recognised by looking a few
 * tokens ahead, so that the work is linear in the text whatever it holds.
 */
import { asciiDigits, type Token, tokensOf } from './moment-tokens.ts';
import { isWeekday, monthNamed, solarHijriMonthNamed } from './month-names.ts';
import { solarHijriToGregorian } from './solar-hijri.ts';
import { type FoundTime, readTime, type TimeOfDay } from './time-of-day.ts';
import { printOffset } from './time-zones.ts';

export interface MomentOptions {
  /** The page's language (BCP 47); decides between month names and between 9/10 and 10/9. */
  language?: string | null;
  /** What 9/10/2022 means where nothing else tells; day first unless the language is American English. */
  preferDayFirst?: boolean;
}

/** A date found in running text. `index` and `length` are where `raw` stands in it, in UTF-16 units. */
export interface FoundMoment {
  iso: string;
  raw: string;
  index: number;
  length: number;
}

interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

/** Text beyond this is not looked at: dates stand in short lines. */
const LONGEST_TEXT = 5000;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function dateOf(year: number, month: number, day: number): CalendarDate | null {
  if (year < 1800 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= DAYS[month - 1]! + (leap ? 1 : 0) ? { year, month, day } : null;
}

/** What may stand between the parts of a date: "10th of September, 2022", "10 de septiembre del 2022", "2022 m." */
const DATE_FILLERS = new Set(
  ". , ، ' ’ - – / ( st nd rd th er ème º ª ° го of the de del di d do da den dne ta ta' of o г m gada gads năm ngày оны ж il ли".split(
    ' ',
  ),
);

class Reader {
  readonly tokens: Token[];
  readonly language: string | null;
  readonly #dayFirst: boolean;
  readonly #american: boolean;

  constructor(text: string, options: MomentOptions) {
    this.tokens = tokensOf(text.slice(0, LONGEST_TEXT));
    const language = options.language?.toLowerCase() ?? null;
    this.language = language?.split(/[-_]/)[0] ?? null;
    this.#american =
      options.preferDayFirst === undefined &&
      /\b(?:[ECMP][SD]?T|AK[SD]T)\b/.test(text.slice(0, LONGEST_TEXT));
    this.#dayFirst = options.preferDayFirst ?? !/^en[-_](?:us|ph)\b/.test(language ?? '');
  }

  private number(index: number, shortest: number, longest = shortest): number | null {
    const token = this.tokens[index];
    if (token?.kind !== 'number' || token.text.length < shortest || token.text.length > longest) return null;
    return Number(token.text);
  }

  private skip(index: number, most: number): number {
    let at = index;
    while (at < index + most && DATE_FILLERS.has(this.tokens[at]?.text.toLowerCase() ?? '')) at += 1;
    return at;
  }

  private touches(index: number): boolean {
    return this.tokens[index]?.start === this.tokens[index - 1]?.end;
  }

  /** A month's name of one or two words at `index`; the same month may stand twice ("September/ Aylul"). */
  private month(
    index: number,
    named: (word: string) => number | null,
  ): { month: number; next: number } | null {
    const first = this.tokens[index];
    if (first?.kind !== 'word') return null;
    const second = this.tokens[index + 1];
    const pair = second?.kind === 'word' ? named(`${first.text} ${second.text}`) : null;
    const month = pair ?? named(first.text);
    if (month === null) return null;
    let next = index + (pair === null ? 1 : 2);
    if (/^[/(]$/.test(this.tokens[next]?.text ?? '')) {
      const again = this.month(next + 1, named);
      if (again?.month === month) next = again.next + (this.tokens[again.next]?.text === ')' ? 1 : 0);
    }
    return { month, next };
  }

  private named = (word: string) => monthNamed(word, this.language);

  /** A year of four digits; Thai pages count 543 years more. Two digits only where `short` allows. */
  private year(index: number, short: boolean): number | null {
    const year = this.number(index, 4);
    if (year !== null) return year >= 2443 && year <= 2643 ? year - 543 : year;
    const two = short ? this.number(index, 2) : null;
    return two === null ? null : two + (two < 70 ? 2000 : 1900);
  }

  /** 2022-09-10, 2022/9/10, 2022.9.10, 2022年9月10日, 2022년 9월 10일, 20220910. */
  private yearFirst(index: number): { date: CalendarDate; next: number } | null {
    const whole = this.tokens[index]!;
    if (/^(?:19|20)\d{6}(?:\d{6})?$/.test(whole.text)) {
      const date = dateOf(
        Number(whole.text.slice(0, 4)),
        Number(whole.text.slice(4, 6)),
        Number(whole.text.slice(6, 8)),
      );
      return date && { date, next: index + 1 };
    }
    const year = this.year(index, false);
    if (year === null) return null;
    const sign = this.tokens[index + 1]?.text ?? '';
    if (/^[-/.‐‑–年년]$/.test(sign)) {
      const month = this.number(index + 2, 1, 2);
      const second = this.tokens[index + 3]?.text ?? '';
      const paired = sign === '年' ? second === '月' : sign === '년' ? second === '월' : second === sign;
      const day = this.number(index + 4, 1, 2);
      if (month !== null && paired && day !== null) {
        const date = dateOf(year, month, day);
        const after = this.tokens[index + 5]?.text ?? '';
        return date && { date, next: index + (/^[日일]$/.test(after) ? 6 : 5) };
      }
    }
    // 2022. szeptember 10., 2022 m. rugsėjo 10 d., 2022. gada 10. septembris
    const at = this.skip(index + 1, 3);
    const month = this.month(at, this.named);
    if (month !== null) {
      const day = this.number(this.skip(month.next, 1), 1, 2);
      const date = day === null ? null : dateOf(year, month.month, day);
      return date && { date, next: this.skip(month.next, 1) + 1 };
    }
    const day = this.number(at, 1, 2);
    const later = day === null ? null : this.month(this.skip(at + 1, 1), this.named);
    const date = later === null ? null : dateOf(year, later.month, day!);
    return date && { date, next: later!.next };
  }

  /** 10.09.2022, 10/9/22, 10 Sep 2022, 10th of September, 2022, 19 شهریور 1401, 10 tháng 9 năm 2022. */
  private dayFirstDate(index: number): { date: CalendarDate; next: number } | null {
    const first = this.number(index, 1, 2)!;
    const sign = this.tokens[index + 1]?.text ?? '';
    const second = this.number(index + 2, 1, 2);
    if (/^[-/.‐‑–]$/.test(sign) && second !== null && this.tokens[index + 3]?.text === sign) {
      const year = this.year(index + 4, this.touches(index + 4));
      if (year === null || (this.tokens[index + 5]?.text === sign && this.number(index + 6, 1, 9) !== null))
        return null;
      const dayFirst = dateOf(year, second, first);
      const monthFirst = dateOf(year, first, second);
      // Beside an American zone the month stands first.
      const american = sign === '/' && this.#american;
      const date =
        (this.#dayFirst && !american) || sign === '.' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
      return date && { date, next: index + 5 };
    }
    const at = this.skip(index + 1, 3);
    if (this.tokens[at]?.text.toLowerCase() === 'tháng') {
      const month = this.number(at + 1, 1, 2);
      const place = this.skip(at + 2, 2);
      const year = this.year(place, false);
      const date = month === null || year === null ? null : dateOf(year, month, first);
      return date && { date, next: place + 1 };
    }
    const month = this.month(at, this.named);
    if (month !== null) {
      const place = this.skip(month.next, 3);
      const short = /^['’-]$/.test(this.tokens[place - 1]?.text ?? '') && this.touches(place);
      const year = this.year(place, short);
      const date = year === null ? null : dateOf(year, month.month, first);
      if (date !== null) return { date, next: place + 1 };
    }
    const solar = this.month(at, solarHijriMonthNamed);
    const solarYear = solar === null ? null : this.number(this.skip(solar.next, 1), 4);
    if (solar === null || solarYear === null || solarYear < 1300 || solarYear > 1500 || first > 31)
      return null;
    return { date: solarHijriToGregorian(solarYear, solar.month, first), next: this.skip(solar.next, 1) + 1 };
  }

  /** September 10, 2022; Sat Sep 10 22:12:00 EDT 2022. */
  private monthFirst(index: number): { date: CalendarDate; next: number; time?: FoundTime } | null {
    const month = this.month(index, this.named);
    if (month === null) return null;
    const place = this.skip(month.next, 2);
    const day = this.number(place, 1, 2);
    if (day === null) return null;
    const yearPlace = this.skip(place + 1, 3);
    const short = /^['’]$/.test(this.tokens[yearPlace - 1]?.text ?? '');
    const year = this.year(yearPlace, short);
    if (year !== null) {
      const date = dateOf(year, month.month, day);
      return date && { date, next: yearPlace + 1 };
    }
    const early = readTime(this.tokens, place + 1, { year: 2000, month: month.month, day }, this.language);
    const late = early === null ? null : this.year(early.next, false);
    const date = late === null ? null : dateOf(late, month.month, day);
    return date && { date, next: early!.next + 1, time: early! };
  }

  /** 令和4年9月10日. */
  private era(index: number): { date: CalendarDate; next: number } | null {
    const start = { 令和: 2018, 平成: 1988 }[this.tokens[index]!.text];
    if (start === undefined) return null;
    const signs = [2, 4, 6].map((offset) => this.tokens[index + offset]?.text).join('');
    const [year, month, day] = [1, 3, 5].map((offset) => this.number(index + offset, 1, 2));
    if (signs !== '年月日' || year == null || month == null || day == null) return null;
    const date = dateOf(start + year, month, day);
    return date && { date, next: index + 7 };
  }

  private date(index: number): { date: CalendarDate; next: number; time?: FoundTime } | null {
    const token = this.tokens[index];
    if (token === undefined || token.kind === 'sign') return null;
    // Part of something longer: a version, an address, a phone number.
    if (index >= 2 && this.touches(index) && /^[-./:_#@]$/.test(this.tokens[index - 1]!.text))
      if (this.tokens[index - 2]!.kind !== 'sign' && this.touches(index - 1)) return null;
    if (token.kind === 'word') return this.era(index) ?? this.monthFirst(index);
    return token.text.length <= 2 ? this.dayFirstDate(index) : this.yearFirst(index);
  }

  /** Weekdays and small words between a time and its date, in either order. */
  private between(index: number): number {
    let at = index;
    while (at < index + 6) {
      const token = this.tokens[at];
      if (token === undefined) break;
      if (token.kind === 'number') break;
      const small =
        token.kind === 'sign' ? /^[,،|·•/().\-–—]$/.test(token.text) : BETWEEN.has(token.text.toLowerCase());
      if (!small && !isWeekday(token.text) && !/^(?:星期|礼拜|禮拜|周|週)/.test(token.text)) break;
      at += 1;
    }
    return at;
  }

  /** The moment that begins at `index`: a date, a date and a time, or a time and a date. */
  moment(index: number): { iso: string; next: number } | null {
    const found = this.date(index);
    if (found !== null) {
      const glued = /^\d{14}$/.exec(this.tokens[index]!.text)?.[0];
      if (glued !== undefined) {
        const [hour, minute, second] = [8, 10, 12].map((at) => Number(glued.slice(at, at + 2)));
        if (hour! < 24 && minute! < 60 && second! < 60)
          return {
            iso: printMoment(found.date, { hour: hour!, minute: minute!, second: second!, offset: null }),
            next: found.next,
          };
      }
      const time = found.time ?? this.timeAfter(found.next, found.date);
      return {
        iso: printMoment(found.date, time),
        next: found.time ? found.next : (time?.next ?? found.next),
      };
    }
    if (
      this.tokens[index]?.kind === 'number' ||
      /^(?:오전|오후|上午|下午|午前|午後)$/.test(this.tokens[index]?.text ?? '')
    ) {
      const probe = readTime(this.tokens, index, { year: 2000, month: 1, day: 1 }, this.language);
      const late = probe === null ? null : this.date(this.between(probe.next));
      if (late === null || late.time !== undefined) return null;
      const time = readTime(this.tokens, index, late.date, this.language);
      return { iso: printMoment(late.date, time), next: late.next };
    }
    return null;
  }

  private timeAfter(index: number, date: CalendarDate): FoundTime | null {
    return (
      readTime(this.tokens, index, date, this.language) ??
      readTime(this.tokens, this.between(index), date, this.language)
    );
  }
}

const BETWEEN = new Set(
  't at um à a las los le klo kl ore ora alle às em в о у on kello g godz h saat الساعة الساعه ساعت בשעה le la el på den lúc को पर बजे от від pukul jam vào ngày uhr the г года р року'.split(
    ' ',
  ),
);

function printMoment(date: CalendarDate, time: TimeOfDay | null): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.year}-${two(date.month)}-${two(date.day)}`;
  if (time === null) return day;
  const seconds = time.second === null ? '' : `:${two(time.second)}`;
  return `${day}T${two(time.hour)}:${two(time.minute)}${seconds}${time.offset === null ? '' : printOffset(time.offset)}`;
}

/** A year of four digits, one of two behind a sign, or an era: without one there is no date, and most text has none. */
const MAY_HOLD_YEAR = /\d{4}|[-./'’‐‑–]\s?\d{2}(?!\d)|令和|平成/;

/** Every date in a text, in order, with its time and zone where they stand beside it. */
export function findMoments(text: string, options: MomentOptions = {}): FoundMoment[] {
  if (!MAY_HOLD_YEAR.test(asciiDigits(text))) return [];
  const reader = new Reader(text, options);
  const { tokens } = reader;
  const found: FoundMoment[] = [];
  for (let index = 0; index < tokens.length; ) {
    const moment = reader.moment(index);
    if (moment === null) {
      index += 1;
      continue;
    }
    const start = tokens[index]!.start;
    const end = tokens[moment.next - 1]!.end;
    found.push({ iso: moment.iso, raw: text.slice(start, end), index: start, length: end - start });
    index = moment.next;
  }
  return found;
}

/** Seconds or milliseconds since 1970, as some pages give them to machines. */
function readEpoch(text: string): string | null {
  const digits = /^\s*(\d{10}|\d{13})\s*$/.exec(text)?.[1];
  if (digits === undefined) return null;
  const moment = new Date(Number(digits) * (digits.length === 10 ? 1000 : 1));
  const year = moment.getUTCFullYear();
  return year < 1990 || year > 2100 ? null : moment.toISOString().replace(/\.\d+Z$/, 'Z');
}

const MACHINE =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):([0-5]\d)(:[0-5]\d)?(?:\.\d{1,9})?(?:(Z)|([+-])(0\d|1[0-4]):?([0-5]\d))?$/;

/** A full date and time as ISO 8601 has it, which most pages give to machines. */
function readMachineMoment(text: string): string | null {
  const match = MACHINE.exec(text.trim());
  if (match === null) return null;
  const [, year, month, day, hour, minute, seconds = '', zulu, sign, hours, minutes] = match;
  if (dateOf(Number(year), Number(month), Number(day)) === null) return null;
  const east = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  const zone = zulu === undefined && sign === undefined ? '' : printOffset(east);
  return `${year}-${month}-${day}T${hour}:${minute}${seconds}${zone}`;
}

/**
 * The first date of a text as ISO (`YYYY-MM-DD`, or with `THH:MM[:SS]`, or that with `Z`/`±HH:MM`), and the text
 * without it. Null when it holds no full date.
 */
export function parseMoment(text: string, options: MomentOptions = {}): { iso: string; rest: string } | null {
  const machine = readMachineMoment(text) ?? readEpoch(text);
  if (machine !== null) return { iso: machine, rest: '' };
  const first = findMoments(text, options)[0];
  if (first === undefined) return null;
  const rest = `${text.slice(0, first.index)} ${text.slice(first.index + first.length)}`;
  return { iso: first.iso, rest: rest.replace(/\s+/g, ' ').trim() };
}
