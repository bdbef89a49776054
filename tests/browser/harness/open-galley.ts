/** A real browser with the built extension in it, and a site that plays every host: for tests of the library. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type Driver,
  type LaunchOptions,
  launchBrowser,
  type Page,
  type Popup,
} from '../../../scripts/browsers/driver.ts';
import type { BrowserName } from '../../../scripts/browsers/ensure-browser.ts';
import { type Site, type SiteAnswer, startSite } from '../../../scripts/browsers/site-server.ts';
import { build } from '../../../scripts/build.ts';
import { sampleAsset } from '../../../scripts/samples/index.ts';

/** Items of `browser.storage.local` by key. */
export type Stored = Record<string, unknown>;

export interface GalleyOptions extends Pick<LaunchOptions, 'privateWindows'> {
  /** Changes the built extension before it is loaded. */
  alter?: (extensionDir: string) => void;
}

/** Builds the extension and starts the browser. The caller closes it. */
export async function openGalley(name: BrowserName, options: GalleyOptions = {}): Promise<Galley> {
  const { alter, privateWindows = false } = options;
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-built-'));
  const extensionDir = (await build({ outDir: folder }))[name];
  alter?.(extensionDir);
  const served = new Map<string, SiteAnswer>();
  const site = await startSite(({ url }) => {
    const answer = served.get(url);
    if (answer) return answer;
    const asset = sampleAsset(url);
    return asset && { headers: { 'content-type': asset.contentType }, body: asset.body };
  });
  try {
    const driver = await launchBrowser(name, { extensionDir, site, privateWindows });
    return new Galley({ driver, site, served, folder, extensionDir });
  } catch (error) {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

export class Galley {
  /** Another one after each restart. */
  driver: Driver;
  readonly site: Site;
  /** The extension as it is loaded. */
  readonly extensionDir: string;
  readonly #served: Map<string, SiteAnswer>;
  readonly #folder: string;

  constructor(parts: {
    driver: Driver;
    site: Site;
    served: Map<string, SiteAnswer>;
    folder: string;
    extensionDir: string;
  }) {
    this.driver = parts.driver;
    this.site = parts.site;
    this.extensionDir = parts.extensionDir;
    this.#served = parts.served;
    this.#folder = parts.folder;
  }

  /** Serves this under the address from now on. */
  serve(url: string, answer: string | SiteAnswer): void {
    this.#served.set(new URL(url).href, typeof answer === 'string' ? { body: answer } : answer);
  }

  /** Serves a page and opens it. */
  openPage(url: string, html: string): Promise<Page> {
    this.serve(url, html);
    return this.driver.openPage(url);
  }

  /** Clicks the toolbar button and waits until the popup knows what the page is and has nothing left to do. */
  async click(page: Page): Promise<Popup> {
    const popup = await this.driver.clickToolbarButton(page);
    await popup.waitFor(isSettled);
    return popup;
  }

  /** Clicks the button, Save in the popup, and waits for the end of it, good or bad. Leaves the popup open. */
  async save(page: Page): Promise<Popup> {
    const popup = await this.click(page);
    await popup.click('[data-action="save"]');
    await popup.waitFor(saveHasEnded);
    return popup;
  }

  /** The popup's list of saved articles, in a tab. */
  async openList(): Promise<Page> {
    const page = await this.driver.openExtensionPage('popup.html?library');
    await page.waitFor(listIsShown);
    return page;
  }

  /** The reader page of a saved article, with the article in it. `clue`: what to tell of it where none comes. */
  async openReader(id: string, clue = 'document.body.innerText'): Promise<Page> {
    const page = await this.driver.openExtensionPage(`reader.html?id=${id}`);
    await page.waitFor('document.querySelector("iframe[data-filled=true]")').catch(async (cause) => {
      throw new Error(`The reader shows no article: ${await page.evaluate(clue)}`, { cause });
    });
    return page;
  }

  /** All that is stored. */
  stored(): Promise<Stored> {
    return this.driver.evaluateInExtension('(globalThis.browser ?? chrome).storage.local.get()');
  }

  /** Makes this all that is stored, behind the extension's back. */
  async replaceStored(items: Stored): Promise<void> {
    await this.driver.evaluateInExtension(`(async () => {
      const { local } = (globalThis.browser ?? chrome).storage;
      await local.clear();
      await local.set(${JSON.stringify(items)});
    })()`);
  }

  /** Sends the background a message as a page of the extension does, and gives back its answer. */
  ask(name: string, payload: unknown): Promise<unknown> {
    return this.driver.evaluateInExtension(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ name, payload })})`,
    );
  }

  /** Closes the browser, if it still runs, and opens it again on the same profile. */
  async restart(): Promise<void> {
    this.driver = await this.driver.restart();
  }

  async close(): Promise<void> {
    await this.driver.close();
    await this.site.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** In the popup: the page is known, and cleaned if it surely is an article. */
const isSettled = `(() => {
  const root = document.querySelector('.popup[data-busy=false]:not([data-state=looking])');
  const cleanSwitch = document.querySelector('[data-action=toggle-clean]');
  return root && (!cleanSwitch || cleanSwitch.getAttribute('aria-checked') === 'true');
})()`;

const saveHasEnded = '!/^(none|saving)$/.test(document.querySelector("[data-save]").dataset.save)';

/** In the popup: the list is there, empty or not, or a sentence says why it is not. */
const listIsShown =
  'document.querySelector(".rows .row, .library-empty, [data-notice=unreadable], [data-notice=damaged]")';

/** The headlines of the popup's list, from the top, once it shows `count` of them. */
export async function headlinesListed(page: Page, count: number): Promise<string[]> {
  await page.waitFor(`document.querySelectorAll(".row-headline").length === ${count}`);
  return page.evaluate<string[]>(listedHeadlines);
}

/** In the popup: the headlines of the list, from the top. */
export const listedHeadlines =
  '[...document.querySelectorAll(".row-headline")].map((each) => each.textContent)';
