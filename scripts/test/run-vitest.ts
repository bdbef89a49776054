import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs one project of vitest.config.ts; what it prints goes straight to the terminal, the JSON report to a file.
 * Answers whether all was well.
 */
export function runVitest(project: string, reportFile: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        `${root}node_modules/vitest/vitest.mjs`,
        'run',
        `--project=${project}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reportFile}`,
      ],
      { cwd: root, stdio: 'inherit' },
    );
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
}
