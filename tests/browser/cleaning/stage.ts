/** A real browser with the built extension in it and a site that plays every host: what the tests of cleaning share. */
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
import { startSite } from '../../../scripts/browsers/site-server.ts';
import { build } from '../../../scripts/build.ts';
import { sampleAsset } from '../../../scripts/samples/index.ts';

/** What is served under an address, and what its own script says it has done. */
export interface Subject {
  url: string;
  html: string;
  scripted?: { settled: string[] };
}

export interface Stage {
  driver: Driver;
  /** Serves these pages from now on, whatever was served under their addresses before. */
  serve(...subjects: Subject[]): void;
  /** Opens a page and waits until its own script has put the whole story there. */
  open(subject: Subject): Promise<Page>;
  /** Clicks the toolbar button and waits until the popup says the page is cleaned. */
  clickToClean(page: Page): Promise<Popup>;
  /** Forgets everything that was saved. */
  emptyLibrary(): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(name: BrowserName, options: Partial<LaunchOptions> = {}): Promise<Stage> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'galley-built-'));
  const built = await build({ outDir });
  const pages = new Map<string, string>();
  const site = await startSite(({ url }) => {
    const html = pages.get(url);
    if (html !== undefined) return { body: html };
    const asset = sampleAsset(url);
    return asset && { headers: { 'content-type': asset.contentType }, body: asset.body };
  });
  const driver = await launchBrowser(name, { extensionDir: built[name], site, ...options });
  const serve = (...subjects: Subject[]) => {
    for (const { url, html } of subjects) pages.set(new URL(url).href, html);
  };
  return {
    driver,
    serve,
    async open(subject) {
      serve(subject);
      const page = await driver.openPage(subject.url);
      for (const text of subject.scripted?.settled ?? []) await page.waitFor(holdsText, { args: [text] });
      return page;
    },
    async clickToClean(page) {
      const popup = await driver.clickToolbarButton(page);
      await popup.waitFor(saysCleaned);
      return popup;
    },
    async emptyLibrary() {
      await driver.evaluateInExtension('(globalThis.browser ?? chrome).storage.local.clear()');
    },
    async close() {
      await driver.close();
      await site.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

/** In the popup: the page is cleaned, and nothing is going on any more. */
const saysCleaned =
  'document.querySelector("[data-busy=false] [data-figure=hidden]") && document.querySelector("[role=switch][data-action=toggle-clean]")?.getAttribute("aria-checked") === "true"';

/** In the popup: the page is as it was, and nothing is going on any more. */
export const saysRestored =
  'document.querySelector("[data-busy=false] [data-figures]") && !document.querySelector("[data-figure=hidden]")';

/** In a page: marks are set and the sheet acts on them. */
export function isCleaned(): boolean {
  const name = document.documentElement.getAttributeNames().find((each) => each.startsWith('data-galley-'));
  const hidden = name === undefined ? null : document.querySelector(`[${name}~="hide"]`);
  return hidden !== null && getComputedStyle(hidden).display === 'none';
}

/** In a page: no mark is left. */
export function isRestored(): boolean {
  return !/ data-galley-[0-9a-f]{8}=/.test(document.documentElement.outerHTML);
}

/** In a page: whether its own script has put a text there. Hidden text counts; source code does not. */
export function holdsText(text: string): boolean {
  const flat = (value: string) => value.replace(/\s+/g, ' ').trim();
  const holds = (place: ParentNode): boolean =>
    [...place.querySelectorAll('*')].some(
      ({ localName, textContent, shadowRoot }) =>
        (localName !== 'script' && flat(textContent ?? '') === flat(text)) ||
        (shadowRoot !== null && holds(shadowRoot)),
    );
  return holds(document.body);
}
