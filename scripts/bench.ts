/**
 * Measures the built extension on a collection of saved pages, in a real browser:
 *
 *   npm run bench -- DIR --out FILE.jsonl [--browser chrome|firefox] [--limit N] [--profiles on|off]
 *
 * DIR holds `ID.html.gz` or `ID.html` in any folders, each with `ID.json` (`{"url": …}` at least) beside it. For
 * each page one line of JSON is written (`bench/measure-page.ts` has its fields), also when it fails.
 */
import { readBenchOptions } from './bench/bench-options.ts';
import { measurePage } from './bench/measure-page.ts';
import { runBench, within } from './bench/run-bench.ts';

/** A page may take this long for everything; a hostile one hangs for ever. */
const pageTimeoutMs = 45_000;

try {
  await runBench(readBenchOptions('bench'), async (workplace, page) => ({
    line: await within(pageTimeoutMs, measurePage(workplace, page)),
    spoilt: false,
  }));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
