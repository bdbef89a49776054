import { useEffect, useRef } from 'preact/hooks';
import { profiles } from '../profiles/index.ts';
import { message } from '../ui/message.ts';
import { useSettings } from '../ui/use-settings.ts';
import { ImportProfiles } from './import-profiles.tsx';
import { SitePage } from './site-page.tsx';
import { siteRows } from './site-rows.ts';
import { SitesTable } from './sites-table.tsx';
import { useHash } from './use-hash.ts';
import { useKnownSites } from './use-known-sites.ts';

/** All sites, or the one that the address names. */
export function Sites() {
  const host = useHash();
  const settings = useSettings();
  const known = useKnownSites();
  const heading = useRef<HTMLHeadingElement>(null);
  const isReady = settings !== null && known !== null;

  useEffect(() => {
    document.title = host === null ? message('sites_title') : message('site_title', host);
  }, [host]);
  // From page to page the focus goes to the heading, but not on arrival.
  const visited = useRef<string | null>(host);
  useEffect(() => {
    if (visited.current !== host) heading.current?.focus();
    visited.current = host;
  }, [host]);

  return (
    <main class="sites" data-state={isReady ? (host === null ? 'list' : 'site') : 'loading'}>
      <header class="sites-head">
        {host === null ? (
          <a href="options.html" data-action="settings">
            {message('options_title')}
          </a>
        ) : (
          <a href="#/" data-action="all-sites">
            {message('sites_all')}
          </a>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {host === null ? message('sites_title') : <bdi dir="ltr">{host}</bdi>}
        </h1>
        {host === null && <p class="promise">{message('sites_promise')}</p>}
      </header>
      {known === 'unreadable' && (
        <p class="notice notice-warning" data-notice="unreadable">
          {message('library_unreadable')}
        </p>
      )}
      {settings && known && known !== 'unreadable' && host === null && (
        <>
          <SitesTable rows={siteRows({ known, settings, profiles })} settings={settings} />
          <ImportProfiles known={known} />
        </>
      )}
      {settings && known && known !== 'unreadable' && host !== null && (
        <SitePage key={host} host={host} known={known} settings={settings} />
      )}
    </main>
  );
}
