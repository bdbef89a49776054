import type { Browser } from '../platform/browser.ts';
import type { Result } from '../protocol/messages.ts';
import { type Library, type LibraryParts, openLibrary } from '../store/library.ts';
import { runMigrations } from '../store/migrations/run-migrations.ts';
import { migrationSteps } from '../store/migrations/steps.ts';

/**
 * Makes the store ready, once for each life of the worker and again after a failure: closed to content scripts where
 * the browser can do that (Firefox cannot), older schemas lifted. The returned function gives the library.
 */
export function prepareStore(browser: Browser, parts: LibraryParts): () => Promise<Result<Library>> {
  let ready: Promise<Result<Library>> | null = null;

  async function prepare(): Promise<Result<Library>> {
    await closeToContentScripts(browser);
    const outcome = await runMigrations({ area: parts.area, lock: parts.lock, steps: migrationSteps });
    if (outcome.state === 'newer') return { ok: false, code: 'newer-record' };
    if (outcome.state === 'failed') return { ok: false, code: outcome.code };
    return { ok: true, value: openLibrary(parts) };
  }

  return async () => {
    ready ??= prepare();
    const result = await ready;
    if (!result.ok) ready = null;
    return result;
  };
}

async function closeToContentScripts(browser: Browser): Promise<void> {
  const local = browser.storage.local as {
    setAccessLevel?: (level: { accessLevel: string }) => Promise<void>;
  };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
