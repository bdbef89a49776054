/**
 * How time grows with the page: synthetic news pages of several shapes and sizes, cleaned in a real browser without
 * profiles, and parsed by Readability in the same visit.
 *
 *   npm run bench:growth -- [--browser chrome|firefox] [--sizes 1000,5000,20000,50000,200000] [--visits 3]
 *
 * Prints a table (`bench/growth/growth-table.ts`); at sizes that Galley refuses, the code of its refusal.
 */
import { parseArgs } from 'node:util';
import { startBenchSite } from './bench/bench-site.ts';
import { growthPage, shapes } from './bench/growth/growth-page.ts';
import { type GrowthRow, growthTable } from './bench/growth/growth-table.ts';
import { type GrowthVisit, measureGrowth } from './bench/growth/measure-growth.ts';
import { buildPeerScripts } from './bench/peers/peer-script.ts';
import { buildExtension, endBrowser, openWorkplace, within } from './bench/run-bench.ts';
import { browserNames } from './browsers/ensure-browser.ts';

const visitTimeoutMs = 120_000;
const usage = 'Usage: npm run bench:growth -- [--browser chrome|firefox] [--sizes N,N,…] [--visits N]';

function readOptions() {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chrome' },
      sizes: { type: 'string', default: '1000,5000,20000,50000,200000' },
      visits: { type: 'string', default: '3' },
    },
  });
  const browser = browserNames.find((name) => name === values.browser);
  const sizes = values.sizes.split(',').map(Number);
  const visits = Number(values.visits);
  if (!browser || !sizes.every((size) => size > 0) || !(visits >= 1)) throw new Error(usage);
  return { browser, sizes, visits };
}

/** Rows are handed in as they are made: when a visit fails, those before it are not lost. */
async function measureAll(rows: GrowthRow[]): Promise<void> {
  const { browser, sizes, visits } = readOptions();
  const { readability } = await buildPeerScripts();
  const extensionDir = await buildExtension(browser, false);
  const { site, show, close } = await startBenchSite();
  const workplace = await openWorkplace(browser, { extensionDir, site });
  for (const shape of shapes) {
    for (const size of sizes) {
      const url = new URL(
        `https://coast-courier.example/2026/03/04/night-ferry-${size}-${shapes.indexOf(shape)}`,
      );
      const body = new TextEncoder().encode(growthPage(shape, size));
      show({ url, body, contentType: 'text/html; charset=utf-8' });
      const seen: GrowthVisit[] = [];
      for (let visit = 0; visit < visits; visit += 1)
        seen.push(await within(visitTimeoutMs, measureGrowth(workplace, { url: url.href, readability })));
      rows.push({ shape, visits: seen });
      process.stderr.write(`${shape}, ${size} elements\n`);
    }
  }
  await endBrowser(workplace.driver);
  await close();
}

const rows: GrowthRow[] = [];
process.on('exit', () => process.stdout.write(`${growthTable(rows)}\n`));
try {
  await measureAll(rows);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
