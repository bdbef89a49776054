import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { allowPrivateWindows } from './chromium-extension-settings.ts';
import { defaultViewport } from './default-viewport.ts';
import type { LaunchOptions } from './driver.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { chromiumExtensionId } from './extension-manifest.ts';

/** Chrome and Edge as their makers ship them ignore `--load-extension` since version 137. */
const brandedExecutable = /google.?chrome(?!.*for testing)|msedge|microsoft.?edge/i;

export interface ChromiumProcess {
  context: BrowserContext;
  /** A DevTools session with the browser itself. */
  root: CDPSession;
  version: string;
  pid: number;
}

/** Starts Chromium on a profile with the extension in it. */
export async function startChromiumProcess(
  options: LaunchOptions,
  profileDir: string,
): Promise<ChromiumProcess> {
  const { extensionDir, site } = options;
  const executablePath = ensureBrowser('chrome');
  const branded = brandedExecutable.test(executablePath);
  if (extensionDir && options.privateWindows) {
    allowPrivateWindows(profileDir, chromiumExtensionId(extensionDir));
  }
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath,
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? defaultViewport : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: branded ? ['--disable-extensions'] : [],
    args: [
      `--host-resolver-rules=MAP *:443 127.0.0.1:${site.httpsPort},MAP *:80 127.0.0.1:${site.httpPort},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
      // ignoreHTTPSErrors speaks for pages only; the service worker's own requests need this.
      `--ignore-certificate-errors-spki-list=${site.spkiHash}`,
      // A second port: the popup is only visible to a connection made after it opened.
      '--remote-debugging-port=0',
      ...(branded ? ['--enable-unsafe-extension-debugging'] : []),
      ...(extensionDir && !branded
        ? [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`]
        : []),
    ],
  });
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave no browser for the profile.');
  const root = await browser.newBrowserCDPSession();
  if (extensionDir && branded) {
    await root.send('Extensions.loadUnpacked', { path: path.resolve(extensionDir) });
  }
  const { processInfo } = await root.send('SystemInfo.getProcessInfo');
  const pid = processInfo.find((each) => each.type === 'browser')?.id;
  if (!pid) throw new Error('Chromium does not say which of its processes is the browser.');
  return { context, root, version: browser.version(), pid };
}
