/**
 * Everything that can be said about the code without opening a browser: `npm run check`.
 * The rules about the code base itself are tests (tests/codebase); `npm test` runs them with the other unit tests.
 */
import { pathToFileURL } from 'node:url';
import { build } from './build.ts';
import { lintForFirefox } from './check/firefox-lint.ts';
import { checkSizes } from './check/sizes.ts';
import { type Outcome, runTool, type Step } from './check/step.ts';

const steps: Step[] = [
  { title: 'types', run: () => runTool('tsc', []) },
  { title: 'lint and format', run: () => runTool('biome', ['ci', '--colors=off']) },
  { title: 'unused code', run: () => runTool('knip', ['--no-progress']) },
  { title: 'sizes of the built files', run: async () => checkSizes((await build()).chrome) },
  { title: "Firefox's rules", run: async () => lintForFirefox((await build()).firefox) },
];
const codebaseRules: Step = {
  title: 'rules of the code base',
  run: () => runTool('vitest', ['run', '--project=unit', 'tests/codebase']),
};

/** Runs the steps one after the other, prints a line for each, and answers how many passed and failed. */
export async function check(chosen: readonly Step[] = steps): Promise<{ passed: number; failed: number }> {
  let passed = 0;
  let failed = 0;
  for (const { title, run } of chosen) {
    const outcome = await run().catch(
      (error: unknown): Outcome => ({
        ok: false,
        details: error instanceof Error ? error.message : String(error),
      }),
    );
    console.log(`${outcome.ok ? 'ok    ' : 'FAILED'} ${title}`);
    if (!outcome.ok) console.log(`${outcome.details}\n`);
    if (outcome.ok) passed += 1;
    else failed += 1;
  }
  return { passed, failed };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { failed } = await check([...steps, codebaseRules]);
  if (failed > 0) process.exitCode = 1;
}
