import * as v from 'valibot';
import { type Article, ArticleSchema, articleLimits } from '../core/article.ts';
import { packMarkup } from '../core/snapshot/pack-markup.ts';
import { normaliseText } from '../core/text/normalise.ts';
import { canonicalAddress } from '../core/url/canonical-address.ts';
import { safeAddress } from '../core/url/safe-address.ts';
import type { Tabs } from '../platform/browser.ts';
import type { Result } from '../protocol/messages.ts';
import { readSettings } from '../store/settings.ts';
import type { BackgroundContext } from './context.ts';
import { reachCleaner } from './reach-cleaner.ts';

/** Characters of JSON beyond which a capture is no article; messages of several times this size still pass. */
const maxArticleLength = 8_000_000;

/**
 * Pulls the cleaned article out of a tab, once, after the reader asked for it. The page's process may be hostile: the
 * answer must fit the schema and name the host the browser says the tab is on, before and after.
 */
export async function captureArticle(
  context: Pick<BackgroundContext, 'browser' | 'delay'>,
  tab: Tabs.Tab,
): Promise<Result<Article>> {
  const reached = await reachCleaner(context, { tab, name: 'cleaner/extract', payload: {} });
  if (!reached.ok) return { ok: false, code: 'page-gone' };
  const article = reached.answer;
  if (article === null) return { ok: false, code: 'no-article' };
  if (JSON.stringify(article).length > maxArticleLength) return { ok: false, code: 'page-too-large' };

  const now = tab.id === undefined ? null : await context.browser.tabs.get(tab.id).catch(() => null);
  const url = safeAddress(article.url);
  if (!now?.url || !tab.url || url === null) return { ok: false, code: 'page-gone' };
  const { host } = new URL(url);
  if (host !== new URL(now.url).host || host !== new URL(tab.url).host)
    return { ok: false, code: 'page-gone' };
  const canonicalUrl = canonicalAddress({ tabUrl: url, claimed: [article.canonicalUrl] });
  if (canonicalUrl === null) return { ok: false, code: 'page-gone' };
  return { ok: true, value: { ...article, url, canonicalUrl } };
}

/** The markup the article was made of, packed; null where the reader wants none kept, or it cannot be had. */
export async function captureMarkup(
  context: Pick<BackgroundContext, 'browser' | 'delay'>,
  { tab, article }: { tab: Tabs.Tab; article: Article },
): Promise<string | null> {
  if (!(await readSettings(context.browser.storage.local)).keepMarkup) return null;
  const reached = await reachCleaner(context, { tab, name: 'cleaner/snapshot', payload: {} });
  if (!reached.ok || reached.answer === null) return null;
  // The tab may have gone on to another page meanwhile.
  if (safeAddress(reached.answer.url) !== article.url) return null;
  // Here and not in the page: Firefox's content scripts cannot use its streams.
  return packMarkup(reached.answer.markup).catch(() => null);
}

/** Address and title of a tab as an article without words: for PDFs, videos and pages there is nothing to clean on. */
export function linkTo(tab: Tabs.Tab): Result<Article> {
  const url = safeAddress(tab.url ?? '');
  const canonicalUrl = canonicalAddress({ tabUrl: tab.url ?? '', claimed: [] });
  if (url === null || canonicalUrl === null) return { ok: false, code: 'no-article' };
  const title = titleText(tab.title ?? '') || new URL(url).pathname.split('/').at(-1) || new URL(url).host;
  const parsed = v.safeParse(ArticleSchema, {
    url,
    canonicalUrl,
    outlet: null,
    kind: 'link',
    kicker: null,
    headline: title.slice(0, articleLimits.headlineLength),
    dek: null,
    bylines: [],
    source: null,
    published: null,
    updated: null,
    section: null,
    leadFigure: null,
    body: [],
    tags: [],
    language: null,
    direction: /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(title) ? 'rtl' : 'ltr',
    wordCount: 0,
    original: null,
    provenance: {},
    conflicts: [],
    profile: null,
  });
  return parsed.success ? { ok: true, value: parsed.output } : { ok: false, code: 'no-article' };
}

/** A title as one line without characters that command a terminal or turn the text around them. */
function titleText(title: string): string {
  return normaliseText(title.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' '));
}
