/** What the popup is told about the page of its tab. Plain data; made in the content cleaner and the background. */
import * as v from 'valibot';
import { ArticleKindSchema, ConflictFieldSchema, conflictFields, MomentSchema } from '../core/article.ts';
import { hiddenKinds, hiddenReasons } from '../core/cleaner/plan.ts';
import { detectionReasons } from '../core/detector/detection.ts';

const words = v.pipe(v.number(), v.integer(), v.minValue(0));
const short = (n: number) => v.pipe(v.string(), v.maxLength(n));

export const DetectionSchema = v.strictObject({
  verdict: v.picklist(['article', 'maybe', 'not an article']),
  kind: v.nullable(ArticleKindSchema),
  score: v.pipe(v.number(), v.finite()),
  reasons: v.pipe(v.array(v.picklist(detectionReasons)), v.maxLength(30)),
  language: v.nullable(short(35)),
});

const HiddenBlockSchema = v.strictObject({
  id: v.pipe(v.number(), v.integer()),
  kind: v.picklist(hiddenKinds),
  reason: v.picklist(hiddenReasons),
  text: short(200),
  words,
  items: words,
  shown: v.boolean(),
});

/** More entries than this are not listed; the newest are. */
export const mostEntries = 1000;
const entryKey = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** Keys of a live blog's entries. */
export const EntryKeysSchema = v.pipe(v.array(entryKey), v.maxLength(mostEntries));

/** One entry of a live blog, as the timeline lists it. */
const TimelineEntrySchema = v.strictObject({
  key: entryKey,
  time: v.nullable(MomentSchema),
  /** Its headline or first words. */
  words: short(200),
  /** It came since the reader's last look. */
  isNew: v.boolean(),
});
export type TimelineEntry = v.InferOutput<typeof TimelineEntrySchema>;

/** What is known of the reader's last look at a live blog: nothing yet, that there was none, or what was seen. */
const LastLookSchema = v.picklist(['not told', 'none', 'told']);

/** The entries of a live blog in page order; empty elsewhere. */
const TimelineSchema = v.strictObject({
  lastLook: LastLookSchema,
  entries: v.pipe(v.array(TimelineEntrySchema), v.maxLength(mostEntries)),
});
export type Timeline = v.InferOutput<typeof TimelineSchema>;
/** How much of the story was kept, by evidence that owes nothing to the plan: see `core/completeness`. */
const CompletenessSchema = v.strictObject({
  words,
  ofWords: words,
  images: words,
  ofImages: words,
  posts: words,
  isLow: v.boolean(),
  missing: v.pipe(v.array(short(200)), v.maxLength(20)),
});

/** Why the other pages of a story could not be joined. */
export const joinFailures = [
  /** No answer, an error, or too late. */
  'pages-unreached',
  /** The paper sent us to another page or site. */
  'pages-elsewhere',
  'pages-too-large',
  /** A page holds no story, or nothing that the others do not have. */
  'pages-without-story',
] as const;
export type JoinFailure = (typeof joinFailures)[number];

/** A story that goes on at further addresses. */
const PagesSchema = v.strictObject({
  page: words,
  /** Null: the page only says that there is a next one. */
  pages: v.nullable(words),
  joined: v.boolean(),
});
export type PagesSummary = v.InferOutput<typeof PagesSchema>;

/** Another story that stands on the same page. */
const OtherStorySchema = v.strictObject({ id: words, headline: short(300) });
export type OtherStory = v.InferOutput<typeof OtherStorySchema>;

