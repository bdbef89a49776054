/** When an article was published and updated, from all the page says, with what said it. */
import type { Moment, Provenance } from '../../article.ts';
import type { StructuredData } from '../../story/structured-data.ts';
import { nameWords } from '../../text/name-hints.ts';
import { normaliseText } from '../../text/normalise.ts';
import { findMoments, parseMoment } from '../../text/parse-moment.ts';
import type { PrintedMoment } from './meta-lines.ts';
import { elementsNear } from './near-headline.ts';

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

function momentOf(raw: string | null | undefined, from: Provenance, language: string | null): Moment | null {
  if (raw === null || raw === undefined) return null;
  const parsed = parseMoment(raw.slice(0, LONGEST_RAW), { language });
  return parsed === null ? null : { iso: parsed.iso, raw: normaliseText(raw.slice(0, LONGEST_RAW)), from };
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

/** A date in the address's path: /2022/11/09/, /2022-11-09-. */
function addressMoment(url: string): Moment | null {
  const match = /\/((?:19|20)\d\d)[/-]?(0?[1-9]|1[0-2])[/-]?(0?[1-9]|[12]\d|3[01])(?=[/\-._]|$)/.exec(
    url.slice(0, 2000),
  );
  if (match === null) return null;
  const raw = match[0].slice(1);
  const parsed = parseMoment(`${match[1]}-${match[2]}-${match[3]}`);
  return parsed === null ? null : { iso: parsed.iso, raw, from: 'address' };
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

/**
 * Published and updated. A profile's word comes first, then the page's structured data, marked elements near the
 * headline, the printed lines and the address. A printed date beats a structured one that is more than a day away,
 * for readers hold the paper to what it prints.
 */
export function findArticleMoments(evidence: MomentEvidence): ArticleMoments {
  const { data, language, url } = evidence;
  const marked = markedMoments(evidence);
  const pick = (role: 'published' | 'updated'): Moment | null => {
    const profile = momentOf(evidence.profile?.[role], 'profile', language);
    if (profile !== null) return profile;
    const line = evidence.printed[role];
    const printed: Moment | null =
      line === null ? null : { ...line, raw: line.raw.slice(0, LONGEST_RAW), from: 'page' };
    const structured = momentOf(data[role], 'structured data', language);
    if (structured === null) return marked[role] ?? printed;
    if (printed === null || role === 'updated' || Math.abs(dayOf(structured.iso) - dayOf(printed.iso)) <= 1)
      return structured;
    const other = swapped(printed);
    return other !== null && Math.abs(dayOf(structured.iso) - dayOf(other)) <= 1 ? structured : printed;
  };
  const published = pick('published') ?? addressMoment(url);
  return { published, updated: pick('updated') };
}
