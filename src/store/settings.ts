import * as v from 'valibot';
import { bareHost } from '../core/url/bare-host.ts';
import { defaultSettings, type Settings, SettingsSchema } from './settings-schema.ts';
import type { Lock, StorageArea } from './storage-area.ts';

const settingsKey = 's:settings';

/** What `watchSettings` needs of `browser.storage.local.onChanged`. */
export interface StorageChanges {
  addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
  removeListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
}

/** The reader's settings; every field that is missing or unusable has its default, the others are kept. */
export async function readSettings(area: StorageArea): Promise<Settings> {
  return settingsFrom((await area.get(settingsKey))[settingsKey]);
}

/** Changes some fields and leaves the others. Throws when the browser cannot store. Only the background calls it. */
export async function changeSettings(
  { area, lock }: { area: StorageArea; lock: Lock },
  change: Partial<Settings>,
): Promise<void> {
  await lock(async () => {
    await area.set({ [settingsKey]: { ...(await readSettings(area)), ...change } });
  });
}

/** Calls back with all settings after each change, until the signal is aborted. */
export function watchSettings(
  changes: StorageChanges,
  { signal, onChange }: { signal: AbortSignal; onChange: (settings: Settings) => void },
): void {
  const listener = (changed: Record<string, { newValue?: unknown }>) => {
    const change = changed[settingsKey];
    if (change) onChange(settingsFrom(change.newValue));
  };
  changes.addListener(listener);
  signal.addEventListener('abort', () => changes.removeListener(listener), { once: true });
}

/** Whether the reader wants this host cleaned by itself; `www.` makes no difference. */
export function isAlwaysCleaned(settings: Settings, host: string): boolean {
  return settings.alwaysCleanHosts.some((chosen) => bareHost(chosen) === bareHost(host));
}

function settingsFrom(stored: unknown): Settings {
  const fields = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const entries = Object.entries(SettingsSchema.entries).map(([name, schema]) => {
    const parsed = v.safeParse(schema, fields[name]);
    return [name, parsed.success ? parsed.output : defaultSettings[name as keyof Settings]];
  });
  return Object.fromEntries(entries) as Settings;
}
