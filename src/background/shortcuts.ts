import type { Menus, Tabs } from '../platform/browser.ts';
import { cleanPage, undoCleaning } from './clean-page.ts';
import type { BackgroundContext } from './context.ts';
import { saveFrom } from './handlers/article.ts';
import { reachCleaner } from './reach-cleaner.ts';
import { showOutcome } from './toolbar.ts';

const menuIds = { clean: 'clean-page', save: 'save-article' } as const;

/** Makes the context menu anew; browsers keep it from then on. */
export async function createMenus({ browser }: BackgroundContext): Promise<void> {
  await browser.contextMenus.removeAll();
  const where = { contexts: ['page' as const], documentUrlPatterns: ['http://*/*', 'https://*/*'] };
  browser.contextMenus.create({
    ...where,
    id: menuIds.clean,
    title: browser.i18n.getMessage('menu_clean_page'),
  });
  browser.contextMenus.create({
    ...where,
    id: menuIds.save,
    title: browser.i18n.getMessage('menu_save_article'),
  });
}

/** Does what was chosen in the context menu. */
export async function followMenu(
  context: BackgroundContext,
  { menuItemId }: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
): Promise<void> {
  if (!tab) return;
  if (menuItemId === menuIds.clean) await cleanAndTell(context, tab);
  if (menuItemId === menuIds.save) await saveAndTell(context, tab);
}

/** Does what a keyboard shortcut asks for. Older browsers do not say in which tab. */
export async function followCommand(
  context: BackgroundContext,
  command: string,
  given?: Tabs.Tab,
): Promise<void> {
  const [active] = given
    ? [given]
    : await context.browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (!active) return;
  if (command === 'save-article') await saveAndTell(context, active);
  if (command === 'toggle-clean') await toggleCleaning(context, active);
}

async function toggleCleaning(context: BackgroundContext, tab: Tabs.Tab): Promise<void> {
  const looked = await reachCleaner(context, { tab, name: 'cleaner/look', payload: {} });
  if (looked.ok && looked.answer.cleaned) await undoCleaning(context, tab);
  else await cleanAndTell(context, tab);
}

/** Whoever asks by menu or shortcut has looked at the page: it is cleaned also where the detector is not sure. */
async function cleanAndTell(context: BackgroundContext, tab: Tabs.Tab): Promise<void> {
  const cleaned = await cleanPage(context, { tab, force: true });
  if (tab.id === undefined || (cleaned.ok && cleaned.value.cleaned)) return;
  const code = cleaned.ok
    ? cleaned.value.refusal === 'too-large'
      ? 'page-too-large'
      : 'no-article'
    : cleaned.code;
  await showOutcome({ browser: context.browser, tabId: tab.id, code });
}

async function saveAndTell(context: BackgroundContext, tab: Tabs.Tab): Promise<void> {
  const saved = await saveFrom(context, tab);
  if (tab.id === undefined) return;
  const outcome = saved.ok ? ((await seemsIncomplete(context, tab)) ? 'incomplete' : null) : saved.code;
  await showOutcome({ browser: context.browser, tabId: tab.id, code: outcome });
}

/**
 * A shortcut has nobody to ask before it saves, and an article that is saved can be deleted: it saves and says on the
 * button that part of the text may be missing. A preview is incomplete by nature.
 */
async function seemsIncomplete(context: BackgroundContext, tab: Tabs.Tab): Promise<boolean> {
  const looked = await reachCleaner(context, { tab, name: 'cleaner/look', payload: {} });
  if (!looked.ok || looked.answer.article === null) return false;
  const { article, detection } = looked.answer;
  return article.completeness.isLow && (detection.kind ?? article.kind) !== 'preview';
}
