import { useEffect, useState } from 'preact/hooks';
import { bareHost } from '../core/url/bare-host.ts';
import type { IndexRow } from '../store/records.ts';
import { findInDocument, findInTab, openTabOf } from './open-tabs.ts';
import { readSavedPages } from './saved-pages.ts';

/** How often a selector is found, in the newest saved article and in the open tab of a site. */
export type Matches = { where: 'tab' | 'saved'; headline: string; count: number }[];

/** Counted anew with every selector; null while it counts or where there is no selector. */
export function useMatches({
  host,
  saved,
  selector,
}: {
  host: string;
  saved: readonly IndexRow[];
  selector: string | null;
}): Matches | null {
  const [counted, setCounted] = useState<{ selector: string; matches: Matches } | null>(null);
  useEffect(() => {
    if (selector === null) return;
    let isCurrent = true;
    countMatches(host, saved, selector).then(
      (matches) => isCurrent && setCounted({ selector, matches }),
      () => isCurrent && setCounted({ selector, matches: [] }),
    );
    return () => {
      isCurrent = false;
    };
  }, [host, saved, selector]);
  return counted !== null && counted.selector === selector ? counted.matches : null;
}

async function countMatches(host: string, saved: readonly IndexRow[], selector: string): Promise<Matches> {
  const matches: Matches = [];
  const tab = await openTabOf((other) => other === bareHost(host));
  const inTab = tab && (await findInTab(tab.tabId, [selector]));
  if (tab && inTab) matches.push({ where: 'tab', headline: tab.title, count: inTab[0]?.count ?? 0 });
  for await (const { document, row } of readSavedPages(saved.slice(0, 1)))
    matches.push({
      where: 'saved',
      headline: row.headline,
      count: findInDocument(document, [selector])[0]?.count ?? 0,
    });
  return matches;
}
