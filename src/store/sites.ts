/** Reading what the reader repaired and chose per site. Every page may; only the background writes (`change-site.ts`). */
import * as v from 'valibot';
import { bareHost } from '../core/url/bare-host.ts';
import { liftRecord } from './migrations/lift-record.ts';
import { siteSteps } from './migrations/record-steps.ts';
import type { StorageChanges } from './settings.ts';
import {
  freshSite,
  type SiteRecord,
  SiteRecordSchema,
  siteKey,
  sitePrefix,
  siteVersion,
} from './site-record.ts';
import { readInGroups, type StorageArea, storedKeys } from './storage-area.ts';

/**
 * What stands under a site's key. `newer`: written by a later version of Galley. `record` is what holds: nothing but
 * the defaults unless it is sound.
 */
export interface SiteReading {
  host: string;
  state: 'sound' | 'missing' | 'newer' | 'damaged';
  record: SiteRecord;
}

/** Believes a stored value only if it is whole and is the record of that host. */
function examineSite(value: unknown, host: string): SiteReading {
  const unread = (state: SiteReading['state']) => ({ host: bareHost(host), state, record: freshSite(host) });
  if (value === undefined) return unread('missing');
  const lifted = liftRecord(value, { version: siteVersion, steps: siteSteps });
  if (lifted.state !== 'ready') return unread(lifted.state);
  const parsed = v.safeParse(SiteRecordSchema, lifted.value);
  return parsed.success && parsed.output.host === bareHost(host)
    ? { host: parsed.output.host, state: 'sound', record: parsed.output }
    : unread('damaged');
}

/** The record of one site; `www.` makes no difference. Throws when the browser cannot read. */
export async function readSite(area: StorageArea, host: string): Promise<SiteReading> {
  const key = siteKey(host);
  return examineSite((await area.get(key))[key], host);
}

/** All sites of which something is stored, by host. */
export async function readSites(area: StorageArea): Promise<SiteReading[]> {
  const keys = (await storedKeys(area)).filter((key) => key.startsWith(sitePrefix)).sort();
  const sites: SiteReading[] = [];
  // What cannot be read is there all the same.
  for await (const { key, value, unreadable } of readInGroups(area, keys))
    sites.push(examineSite(unreadable ? null : value, key.slice(sitePrefix.length)));
  return sites;
}

/** Calls back with the sites whose records were changed, until the signal is aborted. */
export function watchSites(
  changes: StorageChanges,
  { signal, onChange }: { signal: AbortSignal; onChange: (sites: SiteReading[]) => void },
): void {
  const listener = (changed: Record<string, { newValue?: unknown }>) => {
    const sites = Object.entries(changed)
      .filter(([key]) => key.startsWith(sitePrefix))
      .map(([key, { newValue }]) => examineSite(newValue, key.slice(sitePrefix.length)));
    if (sites.length > 0) onChange(sites);
  };
  changes.addListener(listener);
  signal.addEventListener('abort', () => changes.removeListener(listener), { once: true });
}
