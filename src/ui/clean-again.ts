/**
 * Cleans a saved article again from the markup that was kept with it, in a page of the extension. The markup is parsed
 * into a document without a window and never shown: nothing in it runs, loads or is styled.
 */

import * as v from 'valibot';
import { type Article, ArticleSchema } from '../core/article.ts';
import type { PageRules } from '../core/profile/page-rules.ts';
import type { MarkupPolicy } from '../core/sanitiser/render-inline.ts';
import { inlineSanitiser } from '../core/sanitiser/sanitise-inline.ts';
import { type ArticleChange, compareArticles } from '../core/snapshot/compare-articles.ts';
import { articleOfSnapshot } from '../core/snapshot/open-snapshot.ts';
import { unpackMarkup } from '../core/snapshot/pack-markup.ts';
import { readMarkup } from '../store/kept-markup.ts';
import type { ArticleRecord } from '../store/records.ts';
import type { StorageArea } from '../store/storage-area.ts';

export interface CleanedAgain {
  article: Article;
  change: ArticleChange;
}

/** Why an article cannot be cleaned again: its markup was not kept, or nothing is found in it by these rules. */
export type NotCleaned = 'no-markup' | 'no-story';

export interface CleanerParts {
  area: StorageArea;
  window: Window & typeof globalThis;
  /** Null where the browser has no Trusted Types. */
  policy: MarkupPolicy | null;
}

/** The kept markup of an article as a document to count matches on; null where there is none. */
export async function readKeptPage(
  { id, rev }: Pick<ArticleRecord, 'id' | 'rev'>,
  parts: CleanerParts,
): Promise<string | null> {
  const kept = await readMarkup(parts.area, { id, rev });
  return kept === null ? null : unpackMarkup(kept.packed);
}

/** Parses markup into a document without a window. */
export function parseInert(
  markup: string,
  { window, policy }: Pick<CleanerParts, 'window' | 'policy'>,
): Document {
  const trusted = (policy === null ? markup : policy.createHTML(markup)) as string;
  return new window.DOMParser().parseFromString(trusted, 'text/html');
}

/** The article as these rules make it of its markup, and what that changes. Nothing is saved. */
export async function cleanAgain(
  { id, rev, article }: Pick<ArticleRecord, 'id' | 'rev' | 'article'>,
  rules: PageRules,
  parts: CleanerParts,
): Promise<CleanedAgain | NotCleaned> {
  const markup = await readKeptPage({ id, rev }, parts);
  if (markup === null) return 'no-markup';
  const made = articleOfSnapshot(markup, {
    url: article.url,
    canonicalUrl: article.canonicalUrl,
    rules,
    parse: (html) => parseInert(html, parts),
    sanitise: inlineSanitiser(parts.window, parts.policy),
  });
  // The same article by its own name: what the markup claims of its address was judged when it was saved.
  const again = v.safeParse(ArticleSchema, made && { ...made, canonicalUrl: article.canonicalUrl });
  if (!again.success) return 'no-story';
  return { article: again.output as Article, change: compareArticles(article, again.output as Article) };
}
