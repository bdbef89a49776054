import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BidiClient } from './bidi-client.ts';
import { defaultViewport } from './default-viewport.ts';
import type {
  ColorScheme,
  Driver,
  LaunchOptions,
  NavigationOptions,
  Page,
  PageScript,
  Popup,
} from './driver.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { type ExtensionManifest, findShortcut, popupPath, readManifest } from './extension-manifest.ts';
import {
  changeSiteAccess,
  findPopupContext,
  pressShortcut,
  setIntegerPreference,
  terminateBackground,
  triggerAction,
} from './firefox-internals.ts';
import { evaluateInContext, FirefoxPage } from './firefox-page.ts';
import { colorSchemePreference, firefoxPreferences, reducedMotionPreference } from './firefox-preferences.ts';
import { bidiAddress, killFirefox, startFirefoxProcess } from './firefox-process.ts';
import { cleanUpAtExit, type ProfileFolder, prepareProfileFolder } from './leftovers.ts';
import { waitForTruthy } from './page-script.ts';
import { type SiteProxy, startProxy } from './proxy.ts';
import { isBrowserOwnRequest, type SiteRequest } from './site-server.ts';

/** Known in pages of the extension, where some of the functions below run. */
declare const browser: {
  windows: { create(options: { incognito: boolean; url: string }): Promise<unknown> };
};

/** The part of a moz-extension address that names the extension; kept with the profile. */
const uuidFile = 'galley-extension-uuid';

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  return start(options, prepareProfileFolder(options.profileDir));
}

async function start(options: LaunchOptions, profile: ProfileFolder): Promise<Driver> {
  const manifest = options.extensionDir ? readManifest(options.extensionDir) : {};
  const id = manifest.browser_specific_settings?.gecko?.id ?? '';
  const uuid = keptUuid(profile.dir);
  const proxy = await startProxy(options.site);
  const preferences = firefoxPreferences(options, { proxyPort: proxy.port, uuids: { [id]: uuid } });
  writeFileSync(
    path.join(profile.dir, 'user.js'),
    Object.entries(preferences)
      .map((pair) => `user_pref(${pair.map((part) => JSON.stringify(part)).join(', ')});\n`)
      .join(''),
  );
  const firefox = startFirefoxProcess(ensureBrowser('firefox'), options, profile.dir);
  const forgetAtExit = cleanUpAtExit(() => killFirefox(firefox));
  const { client, version } = await BidiClient.connect(await bidiAddress(firefox));
  const driver = new FirefoxDriver({
    options,
    profile,
    manifest,
    id,
    uuid,
    proxy,
    firefox,
    client,
    version,
    forgetAtExit,
  });
  try {
    await driver.prepare();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return driver;
}

function keptUuid(profileDir: string): string {
  const file = path.join(profileDir, uuidFile);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    mkdirSync(profileDir, { recursive: true });
    const uuid = randomUUID();
    writeFileSync(file, uuid);
    return uuid;
  }
}

