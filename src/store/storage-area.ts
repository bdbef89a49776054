import type { FailureCode } from '../protocol/messages.ts';

/** The part of `browser.storage.local` that the store uses. Several keys of one `set` are written together or not. */
export interface StorageArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  /** Chromium 130 and Firefox 143 on. */
  getKeys?(): Promise<string[]>;
}

/** Runs `work` when nobody else holds the lock, in whatever window or worker they are. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

/** The browser refused to read or write. The code says what the reader can do about it. */
export class StorageFailure extends Error {
  override name = 'StorageFailure';
  readonly code: FailureCode;
  constructor(code: FailureCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/**
 * What an exception of the storage API means. Wordings seen: Chromium "Resource::kQuotaBytes quota exceeded",
 * "QUOTA_BYTES quota exceeded", "IO error: … FILE_ERROR_NO_SPACE"; Firefox "QuotaExceededError" and, on a full or
 * broken disk alike, "An unexpected error occurred". All of them leave what was stored before as it was.
 */
export function storageFailureCode(error: unknown): FailureCode {
  if (error instanceof StorageFailure) return error.code;
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /quota|no_?space|disk.{0,10}full/i.test(words) ? 'storage-full' : 'storage-failed';
}

/**
 * Every key in the area. Browsers without `getKeys` have only the call that reads all values as well (seconds on a
 * large library), so this is asked for when the index is lost or the reader asks for a check, never on an ordinary save.
 */
export async function storedKeys(area: StorageArea): Promise<string[]> {
  if (area.getKeys) return area.getKeys();
  return Object.keys(await area.get(null));
}

/**
 * The values of many keys, in groups, yielded as they come. Where a group cannot be read its keys are read one by
 * one: one bad block of the browser's database must not hide its neighbours. A key that fails alone yields as
 * `unreadable`.
 */
export async function* readInGroups(
  area: StorageArea,
  keys: readonly string[],
  groupSize = 50,
): AsyncGenerator<{ key: string; value: unknown; unreadable: boolean }> {
  for (let start = 0; start < keys.length; start += groupSize) {
    const group = keys.slice(start, start + groupSize);
    let values: Record<string, unknown> | null = null;
    try {
      values = await area.get(group);
    } catch {
      values = null;
    }
    for (const key of group) {
      if (values !== null) {
        yield { key, value: values[key], unreadable: false };
        continue;
      }
      try {
        yield { key, value: (await area.get(key))[key], unreadable: false };
      } catch {
        yield { key, value: undefined, unreadable: true };
      }
    }
  }
}
