import { describe, expect, it, vi } from 'vitest';
import type { Profile } from '../../src/core/profile/profile.ts';
import { chosenRows, siteRows } from '../../src/sites/site-rows.ts';
import { defaultSettings } from '../../src/store/settings-schema.ts';
import { freshSite } from '../../src/store/site-record.ts';

vi.mock('../../src/platform/browser.ts', () => ({ default: {} }));

const profile = (host: string, outlet: string): Profile => ({
  id: 'x',
  outlet,
  hosts: [host],
  languages: [],
  layouts: [],
});
const rows = siteRows({
  known: {
    sites: [
      {
        host: 'b.example',
        state: 'sound',
        record: { ...freshSite('b.example'), repairedAt: '2025-11-02T00:00:00.000Z' },
      },
      {
        host: 'a.example',
        state: 'sound',
        record: { ...freshSite('a.example'), repairedAt: '2025-11-01T00:00:00.000Z' },
      },
      { host: 'z.example', state: 'damaged', record: freshSite('z.example') },
    ],
    imported: [
      {
        id: 'b1f0c2d4-0000-4000-8000-000000000001',
        state: 'sound',
        record: {
          v: 1,
          id: 'b1f0c2d4-0000-4000-8000-000000000001',
          profile: profile('www.imported.example', 'Imported'),
          importedAt: '2025-11-01T00:00:00.000Z',
          origin: 'galley',
          fileName: 'x.json',
          on: false,
        },
      },
    ],
    saved: new Map(),
  },
  settings: { ...defaultSettings, alwaysCleanHosts: ['www.always.example'] },
  profiles: [profile('known.example', 'The Known Times')],
});
const hosts = (filter: string, order: 'host' | 'repaired' = 'host') =>
  chosenRows(rows, filter, order).map(({ host }) => host);

describe('the table of sites', () => {
  it('has every site the reader has to do with, by name', () => {
    expect(hosts('')).toEqual(['a.example', 'always.example', 'b.example', 'imported.example', 'z.example']);
    expect(rows.find(({ host }) => host === 'always.example')).toMatchObject({ always: true });
    expect(rows.find(({ host }) => host === 'imported.example')!.imported).toEqual({ on: 0, all: 1 });
    expect(rows.find(({ host }) => host === 'z.example')!.state).toBe('damaged');
  });

  it('finds also those that Galley merely knows, when they are looked for', () => {
    expect(hosts('KNOWN.ex')).toEqual(['known.example']);
    expect(hosts('nothing')).toEqual([]);
  });

  it('can begin with what was repaired last', () => {
    expect(hosts('', 'repaired').slice(0, 2)).toEqual(['b.example', 'a.example']);
  });
});
