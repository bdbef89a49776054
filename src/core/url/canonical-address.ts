import { safeAddress } from './safe-address.ts';
import { trackingParameters, trackingPrefixes } from './tracking-parameters.ts';

/**
 * The address that names the article: two saves with the same one are the same article. Null when the tab's own
 * address is no http(s) address.
 *
 * `claimed` are the addresses the page gives for itself (`link rel=canonical`, `og:url`, JSON-LD), strongest first.
 * A page says in them whatever it likes, so a claim is believed only where a wrong one could do no harm: it stays on
 * the tab's host and does not make all articles of a paper one. A claim wrongly refused costs a second item in the
 * library; one wrongly believed would file one article as a new version of another.
 */
export function canonicalAddress({
  tabUrl,
  claimed,
}: {
  tabUrl: string;
  claimed: readonly string[];
}): string | null {
  const safeTab = safeAddress(tabUrl);
  if (safeTab === null) return null;
  const tab = normalise(new URL(safeTab));
  for (const claim of claimed) {
    if (claim.trim() === '') continue;
    const safeClaim = safeAddress(claim.trim(), safeTab);
    if (safeClaim === null) continue;
    const candidate = normalise(new URL(safeClaim));
    if (!isBelievable(candidate, tab)) continue;
    // Papers that moved to https often still write http in their canonical links.
    if (tab.protocol === 'https:') candidate.protocol = 'https:';
    return candidate.href;
  }
  return tab.href;
}

/** Host without the prefixes under which papers serve the same pages to browsers and telephones. */
function bareHost(url: URL): string {
  return url.host.replace(/^(?:(?:www|m|amp)\.)+(?=[^.]+\.)/, '');
}

function isBelievable(claim: URL, tab: URL): boolean {
  if (bareHost(claim) !== bareHost(tab)) return false;
  if (isFrontPage(claim) && !isFrontPage(tab)) return false;
  if (tab.hash !== '' && claim.hash === '') return false;
  if (claim.pathname === tab.pathname) {
    // `headline-news.htm?article=…` claiming to be `headline-news.htm`: the parameter is the article's name.
    return claim.search !== '' || tab.search === '' || namesAnArticle(tab.pathname);
  }
  return !isSectionOf(claim.pathname, tab.pathname);
}

/** The site's front page, also that of one language (`/en/`). */
function isFrontPage(url: URL): boolean {
  const plain = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.[a-z]{2,5})?)?\/?$/i.test(
    url.pathname,
  );
  return plain && url.search === '' && url.hash === '';
}

/** `/news/` is a section of `/news/2031/storm`; `/storm` is not one of `/storm/amp` or `/storm/2`. */
function isSectionOf(claim: string, tab: string): boolean {
  const folder = claim.endsWith('/') ? claim : `${claim}/`;
  if (!tab.startsWith(folder)) return false;
  return !/^(?:amp|print|\d{1,3})?(?:\.html?)?\/?$/i.test(tab.slice(folder.length));
}

/** The last part of the path is a slug or carries a number of its own, so that no query is needed to name it. */
function namesAnArticle(pathname: string): boolean {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  return (
    last.split(/[-_]/).length >= 4 || /\d{5,}/.test(last) || (last.match(/%[0-9a-f]{2}/gi)?.length ?? 0) >= 8
  );
}

/** Tracking dropped, the other parameters sorted by name (equal names keep their order), fragment dropped. */
function normalise(url: URL): URL {
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '')
    .map((part) => ({
      name: decode(part.split('=', 1)[0] ?? ''),
      part: part.split('=').map(reencode).join('='),
    }))
    .filter(({ name }) => !isTracking(name));
  kept.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  url.search = kept.map(({ part }) => part).join('&');
  // `#!/…` was how single-page applications named their pages; any other fragment is a place in the page.
  if (!url.hash.startsWith('#!/')) url.hash = '';
  return url;
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return trackingParameters.has(lower) || trackingPrefixes.some((prefix) => lower.startsWith(prefix));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * One spelling for `/a` and `%2Fa`. Bytes that are not UTF-8 (old Arabic and Cyrillic papers) stay as written:
 * decoding them would turn different titles into the same replacement characters. `+` stays a space.
 */
function reencode(text: string): string {
  return text
    .split('+')
    .map((piece) => {
      try {
        return encodeURIComponent(decodeURIComponent(piece));
      } catch {
        return piece;
      }
    })
    .join('+');
}
