/** What a reader sets on the browser's own page of extensions. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { ChromiumPage } from './chromium-page.ts';

/**
 * Which hosts an extension may reach: none without a click, all its manifest asks for, or these besides. Set on that
 * page itself: only there is this API to be had.
 */
export async function changeSiteAccess(
  context: BrowserContext,
  extensionId: string,
  access: 'none' | 'all' | string[],
): Promise<void> {
  if (typeof access === 'string') {
    const hostAccess = access === 'all' ? 'ON_ALL_SITES' : 'ON_CLICK';
    await onExtensionsPage(context, ['updateExtensionConfiguration', { extensionId, hostAccess }]);
    return;
  }
  const calls = access.map((origin): Call => ['addHostPermission', extensionId, origin]);
  await onExtensionsPage(context, ...calls);
}

/**
 * Lets an extension into private windows, in a profile that no browser has open. The switch on the page of extensions
 * would load it anew, and Chromium then disables an unpacked extension unless developer mode is on.
 */
export function allowPrivateWindows(profileDir: string, extensionId: string): void {
  const file = path.join(profileDir, 'Default', 'Preferences');
  const preferences = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  preferences.extensions ??= {};
  preferences.extensions.settings ??= {};
  preferences.extensions.settings[extensionId] = {
    ...preferences.extensions.settings[extensionId],
    incognito: true,
  };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(preferences));
}

/** A function of `chrome.developerPrivate` and its arguments. */
type Call = [name: string, ...args: unknown[]];

async function onExtensionsPage(context: BrowserContext, ...calls: Call[]): Promise<void> {
  const page = await ChromiumPage.of(await context.newPage());
  await page.goto('chrome://extensions');
  for (const [name, ...args] of calls) {
    await page.evaluate(
      `chrome.developerPrivate.${name}(${args.map((each) => JSON.stringify(each)).join(', ')})`,
    );
  }
  await page.close();
}
