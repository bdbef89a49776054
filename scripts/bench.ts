/**
 * Measures the built extension on a collection of saved pages, in a real browser:
 *
 *   npm run bench -- DIR --out FILE.jsonl [--browser chrome|firefox] [--limit N] [--profiles on|off]
 *
 * DIR holds `ID.html.gz` or `ID.html` in any folders, each with `ID.json` (`{"url": …}` at least) beside it. For
 * each page one line of JSON is written (`bench/measure-page.ts` has its fields), also when it fails.
 */
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startBenchSite } from './bench/bench-site.ts';
import { findPages, type LoadedPage, loadPage, type StoredPage } from './bench/collection.ts';
import { type BenchLine, emptyLine, measurePage } from './bench/measure-page.ts';
import { withoutProfiles } from './bench/without-profiles.ts';
import { type Driver, launchBrowser, type Page } from './browsers/driver.ts';
import { type BrowserName, browserNames } from './browsers/ensure-browser.ts';
import { cleanUpAtExit } from './browsers/leftovers.ts';
import { build } from './build.ts';

/** A page may take this long for everything; a hostile one hangs for ever. */
const pageTimeoutMs = 45_000;
/** A browser that has seen hundreds of heavy pages is slow, and measures its own memory. */
const pagesPerBrowser = 200;

const usage =
  'Usage: npm run bench -- DIR --out FILE.jsonl [--browser chrome|firefox] [--limit N] [--profiles on|off]';

interface Options {
  dir: string;
  out: string;
  browser: BrowserName;
  limit: number;
  profiles: boolean;
}

/** A browser with one tab in it, in which page after page is opened. */
interface Workplace {
  driver: Driver;
  page: Page;
  tabId: number;
  pagesSeen: number;
}

function readOptions(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      browser: { type: 'string', default: 'chrome' },
      limit: { type: 'string', default: 'Infinity' },
      profiles: { type: 'string', default: 'on' },
    },
  });
  const [dir] = positionals;
  const browser = browserNames.find((name) => name === values.browser);
  const limit = Number(values.limit);
  if (!dir || !values.out || !browser || !(limit > 0) || !['on', 'off'].includes(values.profiles)) {
    throw new Error(usage);
  }
  if (!existsSync(dir)) throw new Error(`There is no folder ${dir}. ${usage}`);
  return { dir, out: values.out, browser, limit, profiles: values.profiles === 'on' };
}

async function bench(options: Options): Promise<void> {
  const pages = findPages(options.dir).slice(0, options.limit);
  const extensionDir = await buildExtension(options);
  const { site, show, close } = await startBenchSite();
  mkdirSync(path.dirname(path.resolve(options.out)), { recursive: true });
  writeFileSync(options.out, '');

  const openWorkplace = async (): Promise<Workplace> => {
    const driver = await launchBrowser(options.browser, { extensionDir, site });
    const page = await driver.openPage('about:blank');
    return { driver, page, tabId: await driver.tabId(page), pagesSeen: 0 };
  };
  const measure = async (workplace: Workplace, stored: StoredPage, loaded: LoadedPage) => {
    show(loaded);
    return within(pageTimeoutMs, measurePage(workplace, { id: stored.id, url: loaded.url }));
  };

  // Where not even the first browser opens, no page would be measured: that is no failure of a page.
  let workplace: Workplace | null = pages.length > 0 ? await openWorkplace() : null;
  const progress = new Progress(pages.length);
  for (const stored of pages) {
    let line: BenchLine;
    let url: string | null = null;
    try {
      const loaded = loadPage(stored);
      url = loaded.url.href;
      workplace ??= await openWorkplace();
      line = await measure(workplace, stored, loaded);
      workplace.pagesSeen += 1;
    } catch (error) {
      line = { ...emptyLine(stored.id, firstLine(error)), url };
      // Whatever the browser is doing now, the next page shall not suffer from it.
      if (workplace) await endBrowser(workplace.driver);
      workplace = null;
    }
    appendFileSync(options.out, `${JSON.stringify(line)}\n`);
    progress.count(line);
    if (workplace && workplace.pagesSeen >= pagesPerBrowser) {
      await endBrowser(workplace.driver);
      workplace = null;
    }
  }
  if (workplace) await endBrowser(workplace.driver);
  await close();
}

async function buildExtension({ browser, profiles }: Options): Promise<string> {
  if (profiles) return (await build())[browser];
  const outDir = mkdtempSync(path.join(tmpdir(), 'galley-without-profiles-'));
  cleanUpAtExit(() => rmSync(outDir, { recursive: true, force: true }));
  return (await build({ outDir, plugins: [withoutProfiles] }))[browser];
}

async function endBrowser(driver: Driver): Promise<void> {
  await driver.kill();
  await driver.close();
}

async function within<T>(timeoutMs: number, work: Promise<T>): Promise<T> {
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

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

/** Says on stderr how far it is: all the time to a person, now and then to a log. */
class Progress {
  readonly #total: number;
  readonly #startedAt = Date.now();
  #done = 0;
  #failed = 0;

  constructor(total: number) {
    this.#total = total;
  }

  count(line: BenchLine): void {
    this.#done += 1;
    if (line.error) {
      this.#failed += 1;
      process.stderr.write(`${process.stderr.isTTY ? '\r\x1b[K' : ''}${line.id}: ${line.error}\n`);
    }
    const last = this.#done === this.#total;
    if (!process.stderr.isTTY && !last && this.#done % 25 !== 0) return;
    const seconds = (Date.now() - this.#startedAt) / 1000;
    const text = `${this.#done}/${this.#total} pages, ${this.#failed} failed, ${(seconds / this.#done).toFixed(2)} s each`;
    process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${text}${last ? '\n' : ''}` : `${text}\n`);
  }
}

try {
  await bench(readOptions());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
