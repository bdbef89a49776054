import { type Site, type SiteRequest, startSite } from '../browsers/site-server.ts';
import type { LoadedPage } from './collection.ts';

/**
 * Nothing of the page runs and nothing is fetched for it. `connect-src 'self'` lets the cleaner read the page's own
 * address again, as it may do on the open web.
 */
const stillPage = "default-src 'none'; style-src 'unsafe-inline'; connect-src 'self'";

/** Serves one page at a time, under its own address; everything else is not there. */
export async function startBenchSite(): Promise<{
  site: Site;
  show(page: LoadedPage): void;
  close(): Promise<void>;
}> {
  let shown: LoadedPage | null = null;
  const site = await startSite((request) => {
    if (!shown || !asksFor(shown, request)) return undefined;
    return {
      headers: { 'content-type': shown.contentType, 'content-security-policy': stillPage },
      body: shown.body,
    };
  });
  return {
    site,
    show(page) {
      shown = page;
    },
    close: () => site.close(),
  };
}

/** The scheme may differ: browsers open some http addresses over https by themselves. */
function asksFor({ url }: LoadedPage, request: SiteRequest): boolean {
  const asked = new URL(request.url);
  return asked.hostname === url.hostname && asked.pathname === url.pathname && asked.search === url.search;
}
