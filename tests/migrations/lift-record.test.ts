import { describe, expect, it } from 'vitest';
import { importedVersion } from '../../src/store/imported-profile.ts';
import { liftRecord, type RecordStep } from '../../src/store/migrations/lift-record.ts';
import { importedSteps, siteSteps } from '../../src/store/migrations/record-steps.ts';
import { siteVersion } from '../../src/store/site-record.ts';

const steps: RecordStep[] = [
  { to: 2, what: 'boxes get a name', lift: (record) => ({ ...record, name: 'box' }) },
  { to: 3, what: 'names are lists', lift: ({ name, ...record }) => ({ ...record, names: [name] }) },
];
const lift = (stored: unknown) => liftRecord(stored, { version: 3, steps });

describe('a record with a version of its own', () => {
  it('goes through every step that it has not seen', () => {
    expect(lift({ v: 1, size: 4 })).toEqual({ state: 'ready', value: { v: 3, size: 4, names: ['box'] } });
    expect(lift({ v: 2, name: 'crate' })).toEqual({ state: 'ready', value: { v: 3, names: ['crate'] } });
    expect(lift({ v: 3, names: [] })).toEqual({ state: 'ready', value: { v: 3, names: [] } });
  });

  it('is left alone when a later Galley wrote it', () => {
    expect(lift({ v: 4 })).toEqual({ state: 'newer' });
  });

  it.each([null, 7, 'v', [], {}, { v: 0 }, { v: 1.5 }, { v: '1' }])('is damaged when it is %j', (stored) => {
    expect(lift(stored)).toEqual({ state: 'damaged' });
  });
});

it('every version of sites and imported profiles has its step', () => {
  const versions = (all: readonly RecordStep[]) => all.map(({ to }) => to);
  const upTo = (version: number) => Array.from({ length: version - 1 }, (_, i) => i + 2);
  expect(versions(siteSteps)).toEqual(upTo(siteVersion));
  expect(versions(importedSteps)).toEqual(upTo(importedVersion));
});
