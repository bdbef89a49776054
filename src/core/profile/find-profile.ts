import type { Layout, Profile } from './profile.ts';

/** Whether `host` is `pattern` or, for `*.pattern`, lies below it. */
function hostMatches(host: string, pattern: string): boolean {
  if (!pattern.startsWith('*.')) return host === pattern;
  return host.endsWith(pattern.slice(1)) || host === pattern.slice(2);
}

/** Whether one of a profile's host patterns is for this host. */
export function matchesHost(host: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => hostMatches(host, pattern));
}

/** The profile of the publisher at `host`, the most exact host name winning; null for unknown publishers. */
export function findProfile(host: string, profiles: readonly Profile[]): Profile | null {
  let best: Profile | null = null;
  let bestLength = 0;
  for (const profile of profiles)
    for (const pattern of profile.hosts)
      if (pattern.length > bestLength && hostMatches(host, pattern)) {
        best = profile;
        bestLength = pattern.length;
      }
  return best;
}

/** The first of a profile's layouts that the page shows, or null: the generic path answers then. */
export function findLayout(profile: Profile, document: ParentNode): Layout | null {
  return (
    profile.layouts.find((layout) =>
      layout.when.every((selector) => document.querySelector(selector) !== null),
    ) ?? null
  );
}
