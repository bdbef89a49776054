import type { PageRules } from '../core/profile/page-rules.ts';
import type { Profile } from '../core/profile/profile.ts';
import { weakestFirst } from '../core/profile/repair-rule.ts';
import type { ImportedProfile } from '../store/imported-profile.ts';
import type { SiteRecord } from '../store/site-record.ts';

/** The rules for a site's pages as its switches have it: the same that the background hands to the cleaner. */
export function rulesAt({
  site: { layers, own },
  bundled,
  imported,
}: {
  site: SiteRecord;
  bundled: Profile | null;
  imported: readonly ImportedProfile[];
}): PageRules {
  return {
    bundled: layers.bundled ? bundled : null,
    imported: layers.imported ? imported.flatMap(({ on, profile }) => (on ? [profile] : [])).slice(-20) : [],
    own: layers.own ? weakestFirst(own) : [],
  };
}
