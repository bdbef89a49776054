/**
 * What the library keeps in `browser.storage.local`, key by key. Every shape carries its version; `migrations/`
 * lifts older ones.
 *
 *   a:<id>          ArticleRecord   the truth: one self-describing record per article
 *   v:<id>:<rev>    ArticleRecord   an older version, kept when the same article is saved with other words
 *   k:<id>          KeptMarkup      the page's markup of the newest version, if any: see `kept-markup.ts`
 *   d:<id>:<time>   unknown         a record found damaged, set aside as it was when the article was saved anew
 *   t:<id>          Tombstone       when it was deleted; the article's record stays until the trash is emptied
 *   p:<nnnn>        IndexPage       derived: rows of up to 128 articles, oldest first
 *   h               Head            derived: which pages there are, in order; how many articles; digest of the ids
 *   m:schema        SchemaMark      the schema the whole library is in: see `migrations/`
 *   r:<host>        SiteRecord      what the reader repaired and chose for one site: see `site-record.ts`
 *   q:<id>          ImportedProfile another person's profile: see `imported-profile.ts`
 *   s:imported      ImportedIndex   derived: which imported profiles there are for which hosts
 *   s:settings      Settings
 *   s:looks         Looks           the entries of live blogs that were seen: see `looks.ts`
 *
 * The id is made from the canonical address (first 128 bits of its SHA-256, written as a UUID), so that saving the
 * same article twice, from two windows, or restoring it twice cannot make a second item.
 */
import * as v from 'valibot';
import { ArticleSchema } from '../core/article.ts';

export const schemaVersion = 2;
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

/** Up to `rowsPerPage` rows in the order of `rowKey`. */
export const IndexPageSchema = v.strictObject({
  v: v.literal(schemaVersion),
  rows: v.pipe(v.array(IndexRowSchema), v.maxLength(rowsPerPage)),
  sum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
export type IndexPage = v.InferOutput<typeof IndexPageSchema>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const idsDigest = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

/** What the head knows of one page: enough to find the page of an article and to see that a page is not the one meant. */
const PageEntrySchema = v.strictObject({
  n: count,
  rows: v.pipe(count, v.minValue(1)),
  /** `rowKey` of its first row. */
  first: v.string(),
  ids: idsDigest,
});
export type PageEntry = v.InferOutput<typeof PageEntrySchema>;

export const HeadSchema = v.strictObject({
  v: v.literal(schemaVersion),
  /** One more with every change of the index. */
  generation: count,
  /** Articles in the list, that is in all pages. */
  count,
  /** In the order of their rows, oldest first. */
  pages: v.array(PageEntrySchema),
  /** The number of the next page to be made; numbers are not used twice. */
  nextPage: count,
  /** The ids of all listed articles, folded together by exclusive or: they are hashes already. */
  ids: idsDigest,
  /** Articles that are stored and not listed, because their records could not be read. */
  unlisted: v.array(v.pipe(v.string(), v.uuid())),
  sum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
export type Head = v.InferOutput<typeof HeadSchema>;

/** `deletedAt` null: brought back. Written so, because only a `set` can be one with the change of the index. */
export const TombstoneSchema = v.strictObject({ v: v.literal(schemaVersion), deletedAt: v.nullable(iso) });
export type Tombstone = v.InferOutput<typeof TombstoneSchema>;

export const headKey = 'h';
export const articleKey = (id: string) => `a:${id}`;
export const versionKey = (id: string, rev: number) => `v:${id}:${rev}`;
export const damagedKey = (id: string, at: string) => `d:${id}:${at}`;
export const tombstoneKey = (id: string) => `t:${id}`;
export const pageKey = (n: number) => `p:${String(n).padStart(4, '0')}`;

/** The order of the list: by first save, and by id where two were saved in one millisecond. */
export const rowKey = (row: { savedAt: string; id: string }) => `${row.savedAt} ${row.id}`;
