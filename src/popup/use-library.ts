import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser from '../platform/browser.ts';
import type { FailureCode } from '../protocol/messages.ts';
import { send } from '../protocol/send.ts';
import { openReading } from '../store/reading.ts';
import type { IndexRow } from '../store/records.ts';

/** The saved articles, kept up to date while the popup is open. */
export interface LibraryControl {
  /** Newest first; grows page by page; null before the first page has come. */
  rows: IndexRow[] | null;
  /** All articles, also those whose rows are still to come. */
  count: number;
  /** Articles that are stored and cannot be listed, or an index that had to be made anew. */
  damaged: boolean;
  /** The store cannot be read at all. This is not the same as an empty library. */
  unreadable: boolean;
  /** What was deleted last and can be brought back. */
  deleted: IndexRow | null;
  /** What was brought back last. */
  restored: IndexRow | null;
  failed: FailureCode | null;
  remove: (row: IndexRow) => Promise<boolean>;
  restore: () => Promise<boolean>;
  dismiss: () => void;
  repair: () => Promise<void>;
}

export function useLibrary(): LibraryControl {
  const [rows, setRows] = useState<IndexRow[] | null>(null);
  const [count, setCount] = useState(0);
  const [damaged, setDamaged] = useState(false);
  const [unreadable, setUnreadable] = useState(false);
  const [deleted, setDeleted] = useState<IndexRow | null>(null);
  const [restored, setRestored] = useState<IndexRow | null>(null);
  const [failed, setFailed] = useState<FailureCode | null>(null);
  const reading = useRef(0);

  const load = useCallback(async () => {
    reading.current += 1;
    const turn = reading.current;
    try {
      const read: IndexRow[] = [];
      for await (const page of openReading(browser.storage.local).list()) {
        // The library changed meanwhile: a newer turn reads it from the start.
        if (turn !== reading.current) return;
        read.push(...page.rows);
        setRows([...read]);
        setCount(page.count);
        setDamaged(page.unlisted.length > 0 || page.needsRepair);
      }
      setUnreadable(false);
    } catch {
      if (turn === reading.current) setUnreadable(true);
    }
  }, []);

  useEffect(() => {
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      // The head is written with every change of the library.
      if (area === 'local' && 'h' in changes) void load();
    };
    browser.storage.onChanged.addListener(onChanged);
    void load();
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, [load]);

  const remove = useCallback(async (row: IndexRow) => {
    const result = await send('library/delete', { ids: [row.id] });
    setFailed(result.ok ? null : result.code);
    if (!result.ok) return false;
    setDeleted(row);
    setRestored(null);
    setRows((before) => before?.filter(({ id }) => id !== row.id) ?? null);
    return true;
  }, []);

  const restore = useCallback(async () => {
    if (!deleted) return false;
    const result = await send('library/restore', { ids: [deleted.id] });
    setFailed(result.ok ? null : result.code);
    if (!result.ok) return false;
    setDeleted(null);
    setRestored(deleted);
    await load();
    return true;
  }, [deleted, load]);

  const dismiss = useCallback(() => setDeleted(null), []);

  const repair = useCallback(async () => {
    const result = await send('library/repair', {});
    setFailed(result.ok ? null : result.code);
    await load();
  }, [load]);

  return { rows, count, damaged, unreadable, deleted, restored, failed, remove, restore, dismiss, repair };
}
