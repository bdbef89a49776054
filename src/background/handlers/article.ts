import type { Article } from '../../core/article.ts';
import type { Tabs } from '../../platform/browser.ts';
import type { Result, Saved } from '../../protocol/messages.ts';
import { captureArticle, captureMarkup, linkTo } from '../capture-article.ts';
import type { BackgroundContext } from '../context.ts';
import { findTab } from '../find-tab.ts';
import type { Handlers } from '../router.ts';

/** Saving, from the popup. */
export function articleHandlers(context: BackgroundContext) {
  return {
    'article/save': async ({ tabId }) => saveFrom(context, await findTab(context.browser, tabId)),
    'article/save-link': async ({ tabId }) => {
      const tab = await findTab(context.browser, tabId);
      return keep(context, tab, async (found) => linkTo(found));
    },
    'article/clean-again': async ({ id, article }) => {
      const library = await context.openLibrary();
      if (!library.ok) return library;
      const kept = await library.value.read(id);
      if (!kept.ok) return kept;
      // Another article under this name would be another article.
      if (kept.value.article.canonicalUrl !== article.canonicalUrl) return { ok: false, code: 'refused' };
      return library.value.save(article, { isPrivate: false, markup: 'same' });
    },
  } satisfies Partial<Handlers>;
}

/** Saves the article of a tab: from the popup, the shortcut or the menu. */
export function saveFrom(context: BackgroundContext, tab: Tabs.Tab | null): Promise<Result<Saved>> {
  return keep(context, tab, (found) => captureArticle(context, found), captureMarkup);
}

async function keep(
  context: BackgroundContext,
  tab: Tabs.Tab | null,
  capture: (tab: Tabs.Tab) => Promise<Result<Article>>,
  markupOf?: typeof captureMarkup,
): Promise<Result<Saved>> {
  if (tab === null) return { ok: false, code: 'page-gone' };
  if (tab.incognito) return { ok: false, code: 'private-window' };
  const library = await context.openLibrary();
  if (!library.ok) return library;
  const captured = await capture(tab);
  if (!captured.ok) return captured;
  const markup = (await markupOf?.(context, { tab, article: captured.value })) ?? null;
  return library.value.save(captured.value, { isPrivate: tab.incognito, markup });
}
