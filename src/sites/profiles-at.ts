import { findProfile, matchesHost } from '../core/profile/find-profile.ts';
import type { Profile } from '../core/profile/profile.ts';
import { profiles } from '../profiles/index.ts';
import type { ImportedProfile } from '../store/imported-profile.ts';
import type { ImportedReading } from '../store/imported-profiles.ts';

/** A site goes by its bare host; its pages may stand under `www.` all the same. */
const names = (host: string) => [host, `www.${host}`];

/** What Galley itself knows of a site. */
export function bundledAt(host: string): Profile | null {
  for (const name of names(host)) {
    const found = findProfile(name, profiles);
    if (found) return found;
  }
  return null;
}

/** Whether a profile is for a site. */
export const isFor = (profile: Profile, host: string): boolean =>
  names(host).some((name) => matchesHost(name, profile.hosts));

/** The profiles taken in for a site, oldest and so weakest first. */
export function importedAt(imported: readonly ImportedReading[], host: string): ImportedProfile[] {
  return imported
    .flatMap(({ record }) => (record !== null && isFor(record.profile, host) ? [record] : []))
    .sort((one, two) => (one.importedAt < two.importedAt ? -1 : one.importedAt > two.importedAt ? 1 : 0));
}
