/**
 * Reads the lines that stand between a headline and its body: who wrote it, when it was published and updated, whose
 * report it is. They may come as one line ("By A Published … Source: B") or cut into many by the page's markup
 * ("By", "A", "Published", …).
 */

import { isWeekday } from '../../text/month-names.ts';
import { normaliseText } from '../../text/normalise.ts';
import { type FoundMoment, findMoments } from '../../text/parse-moment.ts';
import { isAgency } from './agencies.ts';
import {
  type LineLabels,
  type LineRole,
  labelLength,
  labelsOf,
  lowerOf,
  readingTimeIn,
} from './line-labels.ts';
import { isBylineShape, isUnlabelledName } from './name-shape.ts';

/** A date as ISO and as the page words it. */
export interface PrintedMoment {
  iso: string;
  raw: string;
}

export interface MetaLines {
  /** As printed, without "By"; `cleanBylines` takes them apart. */
  bylines: string[];
  /** Names that no "By" announces, in the line of the date or beside it: weak evidence. */
  unlabelled: string[];
  source: string | null;
  published: PrintedMoment | null;
  updated: PrintedMoment | null;
  /** One of the lines says how long reading takes. */
  readingTime: boolean;
  /** For every line given: it is byline, date, source or reading time, and may stay in view. */
  recognised: boolean[];
}

/** Longer lines are body text. */
const LONGEST_LINE = 400;
/** "AFP, Manila", "Reuters/AP", "(dpa)": an agency's name, a place perhaps, and nothing else. */
const LONGEST_AGENCY_LINE = 40;
/** Stands for one date in a line. */
const MARK = '\uE000';
const SEPARATOR = /[|·•‧∙●▪■►▸>│┃]|\s[-–—]\s|^\s*[-–—]\s|\s[-–—]\s*$|\s\/\s/y;
/** Words around dates that say nothing themselves. */
const SMALL_WORDS = new Set(
  'on at am um le la el il a à em o v в у the of in and et und y uhr h hrs hours local time ist est edt gmt utc klo kl ore godz saat الساعة ساعت בשעה في من بتوقيت date time день года г р року min ago'.split(
    ' ',
  ),
);
const CONJUNCTION =
  /^(?:,|&|and|und|et|y|e|og|och|ja|en|и|та|і|και|ve|و|dan|và|with|with additional reporting by)$/iu;

interface Piece {
  role: LineRole | null;
  text: string;
  moment: FoundMoment | null;
}

/** The role whose label stands at `at`, and where it ends. */
function labelAt(
  line: string,
  at: number,
  fresh: boolean,
  { lower, labels }: { lower: string; labels: LineLabels },
): { role: LineRole; end: number } | null {
  for (const role of ['updated', 'published', 'source', 'byline'] as const) {
    const length = labelLength(lower, at, labels[role]);
    if (length === 0) continue;
    const after = /^[\s:：]*(?:(?:on|at|am|um|le|el|il|em|op|den|vào|pada|في|ב|в)\s{1,3})?/i.exec(
      line.slice(at + length, at + length + 40),
    )![0];
    const end = at + length + after.length;
    const colon = /[:：]/.test(after);
    // In the midst of other text only a label with its colon or its date counts.
    const dated = line.startsWith(MARK, end) || end >= line.length;
    if (
      role === 'byline'
        ? fresh || colon
        : role === 'source'
          ? fresh
            ? colon || end < line.length || length > 3
            : colon
          : fresh
            ? true
            : dated || colon
    )
      return { role, end };
  }
  return null;
}

const isSmall = (sign: string) => sign !== sign.toUpperCase();
const isCapital = (sign: string) => sign !== sign.toLowerCase();

