import type { FailureCode, Result, Saved } from '../protocol/messages.ts';
import type { SavedSummary } from '../protocol/page-state.ts';

/** How a save ended, as far as the reader is concerned. */
export type SaveOutcome =
  | { status: 'saved'; saved: Saved }
  /** The background ended before it answered; the article is in the library all the same. */
  | { status: 'survived'; saved: SavedSummary; created: boolean }
  /** The background ended before it answered and before it wrote. `oldKept`: an earlier version is still there. */
  | { status: 'lost'; oldKept: boolean }
  | { status: 'failed'; code: FailureCode };

export interface SaveAttempt {
  result: Result<Saved>;
  /** What the library held of this article before. */
  before: SavedSummary | null;
  /** Reads the article from the store itself; the background may be gone. */
  find: () => Promise<SavedSummary | null>;
}

/** Turns the answer to a save into what happened; where there was no answer, the store knows. */
export async function settleSave({ result, before, find }: SaveAttempt): Promise<SaveOutcome> {
  if (result.ok) return { status: 'saved', saved: result.value };
  if (result.code !== 'no-answer') return { status: 'failed', code: result.code };
  let saved: SavedSummary | null;
  try {
    saved = await find();
  } catch {
    return { status: 'failed', code: 'storage-failed' };
  }
  if (saved === null) return { status: 'lost', oldKept: false };
  if (before !== null && saved.versions <= before.versions) return { status: 'lost', oldKept: true };
  return { status: 'survived', saved, created: before === null };
}
