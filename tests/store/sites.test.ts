import { beforeEach, describe, expect, it } from 'vitest';
import { mostRules } from '../../src/core/profile/page-rules.ts';
import type { RepairRule } from '../../src/core/profile/repair-rule.ts';
import {
  addRules,
  changeSite,
  removeRules,
  revertRules,
  type SitesParts,
} from '../../src/store/change-site.ts';
import type { StorageChanges } from '../../src/store/settings.ts';
import { defaultSettings } from '../../src/store/settings-schema.ts';
import { freshSite } from '../../src/store/site-record.ts';
import { settingsAt } from '../../src/store/site-settings.ts';
import { readSite, readSites, type SiteReading, watchSites } from '../../src/store/sites.ts';
import { type FakeStorage, fakeClock, fakeLock, fakeStorage } from './fake-storage.ts';
import { sampleRule } from './sample-rules.ts';

const host = 'harbour-post.example';
let area: FakeStorage;
let parts: SitesParts;
beforeEach(() => {
  area = fakeStorage();
  parts = { area, lock: fakeLock(), now: fakeClock() };
});

const done = { ok: true, value: null };
const idOf = (n: number) => `0b9f2f3e-3c1d-4c62-9a57-${String(n).padStart(12, '0')}`;
const rule = (n: number, fields: Partial<RepairRule> = {}) =>
  sampleRule({
    id: idOf(n),
    selector: `.box${String.fromCharCode(97 + (n % 26))}-${'x'.repeat(Math.floor(n / 26))}`,
    ...fields,
  });
const record = async () => (await readSite(area, host)).record;
const own = async () => (await record()).own.map(({ id }) => id);
const put = (value: unknown) => area.data.set(`r:${host}`, JSON.stringify(value));

describe('the record of a site', () => {
  it('is one for all spellings of its host', async () => {
    expect(await readSite(area, host)).toEqual({ host, state: 'missing', record: freshSite(host) });
    expect(await addRules(parts, { host, rules: [rule(1)] })).toEqual(done);
    expect((await readSite(area, `WWW.${host}`)).record.own).toEqual([rule(1)]);
    expect([...area.data.keys()]).toEqual([`r:${host}`]);
  });

  it('counts its changes and tells when the rules were last changed', async () => {
    await changeSite(parts, { host, change: { layers: { bundled: false } } });
    expect(await record()).toMatchObject({ rev: 1, repairedAt: null });
    await addRules(parts, { host, rules: [rule(1)] });
    expect(await record()).toMatchObject({ rev: 2, repairedAt: '2031-05-04T08:00:02.000Z' });
  });

  it('keeps what a change does not name', async () => {
    await addRules(parts, { host, rules: [rule(1)] });
    await changeSite(parts, { host, change: { layers: { bundled: false } } });
    await changeSite(parts, {
      host,
      change: { layers: { own: undefined }, choices: { readerSize: 3, readerFont: undefined } },
    });
    expect(await record()).toMatchObject({
      own: [rule(1)],
      layers: { bundled: false, imported: true, own: true },
      choices: { clickAction: null, readerFont: null, readerSize: 3 },
    });
  });

  it('takes changes from two windows one after the other', async () => {
    await Promise.all([1, 2, 3].map((n) => addRules(parts, { host, rules: [rule(n)] })));
    expect(await own()).toEqual([idOf(1), idOf(2), idOf(3)]);
  });

  it.each(['refuse'] as const)('stays as it was when the browser says no: %s', async (fault) => {
    await addRules(parts, { host, rules: [rule(1)] });
    area.failAt(2, fault, new Error('QUOTA_BYTES quota exceeded'));
    expect(await addRules(parts, { host, rules: [rule(2)] })).toEqual({ ok: false, code: 'storage-full' });
    expect(await own()).toEqual([idOf(1)]);
  });

  it('is left alone when a later Galley wrote it', async () => {
    const newer = { v: 2, host, somethingNew: true };
    put(newer);
    expect(await readSite(area, host)).toEqual({ host, state: 'newer', record: freshSite(host) });
    expect(await addRules(parts, { host, rules: [rule(1)] })).toEqual({ ok: false, code: 'newer-record' });
    expect(JSON.parse(area.data.get(`r:${host}`)!)).toEqual(newer);
  });

  it.each([
    ['no record', 'nonsense'],
    ['no version', { ...freshSite(host), v: 'one' }],
    ['another host', freshSite('elsewhere.example')],
    ['a rule that is none', { ...freshSite(host), own: [{ ...sampleRule(), verb: 'click' }] }],
    ['a field that we do not know', { ...freshSite(host), more: 1 }],
  ])('is said to be damaged and not overwritten: %s', async (_, damaged) => {
    put(damaged);
    expect(await readSite(area, host)).toEqual({ host, state: 'damaged', record: freshSite(host) });
    const change = { choices: { readerSize: 1 } };
    expect(await changeSite(parts, { host, change })).toEqual({ ok: false, code: 'damaged-record' });
    expect(JSON.parse(area.data.get(`r:${host}`)!)).toEqual(damaged);
  });
});

