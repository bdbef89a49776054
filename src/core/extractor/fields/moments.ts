/** When an article was published and updated, from all the page says, with what said it. */
import type { Moment, Provenance } from '../../article.ts';
import type { StructuredData } from '../../story/structured-data.ts';
import { nameWords } from '../../text/name-hints.ts';
import { normaliseText } from '../../text/normalise.ts';
import { findMoments, parseMoment } from '../../text/parse-moment.ts';
import { printOffset } from '../../text/time-zones.ts';
import type { PrintedMoment } from './meta-lines.ts';
import { elementsNear, linesNear } from './near-headline.ts';

export interface MomentEvidence {
  document: Document;
  data: StructuredData;
  url: string;
  language: string | null;
  /** What the publisher's profile points at, as the page words it. */
  profile: { published: string | null; updated: string | null } | null;
  /** The element that shows the headline; the first `<h1>` when null. */
  headline: Element | null;
  /** What `readMetaLines` found between headline and body. */
  printed: { published: PrintedMoment | null; updated: PrintedMoment | null };
}

export interface ArticleMoments {
  published: Moment | null;
  updated: Moment | null;
}

const LONGEST_RAW = 200;
/** A line with a date and little else. */
const LONGEST_DATE_LINE = 120;

function momentOf(raw: string | null | undefined, from: Provenance, language: string | null): Moment | null {
  if (raw === null || raw === undefined) return null;
  const parsed = parseMoment(raw.slice(0, LONGEST_RAW), { language });
  return parsed === null ? null : { iso: parsed.iso, raw: normaliseText(raw.slice(0, LONGEST_RAW)), from };
}

/** Whether JSON-LD or the meta tags gave the value that counts. */
function declaredBy(data: StructuredData, role: 'published' | 'updated'): Provenance {
  return data.jsonLd[role] === null && data.meta[role] === data[role] ? 'meta' : 'structured data';
}

/** What each source of the page says about one of the moments, for the conflicts between them. */
export function momentsBySource(
  evidence: Pick<MomentEvidence, 'data' | 'language' | 'printed'>,
  role: 'published' | 'updated',
): { from: Provenance; value: Moment | null }[] {
  const { data, language } = evidence;
  const line = evidence.printed[role];
  return [
    { from: 'structured data', value: momentOf(data.jsonLd[role], 'structured data', language) },
    { from: 'meta', value: momentOf(data.meta[role], 'meta', language) },
    {
      from: 'page',
      value: line === null ? null : { ...line, raw: line.raw.slice(0, LONGEST_RAW), from: 'page' },
    },
  ];
}

/** Days since 1970 of the day that a moment names, as the page names it. */
const dayOf = (iso: string) => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000;

const UPDATED_NAME = /\b(?:updated?|modified|edited|aktualisiert|actualizado|revised|last ?mod)\b/;

/** `<time>`, `itemprop` and marked dates near the headline. */
function markedMoments(evidence: MomentEvidence): ArticleMoments {
  const { language } = evidence;
  const found: ArticleMoments = { published: null, updated: null };
  const headline = evidence.headline ?? evidence.document.querySelector('h1');
  const near = headline === null ? [] : elementsNear(headline);
  for (const element of near) {
    const property = element.getAttribute('itemprop')?.toLowerCase() ?? '';
    const isTime = element.localName === 'time';
    if (!isTime && !/date(?:published|modified|created)/.test(property)) continue;
    const raw = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
    const moment = momentOf(raw, 'page', language) ?? momentOf(element.textContent, 'page', language);
    if (moment === null) continue;
    const name = nameWords(`${element.getAttribute('class') ?? ''} ${property}`.slice(0, 200));
    const before = normaliseText(element.previousSibling?.textContent ?? '')
      .slice(-30)
      .toLowerCase();
    if (/modified/.test(property) || UPDATED_NAME.test(name) || UPDATED_NAME.test(before))
      found.updated ??= moment;
    else found.published ??= moment;
    if (found.published !== null && found.updated !== null) break;
  }
  return found;
}

