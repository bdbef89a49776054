/** The drivers keep the promises of `scripts/browsers/driver.ts`, in both browsers, before anything is built on them. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAxe } from '../../scripts/browsers/axe.ts';
import { type Driver, launchBrowser } from '../../scripts/browsers/driver.ts';
import { browserNames } from '../../scripts/browsers/ensure-browser.ts';
import { type Site, type SiteRequest, startSite } from '../../scripts/browsers/site-server.ts';
import { writeTinyExtension } from './harness/tiny-extension.ts';

const address = 'https://english.almayadeen.net/news/a';

function servePage({ host, path }: SiteRequest) {
  if (path === '/favicon.ico') return undefined;
  return {
    body: `<!doctype html><html lang="en"><title>${host}${path}</title><h1 style="overflow-wrap:anywhere">A page of ${host}</h1>
      <label>Note <input id="note"></label><button id="press" style="margin-top:3000px">Press</button>
      <script>document.querySelector('#press').onclick = (e) => { document.title = 'pressed ' + e.isTrusted; };
      console.error('a page in trouble');</script></html>`,
  };
}

describe.each(browserNames)('the %s driver', (name) => {
  let site: Site;
  let driver: Driver;
  const extensionDir = writeTinyExtension();
  const outputDir = mkdtempSync(path.join(tmpdir(), 'galley-driver-test-'));

  const askBackground = () =>
    driver.evaluateInExtension<{ bornAs: string }>('(globalThis.browser ?? chrome).runtime.sendMessage({})');
  const stored = () =>
    driver.evaluateInExtension<Record<string, unknown>>('(globalThis.browser ?? chrome).storage.local.get()');

  beforeAll(async () => {
    site = await startSite(servePage);
    driver = await launchBrowser(name, { extensionDir, site });
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    rmSync(path.dirname(extensionDir), { recursive: true });
    rmSync(outputDir, { recursive: true });
  });

  it('opens any address over https and http, with the content script in it', async () => {
    for (const url of [address, 'http://www.presstv.ir/detail/1']) {
      const page = await driver.openPage(url);
      expect(await page.waitFor('document.documentElement.dataset.content')).toBe('ran');
      expect(await page.url()).toBe(url);
      await page.close();
      expect(await page.isOpen()).toBe(false);
    }
    expect(driver.requests().map(({ url }) => url)).toEqual([address, 'http://www.presstv.ir/detail/1']);
    driver.forgetRequests();
    expect(driver.requests()).toEqual([]);
  });

  it('clicks, types, presses keys, goes back and reads the console as a person would', async () => {
    const page = await driver.openPage(address);
    await page.click('#press');
    expect(await page.evaluate('document.title')).toBe('pressed true');
    await page.type('#note', 'Héllo');
    await page.press('Shift+Home');
    await page.press('Delete');
    await page.type('#note', 'ok');
    expect(await page.evaluate('document.querySelector("#note").value')).toBe('ok');
    expect(page.consoleErrors.join()).toContain('a page in trouble');
    await page.goto('https://english.almayadeen.net/news/b');
    await page.back();
    expect(await page.url()).toBe(address);
    await page.close();
  });

  it('opens the real popup with access to the tab, though the site is withheld', async () => {
    const page = await driver.openPage(address);
    await driver.withdrawSiteAccess();
    await page.reload();
    expect(await page.evaluate('document.documentElement.dataset.content ?? "did not run"')).toBe(
      'did not run',
    );

    const popup = await driver.clickToolbarButton(page);
    expect(await popup.text()).toContain('nothing yet');
    await popup.click('#mark');
    await popup.waitFor('document.querySelector("#said").textContent.startsWith("marked")');
    expect(await popup.text()).toContain('marked, trusted true');
    expect(await page.evaluate('document.documentElement.dataset.marked')).toBe('yes');
    await popup.type('#name', 'Reader');
    expect(await popup.evaluate('document.querySelector("#name").value')).toBe('Reader');
    await popup.close();
    expect(await popup.isOpen()).toBe(false);

    await driver.grantSiteAccess();
    await page.reload();
    expect(await page.waitFor('document.documentElement.dataset.content')).toBe('ran');
    await page.close();
  });

  it('shows the popup in both colour schemes, photographs it and asks axe about it', async () => {
    const page = await driver.openPage(address);
    const popup = await driver.clickToolbarButton(page);
    expect(await popup.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(false);
    await popup.close();
    await driver.setColorScheme('dark');
    await driver.setReducedMotion(true);
    const darkPopup = await driver.clickToolbarButton(page);
    expect(await darkPopup.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(true);
    expect(await darkPopup.evaluate('matchMedia("(prefers-reduced-motion: reduce)").matches')).toBe(true);
    expect(await runAxe(darkPopup)).toEqual([]);
    await darkPopup.screenshot(path.join(outputDir, 'popup.png'));
    expect(pngSize(path.join(outputDir, 'popup.png')).width).toBeGreaterThan(300);
    await darkPopup.close();
    await driver.setColorScheme('light');
    await driver.setReducedMotion(false);

    await page.setViewport({ width: 400, height: 600 });
    await page.screenshot(path.join(outputDir, 'page.png'), { fullPage: true });
    expect(pngSize(path.join(outputDir, 'page.png'))).toMatchObject({ width: 400 });
    expect(pngSize(path.join(outputDir, 'page.png')).height).toBeGreaterThan(3000);
    expect((await runAxe(page)).map(({ id }) => id)).not.toContain('html-has-lang');
    await page.close();
  });

  it('fires keyboard commands, opens the popup by keyboard and zooms', async () => {
    const page = await driver.openPage(address);
    await driver.runCommand('count-press', page);
    await expect.poll(async () => (await stored()).presses).toBe(1);
    await driver.runCommand('_execute_action', page);
    const popup = await driver.openedPopup();
    expect(await popup.text()).toContain('Tiny');
    await popup.close();
    const before = await page.evaluate<number>('devicePixelRatio');
    await driver.setZoom(page, 2);
    expect(await page.waitFor('devicePixelRatio > 1.5 && devicePixelRatio')).toBe(before * 2);
    await driver.setZoom(page, 1);
    await page.close();
  });

  it('tells tabs apart', async () => {
    const [first, second] = [await driver.openPage(address), await driver.openPage(address)];
    const ids = [await driver.tabId(first), await driver.tabId(second), await driver.tabId(first)];
    expect(ids[0]).toBe(ids[2]);
    expect(ids[0]).not.toBe(ids[1]);
    await first.close();
    await second.close();
  });

  it('ends the background, which is born again for the next message', async () => {
    const { bornAs } = await askBackground();
    expect((await askBackground()).bornAs).toBe(bornAs);
    await driver.killBackground();
    expect((await askBackground()).bornAs).not.toBe(bornAs);
  });

  it('takes the network away and gives it back', async () => {
    const page = await driver.openPage(address);
    driver.goOffline();
    await expect(page.goto('https://english.almayadeen.net/news/b')).rejects.toThrow();
    expect(await driver.evaluateInExtension('1 + 1')).toBe(2);
    driver.goOnline();
    await page.goto('https://english.almayadeen.net/news/c');
    expect(await page.evaluate('document.title')).toBe('english.almayadeen.net/news/c');
    await page.close();
  });

  it('keeps the library over a restart, and over a killed browser', async () => {
    await driver.evaluateInExtension(
      '(globalThis.browser ?? chrome).storage.local.set({ kept: "over a restart" })',
    );
    driver = await driver.restart();
    expect(await stored()).toMatchObject({ kept: 'over a restart' });
    await driver.kill();
    driver = await driver.restart();
    expect(await stored()).toMatchObject({ kept: 'over a restart' });
    const page = await driver.openExtensionPage('popup.html?id=1');
    expect(await page.evaluate('document.title')).toBe('Tiny popup');
  });

  it('finds the tab that the extension itself opened', async () => {
    await driver.evaluateInExtension(
      '(globalThis.browser ?? chrome).tabs.create({ url: "popup.html?opened=1" })',
    );
    const page = await driver.openedPage('popup.html?opened');
    expect(await page.evaluate('document.body.innerText')).toContain('nothing yet');
  });
});

function pngSize(file: string): { width: number; height: number } {
  const header = readFileSync(file).subarray(16, 24);
  return { width: header.readUInt32BE(0), height: header.readUInt32BE(4) };
}