describe('rules', () => {
  it('take the place of one with the same id, or for the same box and pages', async () => {
    await addRules(parts, { host, rules: [rule(1), rule(2), rule(3, { verb: 'root', selector: '.same' })] });
    await addRules(parts, { host, rules: [rule(1, { words: 'again' })] });
    const kept = rule(4, { verb: 'keep', selector: rule(2).selector });
    await addRules(parts, { host, rules: [kept] });
    expect(await own()).toEqual([idOf(3), idOf(1), idOf(4)]);
    const elsewhere = rule(5, { selector: kept.selector, scope: { of: 'article', path: '/a' } });
    const hidden = rule(6, { selector: '.same' });
    await addRules(parts, { host, rules: [elsewhere, hidden] });
    expect(await own()).toEqual([3, 1, 4, 5, 6].map(idOf));
  });

  it('for single articles give way where there is no more room', async () => {
    const ofArticle = (n: number) => rule(n, { scope: { of: 'article', path: `/${n}` } });
    const many = Array.from({ length: mostRules - 1 }, (_, n) => rule(n + 10));
    await addRules(parts, { host, rules: [ofArticle(1), ...many] });
    expect(await addRules(parts, { host, rules: [rule(2)] })).toEqual(done);
    expect(await own()).not.toContain(idOf(1));
    expect(await addRules(parts, { host, rules: [rule(3)] })).toEqual({ ok: false, code: 'too-many-rules' });
    expect((await record()).own).toHaveLength(mostRules);
  });

  it('are removed, and it is said when there was nothing to remove', async () => {
    await addRules(parts, { host, rules: [rule(1), rule(2)] });
    expect(await removeRules(parts, { host, ids: [idOf(1), idOf(9)] })).toEqual(done);
    expect(await own()).toEqual([idOf(2)]);
    expect(await removeRules(parts, { host, ids: [idOf(1)] })).toEqual({ ok: false, code: 'not-found' });
  });

  it('can be taken back twenty changes, and that can be taken back again', async () => {
    for (let n = 1; n <= 22; n += 1) await addRules(parts, { host, rules: [rule(n)] });
    const { history } = await record();
    expect(history).toHaveLength(20);
    expect(history[0]?.own).toHaveLength(21);
    expect(await revertRules(parts, { host, at: history[19]!.at })).toEqual(done);
    expect(await own()).toEqual([idOf(1), idOf(2)]);
    expect(await revertRules(parts, { host, at: (await record()).history[0]!.at })).toEqual(done);
    expect(await own()).toHaveLength(22);
    expect(await revertRules(parts, { host, at: '2030-01-01T00:00:00.000Z' })).toEqual({
      ok: false,
      code: 'not-found',
    });
  });

  it('have a time of their own for each change, also on a clock that stands', async () => {
    const still = { ...parts, now: () => new Date('2031-05-04T08:00:00.000Z') };
    for (const n of [1, 2, 3]) await addRules(still, { host, rules: [rule(n)] });
    const times = (await record()).history.map(({ at }) => at);
    expect(new Set(times).size).toBe(3);
    expect(times).toEqual(times.toSorted().toReversed());
  });

  it('have a history that does not fill the store', async () => {
    const long = Array.from({ length: 480 }, (_, n) =>
      rule(n + 10, {
        selector: `.${'y'.repeat(400)}${String.fromCharCode(97 + (n % 26))}${'z'.repeat(n % 100)}`,
        words: 'w'.repeat(120),
      }),
    );
    await addRules(parts, { host, rules: long });
    for (let n = 1; n <= 9; n += 1) await addRules(parts, { host, rules: [rule(n)] });
    const { history } = await record();
    expect(JSON.stringify(history).length).toBeLessThan(500_001);
    expect(history.length).toBeGreaterThan(0);
  });
});

describe('all sites', () => {
  it('are listed by host, damaged ones too, and without the other keys', async () => {
    await addRules(parts, { host: 'b.example', rules: [rule(1)] });
    area.data.set('r:a.example', '"nonsense"');
    area.data.set('p:0000', '{}');
    expect((await readSites(area)).map(({ host: one, state }) => [one, state])).toEqual([
      ['a.example', 'damaged'],
      ['b.example', 'sound'],
    ]);
  });

  it('are watched until the watching is ended', async () => {
    const listeners = new Set<Parameters<StorageChanges['addListener']>[0]>();
    const changes: StorageChanges = {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    };
    const seen: SiteReading[][] = [];
    const watching = new AbortController();
    watchSites(changes, { signal: watching.signal, onChange: (sites) => seen.push(sites) });
    const newValue = { ...freshSite(host), rev: 3 };
    for (const listener of listeners) {
      listener({ 's:settings': { newValue: {} } });
      listener({ [`r:${host}`]: { newValue }, h: { newValue: {} } });
    }
    expect(seen).toEqual([[{ host, state: 'sound', record: newValue }]]);
    watching.abort();
    expect(listeners.size).toBe(0);
  });
});

it('settings of a site go before those that hold everywhere', () => {
  const site = freshSite(host);
  expect(settingsAt(defaultSettings, site)).toEqual(defaultSettings);
  const chosen = { clickAction: 'save', readerFont: 'sans', readerSize: 0 } as const;
  const settings = { ...defaultSettings, readerSize: 4 };
  expect(settingsAt(settings, { ...site, choices: chosen })).toEqual({ ...settings, ...chosen });
});
