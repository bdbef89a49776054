import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Driver, launchBrowser } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/ensure-browser.ts';
import { samplePages } from '../samples/index.ts';
import { startSampleSite } from './sample-site.ts';

interface StoryOptions {
  browser: BrowserName;
  extensionDir: string;
  /** Where the screenshots go. */
  outputDir: string;
  /** Says one step to whoever watches. */
  say: (step: string) => void;
}

/**
 * What a reader does with Galley, from the first click to reading offline, in a real browser without a window.
 * Every step is waited for: if one does not come true, this rejects and says which.
 */
export async function tellHeadlessStory({
  browser,
  extensionDir,
  outputDir,
  say,
}: StoryOptions): Promise<void> {
  mkdirSync(outputDir, { recursive: true });
  const site = await startSampleSite();
  let driver: Driver | null = null;
  try {
    driver = await launchBrowser(browser, { extensionDir, site });
    say(`${browser} ${driver.version}, without a window, with Galley in it`);
    for (const [index, sample] of samplePages().entries()) {
      await cleanAndSave(driver, { ...sample, picture: pictureIn(outputDir, index + 1), say });
    }
    say('the browser is closed and opened again, and the network is cut');
    driver = await driver.restart();
    driver.goOffline();
    driver.forgetRequests();
    await readOffline(driver, { outputDir, say });
    say(`network requests while reading: ${driver.requests().length}`);
  } finally {
    await driver?.close();
    await site.close();
  }
}

const pictureIn = (outputDir: string, number: number) => (name: string) =>
  path.join(outputDir, `${number}-${name}.png`);

async function cleanAndSave(
  driver: Driver,
  {
    url,
    title,
    picture,
    say,
  }: { url: string; title: string; picture: (name: string) => string; say: StoryOptions['say'] },
): Promise<void> {
  say(`\n“${title}”\n  ${url}`);
  const page = await driver.openPage(url);
  const wordsBefore = await page.evaluate<number>(countVisibleWords);
  await page.screenshot(picture('before'), { fullPage: true });
  say(`  before: ${wordsBefore} words on the page, ${picture('before')}`);

  const popup = await driver.clickToolbarButton(page);
  await popup.waitFor(
    'document.querySelector("[data-state=article], [data-state=preview], [data-state=saved]")',
  );
  await popup.waitFor('!document.querySelector("[data-busy=true]")');
  const wordsAfter = await page.waitFor<number>(
    `(${countVisibleWords})() < ${wordsBefore} && (${countVisibleWords})()`,
  );
  await popup.screenshot(picture('popup'));
  say(`  the toolbar button is clicked: the page is cleaned, the popup says so, ${picture('popup')}`);

  await popup.click('[data-action="save"]');
  await popup.waitFor('document.querySelector("[data-save=saved]")');
  await popup.screenshot(picture('saved'));
  say(`  Save is clicked: the popup says it is saved, ${picture('saved')}`);
  await popup.close();
  await page.screenshot(picture('after'), { fullPage: true });
  say(`  after: ${wordsAfter} words on the page, ${picture('after')}`);
  await page.close();
}

async function readOffline(
  driver: Driver,
  { outputDir, say }: Pick<StoryOptions, 'outputDir' | 'say'>,
): Promise<void> {
  const [newest] = samplePages().slice(-1);
  const emptyTab = await driver.openPage('about:blank');
  const popup = await driver.clickToolbarButton(emptyTab);
  const rows = await popup.waitFor<number>('document.querySelectorAll(".rows [data-action=open]").length');
  await popup.screenshot(path.join(outputDir, 'offline-popup.png'));
  say(`  the popup lists ${rows} saved articles, ${path.join(outputDir, 'offline-popup.png')}`);
  await popup.click('.rows [data-action="open"]');
  const reader = await driver.openedPage('reader.html');
  await reader.waitFor(showsText, { args: [newest?.title ?? ''] });
  await reader.screenshot(path.join(outputDir, 'offline-reader.png'), { fullPage: true });
  say(`  the newest is opened and reads the same, ${path.join(outputDir, 'offline-reader.png')}`);
}

/** Runs in a page. */
function countVisibleWords(): number {
  return document.body.innerText.split(/\s+/).filter(Boolean).length;
}

/** Runs in the reader page, whose article stands in a frame of its own. */
function showsText(text: string): boolean {
  const frames = [...document.querySelectorAll('iframe')];
  const shown = [document.body, ...frames.map((frame) => frame.contentDocument?.body)];
  return shown.some((body) => body?.innerText.includes(text));
}
