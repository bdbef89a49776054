/** One page of the collection: what an extractor found there, held against the truth. */
import { type Cause, findLeaks, findLosses } from './causes.ts';
import type { ScoredLine } from './lines.ts';
import { areSameAuthors, isDate, isSameDay, isSameHeadline } from './same-fields.ts';
import { type Fields, setAside } from './set-aside.ts';
import { compareTexts, type Likeness, wordsOf } from './shingles.ts';
import type { Truth } from './truth.ts';

export interface PageScore {
  page: string;
  url: string;
  corpus: string;
  language: string;
  profile: string | null;
  verdict: string | null;
  /** Null where the truth has no text; a page that failed has a text of no words. */
  text: (Likeness & { leaks: Cause[]; losses: Cause[] }) | null;
  /** Of what stays visible, fields set aside; null where nobody cleaned in place or the truth has no text. */
  visible: Likeness | null;
  /** Null where the truth does not tell. */
  headline: boolean | null;
  authors: boolean | null;
  date: boolean | null;
  /** Milliseconds it took, and Readability's first parse of the same page in the same visit. */
  ms: number | null;
  readabilityMs: number | null;
  error: string | null;
}

/** What an extractor found: Galley's line, or a peer's result in it. */
export interface Found {
  text: string;
  headline: string | null;
  byline: readonly string[];
  published: string | null;
  visible: string | null;
  /** Peers do not say whether a page is an article. */
  verdict: string | null;
  profile: string | null;
  ms: number | null;
  error: string | null;
}

export function foundByGalley(line: ScoredLine): Found {
  const { text, headline, byline, published, visible, verdict, profile, error } = line;
  return {
    text,
    headline,
    byline,
    published,
    visible: error ? null : visible,
    verdict,
    profile,
    ms: line.ms?.plan ?? null,
    error,
  };
}

/** Null where the peer did not run, as the visit itself failed before. */
export function foundByPeer(line: ScoredLine, name: string): Found | null {
  const peer = line.peers[name];
  return peer ? { ...peer, visible: null, verdict: null, profile: null, ms: peer.ms?.cold ?? null } : null;
}

export function scorePage(truth: Truth, line: ScoredLine, found: Found): PageScore {
  const fields = fieldsOf(line, truth);
  return {
    page: `${truth.corpus}/${truth.id}`,
    url: truth.url,
    corpus: truth.corpus,
    language: truth.lang?.split('-')[0]?.toLowerCase() ?? '?',
    profile: found.profile,
    verdict: found.verdict,
    text: truth.body ? scoreText(truth, line, found, fields) : null,
    visible: truth.body && found.visible !== null ? scoreVisible(truth.body, found.visible, fields) : null,
    headline: truth.title ? isSameHeadline(found.headline, truth.title) : null,
    authors: truth.authors?.length ? areSameAuthors(found.byline, truth.authors) : null,
    date: truth.date && isDate(truth.date) ? isSameDay(found.published, truth.date) : null,
    ms: found.ms,
    readabilityMs: line.peers.readability?.ms?.cold ?? null,
    error: found.error,
  };
}

function scoreText({ body = '', without = [] }: Truth, line: ScoredLine, { text }: Found, fields: Fields) {
  const { precision, recall, f1, leaked, lost, ...runs } = compareTexts(text, body);
  const comparison = { precision, recall, f1, leaked, lost, ...runs };
  const page = { line, fields, text, truth: body, without };
  return {
    precision,
    recall,
    f1,
    leaked,
    lost,
    leaks: findLeaks(comparison, page),
    losses: findLosses(comparison, page),
  };
}

function scoreVisible(body: string, visible: string, fields: Fields): Likeness {
  const { leakedRuns, lostRuns, ...likeness } = compareTexts(
    setAside(visible, fields),
    setAside(body, fields),
  );
  return likeness;
}

/** What truth and Galley's line know of the article besides its text. */
function fieldsOf(line: ScoredLine, truth: Truth): Fields {
  const given = (texts: readonly (string | null | undefined)[]) =>
    texts.filter((text): text is string => Boolean(text && wordsOf(text).length > 0));
  return {
    headlines: given([truth.title, line.headline]),
    deks: given([line.dek]),
    captions: line.captions,
    authors: given([...(truth.authors ?? []), ...line.byline]),
    dates: given([truth.date, line.published, line.updated]),
  };
}
