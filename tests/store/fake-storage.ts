import type { Lock, StorageArea } from '../../src/store/storage-area.ts';

/** What happens at a call: it goes on, is refused, or the browser dies before or just after the database has it. */
export type Fault = 'refuse' | 'die before' | 'die after';

/** The browser was killed: nothing that was asked of it will ever be answered, and nothing more reaches the store. */
class Killed extends Error {
  override name = 'Killed';
}

export interface FakeStorage extends StorageArea {
  /** What is on the disk. Changed only through `set` and `remove`, or by a test that plays a bad disk. */
  data: Map<string, string>;
  /** Every call that was made, e.g. `set a:… p:0000 h`. */
  calls: string[];
  /** The n-th call from now on (1 = the next) meets this fault; `error` is what a refused call throws. */
  failAt(n: number, fault: Fault, error?: Error): void;
  /** The browser starts again on the same disk. */
  restart(): void;
}

/**
 * `browser.storage.local` as the browsers keep it: values copied as JSON, several keys of one `set` written together,
 * every call answered later.
 */
export function fakeStorage({ withKeys = true }: { withKeys?: boolean } = {}): FakeStorage {
  let isDead = false;
  let countdown = 0;
  let fault: Fault | null = null;
  let refusal = new Error('An unexpected error occurred');

  async function call<T>(name: string, work: () => T): Promise<T> {
    await Promise.resolve();
    if (isDead) throw new Killed();
    storage.calls.push(name);
    const isHit = fault !== null && --countdown === 0;
    if (!isHit) return work();
    const met = fault;
    fault = null;
    if (met === 'refuse') throw refusal;
    isDead = true;
    if (met === 'die after') work();
    throw new Killed();
  }
  const listed = (keys: string | string[] | null) =>
    keys === null ? [...storage.data.keys()] : typeof keys === 'string' ? [keys] : keys;

  const storage: FakeStorage = {
    data: new Map(),
    calls: [],
    failAt(n, which, error = new Error('An unexpected error occurred')) {
      countdown = n;
      fault = which;
      refusal = error;
    },
    restart() {
      isDead = false;
      fault = null;
    },
    get: (keys) =>
      call(`get ${keys === null ? 'everything' : listed(keys).join(' ')}`, () => {
        const found: Record<string, unknown> = {};
        for (const key of listed(keys)) {
          const text = storage.data.get(key);
          if (text !== undefined) found[key] = JSON.parse(text);
        }
        return found;
      }),
    set: (items) =>
      call(`set ${Object.keys(items).join(' ')}`, () => {
        for (const [key, value] of Object.entries(items)) storage.data.set(key, JSON.stringify(value));
      }),
    remove: (keys) =>
      call(`remove ${listed(keys).join(' ')}`, () => {
        for (const key of listed(keys)) storage.data.delete(key);
      }),
  };
  if (withKeys) storage.getKeys = () => call('keys', () => [...storage.data.keys()]);
  return storage;
}

/** A lock as `navigator.locks` gives it: one holder at a time, in the order they asked. */
export function fakeLock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
}

/** A clock that goes on by a second each time it is looked at. */
export function fakeClock(start = '2031-05-04T08:00:00.000Z'): () => Date {
  let ms = Date.parse(start);
  return () => {
    ms += 1000;
    return new Date(ms);
  };
}
