/**
 * Scores lines of the bench against the truth beside the pages:
 *
 *   npm run bench:score -- FILE.jsonl [FILE2.jsonl …] --truth DIR [--half tune|check] [--worst N]
 *                          [--against FILE]… [--json FILE] [--markdown]
 *
 * DIR holds `CORPUS/ID.json` (`bench/score/truth.ts` has the fields) and, at its root, `doubtful.json` with the pages to
 * leave out. `--half` takes only one half of the hosts. The worst pages are shown of the half that may be looked
 * at (`tune`), of others only when asked with `--worst`. `--against` names lines of the same pages from a run with
 * `--profiles off`: then one more table shows what each profile brings. `--markdown` prints the tables alone, for `docs/benchmarks.md`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Half } from './bench/score/halves.ts';
import { readLines } from './bench/score/lines.ts';
import { pairPages, profileTable } from './bench/score/profile-table.ts';
import { score, scoresAsJson, scoreTables } from './bench/score/report.ts';
import { readTruths } from './bench/score/truth.ts';
import { misjudgedPages, worstPages } from './bench/score/worst-pages.ts';

const usage =
  'Usage: npm run bench:score -- FILE.jsonl [FILE2.jsonl …] --truth DIR [--half tune|check] [--worst N] [--against FILE]… [--json FILE] [--markdown]';

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      truth: { type: 'string' },
      half: { type: 'string' },
      worst: { type: 'string' },
      against: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
      markdown: { type: 'boolean', default: false },
    },
  });
  const { truth, half, against, json, markdown } = values;
  const worst = Number(values.worst ?? (half === 'tune' ? 10 : 0));
  if (positionals.length === 0 || !truth || !(worst >= 0) || !isHalf(half)) throw new Error(usage);
  for (const path of [truth, ...positionals, ...against])
    if (!existsSync(path)) throw new Error(`There is no ${path}. ${usage}`);
  return { files: positionals, truth, half: half ?? null, worst, against, json, markdown };
}

function isHalf(text: string | undefined): text is Half | undefined {
  return text === undefined || text === 'tune' || text === 'check';
}

function main(): void {
  const { files, truth, half, worst, against, json, markdown } = readOptions();
  const truths = readTruths(truth);
  const scores = score(files.flatMap(readLines), truths, half);
  const { left } = scores;
  process.stdout.write(`${scoreTables(scores)}\n`);
  if (against.length > 0) {
    const off = score(against.flatMap(readLines), truths, half).articles.get('galley') ?? [];
    const pairs = pairPages(scores.articles.get('galley') ?? [], off);
    process.stdout.write(`\n### What each profile brings\n\n${profileTable(pairs)}\n`);
  }
  if (!markdown && worst > 0) {
    const pages = worstPages(scores.articles.get('galley') ?? [], worst);
    process.stdout.write(`\n### Worst pages\n\n${pages}\n\n### Misjudged\n\n${misjudgedPages(scores)}\n`);
  }
  process.stderr.write(
    `Left out: ${left.doubtful} doubtful, ${left.otherHalf} of the other half, ${left.unknown} unknown to the truth, ${left.unpaired} without the others' results\n`,
  );
  if (json) writeFileSync(json, JSON.stringify(scoresAsJson(scores), null, 1));
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
