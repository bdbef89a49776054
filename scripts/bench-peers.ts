/**
 * Measures Galley, Readability and Defuddle on the same pages, in the same visits, so that every figure is a pair:
 *
 *   npm run bench:peers -- DIR --out FILE.jsonl [--browser chrome|firefox] [--limit N] [--profiles on|off]
 *
 * The lines are those of `npm run bench` with `peers` in them; `npm run bench:score` makes a row of each.
 */
import { readBenchOptions } from './bench/bench-options.ts';
import { measureWithPeers } from './bench/peers/measure-peers.ts';
import { buildPeerScripts } from './bench/peers/peer-script.ts';
import { runBench } from './bench/run-bench.ts';

try {
  const options = readBenchOptions('bench:peers');
  const scripts = await buildPeerScripts();
  await runBench(options, (workplace, page) => measureWithPeers(workplace, page, scripts));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
