import { useEffect, useState } from 'preact/hooks';
import browser from '../platform/browser.ts';
import { readSettings, watchSettings } from '../store/settings.ts';
import { defaultSettings, type Settings } from '../store/settings-schema.ts';

/** The reader's settings, kept up to date; null until they are read, the defaults where they cannot be. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const watching = new AbortController();
    watchSettings(browser.storage.local.onChanged, { signal: watching.signal, onChange: setSettings });
    readSettings(browser.storage.local).then(setSettings, () => setSettings(defaultSettings));
    return () => watching.abort();
  }, []);
  return settings;
}
