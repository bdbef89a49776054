import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Driver, launchBrowser, type Page } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/ensure-browser.ts';
import { cleanUpAtExit } from '../browsers/leftovers.ts';
import { build } from '../build.ts';
import { startBenchSite } from './bench-site.ts';
import { findPages, loadPage } from './collection.ts';
import { type BenchLine, emptyLine } from './measure-page.ts';
import { Progress } from './progress.ts';
import { withoutProfiles } from './without-profiles.ts';

/** A browser that has seen hundreds of heavy pages is slow, and measures its own memory. */
const pagesPerBrowser = 200;

export interface BenchOptions {
  dir: string;
  /** A line of JSON for each page, as `measurePage` has it. */
  out: string;
  browser: BrowserName;
  limit: number;
  profiles: boolean;
}

/** A browser with one tab in it, in which page after page is opened. */
export interface Workplace {
  driver: Driver;
  page: Page;
  tabId: number;
  pagesSeen: number;
}

/** Measures one page that is being served. What it throws becomes the line's error, and the browser is replaced. */
type Measure = (workplace: Workplace, page: { id: string; url: URL }) => Promise<Measured>;
export interface Measured {
  line: BenchLine;
  /** The line is good, yet something hangs: the next page gets another browser. */
  spoilt: boolean;
}

/** Opens every page of a folder in a browser with the extension and writes what `measure` makes of it. */
export async function runBench(options: BenchOptions, measure: Measure): Promise<void> {
  const pages = findPages(options.dir).slice(0, options.limit);
  const extensionDir = await buildExtension(options.browser, options.profiles);
  const { site, show, close } = await startBenchSite();
  mkdirSync(path.dirname(path.resolve(options.out)), { recursive: true });
  writeFileSync(options.out, '');

  const open = () => openWorkplace(options.browser, { extensionDir, site });
  // Where not even the first browser opens, no page would be measured: that is no failure of a page.
  let workplace: Workplace | null = pages.length > 0 ? await open() : null;
  const progress = new Progress(pages.length);
  for (const stored of pages) {
    let measured: Measured;
    let url: string | null = null;
    try {
      const loaded = loadPage(stored);
      url = loaded.url.href;
      workplace ??= await open();
      show(loaded);
      measured = await measure(workplace, { id: stored.id, url: loaded.url });
      workplace.pagesSeen += 1;
    } catch (error) {
      measured = { line: { ...emptyLine(stored.id, firstLine(error)), url }, spoilt: true };
    }
    appendFileSync(options.out, `${JSON.stringify(measured.line)}\n`);
    progress.count(measured.line);
    // Whatever a failed browser is doing now, the next page shall not suffer from it.
    if (workplace && (measured.spoilt || workplace.pagesSeen >= pagesPerBrowser)) {
      await endBrowser(workplace.driver);
      workplace = null;
    }
  }
  if (workplace) await endBrowser(workplace.driver);
  await close();
}

/** Builds the extension, with or without what it knows of publishers; without is not left behind. */
export async function buildExtension(browser: BrowserName, profiles: boolean): Promise<string> {
  if (profiles) return (await build())[browser];
  const outDir = mkdtempSync(path.join(tmpdir(), 'galley-without-profiles-'));
  cleanUpAtExit(() => rmSync(outDir, { recursive: true, force: true }));
  return (await build({ outDir, plugins: [withoutProfiles] }))[browser];
}

export async function openWorkplace(
  browser: BrowserName,
  options: Pick<Parameters<typeof launchBrowser>[1], 'extensionDir' | 'site'>,
): Promise<Workplace> {
  const driver = await launchBrowser(browser, options);
  const page = await driver.openPage('about:blank');
  return { driver, page, tabId: await driver.tabId(page), pagesSeen: 0 };
}

export async function endBrowser(driver: Driver): Promise<void> {
  await driver.kill();
  await driver.close();
}

/** Rejects when the work is not done in time; the work itself cannot be stopped. */
export async function within<T>(timeoutMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => {});
  }
}

export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
