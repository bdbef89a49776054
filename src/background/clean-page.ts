import { cleaningStylesheet } from '../core/cleaner/stylesheet.ts';
import type { Tabs } from '../platform/browser.ts';
import type { Result } from '../protocol/messages.ts';
import type { PageReport } from '../protocol/page-state.ts';
import { askCleaner } from './ask-cleaner.ts';
import type { BackgroundContext } from './context.ts';
import { recordLook } from './live-look.ts';
import { reachCleaner } from './reach-cleaner.ts';

type PageContext = Pick<BackgroundContext, 'browser' | 'delay'>;

/**
 * Cleans the page of a tab: the cleaner marks it, then the sheet that acts on the marks is laid over it, then the
 * cleaner is asked what it did, while the reader looks at the clean page already. Where the browser refuses the sheet, the marks are taken off again. Nothing happens on pages that are no article, and the
 * report says why; `force` cleans also those that may be one.
 */
export async function cleanPage(
  context: PageContext & Pick<BackgroundContext, 'now' | 'looksLock'>,
  { tab, force }: { tab: Tabs.Tab; force: boolean },
): Promise<Result<PageReport>> {
  const reached = await reachCleaner(context, { tab, name: 'cleaner/clean', payload: { force } });
  if (!reached.ok || tab.id === undefined) return { ok: false, code: 'page-gone' };
  const report = reached.answer;
  if (!report.cleaned || report.attribute === null) return { ok: true, value: report };
  try {
    await laySheet(context, { tabId: tab.id, attribute: report.attribute });
  } catch {
    await askCleaner(context, { tabId: tab.id, name: 'cleaner/undo', payload: {} });
    return { ok: false, code: 'clean-failed' };
  }
  const told = await askCleaner(context, { tabId: tab.id, name: 'cleaner/look', payload: {} });
  const full = told.state === 'answered' ? told.answer : report;
  return { ok: true, value: await recordLook(context, { tab, report: full }) };
}

/** Brings the page back as it was. */
export async function undoCleaning(context: PageContext, tab: Tabs.Tab): Promise<Result<PageReport>> {
  const reached = await reachCleaner(context, { tab, name: 'cleaner/undo', payload: {} });
  if (!reached.ok || tab.id === undefined) return { ok: false, code: 'page-gone' };
  const report = reached.answer;
  if (report.attribute !== null) await dropSheet(context, { tabId: tab.id, attribute: report.attribute });
  return { ok: true, value: report };
}

/** Lays the sheet over the page, once. Throws where the browser refuses it. */
export async function laySheet(
  context: PageContext,
  { tabId, attribute }: { tabId: number; attribute: string },
): Promise<void> {
  const sheet = sheetOf(context, { tabId, attribute });
  // Firefox would lay a second copy over a page that is cleaned already, and undoing would take off only one.
  await context.browser.scripting.removeCSS(sheet).catch(() => undefined);
  await context.browser.scripting.insertCSS(sheet);
}

/** Takes the sheet off a page whose marks are gone. Without marks it does nothing, so it may also fail to go. */
export async function dropSheet(
  context: PageContext,
  { tabId, attribute }: { tabId: number; attribute: string },
): Promise<void> {
  await context.browser.scripting.removeCSS(sheetOf(context, { tabId, attribute })).catch(() => undefined);
}

function sheetOf({ browser }: PageContext, { tabId, attribute }: { tabId: number; attribute: string }) {
  const css = cleaningStylesheet(attribute, { newEntry: browser.i18n.getMessage('entry_new') });
  return { target: { tabId, frameIds: [0] }, css, origin: 'USER' as const };
}
