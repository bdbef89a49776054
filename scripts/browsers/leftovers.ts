/** What must not outlive this process, however it ends: browsers and their temporary profiles. */
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const cleanups = new Set<() => void>();
let listening = false;

/** Runs `cleanUp` (synchronous) when this process ends, unless the returned function is called first. */
export function cleanUpAtExit(cleanUp: () => void): () => void {
  if (!listening) {
    listening = true;
    process.on('exit', runCleanups);
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ] as const) {
      process.once(signal, () => process.exit(code));
    }
  }
  cleanups.add(cleanUp);
  return () => cleanups.delete(cleanUp);
}

function runCleanups(): void {
  for (const cleanUp of cleanups) {
    try {
      cleanUp();
    } catch {
      // The process is ending: the other leftovers still want their turn.
    }
  }
}

/** A browser profile's folder. `remove` deletes a temporary one and leaves a given one alone. */
export interface ProfileFolder {
  dir: string;
  remove(): Promise<void>;
}

export function prepareProfileFolder(given: string | undefined): ProfileFolder {
  if (given) return { dir: given, remove: async () => {} };
  const dir = mkdtempSync(path.join(tmpdir(), 'galley-profile-'));
  const forget = cleanUpAtExit(() => rmSync(dir, { recursive: true, force: true }));
  return {
    dir,
    async remove() {
      try {
        await rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
        forget();
      } catch {
        // A helper process of a killed browser still writes: the folder goes when this process ends.
      }
    },
  };
}

/** SIGKILL that does not mind if the process is gone. A negative number names a process group. */
export function killProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Already ended.
  }
}
