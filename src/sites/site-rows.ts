import type { Profile } from '../core/profile/profile.ts';
import { bareHost } from '../core/url/bare-host.ts';
import { isAlwaysCleaned } from '../store/settings.ts';
import type { Settings } from '../store/settings-schema.ts';
import { freshSite, type SiteRecord } from '../store/site-record.ts';
import type { SiteReading } from '../store/sites.ts';
import { bundledAt, importedAt } from './profiles-at.ts';
import type { KnownSites } from './use-known-sites.ts';

/** One line of the table of sites. */
export interface SiteRow {
  host: string;
  always: boolean;
  bundled: Profile | null;
  imported: { on: number; all: number };
  own: number;
  layers: SiteRecord['layers'];
  repairedAt: string | null;
  state: SiteReading['state'];
  saved: number;
  /** The reader has to do with it; the others are only known to Galley, and are shown when looked for. */
  isOwn: boolean;
}

/** Every site there is something to say about, by host. `profiles`: those that come with Galley. */
export function siteRows({
  known: { sites, imported, saved },
  settings,
  profiles,
}: {
  known: KnownSites;
  settings: Settings;
  profiles: readonly Profile[];
}): SiteRow[] {
  const readings = new Map(sites.map((reading) => [reading.host, reading]));
  const exact = (profile: Profile) => profile.hosts.map((host) => bareHost(host.replace(/^\*\./, '')));
  const own = new Set([
    ...readings.keys(),
    ...settings.alwaysCleanHosts.map(bareHost),
    ...imported.flatMap(({ record }) => (record === null ? [] : exact(record.profile))),
    ...[...saved.keys()].filter((host) => host !== ''),
  ]);
  return [...new Set([...own, ...profiles.flatMap(exact)])].sort().map((host): SiteRow => {
    const { record, state } = readings.get(host) ?? { record: freshSite(host), state: 'missing' as const };
    const there = importedAt(imported, host);
    return {
      host,
      always: isAlwaysCleaned(settings, host),
      bundled: bundledAt(host),
      imported: { on: there.filter(({ on }) => on).length, all: there.length },
      own: record.own.length,
      layers: record.layers,
      repairedAt: record.repairedAt,
      state,
      saved: saved.get(host)?.length ?? 0,
      isOwn: own.has(host),
    };
  });
}

export type SiteOrder = 'host' | 'repaired';

/** The rows that are shown: the reader's own, or with words in the filter whatever has them in host or outlet. */
export function chosenRows(rows: readonly SiteRow[], filter: string, order: SiteOrder): SiteRow[] {
  const wanted = filter.trim().toLowerCase();
  const found =
    wanted === ''
      ? rows.filter(({ isOwn }) => isOwn)
      : rows.filter(
          ({ host, bundled }) => host.includes(wanted) || bundled?.outlet.toLowerCase().includes(wanted),
        );
  if (order === 'host') return found;
  return found.toSorted((one, two) => ((one.repairedAt ?? '') < (two.repairedAt ?? '') ? 1 : -1));
}
