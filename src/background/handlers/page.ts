import { canonicalAddress } from '../../core/url/canonical-address.ts';
import type { Tabs } from '../../platform/browser.ts';
import type { Result } from '../../protocol/messages.ts';
import type { PageReport, PageState } from '../../protocol/page-state.ts';
import { keepPreview } from '../../store/previews.ts';
import { isAlwaysCleaned, readSettings } from '../../store/settings.ts';
import { storageFailureCode } from '../../store/storage-area.ts';
import { captureArticle } from '../capture-article.ts';
import { cleanPage, dropSheet, undoCleaning } from '../clean-page.ts';
import type { BackgroundContext } from '../context.ts';
import { findTab } from '../find-tab.ts';
import { recordLook } from '../live-look.ts';
import { isKnownSite } from '../page-rules.ts';
import { hasStandingAccess, reachCleaner } from '../reach-cleaner.ts';
import type { Handlers } from '../router.ts';
import { showVerdict } from '../toolbar.ts';

/** Everything about the page of a tab: looking, cleaning, undoing, reading without saving. */
export function pageHandlers(context: BackgroundContext) {
  const { browser } = context;

  async function withTab<T>(tabId: number, work: (tab: Tabs.Tab) => Promise<Result<T>>): Promise<Result<T>> {
    const tab = await findTab(browser, tabId);
    return tab === null ? { ok: false, code: 'page-gone' } : work(tab);
  }

  return {
    'page/look': ({ tabId }) =>
      withTab(tabId, async (tab) => ({ ok: true, value: await lookAtPage(context, tab) })),

    'page/clean': ({ tabId, force }) => withTab(tabId, (tab) => cleanPage(context, { tab, force })),

    'page/undo': ({ tabId }) => withTab(tabId, (tab) => undoCleaning(context, tab)),

    'page/show-block': ({ tabId, blockId, shown }) =>
      withTab<PageReport>(tabId, async (tab) => {
        const reached = await reachCleaner(context, {
          tab,
          name: 'cleaner/show-block',
          payload: { blockId, shown },
        });
        return reached.ok ? { ok: true, value: reached.answer } : { ok: false, code: 'page-gone' };
      }),

    'page/show-entry': ({ tabId, key }) =>
      withTab<null>(tabId, async (tab) => {
        const reached = await reachCleaner(context, { tab, name: 'cleaner/show-entry', payload: { key } });
        return reached.ok ? { ok: true, value: null } : { ok: false, code: 'page-gone' };
      }),

    'page/preview': ({ tabId }) =>
      withTab<string>(tabId, async (tab) => {
        if (tab.incognito) return { ok: false, code: 'private-window' };
        const captured = await captureArticle(context, tab);
        if (!captured.ok) return captured;
        const key = context.newKey();
        try {
          await keepPreview(browser.storage.session, { article: captured.value, key, now: context.now() });
        } catch (error) {
          return { ok: false, code: storageFailureCode(error) };
        }
        return { ok: true, value: key };
      }),

    'page/undone': async ({ attribute }, { tabId }) => {
      await dropSheet(context, { tabId, attribute });
      return { ok: true, value: null };
    },

    'page/detected': async ({ detection }, { tabId, tab, url }) => {
      await showVerdict({ browser, tabId, verdict: detection.verdict });
      const { local } = browser.storage;
      if (
        (detection.verdict === 'article' ||
          // The cleaner may know the design by rules that the detector has no room for.
          (detection.verdict === 'maybe' && (await isKnownSite(local, url.hostname)))) &&
        isAlwaysCleaned(await readSettings(local), url.hostname)
      ) {
        await cleanPage(context, { tab, force: false });
      }
      return { ok: true, value: null };
    },
  } satisfies Partial<Handlers>;
}

async function lookAtPage(context: BackgroundContext, tab: Tabs.Tab): Promise<PageState> {
  const reached = await reachCleaner(context, { tab, name: 'cleaner/look', payload: {} });
  if (!reached.ok) {
    return { status: 'unreachable', reason: reached.reason, url: tab.url ?? null, title: tab.title ?? null };
  }
  const { url } = tab;
  // An old cleaner still answers where access was taken away; without the reader's click nothing can be done there.
  if (url === undefined) return { status: 'unreachable', reason: 'no-access', url: null, title: null };
  const report = await recordLook(context, { tab, report: reached.answer });
  const claimed = report.article ? [report.article.canonicalUrl] : [];
  const canonicalUrl = canonicalAddress({ tabUrl: url, claimed });
  if (report.article && canonicalUrl) report.article.canonicalUrl = canonicalUrl;
  const library = await context.openLibrary();
  return {
    status: 'reachable',
    report,
    saved: library.ok && canonicalUrl ? await library.value.find(canonicalUrl) : null,
    standingAccess: await hasStandingAccess(context, url),
    private: tab.incognito,
    url,
  };
}
