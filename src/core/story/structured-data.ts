/**
 * What the page says of itself for machines: JSON-LD, Open Graph, meta tags, microdata. Claims, not truth: every
 * string is length-capped here and treated as text by everyone after.
 */

export interface StructuredData {
  /** schema.org types of the article node, e.g. `NewsArticle`. */
  types: string[];
  headline: string | null;
  ogTitle: string | null;
  title: string | null;
  description: string | null;
  authors: string[];
  publisher: string | null;
  siteName: string | null;
  published: string | null;
  updated: string | null;
  section: string | null;
  tags: string[];
  language: string | null;
  body: string | null;
  image: string | null;
  isAccessibleForFree: boolean | null;
  canonicals: string[];
}

const ARTICLE_TYPE =
  /^(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|AnalysisNewsArticle|ReviewNewsArticle|Review)$/;
const LONGEST_SCRIPT = 2_000_000;
const LONGEST_FIELD = 2000;
const LONGEST_BODY = 2_000_000;
const MOST_NODES = 2000;

type Json = unknown;
type JsonObject = Record<string, Json>;
const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: Json, limit = LONGEST_FIELD): string | null => {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length === 1 ? text(value[0], limit) : null;
  if (typeof value !== 'string') return null;
  const trimmed = decodeEntities(value.slice(0, limit)).trim();
  return trimmed === '' ? null : trimmed;
};

/** JSON-LD is often escaped twice; only the few entities that occur in headlines. */
function decodeEntities(value: string): string {
  return value.replace(/&(?:amp|quot|lt|gt|nbsp|apos|#0?39|#x27|#8217|#8216|#8220|#8221|#8211|#8212);/gi, (entity) => {
    const code = /^&#(x?)(\w+);$/.exec(entity);
    if (code) return String.fromCodePoint(Number.parseInt(code[2]!, code[1] ? 16 : 10));
    return { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ', '&apos;': "'" }[entity.toLowerCase()] ?? entity;
  });
}

function types(node: JsonObject): string[] {
  const value = node['@type'];
  return (Array.isArray(value) ? value : [value])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** All objects in a JSON-LD document that stand for things of their own, breadth first, capped. */
function nodesOf(root: Json): JsonObject[] {
  const found: JsonObject[] = [];
  const queue: Json[] = [root];
  for (let index = 0; index < queue.length && index < MOST_NODES; index += 1) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES));
    else if (isObject(value)) {
      found.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item'])
        if (typeof value[key] === 'object') queue.push(value[key]);
    }
  }
  return found;
}

/** `{"@type": "Person", "name": …}`, a string, or lists of them, as names. */
function names(value: Json): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list
    .slice(0, 50)
    .map((entry) => (isObject(entry) ? text(entry['name']) : text(entry)))
    .filter((name): name is string => name !== null);
}

function imageAddress(value: Json): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return isObject(first) ? text(first['url'] ?? first['contentUrl']) : text(first);
}

function readJsonLd(document: Document): JsonObject[] {
  const nodes: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length > LONGEST_SCRIPT) continue;
    try {
      nodes.push(...nodesOf(JSON.parse(source.replace(/[\u0000-\u001F]+/g, ' ').replace(/^\s*<!--|-->\s*$|^\s*\/\/<!\[CDATA\[|\/\/\]\]>\s*$/g, '').replace(/;\s*$/, ''))));
    } catch {
      // Broken JSON-LD is common; the page's other evidence answers.
    }
  }
  return nodes;
}

/** Two addresses of the same page, as far as structured data cares. */
function samePath(one: string, two: string): boolean {
  try {
    const a = new URL(one);
    const b = new URL(two, one);
    return a.pathname.replace(/\/$/, '') === b.pathname.replace(/\/$/, '') && a.pathname !== '/';
  } catch {
    return false;
  }
}

/**
 * Reads all of it. Where several articles are described (a list page, endless scroll), the one whose address is
 * `url` wins, else the first.
 */
export function readStructuredData(document: Document, url: string): StructuredData {
  const meta = (...keys: string[]): string | null => {
    for (const key of keys) {
      const element = document.querySelector(
        `meta[property="${key}" i], meta[name="${key}" i], meta[itemprop="${key}" i]`,
      );
      const value = text(element?.getAttribute('content') ?? null);
      if (value !== null) return value;
    }
    return null;
  };
  const metas = (key: string): string[] =>
    [...document.querySelectorAll(`meta[property="${key}" i], meta[name="${key}" i]`)]
      .slice(0, 100)
      .map((element) => text(element.getAttribute('content')))
      .filter((value): value is string => value !== null);

  const articles = readJsonLd(document).filter((node) => types(node).some((type) => ARTICLE_TYPE.test(type)));
  const addressOf = (node: JsonObject): string | null =>
    text(node['url']) ??
    text(isObject(node['mainEntityOfPage']) ? node['mainEntityOfPage']['@id'] : node['mainEntityOfPage']) ??
    text(node['@id']);
  const article: JsonObject =
    articles.find((node) => {
      const address = addressOf(node);
      return address !== null && samePath(url, address);
    }) ??
    articles.find((node) => text(node['headline']) !== null) ??
    articles[0] ??
    {};

  const keywords = article['keywords'] ?? null;
  const tags = [
    ...new Set(
      [
        ...metas('article:tag'),
        ...(Array.isArray(keywords) ? names(keywords) : (text(keywords)?.split(',') ?? [])),
        ...(meta('news_keywords', 'keywords')?.split(/[,،;]/) ?? []),
      ]
        .map((tag) => tag.trim())
        .filter((tag) => tag !== '' && tag.length <= 100),
    ),
  ].slice(0, 100);

  const free = article['isAccessibleForFree'];
  const canonicals = [
    document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? null,
    meta('og:url'),
    addressOf(article),
  ].filter((address): address is string => address !== null);
  const authorNames = names(article['author'] ?? null);

  return {
    types: types(article),
    headline: text(article['headline']) ?? text(article['name']),
    ogTitle: meta('og:title', 'twitter:title', 'dc.title'),
    title: text(document.querySelector('head > title, title')?.textContent ?? null),
    description: text(article['description']) ?? meta('og:description', 'description', 'twitter:description'),
    authors:
      authorNames.length > 0
        ? authorNames
        : [...metas('author'), ...metas('article:author'), ...metas('dc.creator'), ...metas('parsely-author')].filter(
            (name) => !/^https?:/i.test(name),
          ),
    publisher: names(article['publisher'] ?? null)[0] ?? null,
    siteName: meta('og:site_name', 'application-name'),
    published:
      text(article['datePublished']) ??
      meta('article:published_time', 'og:article:published_time', 'datePublished', 'date', 'dc.date', 'dc.date.issued', 'parsely-pub-date', 'pubdate', 'publish-date', 'sailthru.date') ??
      text(article['uploadDate']) ??
      text(article['dateCreated']),
    updated: text(article['dateModified']) ?? meta('article:modified_time', 'og:updated_time', 'dateModified', 'lastmod'),
    section: text(article['articleSection']) ?? (Array.isArray(article['articleSection']) ? text(article['articleSection'][0]) : null) ?? meta('article:section'),
    tags,
    language: text(article['inLanguage']),
    body: text(article['articleBody'], LONGEST_BODY),
    image: imageAddress(article['image']) ?? meta('og:image', 'twitter:image'),
    isAccessibleForFree: typeof free === 'boolean' ? free : typeof free === 'string' ? !/^false$/i.test(free) : null,
    canonicals,
  };
}
