import { beforeEach, describe, expect, it } from 'vitest';
import { importProfiles, removeImported, switchImported } from '../../src/store/change-imported.ts';
import {
  readImportedFor,
  readImportedProfile,
  readImportedProfiles,
} from '../../src/store/imported-profiles.ts';
import { type FakeStorage, fakeClock, fakeLock, fakeStorage } from './fake-storage.ts';
import { sampleProfile } from './sample-rules.ts';

const host = 'www.harbour-post.example';
const idOf = (n: number) => `0b9f2f3e-3c1d-4c62-9a57-${String(n).padStart(12, '0')}`;
let area: FakeStorage;
let parts: Parameters<typeof importProfiles>[0];
beforeEach(() => {
  let made = 0;
  const newId = () => {
    made += 1;
    return idOf(made);
  };
  area = fakeStorage();
  parts = { area, lock: fakeLock(), now: fakeClock(), newId };
});

const take = (...ids: string[]) =>
  importProfiles(
    parts,
    ids.map((id) => ({ profile: sampleProfile({ id }), origin: 'galley' as const, fileName: `${id}.json` })),
  );
const used = async () => (await readImportedFor(area, host)).map(({ id }) => id);

describe('imported profiles', () => {
  it('are kept one by one, and hold for their hosts, the later after the earlier', async () => {
    expect(await take('one', 'two')).toEqual({ ok: true, value: [idOf(1), idOf(2)] });
    await take('three');
    expect(await used()).toEqual(['one', 'two', 'three']);
    expect(await readImportedFor(area, 'elsewhere.example')).toEqual([]);
    expect((await readImportedProfiles(area)).map(({ record }) => record)).toMatchObject([
      { v: 1, id: idOf(1), profile: { id: 'one' }, origin: 'galley', fileName: 'one.json', on: true },
      { id: idOf(2) },
      { id: idOf(3), importedAt: '2031-05-04T08:00:02.000Z' },
    ]);
  });

  it('are switched off and on, and thrown out', async () => {
    await take('one', 'two');
    expect(await switchImported(parts, { id: idOf(1), on: false })).toMatchObject({ ok: true });
    expect(await used()).toEqual(['two']);
    await switchImported(parts, { id: idOf(1), on: true });
    expect(await used()).toEqual(['one', 'two']);
    expect(await removeImported(parts, idOf(2))).toMatchObject({ ok: true, value: { id: 'two' } });
    expect(await used()).toEqual(['one']);
    expect(await removeImported(parts, idOf(2))).toEqual({ ok: false, code: 'not-found' });
    expect(await switchImported(parts, { id: idOf(2), on: true })).toEqual({ ok: false, code: 'not-found' });
  });

  it('cost a page one look where none was ever taken in, however large the library is', async () => {
    expect(await used()).toEqual([]);
    expect(area.calls).toEqual(['get s:imported']);
  });

  it('are found again where their index was damaged', async () => {
    await take('one');
    area.data.set('s:imported', '7');
    expect(await used()).toEqual(['one']);
    await take('two');
    expect(await used()).toEqual(['one', 'two']);
  });

  it('of a later Galley are left alone; damaged ones are said to be so and may be thrown out', async () => {
    await take('one', 'two');
    const newer = JSON.stringify({ v: 2, id: idOf(1), more: true });
    area.data.set(`q:${idOf(1)}`, newer);
    area.data.set(`q:${idOf(2)}`, JSON.stringify({ v: 1, id: idOf(2), profile: { hosts: ['*'] } }));
    expect(await used()).toEqual([]);
    expect((await readImportedProfiles(area)).map(({ state }) => state)).toEqual(['newer', 'damaged']);
    for (const [n, code] of [
      [1, 'newer-record'],
      [2, 'damaged-record'],
    ] as const)
      expect(await switchImported(parts, { id: idOf(n), on: true })).toEqual({ ok: false, code });
    expect(await removeImported(parts, idOf(1))).toEqual({ ok: false, code: 'newer-record' });
    expect(area.data.get(`q:${idOf(1)}`)).toBe(newer);
    expect(await removeImported(parts, idOf(2))).toEqual({ ok: true, value: null });
    expect(await readImportedProfile(area, idOf(2))).toMatchObject({ state: 'missing' });
  });

  it('are all taken in or none', async () => {
    area.failAt(2, 'refuse');
    expect(await take('one', 'two')).toEqual({ ok: false, code: 'storage-failed' });
    expect(area.data.size).toBe(0);
  });

  it('are not more or longer than can be looked through', async () => {
    const rule = (n: number) => ({
      kind: 'ad' as const,
      selector: `.${'x'.repeat(400)}-${n % 10}`,
      why: 'w'.repeat(120),
    });
    const [layout] = sampleProfile().layouts;
    const long = sampleProfile({
      layouts: [1, 2].map((n) => ({
        ...layout!,
        name: `l${n}`,
        hide: Array.from({ length: 400 }, (_, i) => rule(i)),
      })),
    });
    expect(await importProfiles(parts, [{ profile: long, origin: 'galley', fileName: 'a' }])).toEqual({
      ok: false,
      code: 'too-many-rules',
    });
    for (let n = 0; n < 3; n += 1) await take(...Array.from({ length: 100 }, (_, i) => `p${n}-${i}`));
    expect(await take('one')).toEqual({ ok: false, code: 'too-many-rules' });
  });
});
