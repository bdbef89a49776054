/**
 * The dictionary of the house: what an article is, once its page is cleaned.
 *
 * Everything here is plain data that survives JSON. Types derive from the schemas, so that what comes from a
 * content script, the store or an import is checked against the same words the code is written in. HTML occurs
 * only as `SafeHtml` (inline markup of one block), which only `core/sanitiser` makes, and which every renderer
 * sanitises again.
 */
import * as v from 'valibot';

declare const safeHtml: unique symbol;
/** Inline markup of one block, made by the sanitiser: links, emphasis and the like; never blocks, never script. */
export type SafeHtml = string & { readonly [safeHtml]: true };

/** How much of anything one article may hold. Beyond these a page is no article, or is an attack. */
export const articleLimits = {
  addressLength: 8192,
  headlineLength: 300,
  nameLength: 200,
  dekLength: 2000,
  blockHtmlLength: 200_000,
  blocks: 20_000,
  tags: 100,
  bylines: 50,
} as const;

const text = (maxLength: number) => v.pipe(v.string(), v.maxLength(maxLength));
const address = v.pipe(text(articleLimits.addressLength), v.regex(/^https?:\/\//));
const name = text(articleLimits.nameLength);
const html = v.pipe(
  text(articleLimits.blockHtmlLength),
  v.transform((value) => value as SafeHtml),
);
const direction = v.picklist(['ltr', 'rtl']);

/** What sort of news page it is. `preview`: only the opening stands on the page, the rest needs a subscription. */
const articleKinds = [
  'report',
  'opinion',
  'analysis',
  'feature',
  'interview',
  'review',
  'gallery',
  'video',
  'live blog',
  'explainer',
  'press release',
  'preview',
  'link',
] as const;
export const ArticleKindSchema = v.picklist(articleKinds);
export type ArticleKind = v.InferOutput<typeof ArticleKindSchema>;

/** Which evidence a field was taken from, strongest first. */
export const provenances = ['profile', 'anchor', 'structured data', 'meta', 'page', 'address'] as const;
const ProvenanceSchema = v.picklist(provenances);
export type Provenance = v.InferOutput<typeof ProvenanceSchema>;

/**
 * A moment as the page states it. `iso` is `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM[:SS]` or the same with `Z`/`±HH:MM`:
 * the zone is there only when the page gives it. An entry of a live blog may have no more than `HH:MM`. `raw` is the page's own wording.
 */
export const MomentSchema = v.strictObject({ iso: text(40), raw: text(200), from: ProvenanceSchema });
export type Moment = v.InferOutput<typeof MomentSchema>;

/** A picture with its caption and credit: together or not at all. `src` is remote and is never loaded on reading. */
export const FigureSchema = v.strictObject({
  src: v.nullable(address),
  alt: text(2000),
  caption: v.nullable(html),
  credit: v.nullable(text(500)),
  width: v.nullable(v.number()),
  height: v.nullable(v.number()),
});
export type Figure = v.InferOutput<typeof FigureSchema>;

/** Fields of which a page's sources are compared. */
export const conflictFields = ['headline', 'bylines', 'published', 'updated'] as const;
export const ConflictFieldSchema = v.picklist(conflictFields);
/** What other sources of the same page say of a field: names joined by commas, moments as ISO. */
const ConflictSchema = v.strictObject({
  field: ConflictFieldSchema,
  values: v.pipe(
    v.array(v.strictObject({ value: text(articleLimits.headlineLength), from: ProvenanceSchema })),
    v.minLength(1),
    v.maxLength(10),
  ),
});
export type Conflict = v.InferOutput<typeof ConflictSchema>;

const lang = v.optional(text(35));
const dir = v.optional(direction);
const inline = { html, lang, dir };

const ParagraphSchema = v.strictObject({ type: v.literal('paragraph'), ...inline });
const HeadingSchema = v.strictObject({ type: v.literal('heading'), level: v.picklist([2, 3, 4]), ...inline });
/** A list's items in order; `depth` (0 = outermost) keeps nesting without recursion. */
const ListSchema = v.strictObject({
  type: v.literal('list'),
  ordered: v.boolean(),
  items: v.array(v.strictObject({ depth: v.pipe(v.number(), v.integer(), v.minValue(0)), html })),
  lang,
  dir,
});
/** Rows of cells; `header` cells are `<th>`. */
const TableSchema = v.strictObject({
  type: v.literal('table'),
  caption: v.nullable(html),
  rows: v.array(
    v.array(
      v.strictObject({
        html,
        header: v.boolean(),
        colspan: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
        rowspan: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
      }),
    ),
  ),
  lang,
  dir,
});
/** A quotation set off from the text. `paragraphs` hold the words, `cite` who said it, if the page says so. */
const QuoteSchema = v.strictObject({
  type: v.literal('quote'),
  paragraphs: v.array(html),
  cite: v.nullable(html),
  lang,
  dir,
});
/**
 * An embedded post of a social network, kept as a quotation. `attribution` is the line under it as the page has it
 * ("— Name (@handle) date"); `date` is the network's wording; any part a page does not give is null.
 */
const PostSchema = v.strictObject({
  type: v.literal('post'),
  network: name,
  paragraphs: v.array(html),
  author: v.nullable(name),
  handle: v.nullable(name),
  date: v.nullable(name),
  url: v.nullable(address),
  attribution: v.nullable(text(1000)),
  lang,
  dir,
});
const FigureBlockSchema = v.strictObject({ type: v.literal('figure'), figure: FigureSchema });
/** A chart, video or other foreign frame, kept as a card that links to it. */
const EmbedSchema = v.strictObject({
  type: v.literal('embed'),
  provider: name,
  title: v.nullable(text(500)),
  url: v.nullable(address),
});
const PreformattedSchema = v.strictObject({ type: v.literal('preformatted'), text: text(200_000) });
const SeparatorSchema = v.strictObject({ type: v.literal('separator') });
/** Opens one entry of a live blog; the entry's blocks follow until the next one. */
const EntrySchema = v.strictObject({
  type: v.literal('entry'),
  /** Names the entry within its blog, at every save the same; see `core/story/entry-keys.ts`. */
  key: v.optional(text(100)),
  time: v.nullable(MomentSchema),
  headline: v.nullable(html),
});
/** Something the newsroom says about the article: a correction, a disclaimer, why it ends here. */
const NoteSchema = v.strictObject({
  type: v.literal('note'),
  role: v.picklist(['correction', 'paywall', 'editor']),
  ...inline,
});

export const BlockSchema = v.variant('type', [
  ParagraphSchema,
  HeadingSchema,
  ListSchema,
  TableSchema,
  QuoteSchema,
  PostSchema,
  FigureBlockSchema,
  EmbedSchema,
  PreformattedSchema,
  SeparatorSchema,
  EntrySchema,
  NoteSchema,
]);
export type Block = v.InferOutput<typeof BlockSchema>;

/** A cleaned article. Text fields are plain text in which markup means nothing. */
export const ArticleSchema = v.strictObject({
  /** Where it was read: the tab's address, without user name and password. */
  url: address,
  /** The address that names the article (see `core/url`); two saves with the same one are the same article. */
  canonicalUrl: address,
  /** The newspaper's name as a reader knows it. */
  outlet: v.nullable(name),
  kind: ArticleKindSchema,
  kicker: v.nullable(text(articleLimits.headlineLength)),
  headline: text(articleLimits.headlineLength),
  dek: v.nullable(text(articleLimits.dekLength)),
  /** People (or the desk) who wrote it, in order, without "By". */
  bylines: v.pipe(v.array(name), v.maxLength(articleLimits.bylines)),
  /** The agency or publisher that the page names as its source. */
  source: v.nullable(name),
  published: v.nullable(MomentSchema),
  updated: v.nullable(MomentSchema),
  section: v.nullable(name),
  leadFigure: v.nullable(FigureSchema),
  body: v.pipe(v.array(BlockSchema), v.maxLength(articleLimits.blocks)),
  tags: v.pipe(v.array(name), v.maxLength(articleLimits.tags)),
  /** BCP 47; null when the page gives no honest answer. */
  language: v.nullable(text(35)),
  direction,
  /** Words of dek and body, counted as `core/text` counts them; captions are not counted. */
  wordCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** For a reprint: who published the original and where. */
  original: v.nullable(v.strictObject({ outlet: v.nullable(name), url: address })),
  /** Which evidence each field came from. */
  provenance: v.record(text(40), ProvenanceSchema),
  /** Where the page's sources contradict what was chosen; form alone is no contradiction. */
  conflicts: v.pipe(v.array(ConflictSchema), v.maxLength(conflictFields.length)),
  /** The profile and layout that read it, e.g. `almayadeen/2024-details`; null for the generic path. */
  profile: v.nullable(name),
});
export type Article = v.InferOutput<typeof ArticleSchema>;
