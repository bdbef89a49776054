import type { Profile } from '../core/profile/profile.ts';
import type { RepairRule } from '../core/profile/repair-rule.ts';
import { bareHost } from '../core/url/bare-host.ts';
import { findInDocument, findInTab, type Hit, openTabOf } from './open-tabs.ts';
import { isFor } from './profiles-at.ts';
import { readSavedPages } from './saved-pages.ts';
import type { KnownSites } from './use-known-sites.ts';

/** What a profile would hide on one page. */
export interface DryPage {
  where: 'tab' | 'saved';
  headline: string;
  /** The profile knows the page's design; without that it does nothing there. */
  isKnown: boolean;
  hits: Hit[];
}

/** Newest saved articles that are looked at. */
const mostSaved = 3;

/** What is tried: what to hide where, and on which sites. */
export interface Trial {
  isFor(host: string): boolean;
  layouts: readonly { when: readonly string[]; hide: readonly string[] }[];
}

export const trialOf = (profile: Profile): Trial => ({
  isFor: (host) => isFor(profile, host),
  layouts: profile.layouts.map(({ when, hide = [] }) => ({
    when,
    hide: hide.map(({ selector }) => selector),
  })),
});

/** A reader's rules know no designs: they hold everywhere on their site. */
export const trialOfRules = (host: string, rules: readonly RepairRule[]): Trial => ({
  isFor: (other) => bareHost(other) === host,
  layouts: [{ when: [], hide: rules.filter(({ verb }) => verb === 'hide').map(({ selector }) => selector) }],
});

/** Tries rules on the open tab and on the newest saved articles of their sites. Changes nothing. */
export async function dryRun({ isFor: isWanted, layouts }: Trial, known: KnownSites): Promise<DryPage[]> {
  const hide = layouts.flatMap((layout) => layout.hide);
  const conditions = layouts.flatMap(({ when }) => when);
  const judge = (place: Omit<DryPage, 'isKnown' | 'hits'>, found: readonly Hit[]): DryPage => {
    const there = new Set(found.filter(({ count }) => count > 0).map(({ selector }) => selector));
    const isKnown = layouts.some(({ when }) => when.every((selector) => there.has(selector)));
    const hits = found.slice(conditions.length).filter(({ count }) => count > 0);
    return { ...place, isKnown, hits };
  };
  const pages: DryPage[] = [];
  const tab = await openTabOf(isWanted);
  const inTab = tab && (await findInTab(tab.tabId, [...conditions, ...hide]));
  if (tab && inTab) pages.push(judge({ where: 'tab', headline: tab.title }, inTab));
  const rows = [...known.saved]
    .filter(([host]) => isWanted(host))
    .flatMap(([, list]) => list)
    .toSorted((one, two) => (one.savedAt < two.savedAt ? 1 : -1));
  for await (const { document, row } of readSavedPages(rows.slice(0, mostSaved)))
    pages.push(
      judge({ where: 'saved', headline: row.headline }, findInDocument(document, [...conditions, ...hide])),
    );
  return pages;
}
