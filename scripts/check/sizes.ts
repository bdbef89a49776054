import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { budgets } from './budgets.ts';
import type { Outcome } from './step.ts';

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** Compares every script and style of a built extension with its budget. `folder`: where it was built. */
export function checkSizes(folder: string): Outcome {
  const lines: string[] = [];
  let ok = true;
  const seen = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(js|css)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    seen.add(name);
    const size = gzipSync(readFileSync(path), { level: 9 }).length;
    const budget = budgets[name];
    const verdict =
      budget === undefined
        ? 'has no budget: give it one in scripts/check/budgets.ts'
        : size > budget
          ? `is larger than its budget of ${kilobytes(budget)}`
          : `of ${kilobytes(budget)}`;
    if (budget === undefined || size > budget) ok = false;
    lines.push(`${name}  ${kilobytes(size)} ${verdict}`);
  }
  for (const name of Object.keys(budgets)) {
    if (seen.has(name)) continue;
    ok = false;
    lines.push(`${name} has a budget but is not built: take it out of scripts/check/budgets.ts`);
  }
  return { ok, details: lines.sort().join('\n') };
}
