/**
 * Where a page contradicts itself: its JSON-LD, its meta tags and what it prints name different headlines, people or
 * dates. What differs only in form (case, quotes, accents, the site's name, an order of names, a zone) is none.
 */
import type { Article, Conflict, Moment, Provenance } from '../../article.ts';
import { articleLimits } from '../../article.ts';
import { cleanBylines, isDesk } from './bylines.ts';

/** What one source says. */
export interface Testimony<Value> {
  from: Provenance;
  value: Value | null;
}

export interface ConflictEvidence {
  outlet: string | null;
  /** Who owns the paper, which pages also name as their author. */
  publisher?: string | null;
  headline: readonly Testimony<string>[];
  /** Raw, as `cleanBylines` takes them. */
  bylines: readonly Testimony<readonly string[]>[];
  published: readonly Testimony<Moment>[];
  updated: readonly Testimony<Moment>[];
}

/** Two titles of which one goes on where the other was cut, from this length on. */
const LONGEST_CUT = 50;
const MINUTE = 60_000;
/** Stamps of one publication lie minutes apart. */
const NEAR_MINUTES = 60;

const letters = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function sameTitle(one: string, other: string): boolean {
  const [a, b] = [letters(one), letters(other)];
  if (a === b || a === '' || b === '') return true;
  // With a section or another name of the site behind it, or a label in brackets.
  const body = (title: string) => letters(title.replace(/\s+(?:[|•–—-]\s.*|[[(][^[\]()]{1,20}[\])])$/u, ''));
  if (body(one) === b || body(other) === a) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // Cut to a length, or with the kicker before it.
  return (
    (short.length >= LONGEST_CUT && long.startsWith(short)) || (short.length >= 20 && long.endsWith(short))
  );
}

const isZoned = (iso: string) => /T.*(?:Z|[+-]\d\d:\d\d)$/.test(iso);
const isTimed = (iso: string) => iso.includes('T');
/** Minutes of the moment as written, zone aside. */
const writtenMinutes = (iso: string) =>
  Date.parse(isTimed(iso) ? `${iso.slice(0, 16)}Z` : `${iso.slice(0, 10)}T00:00Z`) / MINUTE;
const dayOf = (iso: string) => Date.parse(`${iso.slice(0, 10)}T00:00Z`) / (1440 * MINUTE);

/** Whether two moments can be the same one, given that zones may be missing. */
function sameMoment(one: string, other: string): boolean {
  if (isZoned(one) && isZoned(other))
    return Math.abs(Date.parse(one) - Date.parse(other)) < NEAR_MINUTES * MINUTE;
  if (isZoned(one) || isZoned(other)) return Math.abs(dayOf(one) - dayOf(other)) <= 1;
  if (isTimed(one) && isTimed(other))
    return Math.abs(writtenMinutes(one) - writtenMinutes(other)) < NEAR_MINUTES;
  return dayOf(one) === dayOf(other);
}

/** Whether `other` names a person whom `chosen` does not, longer or shorter forms of a name aside. */
function namesSomebodyElse(chosen: readonly string[], other: readonly string[]): boolean {
  const known = chosen.map(letters);
  return other.map(letters).some((name) => !known.some((one) => one.includes(name) || name.includes(one)));
}

/**
 * The values that contradict the article's, each once, with the first source that says so. A source that names no
 * person contradicts no byline.
 */
export function findConflicts(
  chosen: Pick<Article, 'headline' | 'bylines' | 'published' | 'updated'>,
  evidence: ConflictEvidence,
): Conflict[] {
  const conflicts: Conflict[] = [];
  const add = (field: Conflict['field'], values: Conflict['values']) => {
    const seen = new Set<string>();
    const kept = values.filter(({ value }) => !seen.has(letters(value)) && seen.add(letters(value)));
    if (kept.length > 0) conflicts.push({ field, values: kept });
  };

  add(
    'headline',
    evidence.headline.flatMap(({ from, value }) =>
      value === null || sameTitle(value, chosen.headline)
        ? []
        : [{ value: value.slice(0, articleLimits.headlineLength), from }],
    ),
  );
  const people = (raw: readonly string[]) =>
    cleanBylines(raw, { outlet: evidence.outlet }).bylines.filter(
      (name) => !isDesk(name, evidence.outlet) && letters(name) !== letters(evidence.publisher ?? ''),
    );
  add(
    'bylines',
    evidence.bylines.flatMap(({ from, value }) => {
      const names = value === null ? [] : people(value);
      return chosen.bylines.length === 0 || !namesSomebodyElse(chosen.bylines, names)
        ? []
        : [{ value: names.join(', ').slice(0, articleLimits.headlineLength), from }];
    }),
  );
  for (const field of ['published', 'updated'] as const) {
    const own = chosen[field];
    if (own === null) continue;
    add(
      field,
      evidence[field].flatMap(({ from, value }) =>
        value === null || sameMoment(value.iso, own.iso) ? [] : [{ value: value.iso, from }],
      ),
    );
  }
  return conflicts;
}
