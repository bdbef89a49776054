/**
 * What the page says of itself for machines: JSON-LD, Open Graph, meta tags. Claims, not truth: every string is
 * length-capped here and treated as text by everyone after.
 */
import { isObject, type Json, type JsonLd, type JsonObject, readJsonLd, textOf, typesOf } from './json-ld.ts';

export interface StructuredData {
  /** schema.org types of the article node, e.g. `NewsArticle`. */
  types: string[];
  headline: string | null;
  ogTitle: string | null;
  title: string | null;
  description: string | null;
  /** Names as given, strongest source only; empty when no source names anybody. */
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
  /** What the meta tags alone say; null or empty where JSON-LD alone speaks. */
  meta: { authors: string[]; published: string | null; updated: string | null };
  /** What JSON-LD alone says. */
  jsonLd: { authors: string[]; published: string | null; updated: string | null };
  isAccessibleForFree: boolean | null;
  canonicals: string[];
}

const ARTICLE_TYPE =
  /^(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|CriticReview|Recipe)$/;
const NEWS_TYPE = /^(?:\w*NewsArticle|Article|LiveBlogPosting|BlogPosting|Report)$/;
const PAGE_TYPE = /^(?:\w*Page|VideoObject|ImageGallery|MediaGallery)$/;
const LONGEST_BODY = 2_000_000;
const MOST_META = 500;

/** `{"@type": "Person", "name": …}`, a string, or lists of them, as names. */
function namesIn(value: Json, resolve: JsonLd['resolve']): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list
    .slice(0, 50)
    .flatMap((entry) => {
      const whole = resolve(entry);
      if (!isObject(whole)) return [textOf(whole)];
      const name = whole.name;
      if (Array.isArray(name)) return name.slice(0, 50).map((one) => textOf(one));
      const given = [textOf(whole.givenName), textOf(whole.familyName)].filter((part) => part !== null);
      return [textOf(name) ?? (given.length === 2 ? given.join(' ') : null)];
    })
    .filter((name): name is string => name !== null);
}

function imageAddress(value: Json, resolve: JsonLd['resolve']): string | null {
  const first = resolve(Array.isArray(value) ? value[0] : value);
  return isObject(first) ? textOf(first.url ?? first.contentUrl) : textOf(first);
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

/** All `<meta>` values by lower-case name, property or itemprop. */
function readMeta(document: Document): Map<string, string[]> {
  const values = new Map<string, string[]>();
  let count = 0;
  for (const element of document.querySelectorAll('meta[content]')) {
    count += 1;
    if (count > MOST_META) break;
    const value = textOf(element.getAttribute('content'));
    if (value === null) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = element.getAttribute(attribute)?.toLowerCase();
      if (!key) continue;
      const list = values.get(key);
      if (list === undefined) values.set(key, [value]);
      else if (!list.includes(value)) list.push(value);
    }
  }
  return values;
}

const AUTHOR_META =
  'author article:author_name byl dc.creator dcterms.creator dcsext.author sailthru.author parsely-author cxenseparse:author citation_author article:author'.split(
    ' ',
  );
const PUBLISHED_META =
  'article:published_time og:article:published_time og:published_time article:published datepublished date dc.date dc.date.issued dcterms.created dcterms.date parsely-pub-date pubdate publishdate publish-date publish_date publication_date published_time_telegram sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime originalpublicationdate article_date_original displaydate date.created created'.split(
    ' ',
  );
const UPDATED_META =
  'article:modified_time og:updated_time og:article:modified_time article:modified datemodified dcterms.modified dc.date.modified lastmod last-modified modified revised last_updated_date'.split(
    ' ',
  );

/** The node that describes this page's article: the one with its address, else the most article-like. */
function findArticle(nodes: readonly JsonObject[], url: string): JsonObject {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const rank = (node: JsonObject): number => {
    const address = addressOf(node);
    let points = 0;
    if (address !== null && samePath(url, address)) points += 8;
    if (typesOf(node).some((type) => NEWS_TYPE.test(type))) points += 4;
    if (textOf(node.headline) !== null) points += 2;
    if (node.datePublished !== undefined) points += 1;
    return points;
  };
  return articles.reduce<{ node: JsonObject; points: number }>(
    (best, node) => {
      const points = rank(node);
      return points > best.points ? { node, points } : best;
    },
    { node: {}, points: -1 },
  ).node;
}

