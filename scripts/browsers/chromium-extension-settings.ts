/**
 * What a reader sets on the browser's own page of extensions, set on that page: only there is this API to be had.
 */
import type { BrowserContext } from 'playwright-core';
import { ChromiumPage } from './chromium-page.ts';

/** Which hosts an extension may reach: none without a click, all its manifest asks for, or these besides. */
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

/** Lets an extension into private windows. The browser loads it anew for it. */
export function allowPrivateWindows(context: BrowserContext, extensionId: string): Promise<void> {
  return onExtensionsPage(context, ['updateExtensionConfiguration', { extensionId, incognitoAccess: true }]);
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
