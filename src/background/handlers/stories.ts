import type { Result } from '../../protocol/messages.ts';
import type { PageReport } from '../../protocol/page-state.ts';
import { cleanPage, undoCleaning } from '../clean-page.ts';
import type { BackgroundContext } from '../context.ts';
import { findTab } from '../find-tab.ts';
import { reachCleaner } from '../reach-cleaner.ts';
import type { Handlers } from '../router.ts';

const gone: Result<PageReport> = { ok: false, code: 'page-gone' };

/** Stories that are more or less than a page: those that go on at further addresses, and several on one page. */
export function storyHandlers(context: BackgroundContext) {
  return {
    'page/join-pages': async ({ tabId }) => {
      const tab = await findTab(context.browser, tabId);
      if (tab === null) return gone;
      const reached = await reachCleaner(context, { tab, name: 'cleaner/join-pages', payload: {} });
      if (!reached.ok) return gone;
      const { answer } = reached;
      return answer.ok ? { ok: true, value: answer.report } : answer;
    },

    'page/choose-story': async ({ tabId, storyId }) => {
      const tab = await findTab(context.browser, tabId);
      if (tab === null) return gone;
      const undone = await undoCleaning(context, tab);
      if (!undone.ok) return undone;
      const chosen = await reachCleaner(context, {
        tab,
        name: 'cleaner/choose-story',
        payload: { storyId },
      });
      if (!chosen.ok || !chosen.answer) return { ok: false, code: 'no-article' };
      // The reader has named the story: it is cleaned also where the detector is not sure of the page.
      return cleanPage(context, { tab, force: true });
    },
  } satisfies Partial<Handlers>;
}
