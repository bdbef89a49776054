/**
 * What the library keeps in `browser.storage.local`, key by key. Every shape carries its version; `migrations/`
 * lifts older ones.
 *
 *   a:<id>          ArticleRecord   the truth: one self-describing record per article
 *   v:<id>:<rev>    ArticleRecord   an older version, kept when the same article is saved with other words
 *   p:<nnnn>        IndexPage       derived: rows of up to 128 articles, newest last
 *   h               Head            derived: schema, count, last page, digest of the ids
 *   t:<id>          Tombstone       when it was deleted; the article's record stays until the trash is emptied
 *   s:settings      Settings
 *
 * The id is made from the canonical address (first 128 bits of its SHA-256, written as a UUID), so that saving the
 * same article twice, from two windows, or restoring it twice cannot make a second item.
 */
import * as v from 'valibot';
import { ArticleSchema } from '../core/article.ts';

export const schemaVersion = 1;
export const rowsPerPage = 128;

const iso = v.pipe(v.string(), v.isoTimestamp());

export const ArticleRecordSchema = v.strictObject({
  v: v.literal(schemaVersion),
  id: v.pipe(v.string(), v.uuid()),
  /** 1 at first save, one more for each version. */
  rev: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** When this address was first saved; kept over all versions. ISO, UTC. */
  savedAt: iso,
  /** When this version was saved. */
  revisedAt: iso,
  article: ArticleSchema,
  /** Lower-case hex SHA-256 of the canonical JSON of all other fields. */
  sum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
export type ArticleRecord = v.InferOutput<typeof ArticleRecordSchema>;

/** One line of the list of saved articles: all the list shows and searches without opening the article. */
export const IndexRowSchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  headline: v.string(),
  outlet: v.nullable(v.string()),
  host: v.string(),
  bylines: v.array(v.string()),
  tags: v.array(v.string()),
  published: v.nullable(v.string()),
  savedAt: iso,
  rev: v.number(),
  language: v.nullable(v.string()),
  direction: v.picklist(['ltr', 'rtl']),
  wordCount: v.number(),
  kind: v.string(),
  /** The dek, or the beginning of the text: at most 200 characters. */
  excerpt: v.string(),
});
export type IndexRow = v.InferOutput<typeof IndexRowSchema>;
