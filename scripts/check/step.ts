import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's root folder, with a slash at its end. */
const root = fileURLToPath(new URL('../..', import.meta.url));

/** What one step of the check found. `details` is what a person needs to see when it failed. */
export interface Outcome {
  ok: boolean;
  details: string;
}

/** One step of the check. `title` completes the sentence "Checking …". */
export interface Step {
  title: string;
  run: () => Promise<Outcome>;
}

/** Runs a program of `node_modules` in the project's root; stdout and stderr together are the details. */
export function runTool(name: string, args: readonly string[]): Promise<Outcome & { stdout: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(`${root}node_modules/.bin/${name}`, args, {
      cwd: root,
      env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
      shell: process.platform === 'win32',
    });
    let stdout = '';
    let details = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      details += chunk;
    });
    child.stderr.on('data', (chunk) => {
      details += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, details: details.trim(), stdout }));
  });
}
