import { type ChildProcess, spawn } from 'node:child_process';
import { defaultViewport } from './default-viewport.ts';
import type { LaunchOptions } from './driver.ts';
import { killProcess } from './leftovers.ts';

/** Starts Firefox on a profile, in a process group of its own. */
export function startFirefoxProcess(
  executable: string,
  options: LaunchOptions,
  profileDir: string,
): ChildProcess {
  const { width, height } = options.viewport ?? defaultViewport;
  return spawn(
    executable,
    [
      '--profile',
      profileDir,
      '--no-remote',
      ...((options.headless ?? true) ? ['--headless'] : []),
      `--width=${width}`,
      // The window's own bars stand above the page.
      `--height=${height + 90}`,
      '--remote-debugging-port=0',
      // Pages of an extension, and the privileged scope, are closed to WebDriver without it.
      '--remote-allow-system-access',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      // A process group of its own, so that the whole of it can be killed.
      detached: process.platform !== 'win32',
      // The first lets the preference that silences remote settings be obeyed.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', MOZ_CRASHREPORTER_DISABLE: '1' },
    },
  );
}

/** Waits until Firefox says where its WebDriver BiDi server listens. */
export function bidiAddress(firefox: ChildProcess): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not start in 90 s: ${output}`)), 90_000);
    firefox.stderr?.on('data', (data) => {
      output = (output + data).slice(-5000);
      const found = output.match(/WebDriver BiDi listening on (ws:\S+)/)?.[1];
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    });
    firefox.once('error', reject);
    firefox.once('exit', (code) => reject(new Error(`Firefox ended with code ${code}: ${output}`)));
  });
}

/** Ends Firefox and its content processes at once. */
export function killFirefox({ pid }: ChildProcess): void {
  if (pid) killProcess(process.platform === 'win32' ? pid : -pid);
}
