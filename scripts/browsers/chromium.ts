import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page as PlaywrightPage,
} from 'playwright-core';
import { changeSiteAccess } from './chromium-extension-settings.ts';
import { toKeyEvent } from './chromium-key-event.ts';
import { ChromiumPage } from './chromium-page.ts';
import { type ChromiumProcess, startChromiumProcess } from './chromium-process.ts';
import type {
  ColorScheme,
  Driver,
  LaunchOptions,
  NavigationOptions,
  Page,
  PageScript,
  Popup,
} from './driver.ts';
import {
  chromiumExtensionId,
  type ExtensionManifest,
  findShortcut,
  popupPath,
  readManifest,
} from './extension-manifest.ts';
import { cleanUpAtExit, killProcess, type ProfileFolder, prepareProfileFolder } from './leftovers.ts';
import { waitForTruthy } from './page-script.ts';
import { isBrowserOwnRequest, type SiteRequest } from './site-server.ts';

/** Known in pages of the extension, where some of the functions below run. */
declare const chrome: {
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  windows: { create(options: { incognito: boolean; url: string }): Promise<unknown> };
};

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  return start(options, prepareProfileFolder(options.profileDir));
}

async function start(options: LaunchOptions, profile: ProfileFolder): Promise<Driver> {
  const parts = await startChromiumProcess(options, profile.dir);
  const driver = new ChromiumDriver({ ...parts, options, profile });
  try {
    await driver.prepare();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return driver;
}

interface Parts extends ChromiumProcess {
  options: LaunchOptions;
  profile: ProfileFolder;
}

class ChromiumDriver implements Driver {
  readonly name = 'chrome';
  readonly version: string;
  readonly extensionOrigin: string;
  readonly #options: LaunchOptions;
  readonly #profile: ProfileFolder;
  readonly #context: BrowserContext;
  readonly #root: CDPSession;
  readonly #manifest: ExtensionManifest;
  readonly #extensionId: string;
  #emulation: { colorScheme: ColorScheme; reducedMotion: 'reduce' | 'no-preference' };
  #helper!: ChromiumPage;
  #front: ChromiumPage | null = null;
  #siteAccessWithheld = false;
  #requestsFrom: number;
  readonly #pid: number;
  readonly #closed: Promise<void>;
  readonly #forgetAtExit: () => void;

  constructor({ options, profile, context, root, version, pid }: Parts) {
    this.#options = options;
    this.#profile = profile;
    this.#context = context;
    this.#root = root;
    this.version = version;
    this.#pid = pid;
    this.#closed = new Promise((resolve) => context.once('close', () => resolve()));
    this.#forgetAtExit = cleanUpAtExit(() => this.#killGroup());
    this.#manifest = options.extensionDir ? readManifest(options.extensionDir) : {};
    this.#extensionId = options.extensionDir ? chromiumExtensionId(options.extensionDir) : '';
    this.extensionOrigin = `chrome-extension://${this.#extensionId}`;
    this.#requestsFrom = options.site.requests.length;
    this.#emulation = {
      colorScheme: options.colorScheme ?? 'light',
      reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    };
  }

  async prepare(): Promise<void> {
    if (!this.#options.extensionDir) return;
    const blank = this.#context.pages()[0] ?? (await this.#context.newPage());
    this.#helper = await ChromiumPage.of(blank);
    await this.#openHelper();
    if (this.#options.siteAccess === 'withheld') await this.withdrawSiteAccess();
  }

  /** The manifest is the one document every extension has, and it has the extension's API. */
  async #openHelper(): Promise<void> {
    const open = () => this.#helper.goto(`${this.extensionOrigin}/manifest.json`).then(() => true);
    try {
      await waitForTruthy(open, { what: 'the extension' });
    } catch (cause) {
      throw new Error(
        `Chromium did not load the extension in ${this.#options.extensionDir}: load it by hand in chrome://extensions to see why.`,
        { cause },
      );
    }
  }

  async openPage(url: string, options: NavigationOptions = {}): Promise<ChromiumPage> {
    const page = await ChromiumPage.of(await this.#context.newPage());
    await page.playwright.emulateMedia(this.#emulation);
    await page.goto(url, options);
    this.#front = page;
    return page;
  }

  async openPrivatePage(url: string): Promise<Page> {
    await this.evaluateInExtension(
      (address: string) => chrome.windows.create({ incognito: true, url: address }).then(() => true),
      url,
    );
    // Playwright's own connection knows the ordinary windows only.
    const { page, connection } = await waitForTruthy(() => this.#connectTo((address) => address === url), {
      what: `a private tab with ${url}`,
    });
    await page.waitForLoadState();
    return ChromiumPage.of(page, () => connection.close());
  }

  openExtensionPage(pathInExtension: string): Promise<Page> {
    return this.openPage(`${this.extensionOrigin}/${pathInExtension}`);
  }

  async openedPage(start: string): Promise<Page> {
    const address = new URL(start, `${this.extensionOrigin}/`).href;
    const found = await waitForTruthy(
      async () => this.#context.pages().find((each) => each.url().startsWith(address)),
      { what: `a tab with ${address}` },
    );
    await found.waitForLoadState();
    return ChromiumPage.of(found);
  }

  evaluateInExtension<T>(script: PageScript<T>, ...args: unknown[]): Promise<T> {
    return this.#helper.evaluate(script, ...args);
  }

  async tabId(page: Page): Promise<number> {
    await this.#bringToFront(page);
    return waitForTruthy(
      () =>
        this.evaluateInExtension<number>(
          'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab?.id)',
        ),
      { what: 'the active tab' },
    );
  }

  async clickToolbarButton(page: Page): Promise<Popup> {
    await this.#bringToFront(page);
    const targetId = await this.#findTabTarget(asChromiumPage(page));
    const click = () => this.#root.send('Extensions.triggerAction', { id: this.#extensionId, targetId });
    await click();
    // Where site access is withheld from a content script, Chromium spends the first click on running that script
    // and opens no popup; a reader clicks again.
    if (this.#siteAccessWithheld && !(await this.#popupOpensWithin(2000))) await click();
    return this.openedPopup();
  }

  async openedPopup(): Promise<Popup> {
    const address = `${this.extensionOrigin}/${popupPath(this.#manifest)}`;
    await this.#waitForPopup(15_000);
    const found = await this.#connectTo((each) => each.startsWith(address));
    if (!found) throw new Error('The popup closed before it could be looked at.');
    const { page, connection } = found;
    await page.emulateMedia(this.#emulation);
    const popup = await ChromiumPage.of(page, () => connection.close());
    await popup.waitFor('document.readyState === "complete"');
    return popup;
  }

  async runCommand(command: string, page: Page): Promise<void> {
    await this.#bringToFront(page);
    const shortcut = findShortcut(this.#manifest, command);
    await this.#expectShortcut(command);
    const key = toKeyEvent(shortcut);
    const session = await this.#context.newCDPSession(asChromiumPage(page).playwright);
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    await session.detach();
  }

  /** Chromium silently assigns no keys that are its own, e.g. Alt+Shift with A, B, C, N, P, R, T, W, X or Z. */
  async #expectShortcut(command: string): Promise<void> {
    const assigned = await this.evaluateInExtension<boolean>(
      (name: string) =>
        chrome.commands
          .getAll()
          .then((all) => all.some((each) => each.name === name && Boolean(each.shortcut))),
      command,
    );
    if (!assigned) throw new Error(`Chromium did not assign the keys suggested for "${command}".`);
  }

  async setZoom(page: Page, factor: number): Promise<void> {
    const tabId = await this.tabId(page);
    await this.evaluateInExtension(`chrome.tabs.setZoom(${tabId}, ${factor})`);
  }

  async killBackground(): Promise<void> {
    const find = async () => {
      const { targetInfos } = await this.#root.send('Target.getTargets');
      return targetInfos.find(
        (target) => target.type === 'service_worker' && target.url.startsWith(`${this.extensionOrigin}/`),
      );
    };
    const worker = await find();
    if (!worker) return;
    await this.#root.send('Target.closeTarget', { targetId: worker.targetId });
    await waitForTruthy(async () => (await find())?.targetId !== worker.targetId, {
      what: 'the service worker to end',
    });
  }

  async withdrawSiteAccess(): Promise<void> {
    await this.#changeSiteAccess('none');
    await this.#waitForAccess(false);
    this.#siteAccessWithheld = true;
  }

  async grantSiteAccess(origins?: string[]): Promise<void> {
    await this.#changeSiteAccess(origins ?? 'all');
    await this.#waitForAccess(true);
    this.#siteAccessWithheld = origins !== undefined;
  }

  async setColorScheme(colorScheme: ColorScheme): Promise<void> {
    this.#emulation = { ...this.#emulation, colorScheme };
    await this.#emulate();
  }

  async setReducedMotion(reduced: boolean): Promise<void> {
    this.#emulation = { ...this.#emulation, reducedMotion: reduced ? 'reduce' : 'no-preference' };
    await this.#emulate();
  }

  goOffline(): void {
    this.#options.site.goOffline();
  }

  goOnline(): void {
    this.#options.site.goOnline();
  }

  requests(): SiteRequest[] {
    return this.#options.site.requests.slice(this.#requestsFrom).filter((each) => !isBrowserOwnRequest(each));
  }

  forgetRequests(): void {
    this.#requestsFrom = this.#options.site.requests.length;
  }

  get ended(): Promise<void> {
    return this.#closed;
  }

  async close(): Promise<void> {
    await this.#end();
    await this.#profile.remove();
  }

  async kill(): Promise<void> {
    this.#killGroup();
    await this.#closed;
  }

  async restart(): Promise<Driver> {
    await this.#end();
    return start({ ...this.#options, ...this.#emulationOptions() }, this.#profile);
  }

  #emulationOptions(): Pick<LaunchOptions, 'colorScheme' | 'reducedMotion'> {
    const { colorScheme, reducedMotion } = this.#emulation;
    return { colorScheme, reducedMotion: reducedMotion === 'reduce' };
  }

  async #end(): Promise<void> {
    await this.#context.close();
    this.#forgetAtExit();
  }

  /** Playwright gives the browser a process group of its own, except on Windows. */
  #killGroup(): void {
    if (process.platform !== 'win32') killProcess(-this.#pid);
    killProcess(this.#pid);
  }

  async #emulate(): Promise<void> {
    await Promise.all(this.#context.pages().map((page) => page.emulateMedia(this.#emulation)));
  }

  async #waitForPopup(timeoutMs: number): Promise<void> {
    const address = `${this.extensionOrigin}/${popupPath(this.#manifest)}`;
    await waitForTruthy(
      async () => {
        const { targetInfos } = await this.#root.send('Target.getTargets');
        return targetInfos.some((target) => target.type === 'page' && target.url.startsWith(address));
      },
      { what: 'the popup to open', timeoutMs },
    );
  }

  /** A second connection, which sees what has opened so far in every window, with the first page at such an address. */
  async #connectTo(
    isWanted: (address: string) => boolean,
  ): Promise<{ page: PlaywrightPage; connection: Browser } | null> {
    const [port] = readFileSync(path.join(this.#profile.dir, 'DevToolsActivePort'), 'utf8').split('\n');
    const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const pages = connection.contexts().flatMap((context) => context.pages());
    const page = pages.find((each) => isWanted(each.url()));
    if (page) return { page, connection };
    await connection.close();
    return null;
  }

  #popupOpensWithin(timeoutMs: number): Promise<boolean> {
    return this.#waitForPopup(timeoutMs).then(
      () => true,
      () => false,
    );
  }

  async #bringToFront(page: Page): Promise<void> {
    await page.activate();
    this.#front = asChromiumPage(page);
  }

  /** `Extensions.triggerAction` wants the target of the tab, which is another than that of the page in it. */
  async #findTabTarget(page: ChromiumPage): Promise<string> {
    const { targetInfos } = await this.#root.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const url = await page.url();
    const tabs = targetInfos.filter((target) => target.url === url);
    const [tab] = tabs;
    if (!tab || tabs.length > 1) {
      throw new Error(
        `${tabs.length} tabs show ${url}: the toolbar button can be clicked only where it is one.`,
      );
    }
    return tab.targetId;
  }

  async #changeSiteAccess(access: 'none' | 'all' | string[]): Promise<void> {
    await changeSiteAccess(this.#context, this.#extensionId, access);
    if (this.#front && (await this.#front.isOpen())) await this.#front.activate();
  }

  async #waitForAccess(some: boolean): Promise<void> {
    await waitForTruthy(
      () =>
        this.evaluateInExtension<boolean>(
          `chrome.permissions.getAll().then(({ origins }) => origins.length > 0 === ${some})`,
        ),
      { what: `site access to be ${some ? 'granted' : 'withdrawn'}` },
    );
  }
}

function asChromiumPage(page: Page): ChromiumPage {
  if (page instanceof ChromiumPage) return page;
  throw new TypeError('This page belongs to another browser.');
}
