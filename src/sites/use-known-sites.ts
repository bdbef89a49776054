import { useEffect, useState } from 'preact/hooks';
import { bareHost } from '../core/url/bare-host.ts';
import browser from '../platform/browser.ts';
import { type ImportedReading, readImportedProfiles } from '../store/imported-profiles.ts';
import { openReading } from '../store/reading.ts';
import type { IndexRow } from '../store/records.ts';
import { readSites, type SiteReading } from '../store/sites.ts';

/** All that is stored of sites. */
export interface KnownSites {
  sites: SiteReading[];
  imported: ImportedReading[];
  /** The library's list, newest first, by bare host. */
  saved: ReadonlyMap<string, IndexRow[]>;
}

/** Kept up to date; null until it is read. */
export function useKnownSites(): KnownSites | 'unreadable' | null {
  const [known, setKnown] = useState<KnownSites | 'unreadable' | null>(null);
  useEffect(() => {
    let asked = 0;
    const read = () => {
      asked += 1;
      const mine = asked;
      readKnown().then(
        (value) => mine === asked && setKnown(value),
        () => mine === asked && setKnown('unreadable'),
      );
    };
    // Records of sites, imported profiles, the library's head.
    const onChange = (changes: Record<string, unknown>) => {
      if (Object.keys(changes).some((key) => /^(?:r:|q:|h$)/.test(key))) read();
    };
    browser.storage.local.onChanged.addListener(onChange);
    read();
    return () => {
      asked = Number.POSITIVE_INFINITY;
      browser.storage.local.onChanged.removeListener(onChange);
    };
  }, []);
  return known;
}

async function readKnown(): Promise<KnownSites> {
  const area = browser.storage.local;
  const [sites, imported, saved] = await Promise.all([
    readSites(area),
    readImportedProfiles(area),
    readSaved(),
  ]);
  return { sites, imported, saved };
}

async function readSaved(): Promise<Map<string, IndexRow[]>> {
  const saved = new Map<string, IndexRow[]>();
  for await (const { rows } of openReading(browser.storage.local).list())
    for (const row of rows) {
      const host = bareHost(row.host);
      const rowsThere = saved.get(host);
      if (rowsThere) rowsThere.push(row);
      else saved.set(host, [row]);
    }
  return saved;
}
