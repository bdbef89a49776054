/** What a page says about itself in structured data and meta tags. Claims, not facts: every list page makes some. */

export interface Claims {
  /**
   * Types of the page's main things, as `/newsarticle/person`: JSON-LD roots, `@graph` members, `mainEntity` and
   * microdata, without prefix, in lower case.
   */
  types: string;
  /** og:type, lower case. */
  ogType: string;
  /** What `<title>` and og:title say. */
  titles: string[];
  /** Lower case. */
  section: string;
  /** Some claim says when it was published. */
  published: boolean;
  /** Some claim says the text is not for everyone. */
  locked: boolean;
  /** BCP 47. */
  language: string | null;
}

const MAX_JSON = 400_000;
const MAX_CLAIMS = 300;
const MAX_TEXT = 300;

/** Reads the claims of `document`. */
export function readClaims(document: Document): Claims {
  let types = '';
  let ogType = '';
  let section = '';
  let published = false;
  let locked = false;
  let language: string | null = null;
  const titles: string[] = [];
  let budget = MAX_JSON;

  const addType = (type: unknown) => {
    if (typeof type === 'string' && type)
      types += `/${type
        .slice(0, MAX_TEXT)
        .replace(/.*[/#:]/, '')
        .toLowerCase()}`;
  };
  const readMeta = (name: string, content: string) => {
    if (name === 'og:type') ogType = content.toLowerCase();
    if (name === 'og:title') titles.push(content);
    if (name === 'article:section') section = content.toLowerCase();
    if (name === 'article:published_time') published = true;
  };
  /** Takes the types of a JSON-LD script's main things; a script that does not parse says nothing. */
  const readJson = (json: string) => {
    budget -= json.length;
    const things: unknown[] = [];
    try {
      things.push(JSON.parse(json));
    } catch {
      return;
    }
    // A queue that grows: lists, `@graph` and `mainEntity` are opened, nothing else is.
    for (let i = 0; i < things.length && i < MAX_CLAIMS; i++) {
      const thing = things[i] as Record<string, unknown> | unknown[] | null;
      if (Array.isArray(thing)) things.push(...thing.slice(0, MAX_CLAIMS));
      else if (thing && typeof thing === 'object') {
        [thing['@type']].flat().slice(0, 9).forEach(addType);
        things.push(thing['@graph'], thing.mainEntity);
        published ||= !!thing.datePublished;
        locked ||= /^"?false/i.test(JSON.stringify(thing.isAccessibleForFree));
      }
    }
  };

  // `<img name=querySelectorAll>` shadows the document's own, but not the prototype's; forms are left out because
  // `<input name=getAttribute>` shadows theirs.
  const found = (Object.getPrototypeOf(document) as Document).querySelectorAll.call(
    document,
    'html,title,meta[content],script[type="application/ld+json"],[itemtype]:not(form)',
  );
  for (const element of [...found].slice(0, MAX_CLAIMS)) {
    const read = (name: string) => (element.getAttribute(name) ?? '').slice(0, MAX_TEXT);
    // Not of every element: of `<html>` it would be the whole page.
    const text = () => (element.textContent ?? '').slice(0, budget);
    const name = element.localName;
    if (name === 'script') readJson(text());
    if (name === 'title') titles.push(text().slice(0, MAX_TEXT));
    if (name === 'html')
      language = /^[a-z]{2,3}\b[-\w]{0,30}$/i.exec(read('lang').replaceAll('_', '-'))?.[0] ?? null;
    if (name === 'meta') readMeta(read('property') || read('name'), read('content'));
    addType(read('itemtype'));
  }
  return { types, ogType, titles, section, published, locked, language };
}
