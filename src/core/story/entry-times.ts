/** The blocks of a page that tell when something was written: a `<time>`, or a line that begins with a time of day. */
import { tokensOf } from '../text/moment-tokens.ts';
import { normaliseText } from '../text/normalise.ts';
import { parseMoment } from '../text/parse-moment.ts';
import { readTime } from '../text/time-of-day.ts';
import type { PageView } from './page-view.ts';
import type { TextBlock } from './read-page.ts';

export interface TimeMark {
  block: TextBlock;
  /** The page's own wording. */
  raw: string;
  /** A full date with its time of day, as ISO; null where the page gives none. */
  iso: string | null;
  /** `HH:MM` where there is only a time of day. */
  clock: string | null;
  /** The leaves of the block that are the time; empty where it stands in running text. */
  leaves: ReadonlySet<Node>;
  /** The block says nothing before the time. */
  leads: boolean;
}

/** Lines with a time in them are short, or begin with it. */
const MOST_LINE_WORDS = 14;
/** Leaves that are looked at for a `<time>`. */
const MOST_LEAVES = 8;
const STATED = ['datetime', 'data-datetime', 'data-time', 'data-timestamp', 'content'];
const ANY_DAY = { year: 2000, month: 1, day: 1 };

/** "5 minutes ago" in the languages whose wording is known; it tells that there is a time and not which. */
const RELATIVE =
  /^(?:(?:hace|il y a|vor|há|منذ|قبل|před|för)\s.{0,12}\p{Nd}|\p{Nd}{1,2}\s?(?:min\w{0,4}|mins|[mhs]|hrs?|hours?|sec\w{0,4})\b|\p{Nd}{1,2}\s?\S{0,14}\s(?:ago|назад|fa|temu|siden|sedan|önce)\b|\p{Nd}{1,2}\s?(?:分钟前|分鐘前|小时前|小時前|分前|時間前|분 전|시간 전))/iu;

function timeElementOf(block: TextBlock): Element | null {
  for (const leaf of block.leaves.slice(0, MOST_LEAVES)) {
    let element = leaf.nodeType === 3 ? leaf.parentElement : (leaf as Element);
    // One step out of the block as well: a `<time>` whose parts are blocks.
    for (let steps = 0; element !== null && steps < 4; element = element.parentElement, steps += 1) {
      if (element.localName === 'time') return element;
      if (element === block.container.parentElement) break;
    }
  }
  return null;
}

/** Before the hour stand signs or a word such as 오전 at most. */
const MAY_BEGIN_WITH_CLOCK = /^\P{Nd}{0,8}\p{Nd}/u;

/** A time of day that a text begins with, as `HH:MM`. */
function clockAt(text: string, language: string | null): { clock: string; end: number } | null {
  if (!MAY_BEGIN_WITH_CLOCK.test(text)) return null;
  const tokens = tokensOf(text.slice(0, 60));
  const time = readTime(tokens, 0, ANY_DAY, language);
  if (time === null) return null;
  const end = tokens[time.next - 1]!.end;
  const rest = text.slice(end).trim();
  // "12.05 per cent", "2.30 goals": with a dot it is a time only where nothing follows but a sign.
  if (/^\D*\p{Nd}{1,2}\.\p{Nd}{2}$/u.test(text.slice(0, end)) && /^[\p{L}\p{N}%]/u.test(rest)) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return { clock: `${two(time.hour)}:${two(time.minute)}`, end };
}

function isRelative(text: string): boolean {
  return text.length <= 40 && RELATIVE.test(text);
}

/** The time a block tells, or null. */
function readMark(block: TextBlock, language: string | null): TimeMark | null {
  const element = timeElementOf(block);
  const isLine = block.words <= MOST_LINE_WORDS;
  if (element !== null) {
    const raw = normaliseText(element.textContent ?? '').slice(0, 200);
    const leads = raw !== '' && block.text.startsWith(raw.slice(0, 20));
    if (!isLine && !leads) return null;
    const stated = statedBy(element);
    const moment = parseMoment(stated ?? raw, { language });
    const iso = moment?.iso.includes('T') ? moment.iso : null;
    const clock = iso === null ? (clockAt(stated ?? raw, language)?.clock ?? lastClock(raw, language)) : null;
    if (iso === null && clock === null && !isRelative(raw)) return null;
    const leaves = new Set<Node>(block.leaves.filter((leaf) => element.contains(leaf)));
    return { block, raw, iso, clock, leaves, leads };
  }
  const time = clockAt(block.text, language);
  if (time !== null) {
    const raw = block.text.slice(0, time.end).replace(/^[\s,،|·•–—-]+/, '');
    return { block, raw, iso: null, clock: time.clock, leaves: new Set(), leads: true };
  }
  if (!isLine || block.heading > 0) return null;
  const moment = parseMoment(block.text, { language });
  if (moment?.iso.includes('T') && moment.rest.length < block.text.length / 2)
    return {
      block,
      raw: block.text,
      iso: moment.iso,
      clock: null,
      leaves: new Set(block.leaves),
      leads: true,
    };
  return isRelative(block.text)
    ? { block, raw: block.text, iso: null, clock: null, leaves: new Set(block.leaves), leads: true }
    : null;
}

/** "21 mins ago 11:48": the time of day stands last. */
function lastClock(raw: string, language: string | null): string | null {
  const last = /\p{Nd}{1,2}[:.]\p{Nd}{2}\D{0,12}$/u.exec(raw);
  return last === null ? null : (clockAt(last[0], language)?.clock ?? null);
}

const statedBy = (element: Element) =>
  STATED.map((name) => element.getAttribute(name)).find((value) => value);

/** How many `<time>`s of a page may tell the hour, not only the day: cheap, and never too few. */
export function countClocks(view: PageView): number {
  const times = [...view.body.querySelectorAll('time')];
  return times.filter((time) =>
    /\d\D{1,2}\d\d|\d{10}|T\d/.test(withoutDay(statedBy(time) ?? time.textContent ?? '')),
  ).length;
}

/** Without a date of digits at its beginning, whose signs a time of day could have too. */
const withoutDay = (text: string) => text.slice(0, 200).replace(/^\s*\d{4}-\d\d-\d\d\s*$/, '');

/** All blocks that tell a time, in page order. */
export function findTimeMarks(view: PageView): TimeMark[] {
  const language = view.data.language;
  return view.texts
    .filter((block) => !block.control)
    .map((block) => readMark(block, language))
    .filter((mark) => mark !== null);
}

/** A mark that is nothing but the time, with at most a word or two beside it: no text of its own is lost with it. */
export function isOnlyTime({ block, raw }: TimeMark): boolean {
  return block.text.length <= raw.length + 3;
}

/** A line that is a clock and nothing else, as lists of key events have before each of their lines. */
export function clockLine(block: TextBlock): boolean {
  return block.words <= 3 && clockAt(block.text, null) !== null;
}
