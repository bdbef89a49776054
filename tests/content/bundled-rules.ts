import { findProfile } from '../../src/core/profile/find-profile.ts';
import { noRules, type PageRules } from '../../src/core/profile/page-rules.ts';
import { profiles } from '../../src/profiles/index.ts';

/** What the background would hand to the cleaner of this page for a reader who has taught Galley nothing yet. */
export function bundledRules(url: string): PageRules {
  return { ...noRules, bundled: findProfile(new URL(url).hostname, profiles) };
}
