import * as v from 'valibot';
import type { Article } from '../core/article.ts';
import { excerptOf } from '../core/article-words.ts';
import { isIntact, seal } from './checksum.ts';
import { type ArticleRecord, ArticleRecordSchema, type IndexRow, schemaVersion } from './records.ts';

/** What stands under an article's key. `newer`: written by a later version of Galley. */
export type FoundRecord =
  | { state: 'sound'; record: ArticleRecord }
  | { state: 'missing' }
  | { state: 'damaged' }
  | { state: 'newer' };

/** Whether a stored value says it was written in a later schema than this code knows. */
export function isNewer(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'v' in value &&
    Number.isInteger(value.v) &&
    Number(value.v) > schemaVersion
  );
}

/** Looks at what was stored as `a:<id>` and believes it only if it is whole and is the article of that id. */
export async function examineRecord(value: unknown, id: string): Promise<FoundRecord> {
  if (value === undefined) return { state: 'missing' };
  if (isNewer(value)) return { state: 'newer' };
  const parsed = v.safeParse(ArticleRecordSchema, value);
  if (!parsed.success || parsed.output.id !== id) return { state: 'damaged' };
  // The sum is taken of what is stored, not of what the schema made of it.
  return (await isIntact(value as ArticleRecord))
    ? { state: 'sound', record: parsed.output }
    : { state: 'damaged' };
}

/** A sealed record of `article`, whose strings are what every browser's store gives back unchanged. */
export async function makeRecord(fields: {
  id: string;
  rev: number;
  savedAt: string;
  revisedAt: string;
  article: Article;
}): Promise<ArticleRecord> {
  return seal({ v: schemaVersion, ...fields, article: storable(fields.article) } as const);
}

/** A copy as JSON would bring it back, in which half characters (lone surrogates) are replaced. */
export function storable<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, field: unknown) =>
    typeof field === 'string' ? field.replace(/\p{Surrogate}/gu, '\uFFFD') : field,
  ) as T;
}

/** The line of the list for this record. */
export function rowOf({ id, savedAt, rev, article }: ArticleRecord): IndexRow {
  return {
    id,
    headline: article.headline,
    outlet: article.outlet,
    host: URL.canParse(article.url) ? new URL(article.url).host : '',
    bylines: article.bylines,
    tags: article.tags,
    published: article.published?.iso ?? null,
    savedAt,
    rev,
    language: article.language,
    direction: article.direction,
    wordCount: article.wordCount,
    kind: article.kind,
    excerpt: excerptOf(article),
  };
}