/** The article at hand in a few lines, before anything is saved. */
export const ArticleSummarySchema = v.strictObject({
  canonicalUrl: short(8192),
  outlet: v.nullable(short(200)),
  headline: short(300),
  bylines: v.array(short(200)),
  source: v.nullable(short(200)),
  published: v.nullable(MomentSchema),
  updated: v.nullable(MomentSchema),
  /** Fields in which the page's own sources contradict each other. */
  conflicts: v.pipe(v.array(ConflictFieldSchema), v.maxLength(conflictFields.length)),
  kind: ArticleKindSchema,
  language: v.nullable(short(35)),
  direction: v.picklist(['ltr', 'rtl']),
  /** Words that stay visible. */
  words,
  completeness: CompletenessSchema,
  /** Null where the story has one page. */
  pages: v.nullable(PagesSchema),
  otherStories: v.pipe(v.array(OtherStorySchema), v.maxLength(20)),
  /** Entries of a live blog, 0 elsewhere. */
  entries: words,
  timeline: TimelineSchema,
  originalUrl: v.nullable(short(8192)),
  /** `publisher/layout`, or null on the generic path. */
  profile: v.nullable(short(200)),
  /** A profile knows this host, yet none of its layouts matched this page. */
  profileOutOfDate: v.boolean(),
});
export type ArticleSummary = v.InferOutput<typeof ArticleSummarySchema>;

/** Milliseconds on the page's main thread. */
const TimingsSchema = v.strictObject({
  detect: v.number(),
  plan: v.number(),
  extract: v.number(),
});

/**
 * The attribute that marks elements while a page is cleaned; its end is random, so that no page can prepare for it
 * or carry it by chance.
 */
export const MarkAttributeSchema = v.pipe(v.string(), v.regex(/^data-galley-[0-9a-f]{8}$/));

/** More rules that do not hold on a page are not told of. */
export const mostDroppedRules = 50;
/** A rule that was sent for the page and left out there, and why. */
const DroppedRuleSchema = v.strictObject({
  profile: v.nullable(short(60)),
  selector: short(512),
  why: v.picklist(['hides-too-much', 'too-slow', 'unreadable']),
});

/** What the content cleaner answers when asked to look at, clean or restore its page. */
export const PageReportSchema = v.strictObject({
  detection: DetectionSchema,
  cleaned: v.boolean(),
  /** The attribute in use while cleaned, and once more in the answer that undoes it; null otherwise. */
  attribute: v.nullable(MarkAttributeSchema),
  /** Null when no article could be found on the page. */
  article: v.nullable(ArticleSummarySchema),
  hidden: v.pipe(v.array(HiddenBlockSchema), v.maxLength(5000)),
  timings: TimingsSchema,
  /** Elements on the page. */
  nodes: words,
  /** Set when the page is beyond what can be cleaned safely. */
  refusal: v.nullable(v.picklist(['too-large', 'no-story'])),
  droppedRules: v.optional(v.pipe(v.array(DroppedRuleSchema), v.maxLength(mostDroppedRules))),
});
export type PageReport = v.InferOutput<typeof PageReportSchema>;

/** How joining the pages of a story ended. */
export const JoinAnswerSchema = v.variant('ok', [
  v.strictObject({ ok: v.literal(true), report: PageReportSchema }),
  v.strictObject({ ok: v.literal(false), code: v.picklist(joinFailures) }),
]);
export type JoinAnswer = v.InferOutput<typeof JoinAnswerSchema>;

/** Why Galley cannot look at a tab at all. */
export const unreachableReasons = [
  'browser-page',
  'store-page',
  'extension-page',
  'local-file',
  'pdf',
  'media',
  'no-access',
  'not-responding',
] as const;
export type UnreachableReason = (typeof unreachableReasons)[number];

/** What the library knows of this page's address. */
export interface SavedSummary {
  id: string;
  savedAt: string;
  versions: number;
}

/** The popup's whole knowledge of the tab it was opened on. */
export type PageState =
  | { status: 'unreachable'; reason: UnreachableReason; url: string | null; title: string | null }
  | {
      status: 'reachable';
      report: PageReport;
      saved: SavedSummary | null;
      /** Galley may look at this site without being clicked. */
      standingAccess: boolean;
      private: boolean;
      url: string;
    };
