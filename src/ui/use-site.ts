import { useEffect, useState } from 'preact/hooks';
import browser from '../platform/browser.ts';
import { freshSite, type SiteRecord } from '../store/site-record.ts';
import { readSite, watchSites } from '../store/sites.ts';

/**
 * What holds for the site at `host`, kept up to date; null until it is read or while there is no host. Where it cannot
 * be read, what holds for a site of which nothing is known.
 */
export function useSite(host: string | null): SiteRecord | null {
  const [site, setSite] = useState<SiteRecord | null>(null);
  useEffect(() => {
    if (host === null) return;
    const watching = new AbortController();
    const { host: own } = freshSite(host);
    watchSites(browser.storage.local.onChanged, {
      signal: watching.signal,
      onChange: (sites) => {
        const changed = sites.find((one) => one.host === own);
        if (changed) setSite(changed.record);
      },
    });
    readSite(browser.storage.local, host).then(
      ({ record }) => setSite(record),
      () => setSite(freshSite(host)),
    );
    return () => watching.abort();
  }, [host]);
  return site;
}