/** A date in the address's path: /2022/11/09/, /2022-11-09-, /20221109/, /2022/nov/09/. */
function addressMoment(url: string): Moment | null {
  const path = url.slice(0, 2000).replace(/[?#].*$/, '');
  const match =
    /\/((?:19|20)\d\d)([/-])(\d{1,2}|[a-z]{3})\2(\d{1,2})(?=[/\-._]|$)/i.exec(path) ??
    /[/-]((?:19|20)\d\d)()(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/\-._]|$)/.exec(path);
  if (match === null) return null;
  const [whole, year, , month, day] = match;
  const parsed = parseMoment(/\d/.test(month!) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`);
  return parsed === null ? null : { iso: parsed.iso, raw: whole.slice(1), from: 'address' };
}

/** The numeric date read with days and months the other way about, if it names such a day. */
function swapped(printed: PrintedMoment): string | null {
  const other = findMoments(printed.raw, { preferDayFirst: true })[0]?.iso;
  const american = findMoments(printed.raw, { preferDayFirst: false })[0]?.iso;
  return (
    [other, american].find((iso) => iso !== undefined && iso.slice(0, 10) !== printed.iso.slice(0, 10)) ??
    null
  );
}

/** A moment with its zone, in milliseconds since 1970; null without one. */
const instantOf = (iso: string): number | null =>
  /T.*(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? Date.parse(iso) : null;

/**
 * The paper's own clock: where the page declares an instant in Greenwich time and prints the same one in local time
 * without a zone, the difference is the paper's zone. Null where the two are not surely the same instant.
 */
function localMoment(declared: Moment, printed: PrintedMoment): Moment | null {
  const instant = declared.iso.endsWith('Z') ? instantOf(declared.iso) : null;
  if (instant === null || !/T\d\d:\d\d(?::\d\d)?$/.test(printed.iso)) return null;
  const whole = Math.floor(instant / 60_000) * 60_000;
  const exact = (Date.parse(`${printed.iso.slice(0, 16)}Z`) - whole) / 60_000;
  // From Hawaii to New Zealand; whole hours and half hours.
  if (exact % 30 !== 0 || exact < -600 || exact > 780) return null;
  const local = new Date(instant + exact * 60_000).toISOString().slice(0, declared.iso.length - 1);
  return { ...declared, iso: `${local}${printOffset(exact)}` };
}

/** A printed instant that is earlier than the declared one: the page's markup has its zone wrong. */
function isEarlier(printed: string, declared: string): boolean {
  const [one, other] = [instantOf(printed), instantOf(declared)];
  return one !== null && other !== null && one < other - 45 * 60_000;
}

/** Dates in short lines around the headline, for pages that mark up and label nothing. */
function nearbyMoment(evidence: MomentEvidence): Moment | null {
  const headline = evidence.headline ?? evidence.document.querySelector('h1');
  if (headline === null) return null;
  const { before, after } = linesNear(headline);
  for (const line of [...after, ...before.reverse()]) {
    const moment = line.length > LONGEST_DATE_LINE ? null : momentOf(line, 'page', evidence.language);
    if (moment !== null) return moment;
  }
  return null;
}

/**
 * Published and updated. A profile's word comes first, then the page's structured data, marked elements near the
 * headline, the printed lines and the address. A printed date beats a declared one that is more than a day away,
 * for readers hold the paper to what it prints; unless it is the time of the declared update.
 */
export function findArticleMoments(evidence: MomentEvidence): ArticleMoments {
  const { data, language, url } = evidence;
  const marked = markedMoments(evidence);
  const declared = {
    published: momentOf(data.published, declaredBy(data, 'published'), language),
    updated: momentOf(data.updated, declaredBy(data, 'updated'), language),
  };
  const near = (one: string, other: string) => Math.abs(dayOf(one) - dayOf(other)) <= 1;
  const pick = (role: 'published' | 'updated'): Moment | null => {
    const profile = momentOf(evidence.profile?.[role], 'profile', language);
    if (profile !== null) return profile;
    const line = evidence.printed[role];
    const printed: Moment | null =
      line === null ? null : { ...line, raw: line.raw.slice(0, LONGEST_RAW), from: 'page' };
    const structured = declared[role];
    if (structured === null) return marked[role] ?? printed;
    if (printed === null) return structured;
    const other = swapped(printed);
    if (near(structured.iso, printed.iso) && isEarlier(printed.iso, structured.iso)) return printed;
    if (near(structured.iso, printed.iso) || (other !== null && near(structured.iso, other)))
      return localMoment(structured, printed) ?? structured;
    // A time of day is the publishing system's stamp and may be the update's; a bare day is what an editor set.
    const stamp =
      printed.iso.includes('T') && declared.updated !== null && near(declared.updated.iso, printed.iso);
    if (role === 'updated' || stamp) return structured;
    return printed;
  };
  const published = pick('published') ?? addressMoment(url) ?? nearbyMoment(evidence);
  return { published, updated: pick('updated') };
}
