/**
 * Runs everything: `npm test`. The check of the code, the unit tests, and the browser tests in a real Chromium and a
 * real Firefox, which are found, or on Debian as root installed. The last line printed is `N passed, N failed`.
 *
 *   npm test -- --no-browser    only what needs no browser; says what was left out
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserNames, ensureBrowser } from './browsers/ensure-browser.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { type Counts, countReport } from './test/count-report.ts';
import { runVitest } from './test/run-vitest.ts';

const withBrowsers = !process.argv.includes('--no-browser');
const problems: string[] = [];
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const add = (counts: Partial<Counts>) => {
  total.passed += counts.passed ?? 0;
  total.failed += counts.failed ?? 0;
  total.skipped += counts.skipped ?? 0;
};

const browsersReady = withBrowsers && findBrowsers();
await build();
add(await check());

const folder = mkdtempSync(join(tmpdir(), 'galley-test-'));
try {
  await runProject('unit');
  if (browsersReady) await runProject('browser');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (!withBrowsers) problems.push('The browser tests were left out, as asked.');
if (problems.length > 0) console.log(`\n${problems.join('\n')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Both browsers, before anything else: it takes a moment to learn that one is missing, and minutes otherwise. */
function findBrowsers(): boolean {
  let ready = true;
  for (const name of browserNames) {
    try {
      console.log(`${name}: ${ensureBrowser(name)}`);
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error);
      console.log(sentence);
      problems.push(sentence);
      add({ failed: 1 });
      ready = false;
    }
  }
  return ready;
}

async function runProject(project: 'unit' | 'browser'): Promise<void> {
  const report = join(folder, `${project}.json`);
  const finished = await runVitest(project, report);
  let text: string | null = null;
  try {
    text = readFileSync(report, 'utf8');
  } catch {
    problems.push(`The ${project} tests ended without a report.`);
  }
  add(countReport(text, finished));
}
