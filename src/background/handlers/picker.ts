import { addRules, removeRules } from '../../store/change-site.ts';
import { readSite } from '../../store/sites.ts';
import { cleanPage, laySheet } from '../clean-page.ts';
import type { BackgroundContext } from '../context.ts';
import { findTab } from '../find-tab.ts';
import { forgetPicker, notePicker, pickerOpenSince } from '../open-pickers.ts';
import { tellRules } from '../page-rules.ts';
import { reachCleaner } from '../reach-cleaner.ts';
import type { Handlers } from '../router.ts';

/** Picking on the page: only where the reader called for it, and only for the site it stands on. */
export function pickerHandlers(context: BackgroundContext) {
  const { browser } = context;
  return {
    'page/pick': async ({ tabId, aim }) => {
      const tab = await findTab(browser, tabId);
      if (tab === null) return { ok: false, code: 'page-gone' };
      // The picker asks the cleaner what is story and what is not, so that one goes first. What should go or come back
      // is seen on the cleaned page; its main part on the page as the paper made it.
      const looked = await reachCleaner(context, { tab, name: 'cleaner/look', payload: {} });
      if (!looked.ok || tab.url === undefined) return { ok: false, code: 'page-gone' };
      if (aim !== 'root' && !looked.answer.cleaned) {
        const cleaned = await cleanPage(context, { tab, force: true });
        if (!cleaned.ok) return cleaned;
      }
      await notePicker(context, { tabId, host: new URL(tab.url).hostname });
      const target = { tabId, frameIds: [0] };
      try {
        await browser.scripting.executeScript({
          target,
          func: (called: unknown) => {
            (globalThis as { galleyPickerCall?: unknown }).galleyPickerCall = called;
          },
          args: [{ aim, wasCleaned: looked.answer.cleaned }],
        });
        await browser.scripting.executeScript({ target, files: ['content/picker.js'] });
      } catch {
        await forgetPicker(context, tabId);
        return { ok: false, code: 'page-gone' };
      }
      return { ok: true, value: null };
    },

    'page/always-keep': async ({ tabId, blockId }) => {
      const tab = await findTab(browser, tabId);
      if (tab?.url === undefined) return { ok: false, code: 'page-gone' };
      if (tab.incognito) return { ok: false, code: 'private-window' };
      const named = await reachCleaner(context, { tab, name: 'cleaner/name-block', payload: { blockId } });
      if (!named.ok) return { ok: false, code: 'page-gone' };
      if (named.answer === null) return { ok: false, code: 'no-stable-name' };
      const { selectors, words } = named.answer;
      const parts = { area: browser.storage.local, lock: context.sitesLock, now: context.now };
      const added = await addRules(parts, {
        host: new URL(tab.url).hostname,
        rules: selectors.map((selector) => ({
          id: context.newKey(),
          verb: 'keep',
          selector,
          scope: { of: 'site' },
          words,
          madeAt: context.now().toISOString(),
        })),
      });
      if (!added.ok) return added;
      await tellRules(context, tab);
      const reached = await reachCleaner(context, { tab, name: 'cleaner/look', payload: {} });
      return reached.ok ? { ok: true, value: reached.answer } : { ok: false, code: 'page-gone' };
    },

    'picker/learn': async ({ rules }, { tabId, tab, url, isPrivate }) => {
      const host = url.hostname;
      if ((await pickerOpenSince(context, { tabId, host })) === null) return { ok: false, code: 'refused' };
      if (isPrivate) {
        await tellRules(context, tab, rules);
        return { ok: true, value: { kept: false } };
      }
      const parts = { area: browser.storage.local, lock: context.sitesLock, now: context.now };
      const added = await addRules(parts, { host, rules });
      if (!added.ok) return added;
      await tellRules(context, tab);
      return { ok: true, value: { kept: true } };
    },

    'picker/unlearn': async ({ ids }, { tabId, tab, url, isPrivate }) => {
      const host = url.hostname;
      const since = await pickerOpenSince(context, { tabId, host });
      if (since === null) return { ok: false, code: 'refused' };
      if (isPrivate) {
        await tellRules(context, tab);
        return { ok: true, value: null };
      }
      // Older rules are changed on the page of the site, not by a page of the web.
      const { own } = (await readSite(browser.storage.local, host)).record;
      const young = own.filter(({ id, madeAt }) => ids.includes(id) && new Date(madeAt) >= since);
      if (young.length === 0) return { ok: false, code: 'not-found' };
      const parts = { area: browser.storage.local, lock: context.sitesLock, now: context.now };
      const removed = await removeRules(parts, { host, ids: young.map(({ id }) => id) });
      if (removed.ok) await tellRules(context, tab);
      return removed;
    },

    'picker/cleaned': async ({ attribute }, { tabId, url }) => {
      if ((await pickerOpenSince(context, { tabId, host: url.hostname })) === null)
        return { ok: false, code: 'refused' };
      try {
        await laySheet(context, { tabId, attribute });
      } catch {
        return { ok: false, code: 'clean-failed' };
      }
      return { ok: true, value: null };
    },

    'picker/closed': async (_, { tabId }) => {
      await forgetPicker(context, tabId);
      return { ok: true, value: null };
    },
  } satisfies Partial<Handlers>;
}
