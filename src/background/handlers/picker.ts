import { addRules } from '../../store/change-site.ts';
import type { BackgroundContext } from '../context.ts';
import { findTab } from '../find-tab.ts';
import { forgetPicker, isPickerOpen, notePicker } from '../open-pickers.ts';
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
      // The picker asks the cleaner what is story and what is not, so that one goes first.
      const reached = await reachCleaner(context, { tab, name: 'cleaner/look', payload: {} });
      if (!reached.ok || tab.url === undefined) return { ok: false, code: 'page-gone' };
      await notePicker(context, { tabId, host: new URL(tab.url).hostname });
      const target = { tabId, frameIds: [0] };
      try {
        await browser.scripting.executeScript({
          target,
          func: (picked: string) => {
            (globalThis as { galleyPickerAim?: string }).galleyPickerAim = picked;
          },
          args: [aim],
        });
        await browser.scripting.executeScript({ target, files: ['content/picker.js'] });
      } catch {
        await forgetPicker(context, tabId);
        return { ok: false, code: 'page-gone' };
      }
      return { ok: true, value: null };
    },

    'picker/learn': async ({ rules }, { tabId, tab, url, isPrivate }) => {
      const host = url.hostname;
      if (!(await isPickerOpen(context, { tabId, host }))) return { ok: false, code: 'refused' };
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

    'picker/closed': async (_, { tabId }) => {
      await forgetPicker(context, tabId);
      return { ok: true, value: null };
    },
  } satisfies Partial<Handlers>;
}
