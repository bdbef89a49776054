import { describe, expect, it } from 'vitest';
import {
  changeSettings,
  isAlwaysCleaned,
  readSettings,
  type StorageChanges,
  watchSettings,
} from '../../src/store/settings.ts';
import { defaultSettings } from '../../src/store/settings-schema.ts';
import { fakeLock, fakeStorage } from './fake-storage.ts';

function areaWith(stored: unknown) {
  const area = fakeStorage();
  area.data.set('s:settings', JSON.stringify(stored));
  return area;
}

describe('the settings', () => {
  it('are the defaults before anything was chosen', async () => {
    expect(await readSettings(fakeStorage())).toEqual(defaultSettings);
  });

  it('keep every usable field when another is not', async () => {
    const area = areaWith({
      readerTheme: 'dark',
      readerSize: 99,
      clickAction: 7,
      alwaysCleanHosts: ['a.example'],
      old: 1,
    });
    expect(await readSettings(area)).toEqual({
      ...defaultSettings,
      readerTheme: 'dark',
      alwaysCleanHosts: ['a.example'],
    });
  });

  it.each([null, 'dark', [], 7])('are the defaults when %j is stored', async (stored) => {
    expect(await readSettings(areaWith(stored))).toEqual(defaultSettings);
  });

  it('lose no change when two pages make one at the same time', async () => {
    const [area, lock] = [fakeStorage(), fakeLock()];
    await Promise.all([
      changeSettings({ area, lock }, { readerTheme: 'dark' }),
      changeSettings({ area, lock }, { readerSize: 3 }),
    ]);
    expect(await readSettings(area)).toEqual({ ...defaultSettings, readerTheme: 'dark', readerSize: 3 });
  });

  it('are told to whoever watches, until they no longer do', () => {
    const listeners = new Set<Parameters<StorageChanges['addListener']>[0]>();
    const changes: StorageChanges = {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    };
    const emit = (items: Record<string, { newValue?: unknown }>) =>
      listeners.forEach((listener) => void listener(items));
    const seen: unknown[] = [];
    const watch = new AbortController();
    watchSettings(changes, { signal: watch.signal, onChange: (settings) => seen.push(settings.readerSize) });
    emit({ 's:settings': { newValue: { readerSize: 2 } } });
    emit({ h: { newValue: {} } });
    emit({ 's:settings': {} });
    watch.abort();
    emit({ 's:settings': { newValue: { readerSize: 3 } } });
    expect(seen).toEqual([2, 0]);
  });

  it('name hosts exactly, but for www', () => {
    const settings = { ...defaultSettings, alwaysCleanHosts: ['www.a.example', 'b.example'] };
    expect(
      ['a.example', 'www.a.example', 'WWW.B.example'].map((host) => isAlwaysCleaned(settings, host)),
    ).toEqual([true, true, true]);
    expect(['x.a.example', 'example', 'ab.example'].map((host) => isAlwaysCleaned(settings, host))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
