/**
 * A profile is what Galley knows of one publisher: data only, checked by this schema whether it is bundled or
 * imported. It never runs code: selectors, words and a closed list of verbs.
 */
import * as v from 'valibot';
import { ArticleKindSchema } from '../article.ts';
import { hiddenKinds } from '../cleaner/plan.ts';

const line = (maxLength: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(maxLength));

/** Class names a bundler made up (`css-1x8yz`, `sc-bdVaJa`, `Story_body__3fG7h`) change with every release. */
const HASHED_NAME =
  /[.#"'=\s](?:css|sc|jsx|emotion|svelte|ssrcss)-(?:[\w-]*\d|[a-z]*[A-Z])|__(?=[A-Za-z]*\d)[A-Za-z0-9]{5,}(?![\w-])|[.#][\w-]*\d{4,}/;

/** A CSS selector without pseudo-elements and without names that a bundler made up. */
export const SelectorSchema = v.pipe(
  line(512),
  v.check((selector) => !selector.includes('::'), 'pseudo-elements select nothing on a page'),
  v.check((selector) => !/[{}@;\\]/.test(selector), 'a selector is no stylesheet'),
  v.check((selector) => !HASHED_NAME.test(selector), 'hashed class names change with every release'),
);
/** Selectors by preference: the first that matches wins. A selector may end in ` => attribute` to read that. */
const LocatorSchema = v.pipe(v.array(SelectorSchema), v.minLength(1), v.maxLength(20));
export type Locator = v.InferOutput<typeof LocatorSchema>;

/** A dotted path into a JSON document: `author`, `article.dates.published`. */
const PathSchema = v.pipe(line(100), v.regex(/^[\w-]+(?:\.[\w-]+)*$/));

/** A `<script>` of JSON that tells the article's fields. */
const MetadataSchema = v.strictObject({
  script: SelectorSchema,
  headline: v.optional(PathSchema),
  bylines: v.optional(PathSchema),
  published: v.optional(PathSchema),
  updated: v.optional(PathSchema),
  tags: v.optional(PathSchema),
  section: v.optional(PathSchema),
});

const HideRuleSchema = v.strictObject({
  kind: v.picklist(hiddenKinds),
  selector: SelectorSchema,
  /** What it is, in a few words, for the person who mends this profile. */
  why: line(120),
});

/** One design of the publisher's article pages. */
export const LayoutSchema = v.strictObject({
  name: v.pipe(line(60), v.regex(/^[a-z0-9-]+$/)),
  /** The date on which it was last known to hold. */
  lastSeen: v.pipe(v.string(), v.isoDate()),
  /** The page is of this layout when every one of these matches something. */
  when: v.pipe(v.array(SelectorSchema), v.minLength(1), v.maxLength(5)),
  kind: v.optional(ArticleKindSchema),
  /** The story's own boxes, in order; all that match are read. */
  root: LocatorSchema,
  headline: v.optional(LocatorSchema),
  kicker: v.optional(LocatorSchema),
  dek: v.optional(LocatorSchema),
  bylines: v.optional(LocatorSchema),
  source: v.optional(LocatorSchema),
  published: v.optional(LocatorSchema),
  updated: v.optional(LocatorSchema),
  leadFigure: v.optional(LocatorSchema),
  /** Credits that stand with their pictures, in figures of whatever make. */
  credit: v.optional(LocatorSchema),
  section: v.optional(LocatorSchema),
  tags: v.optional(LocatorSchema),
  /** The link to the next page of a story that goes on at further addresses. */
  nextPage: v.optional(LocatorSchema),
  /** Live blogs: one entry, and within it its time and headline. */
  entry: v.optional(
    v.strictObject({
      item: LocatorSchema,
      time: v.optional(LocatorSchema),
      headline: v.optional(LocatorSchema),
    }),
  ),
  hide: v.optional(v.pipe(v.array(HideRuleSchema), v.maxLength(500))),
  /** Wins over every `hide`, bundled or not. */
  keep: v.optional(v.pipe(v.array(SelectorSchema), v.maxLength(100))),
});
export type Layout = v.InferOutput<typeof LayoutSchema>;

export const ProfileSchema = v.strictObject({
  id: v.pipe(line(60), v.regex(/^[a-z0-9-]+$/)),
  /** The newspaper's name as its readers know it. */
  outlet: line(100),
  /** Host names; `*.` in front stands for any host below. */
  hosts: v.pipe(
    v.array(v.pipe(line(253), v.regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/))),
    v.minLength(1),
    v.maxLength(50),
  ),
  languages: v.array(line(35)),
  /** Words the publisher prints above its furniture, beyond the common ones; whole blocks, any case. */
  labels: v.optional(v.record(v.picklist(hiddenKinds), v.pipe(v.array(line(100)), v.maxLength(50)))),
  /**
   * A reprint's address tells where the original stands: `parameter` of this page's address holds its path on
   * `site`.
   */
  reprint: v.optional(
    v.strictObject({
      parameter: line(60),
      site: v.pipe(line(253), v.regex(/^https:\/\/[a-z0-9.-]+$/)),
      outlet: line(100),
    }),
  ),
  /**
   * The order in which all the publisher's designs print an article, for pages whose markup is not known: `dek` says
   * that a summing-up paragraph stands between headline and text, `tags` that a row of tags closes it.
   */
  textOrder: v.optional(
    v.pipe(v.array(v.picklist(['headline', 'meta', 'dek', 'picture', 'text', 'tags'])), v.maxLength(6)),
  ),
  /** The publisher's own metadata, whatever design the page has. */
  metadata: v.optional(MetadataSchema),
  /** Newest first. Empty while no page has been seen: labels and the generic path must do. */
  layouts: v.pipe(v.array(LayoutSchema), v.maxLength(30)),
});
export type Profile = v.InferOutput<typeof ProfileSchema>;
