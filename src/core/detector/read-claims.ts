/** What a page says about itself in structured data and meta tags. Claims, not facts: every list page makes some. */

export interface Claims {
  /** Types of the page's main things: JSON-LD roots, `@graph` members, `mainEntity`, microdata; without the prefix. */
  types: string[];
  /** og:type, lower case. */
  ogType: string;
  ogTitle: string;
  title: string;
  generator: string;
  section: string;
  /** Some claim says when it was published. */
  published: boolean;
  /** Some claim says the text is not for everyone. */
  locked: boolean;
  /** Something on the page is called a paywall; templates carry empty ones, so it says little by itself. */
  wall: boolean;
  language: string | null;
}

const MAX_JSON = 400_000;
const MAX_CLAIMS = 300;

/** Reads the claims of `document`. */
export function readClaims(document: Document): Claims {
  const claims: Claims = {
    types: [],
    ogType: '',
    ogTitle: '',
    title: '',
    generator: '',
    section: '',
    published: false,
    locked: false,
    wall: false,
    language: null,
  };
  const { querySelectorAll } = Object.getPrototypeOf(document) as Document;
  const found = querySelectorAll.call(
    document,
    'html[lang],title,meta[content],script[type="application/ld+json"],[itemtype]:not(form,form *),[itemprop=datePublished]:not(form),[class*=paywall]:not(form)',
  );
  let budget = MAX_JSON;
  for (let i = 0; i < found.length && i < MAX_CLAIMS; i++) {
    const element = found[i]!;
    const read = (name: string) => (element.getAttribute(name) ?? '').slice(0, 500);
    const type = read('itemtype');
    if (type) claims.types.push(type.replace(/^.*[/#]/, ''));
    if (read('itemprop') === 'datePublished') claims.published = true;
    claims.wall ||= read('class').includes('paywall');
    switch (element.localName) {
      case 'html':
        claims.language ||= asLanguage(read('lang'));
        break;
      case 'title':
        claims.title ||= (element.textContent ?? '').slice(0, 500);
        break;
      case 'meta':
        readMeta((read('property') || read('name')).toLowerCase(), read('content'), claims);
        break;
      case 'script': {
        const text = (element.textContent ?? '').slice(0, budget);
        budget -= text.length;
        readJson(text, claims);
      }
    }
  }
  return claims;
}

function readMeta(name: string, content: string, claims: Claims): void {
  if (name === 'og:type') claims.ogType = content.toLowerCase();
  else if (name === 'og:title') claims.ogTitle = content;
  else if (name === 'generator') claims.generator += content;
  else if (name === 'article:section') claims.section = content.toLowerCase();
  else if (/^(?:article|og):content_tier$/.test(name)) claims.locked ||= /locked|metered/.test(content);
  else if (name === 'og:locale' || name === 'content-language') claims.language ||= asLanguage(content);
  else if (/^article:published|^(?:publish|pub_?date|dc\.?date|parsely-pub|cxenseparse:recs:pub)/.test(name))
    claims.published = true;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 60) : '');

function asLanguage(text: string): string | null {
  return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(text) ? text.replaceAll('_', '-') : null;
}

/** Takes the types of a JSON-LD script's main things; of a script that does not parse, those named first. */
function readJson(text: string, claims: Claims): void {
  const roots: unknown[] = [];
  try {
    roots.push(JSON.parse(text));
  } catch {
    // Cut, or with raw line breaks in a string: what the first braces say is nearly always the page's own type.
    for (const [, type] of [...text.slice(0, 5000).matchAll(/"@type"\s*:\s*\[?\s*"(\w{1,60})"/g)].slice(0, 2))
      claims.types.push(type!);
    claims.published ||= text.includes('"datePublished"');
    return;
  }
  // A queue that grows: arrays, `@graph` and `mainEntity` are opened, nothing else is.
  for (let i = 0; i < roots.length && i < MAX_CLAIMS; i++) {
    const thing = roots[i];
    if (typeof thing !== 'object' || thing === null) continue;
    if (Array.isArray(thing)) {
      roots.push(...thing.slice(0, MAX_CLAIMS));
      continue;
    }
    const {
      '@type': type,
      '@graph': graph,
      mainEntity,
      datePublished,
      isAccessibleForFree,
    } = thing as Record<string, unknown>;
    for (const name of Array.isArray(type) ? type.slice(0, 9) : [type])
      if (asText(name)) claims.types.push(asText(name).replace(/^.*[/#:]/, ''));
    roots.push(graph, mainEntity);
    if (datePublished) claims.published = true;
    if (isAccessibleForFree === false || /^false$/i.test(asText(isAccessibleForFree))) claims.locked = true;
  }
}
