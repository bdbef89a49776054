import { describe, expect, it } from 'vitest';
import { type MigrationStep, runMigrations } from '../../src/store/migrations/run-migrations.ts';
import { migrationSteps } from '../../src/store/migrations/steps.ts';
import { schemaVersion } from '../../src/store/records.ts';
import type { StorageArea } from '../../src/store/storage-area.ts';
import { type FakeStorage, type Fault, fakeLock, fakeStorage } from '../store/fake-storage.ts';

/** Two steps of an invented library of notes: `n:<id>` {text} → {words} → `w:<id>` [words]. */
const steps: MigrationStep[] = [
  {
    to: 2,
    what: 'text becomes words',
    async migrate(area) {
      for (const [key, value] of await notes(area, 'n:')) {
        if ('text' in value) await area.set({ [key]: { words: String(value.text).split(' ') } });
      }
    },
  },
  {
    to: 3,
    what: 'notes move to keys of their own',
    async migrate(area) {
      const old = await notes(area, 'n:');
      for (const [key, value] of old) await area.set({ [`w:${key.slice(2)}`]: value.words });
      await area.remove(old.map(([key]) => key));
    },
  },
];
const before = {
  'n:1': { text: 'ferry sails again' },
  'n:2': { text: 'storm' },
  's:settings': { readerSize: 2 },
};
const after = {
  'w:1': ['ferry', 'sails', 'again'],
  'w:2': ['storm'],
  's:settings': { readerSize: 2 },
  'm:schema': { schema: 3 },
};

async function notes(area: StorageArea, prefix: string): Promise<[string, Record<string, unknown>][]> {
  const keys = (await area.getKeys?.())?.filter((key) => key.startsWith(prefix)) ?? [];
  return Object.entries(await area.get(keys)) as [string, Record<string, unknown>][];
}
function areaWith(items: object): FakeStorage {
  const area = fakeStorage();
  for (const [key, value] of Object.entries(items)) area.data.set(key, JSON.stringify(value));
  return area;
}
const contents = (area: FakeStorage) =>
  Object.fromEntries([...area.data].map(([key, text]) => [key, JSON.parse(text) as unknown]));
const run = (area: FakeStorage, target = 3) => runMigrations({ area, lock: fakeLock(), steps, target });

describe('lifting an older library', () => {
  it('runs every missing step, in order, and marks the schema', async () => {
    const area = areaWith(before);
    expect(await run(area)).toEqual({ state: 'ready' });
    expect(contents(area)).toEqual(after);
  });

  it('runs only the missing steps', async () => {
    const area = areaWith({ 'n:1': { words: ['storm'] }, 'm:schema': { schema: 2 } });
    expect(await run(area)).toEqual({ state: 'ready' });
    expect(contents(area)).toEqual({ 'w:1': ['storm'], 'm:schema': { schema: 3 } });
  });

  it('writes nothing the second time', async () => {
    const area = areaWith(before);
    await run(area);
    area.calls.length = 0;
    expect(await run(area)).toEqual({ state: 'ready' });
    expect(area.calls).toEqual(['get m:schema h']);
  });

  it('comes to the same end when it is killed at any moment, once or twice', async () => {
    for (const fault of ['die before', 'die after', 'refuse'] satisfies Fault[]) {
      for (let call = 1; ; call += 1) {
        const area = areaWith(before);
        area.failAt(call, fault);
        const first = await run(area);
        area.restart();
        area.failAt(call, fault);
        await run(area);
        area.restart();
        expect(await run(area)).toEqual({ state: 'ready' });
        expect(contents(area)).toEqual(after);
        if (first.state === 'ready') {
          expect(call).toBeGreaterThan(6);
          break;
        }
      }
    }
  });

  it('leaves a library of a later Galley alone', async () => {
    const area = areaWith({ 'x:1': 1, 'm:schema': { schema: 4 } });
    expect(await run(area)).toEqual({ state: 'newer' });
    expect(contents(area)).toEqual({ 'x:1': 1, 'm:schema': { schema: 4 } });
  });

  it('says what the browser refused', async () => {
    const area = areaWith(before);
    area.failAt(3, 'refuse', new Error('Resource::kQuotaBytes quota exceeded'));
    expect(await run(area)).toEqual({ state: 'failed', code: 'storage-full' });
  });
});

it('has a step for every schema since the first, each to the next', () => {
  expect(migrationSteps.map(({ to }) => to)).toEqual(
    Array.from({ length: schemaVersion - 1 }, (_, n) => n + 2),
  );
});