/** A line cut at its labels, dates and separators. `role` is what the text under it was announced as. */
function cutLine(
  line: string,
  moments: readonly FoundMoment[],
  labels: LineLabels,
  first: LineRole | null,
): { pieces: Piece[]; last: LineRole | null } {
  let marked = '';
  let from = 0;
  for (const moment of moments) {
    marked += `${line.slice(from, moment.index)}${MARK}`;
    from = moment.index + moment.length;
  }
  marked += line.slice(from);
  const lower = lowerOf(marked);

  const pieces: Piece[] = [];
  let role = first;
  let start = 0;
  let used = 0;
  /** Nothing but white space since the last label, date or separator. */
  let fresh = true;
  const push = (end: number) => {
    const text = marked.slice(start, end).trim();
    if (text !== '') pieces.push({ role, text, moment: null });
    return text !== '';
  };
  for (let at = 0; at < marked.length; ) {
    if (marked[at] === MARK) {
      push(at);
      pieces.push({ role, text: '', moment: moments[used]! });
      used += 1;
      at += 1;
      start = at;
      role = null;
      fresh = true;
      continue;
    }
    SEPARATOR.lastIndex = at;
    const separator = SEPARATOR.exec(marked);
    if (separator !== null) {
      if (push(at)) role = null;
      at += separator[0].length;
      start = at;
      fresh = true;
      continue;
    }
    // Boxes side by side run together in the text: "By Jane DoePublished: …".
    const glued = at > 0 && isSmall(marked[at - 1]!) && isCapital(marked[at]!);
    if (at === 0 || glued || /[\s(,:\uE000|]/.test(marked[at - 1]!)) {
      const label = labelAt(marked, at, fresh, { lower, labels });
      if (label !== null) {
        push(at);
        role = label.role;
        at = Math.max(label.end, at + 1);
        start = at;
        fresh = true;
        continue;
      }
    }
    if (!/[\s,.:()\-–—]/.test(marked[at]!)) fresh = false;
    at += 1;
  }
  const open =
    !push(marked.length) &&
    (pieces.length === 0 ||
      pieces[pieces.length - 1]!.role !== role ||
      pieces[pieces.length - 1]!.moment !== null);
  return { pieces, last: open ? role : null };
}

/** Whether a line without a date can say anything: it begins with a label, or has a colon or separator to hold one. */
function mayHoldLabel(line: string, labels: LineLabels): boolean {
  return /[:：|•·–—]/.test(line) || labelAt(line, 0, true, { lower: lowerOf(line), labels }) !== null;
}

/** Words of a leftover text that neither weekday nor small word explains. */
function unexplainedWords(text: string): number {
  return text
    .split(/[\s,.()[\]:;–—-]+/)
    .filter(
      (word) =>
        word !== '' && /[\p{L}\p{N}]/u.test(word) && !SMALL_WORDS.has(word.toLowerCase()) && !isWeekday(word),
    ).length;
}

/** Without the punctuation and small words that led on to a date. */
const trimNames = (text: string) =>
  text.replace(/^[\s,:]+/, '').replace(/(?:[\s,:(]|\s(?:on|at|am|um|le|el|il|em))+$/iu, '');

/** Reads the printed lines. Sentences of the story are never taken for a byline. */
export function readMetaLines(lines: readonly string[], language: string | null): MetaLines {
  const result: MetaLines = {
    bylines: [],
    unlabelled: [],
    source: null,
    published: null,
    updated: null,
    readingTime: false,
    recognised: lines.map(() => false),
  };
  const labels = labelsOf(language);
  let pending: { role: LineRole; line: number } | null = null;
  let lastNames = -2;

  /** Lines with a date, and what they hold besides. */
  const dated = new Map<number, string>();

  lines.forEach((raw, index) => {
    const whole = normaliseText(raw);
    if (whole === '' || whole.length > LONGEST_LINE) {
      pending = null;
      return;
    }
    if (CONJUNCTION.test(whole) && lastNames === index - 1) {
      pending = { role: 'byline', line: index };
      return;
    }
    if (
      pending === null &&
      whole.length <= LONGEST_AGENCY_LINE &&
      isAgency(whole.split(/\s*[,/–—-]\s*/)[0]!.replace(/[()]/g, '')) &&
      // Two letters alone are more often a control ("AA" sets the size of type) than an agency.
      /\p{L}{3}|^AP$|^\(\p{L}+\)$|\/|,/u.test(whole)
    ) {
      result.bylines.push(whole);
      result.recognised[index] = true;
      return;
    }
    const reading = readingTimeIn(whole);
    const line = reading === null ? whole : normaliseText(whole.replace(reading, ' | '));
    const moments = findMoments(line, { language });
    const carried: { role: LineRole; line: number } | null = pending;
    if (carried === null && reading === null && moments.length === 0 && !mayHoldLabel(line, labels)) {
      pending = null;
      return;
    }
    const { pieces, last } = cutLine(line, moments, labels, carried?.role ?? null);
    pending = null;

    const names: string[] = [];
    const sources: string[] = [];
    let unexplained = 0;
    for (const piece of pieces) {
      if (piece.moment !== null) continue;
      if (piece.role === 'byline' && isBylineShape(piece.text)) names.push(trimNames(piece.text));
      else if (piece.role === 'source' && isBylineShape(piece.text)) sources.push(trimNames(piece.text));
      else unexplained += unexplainedWords(piece.text);
    }
    const found = names.length + sources.length + moments.length > 0 || reading !== null;
    const allowed = moments.length > 0 ? 5 : reading !== null ? 3 : names.length > 0 ? 2 : 0;
    if (!found || unexplained > allowed) {
      if (pieces.length === 0 && last !== null) pending = { role: last, line: index };
      return;
    }
    // Dates of other stories: a list of teasers, not this story's line.
    const foreign =
      names.length + sources.length === 0 &&
      reading === null &&
      result.published !== null &&
      pieces.every(
        ({ moment, role }) => moment === null || (role === null && moment.iso < result.published!.iso),
      );
    if (foreign) return;
    if (last !== null) pending = { role: last, line: index };
    if (carried !== null) result.recognised[carried.line] = true;
    result.recognised[index] = true;
    if (reading !== null) result.readingTime = true;
    if (moments.length > 0)
      dated.set(
        index,
        pieces.find((piece) => piece.role === null && isUnlabelledName(piece.text))?.text ?? '',
      );
    if (names.length > 0) lastNames = index;
    result.bylines.push(...names);
    result.source ??= sources[0] ?? null;
    for (const piece of pieces) {
      if (piece.moment === null) continue;
      const moment = { iso: piece.moment.iso, raw: piece.moment.raw };
      if (piece.role === 'updated') result.updated ??= moment;
      else if (result.published === null) result.published = moment;
      else if (result.updated === null && piece.role !== 'published' && moment.iso > result.published.iso)
        result.updated = moment;
    }
  });
  if (result.bylines.length === 0) findUnlabelled(lines, dated, result);
  return result;
}

/** A name without "By": in the line of the date, or alone in the line beside it. */
function findUnlabelled(
  lines: readonly string[],
  dated: ReadonlyMap<number, string>,
  result: MetaLines,
): void {
  for (const [index, name] of dated) {
    if (name !== '') {
      result.unlabelled.push(trimNames(name));
      return;
    }
    for (const beside of [index - 1, index + 1]) {
      const line = normaliseText(lines[beside] ?? '');
      if (result.recognised[beside] !== false || !isUnlabelledName(line)) continue;
      result.unlabelled.push(line);
      result.recognised[beside] = true;
      return;
    }
  }
}
