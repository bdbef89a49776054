import type { Browser, Tabs } from '../platform/browser.ts';

/** The tab with this id, or null when it was closed. */
export function findTab(browser: Browser, tabId: number): Promise<Tabs.Tab | null> {
  return browser.tabs.get(tabId).catch(() => null);
}