function addressOf(node: JsonObject): string | null {
  const page = node.mainEntityOfPage;
  return textOf(node.url) ?? textOf(isObject(page) ? (page['@id'] ?? page.url) : page) ?? textOf(node['@id']);
}

/**
 * Reads all of it. Where several articles are described (a list page, endless scroll), the one whose address is
 * `url` wins.
 */
export function readStructuredData(document: Document, url: string): StructuredData {
  const metas = readMeta(document);
  const meta = (...keys: string[]): string | null => {
    for (const key of keys) {
      const value = metas.get(key)?.[0];
      if (value !== undefined) return value;
    }
    return null;
  };
  const { nodes, resolve } = readJsonLd(document);
  const article = findArticle(nodes, url);
  const page = nodes.find((node) => typesOf(node).some((type) => PAGE_TYPE.test(type))) ?? {};
  const isPageItself = Object.keys(article).length === 0;

  const keywords = article.keywords ?? null;
  const tags = [
    ...new Set(
      [
        ...(metas.get('article:tag') ?? []).flatMap((tag) => tag.split(/[,،;]/)),
        ...(Array.isArray(keywords)
          ? namesIn(keywords, resolve)
          : (textOf(keywords)?.split(/[,،;、]/) ?? [])),
        ...(meta('news_keywords', 'keywords')?.split(/[,،;、]/) ?? []),
      ]
        .map((tag) => tag.trim())
        .filter((tag) => tag !== '' && tag.length <= 100),
    ),
  ].slice(0, 100);

  const authors = [
    namesIn(article.author ?? article.creator ?? null, resolve),
    ...AUTHOR_META.map((key) => metas.get(key) ?? []),
    isPageItself ? namesIn(page.author ?? null, resolve) : [],
  ].map((names) => names.filter((name) => !/^(?:https?:|www\.|@|\{)/i.test(name) && /\p{L}/u.test(name)));

  const jsonLdPublished = textOf(article.datePublished);
  const jsonLdUpdated = textOf(article.dateModified);
  const metaAuthors = authors.slice(1, -1).find((names) => names.length > 0) ?? [];
  const free = article.isAccessibleForFree;
  const section = article.articleSection;
  return {
    types: typesOf(article),
    headline: textOf(article.headline) ?? textOf(article.name),
    ogTitle: meta(
      'og:title',
      'twitter:title',
      'dc.title',
      'dcterms.title',
      'parsely-title',
      'sailthru.title',
    ),
    title: textOf(document.querySelector('head > title, title')?.textContent ?? null),
    description: textOf(article.description) ?? meta('og:description', 'description', 'twitter:description'),
    authors: authors.find((names) => names.length > 0) ?? [],
    publisher: namesIn(article.publisher ?? null, resolve)[0] ?? null,
    siteName: meta('og:site_name', 'application-name'),
    published:
      jsonLdPublished ??
      meta(...PUBLISHED_META) ??
      textOf(article.uploadDate) ??
      textOf(article.dateCreated) ??
      textOf(page.datePublished) ??
      textOf(page.uploadDate),
    updated: jsonLdUpdated ?? meta(...UPDATED_META) ?? textOf(page.dateModified),
    section:
      (Array.isArray(section) ? textOf(section[0]) : textOf(section)) ?? meta('article:section', 'section'),
    tags,
    language:
      textOf(article.inLanguage) ??
      (isObject(article.inLanguage) ? textOf(article.inLanguage.alternateName) : null),
    body: textOf(article.articleBody, LONGEST_BODY),
    image: imageAddress(article.image, resolve) ?? meta('og:image', 'twitter:image'),
    meta: { authors: metaAuthors, published: meta(...PUBLISHED_META), updated: meta(...UPDATED_META) },
    jsonLd: { authors: authors[0] ?? [], published: jsonLdPublished, updated: jsonLdUpdated },
    isAccessibleForFree:
      typeof free === 'boolean' ? free : typeof free === 'string' ? !/^false$/i.test(free) : null,
    canonicals: [
      document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? null,
      meta('og:url'),
      addressOf(article),
    ].filter((address): address is string => address !== null),
  };
}
