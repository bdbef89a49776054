import type { Browser } from '../platform/browser.ts';
import type { Lock } from '../store/storage-area.ts';
import type { BackgroundContext } from './context.ts';
import { articleHandlers } from './handlers/article.ts';
import { importHandlers } from './handlers/imports.ts';
import { libraryHandlers } from './handlers/library.ts';
import { pageHandlers } from './handlers/page.ts';
import { pickerHandlers } from './handlers/picker.ts';
import { settingsHandlers } from './handlers/settings.ts';
import { siteHandlers } from './handlers/sites.ts';
import { storyHandlers } from './handlers/stories.ts';
import { prepareStore } from './prepare-store.ts';
import { createRouter } from './router.ts';
import { createMenus, followCommand, followMenu } from './shortcuts.ts';

/** What the background takes from the platform besides the extension API. */
export interface Platform {
  /** A lock by name, shared by all pages and workers of the extension. */
  lockNamed(name: string): Lock;
  now(): Date;
  newKey(): string;
  delay(ms: number): Promise<void>;
  /** Where our own mistakes are told. */
  report(what: string, error: unknown): void;
}

/**
 * Registers every listener, before the first `await`: a worker that was started by an event gets that event only if
 * its listener is there when its script ends.
 */
export function registerListeners(browser: Browser, platform: Platform): void {
  const { now, newKey, delay, report } = platform;
  const parts = { area: browser.storage.local, lock: platform.lockNamed('galley-library'), now };
  const openLibrary = prepareStore(browser, parts);
  const settingsLock = platform.lockNamed('galley-settings');
  const looksLock = platform.lockNamed('galley-looks');
  const context: BackgroundContext = {
    browser,
    openLibrary,
    settingsLock,
    looksLock,
    sitesLock: platform.lockNamed('galley-sites'),
    importedLock: platform.lockNamed('galley-imported'),
    now,
    newKey,
    delay,
  };
  const told = (what: string, work: Promise<unknown>) => work.catch((error: unknown) => report(what, error));

  const handlers = {
    ...pageHandlers(context),
    ...storyHandlers(context),
    ...articleHandlers(context),
    ...libraryHandlers(context),
    ...settingsHandlers(context),
    ...siteHandlers(context),
    ...importHandlers(context),
    ...pickerHandlers(context),
  };
  browser.runtime.onMessage.addListener(createRouter({ runtime: browser.runtime, handlers, report }));

  const verifyLibrary = async () => {
    const library = await openLibrary();
    if (library.ok) await library.value.verify();
  };
  browser.runtime.onInstalled.addListener(() =>
    Promise.all([told('menus', createMenus(context)), told('verify', verifyLibrary())]),
  );
  browser.runtime.onStartup.addListener(() => told('verify', verifyLibrary()));

  browser.commands.onCommand.addListener((command, tab) =>
    told(command, followCommand(context, command, tab)),
  );
  browser.contextMenus.onClicked.addListener((info, tab) => told('menu', followMenu(context, info, tab)));

  // Content scripts must be shut out of the store before the first page is asked anything.
  void told('store', openLibrary());
}
