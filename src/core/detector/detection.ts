import type { ArticleKind } from '../article.ts';

/** `maybe`: some signs of an article, not enough to touch the page unasked. */
export type Verdict = 'article' | 'maybe' | 'not an article';

/**
 * Why a verdict was reached. Each is a message name in `_locales` (`reason_` + code with underscores), so that the
 * popup can say it in the reader's language.
 */
export const detectionReasons = [
  'structured-article',
  'profile-address',
  'profile-layout',
  'article-element',
  'one-headline',
  'byline-or-date',
  'running-text',
  'too-little-text',
  'front-page',
  'list-page',
  'search-page',
  'shop-page',
  'form-page',
  'forum-page',
  'documentation-page',
  'live-blog',
  'gallery',
  'preview',
  'video',
  'not-html',
] as const;
export type DetectionReason = (typeof detectionReasons)[number];

/** The detector's answer about one page at one moment. `score` is in log-odds-like points; > 0 leans to article. */
export interface Detection {
  verdict: Verdict;
  kind: ArticleKind | null;
  score: number;
  reasons: DetectionReason[];
  language: string | null;
}
