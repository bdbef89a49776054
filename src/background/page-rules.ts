/** What is known of a site, layer by layer, and how the pages of its tabs hear of it. */
import { findProfile } from '../core/profile/find-profile.ts';
import { mostRules, noRules, type PageRules } from '../core/profile/page-rules.ts';
import { type RepairRule, weakestFirst } from '../core/profile/repair-rule.ts';
import type { Tabs } from '../platform/browser.ts';
import { profiles } from '../profiles/index.ts';
import { readImportedFor } from '../store/imported-profiles.ts';
import { readSite } from '../store/sites.ts';
import type { StorageArea } from '../store/storage-area.ts';
import { askCleaner } from './ask-cleaner.ts';
import type { BackgroundContext } from './context.ts';

type PageContext = Pick<BackgroundContext, 'browser' | 'delay'>;

/** Profiles of one host that are looked through for each page. The strongest count. */
const mostImportedPerPage = 20;
/** Pages in other tabs may take their time; whoever changed the rules does not wait longer for them. */
const othersPatienceMs = 3_000;

/** All rules for the pages of a host, as its switches have it. Where the store cannot be read, what is bundled. */
async function rulesFor(area: StorageArea, host: string): Promise<PageRules> {
  const bundled = findProfile(host, profiles);
  try {
    const { layers, own } = (await readSite(area, host)).record;
    return {
      bundled: layers.bundled ? bundled : null,
      imported: layers.imported ? (await readImportedFor(area, host)).slice(-mostImportedPerPage) : [],
      own: layers.own ? weakestFirst(own) : [],
    };
  } catch {
    return { ...noRules, bundled };
  }
}

/** Whether a profile that is used on this host could tell an article by its design. */
export async function isKnownSite(area: StorageArea, host: string): Promise<boolean> {
  const { bundled, imported } = await rulesFor(area, host);
  return [bundled, ...imported].some((profile) => profile !== null && profile.layouts.length > 0);
}

/**
 * Tells the cleaner of a tab all that is known of its page; a page that is cleaned is cleaned anew. `extra` are rules
 * that hold for this page only and are not kept.
 */
export async function tellRules(
  context: PageContext,
  tab: Tabs.Tab,
  extra: readonly RepairRule[] = [],
): Promise<void> {
  if (tab.id === undefined || tab.url === undefined || !URL.canParse(tab.url)) return;
  const rules = await rulesFor(context.browser.storage.local, new URL(tab.url).hostname);
  await askCleaner(context, {
    tabId: tab.id,
    name: 'cleaner/rules',
    payload: { rules: { ...rules, own: [...rules.own, ...extra].slice(-mostRules) } },
  });
}

/** Tells the cleaners in all tabs of the sites for which `isConcerned` by host. Tabs without a cleaner need nothing. */
export async function tellTabs(context: PageContext, isConcerned: (host: string) => boolean): Promise<void> {
  const tabs = await context.browser.tabs.query({});
  const told = tabs
    .filter(({ url }) => url !== undefined && /^https?:/.test(url) && isConcerned(new URL(url).hostname))
    .map((tab) => tellRules(context, tab));
  await Promise.race([Promise.all(told), context.delay(othersPatienceMs)]);
}