interface Parts {
  options: LaunchOptions;
  profile: ProfileFolder;
  manifest: ExtensionManifest;
  id: string;
  uuid: string;
  proxy: SiteProxy;
  firefox: ChildProcess;
  client: BidiClient;
  version: string;
  forgetAtExit: () => void;
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly version: string;
  readonly extensionOrigin: string;
  readonly #parts: Parts;
  readonly #client: BidiClient;
  #options: LaunchOptions;
  #helper!: FirefoxPage;
  #chromeContext = '';
  #requestsFrom: number;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#client = parts.client;
    this.#options = parts.options;
    this.version = parts.version;
    this.extensionOrigin = `moz-extension://${parts.uuid}`;
    this.#requestsFrom = parts.options.site.requests.length;
  }

  async prepare(): Promise<void> {
    const chrome = await this.#contexts({ 'moz:scope': 'chrome' });
    this.#chromeContext = chrome[0]?.context ?? '';
    await this.#client.send('session.subscribe', { events: ['log.entryAdded'] });
    const { extensionDir, siteAccess, privateWindows } = this.#options;
    if (!extensionDir) return;
    await this.#client.send('webExtension.install', {
      extensionData: { type: 'path', path: path.resolve(extensionDir) },
      'moz:allowPrivateBrowsing': privateWindows ?? false,
    });
    const [blank] = await this.#contexts({});
    this.#helper = new FirefoxPage(this.#client, blank?.context ?? '');
    // The manifest is the one document every extension has, and it has the extension's API.
    await this.#helper.goto(`${this.extensionOrigin}/manifest.json`);
    if (siteAccess === 'withheld') await this.withdrawSiteAccess();
  }

  async openPage(url: string, options: NavigationOptions = {}): Promise<FirefoxPage> {
    const { context } = await this.#client.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
    });
    const page = new FirefoxPage(this.#client, context);
    const { viewport = defaultViewport } = this.#options;
    if (viewport) await page.setViewport(viewport);
    await page.goto(url, options);
    return page;
  }

  async openPrivatePage(url: string): Promise<Page> {
    await this.evaluateInExtension(
      (address: string) => browser.windows.create({ incognito: true, url: address }).then(() => true),
      url,
    );
    return this.openedPage(url);
  }

  openExtensionPage(pathInExtension: string): Promise<Page> {
    return this.openPage(`${this.extensionOrigin}/${pathInExtension}`);
  }

  async openedPage(start: string): Promise<Page> {
    const address = new URL(start, `${this.extensionOrigin}/`).href;
    const { context } = await waitForTruthy(
      async () => (await this.#contexts({})).find(({ url }) => url.startsWith(address)),
      { what: `a tab with ${address}` },
    );
    const page = new FirefoxPage(this.#client, context);
    await page.waitFor('location.href !== "about:blank" && document.readyState === "complete"');
    return page;
  }

  evaluateInExtension<T>(script: PageScript<T>, ...args: unknown[]): Promise<T> {
    return this.#helper.evaluate(script, ...args);
  }

  async tabId(page: Page): Promise<number> {
    await page.activate();
    return waitForTruthy(
      () =>
        this.evaluateInExtension<number>(
          'browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab?.id)',
        ),
      { what: 'the active tab' },
    );
  }

  async clickToolbarButton(page: Page): Promise<Popup> {
    await page.activate();
    await this.#inBrowser(triggerAction, this.#parts.id);
    return this.openedPopup();
  }

  async openedPopup(): Promise<Popup> {
    const address = `${this.extensionOrigin}/${popupPath(this.#parts.manifest)}`;
    const find = () => this.#inBrowser(findPopupContext, address, this.#options.colorScheme ?? 'light');
    const context = await waitForTruthy(find, { what: 'the popup to open' });
    const isShown = async () => (await find()) === context;
    const popup = new FirefoxPage(this.#client, context, isShown);
    await popup.waitFor('location.protocol === "moz-extension:" && document.readyState === "complete"');
    return popup;
  }

  async runCommand(command: string, page: Page): Promise<void> {
    await page.activate();
    const { modifiers, key } = findShortcut(this.#parts.manifest, command);
    const pressed = await this.#inBrowser(pressShortcut, this.#parts.id, modifiers, key);
    if (!pressed) throw new Error(`Firefox knows no shortcut for the command "${command}".`);
  }

  async setZoom(page: Page, factor: number): Promise<void> {
    const tabId = await this.tabId(page);
    await this.evaluateInExtension(`browser.tabs.setZoom(${tabId}, ${factor})`);
  }

  async killBackground(): Promise<void> {
    await this.#inBrowser(terminateBackground, this.#parts.id);
  }

  async withdrawSiteAccess(): Promise<void> {
    const origins = await this.evaluateInExtension<string[]>(
      'browser.permissions.getAll().then(({ origins }) => origins)',
    );
    await this.#inBrowser(changeSiteAccess, this.#parts.id, 'remove', origins);
  }

  async grantSiteAccess(origins = ['http://*/*', 'https://*/*']): Promise<void> {
    await this.#inBrowser(changeSiteAccess, this.#parts.id, 'add', origins);
  }

  async setColorScheme(colorScheme: ColorScheme): Promise<void> {
    this.#options = { ...this.#options, colorScheme };
    await this.#inBrowser(setIntegerPreference, colorSchemePreference, colorScheme === 'dark' ? 0 : 1);
  }

  async setReducedMotion(reducedMotion: boolean): Promise<void> {
    this.#options = { ...this.#options, reducedMotion };
    await this.#inBrowser(setIntegerPreference, reducedMotionPreference, reducedMotion ? 1 : 0);
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
    return this.#ended();
  }

  async close(): Promise<void> {
    await this.#end();
    await this.#parts.profile.remove();
  }

  async kill(): Promise<void> {
    const ended = this.#ended();
    killFirefox(this.#parts.firefox);
    await ended;
  }

  async restart(): Promise<Driver> {
    await this.#end();
    return start(this.#options, this.#parts.profile);
  }

  async #end(): Promise<void> {
    const ended = this.#ended();
    const patience = setTimeout(() => killFirefox(this.#parts.firefox), 10_000);
    await this.#client.send('browser.close').catch(() => {});
    await ended;
    clearTimeout(patience);
    this.#client.disconnect();
    await this.#parts.proxy.close();
    this.#parts.forgetAtExit();
  }

  #ended(): Promise<void> {
    const { firefox } = this.#parts;
    if (firefox.exitCode !== null || firefox.signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => firefox.once('exit', () => resolve()));
  }

  /** Runs a function of `firefox-internals.ts` in the privileged scope. */
  #inBrowser<A extends unknown[], T>(task: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return evaluateInContext<T>(this.#client, this.#chromeContext, task, args);
  }

  async #contexts(params: Record<string, unknown>): Promise<{ context: string; url: string }[]> {
    const { contexts } = await this.#client.send<{ contexts: { context: string; url: string }[] }>(
      'browsingContext.getTree',
      params,
    );
    return contexts;
  }
}
