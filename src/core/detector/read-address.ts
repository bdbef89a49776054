/** What an address says about its page before anyone reads it. */

export interface AddressSigns {
  front: boolean;
  list: boolean;
  search: boolean;
  shop: boolean;
  form: boolean;
  forum: boolean;
  documentation: boolean;
  /** A day or month in the path. */
  dated: boolean;
  /** A number of five digits or more in the path or its query: an article's, a product's or a thread's. */
  numbered: boolean;
  /** Words of the longest part of the path, separated by hyphens or underscores. */
  slugWords: number;
  /** A part of the path that newspapers use. */
  news: boolean;
  /** Path and query in lower case, decoded where possible, cut to 2,000 letters. */
  path: string;
}

const word = (names: string) => new RegExp(`(?:^|[/._?&=-])(?:${names})(?=$|[/._?&=-])`);
const part = (names: string) => new RegExp(`/(?:${names})(?=$|[/.?])`);
const LIST = part(
  'categor(?:y|ies|ie|ia)|cat|tags?|topics?|themen?|archives?|archivo?|authors?|autor|page/\\d+|sections?|rubri[ck]\\w*|labels?|listings?|index|all|latest|browse|directory|collections?|users?|members?|profile',
);
const SEARCH = /\/(?:search|suche|buscar|recherche)\b|[?&](?:q|s|query|search|keywords?)=/;
const SHOP = part(
  'shop|store|products?|produ[ck]to?s?|cart|basket|checkout|p|dp|item|itm|deals?|catalog\\w*|c|collections?|buy|category',
);
const FORM = word(
  'log-?in|sign-?in|sign-?up|signon|register|registration|account|auth|password|user/register|join|wp-login|anmelden|connexion|contact',
);
const FORUM = word(
  'forums?|foros?|viewtopic|viewforum|showthread|forumdisplay|threads?|topic|boards?|community|discussions?|questions|comments|t',
);
const DOCUMENTATION = word(
  'docs?|documentation|wiki|manual|api|reference|tutorials?|guides?|help|readthedocs|man|learn|developers?|support|handbook|faq',
);
const NEWS = part(
  'news|articles?|artikel|articulo|stor(?:y|ies)|noticias?|nachrichten|actualites?|politics|world|opinions?|sports?|business|blog|posts?|features?|local|\\d{4}/\\d\\d?',
);
const DATED =
  /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[/-]?[0-3]?\d)?(?=\D)/;

/** Reads `url`; an address that cannot be parsed has no signs. */
export function readAddress(url: string): AddressSigns {
  const { host, path, root } = parse(url.slice(0, 8192));
  const bare = path.split(/[?#]/)[0]!;
  // A reprint's address may carry the original's path in a parameter: parts of the query count too.
  const slugWords = Math.max(
    ...path.split(/[/?&=]/).map((name) => name.split(/[-_]/).filter((w) => /[^\d]./.test(w)).length),
  );
  const whole = `${host}${path}`;
  return {
    front: root,
    list: LIST.test(bare),
    search: SEARCH.test(path),
    shop: SHOP.test(bare) || /^(?:shop|store)\./.test(host),
    form: FORM.test(path),
    forum: FORUM.test(whole),
    documentation: DOCUMENTATION.test(whole),
    dated: DATED.test(path),
    numbered: /\d{5}/.test(path),
    slugWords,
    news: NEWS.test(bare),
    path,
  };
}

function parse(url: string): { host: string; path: string; root: boolean } {
  const [, host = '', path = ''] = /^\w+:\/\/([^/?#]*)([^#]*)/.exec(url.toLowerCase()) ?? [];
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // A stray % in an address is common.
  }
  // `/`, `/en/`, `/index.html`, `/home`, with or without tracking parameters; `/?p=123` names a page.
  const root =
    !!host &&
    /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|default|home|main)(?:\.\w+)?\/?)?(?:\?|$)/.test(path) &&
    !/[?&](?:p|id|article)=/.test(path);
  return { host, path: decoded.slice(0, 2000), root };
}
