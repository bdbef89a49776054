import type { Browser } from '../platform/browser.ts';
import type { Result } from '../protocol/messages.ts';
import type { Library } from '../store/library.ts';
import type { Lock } from '../store/storage-area.ts';

/** What handlers work with. Nothing here outlives the worker, and nothing is remembered between two messages. */
export interface BackgroundContext {
  browser: Browser;
  /** The library, once older schemas are lifted; a code where that failed or a later Galley was here. */
  openLibrary(): Promise<Result<Library>>;
  settingsLock: Lock;
  looksLock: Lock;
  sitesLock: Lock;
  importedLock: Lock;
  now(): Date;
  /** A key nobody can guess. */
  newKey(): string;
  /** Resolves after so many milliseconds. */
  delay(ms: number): Promise<void>;
}
