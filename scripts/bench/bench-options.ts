import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { browserNames } from '../browsers/ensure-browser.ts';
import type { BenchOptions } from './run-bench.ts';

/** Reads the command line of a bench that opens a collection. Throws the usage when it is no such line. */
export function readBenchOptions(command: string): BenchOptions {
  const usage = `Usage: npm run ${command} -- DIR --out FILE.jsonl [--browser chrome|firefox] [--limit N] [--profiles on|off]`;
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
