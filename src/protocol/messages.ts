/**
 * Every message that crosses a boundary: its name, who may send it, the schema of what it carries and what comes
 * back. `background/router.ts` refuses whatever this table does not allow; nothing else listens.
 *
 * Two directions. Requests *to the background* come from an extension page or from a page's own content script.
 * Requests *to the cleaner* go from the background to the content script of one tab; a content script answers, it
 * never pushes an article (a page's process may be hostile: captures are pulled, after the reader's click).
 */
import * as v from 'valibot';
import { type Article, ArticleSchema } from '../core/article.ts';
import { mostRules, type PageRules } from '../core/profile/page-rules.ts';
import { ProfileSchema, SelectorSchema } from '../core/profile/profile.ts';
import { RepairRuleSchema, repairVerbs } from '../core/profile/repair-rule.ts';
import { longestSnapshot } from '../core/snapshot/write-snapshot.ts';
import { FileNameSchema, profileOrigins } from '../store/imported-profile.ts';
import { SettingsSchema } from '../store/settings-schema.ts';
import { LayerSwitchesSchema, SiteChoicesSchema, SiteHostSchema } from '../store/site-record.ts';
import {
  DetectionSchema,
  type JoinAnswer,
  JoinAnswerSchema,
  joinFailures,
  MarkAttributeSchema,
  type PageReport,
  PageReportSchema,
  type PageState,
} from './page-state.ts';

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const articleId = v.pipe(v.string(), v.uuid());
const ruleId = v.pipe(v.string(), v.uuid());
const rules = v.pipe(v.array(RepairRuleSchema), v.minLength(1), v.maxLength(100));
const nothing = v.strictObject({});

/** `page`: an extension page of ours. `content`: the top frame of a web page, about its own tab only. */
export type SenderClass = 'page' | 'content';

/** Requests the background answers. */
export const backgroundRequests = {
  /** The detector's verdict on its own tab: sets the toolbar icon. */
  'page/detected': { from: 'content', schema: v.strictObject({ detection: DetectionSchema }) },
  /** The page was restored from within (Esc, navigation): drop the stylesheet. */
  'page/undone': { from: 'content', schema: v.strictObject({ attribute: MarkAttributeSchema }) },
  /** All the popup needs to know of a tab; injects the cleaner when it is not there yet. */
  'page/look': { from: 'page', schema: v.strictObject({ tabId }) },
  /** Clean. `force` also on `maybe`. */
  'page/clean': { from: 'page', schema: v.strictObject({ tabId, force: v.boolean() }) },
  'page/undo': { from: 'page', schema: v.strictObject({ tabId }) },
  /** Show one hidden block again, or hide it again. */
  'page/show-block': {
    from: 'page',
    schema: v.strictObject({ tabId, blockId: v.number(), shown: v.boolean() }),
  },
  /** Scroll the page to one entry of its live blog. */
  'page/show-entry': { from: 'page', schema: v.strictObject({ tabId, key: v.string() }) },
  /** Fetch the other pages of the story and join them to the article, all or none. Only after the reader's click. */
  'page/join-pages': { from: 'page', schema: v.strictObject({ tabId }) },
  /** Clean another story that stands on the same page. */
  'page/choose-story': { from: 'page', schema: v.strictObject({ tabId, storyId: v.number() }) },
  /** Reader view of the page at hand without saving: kept in memory until the browser closes. Answers its key. */
  'page/preview': { from: 'page', schema: v.strictObject({ tabId }) },
  /** Pull the cleaned article from the tab and save it. */
  'article/save': { from: 'page', schema: v.strictObject({ tabId }) },
  /** Save only address and title, where there is nothing to clean. */
  'article/save-link': { from: 'page', schema: v.strictObject({ tabId }) },
  'library/delete': { from: 'page', schema: v.strictObject({ ids: v.array(articleId) }) },
  /** Bring back what was deleted. */
  'library/restore': { from: 'page', schema: v.strictObject({ ids: v.array(articleId) }) },
  /** Check every record and rebuild the index. */
  'library/repair': { from: 'page', schema: nothing },
  'settings/change': { from: 'page', schema: v.strictObject({ change: v.partial(SettingsSchema) }) },
  /** Layers and choices for one site; what is not named stays. */
  'site/change': {
    from: 'page',
    schema: v.strictObject({
      host: SiteHostSchema,
      change: v.partial(
        v.strictObject({ layers: v.partial(LayerSwitchesSchema), choices: v.partial(SiteChoicesSchema) }),
      ),
    }),
  },
  'rules/add': { from: 'page', schema: v.strictObject({ host: SiteHostSchema, rules }) },
  'rules/remove': {
    from: 'page',
    schema: v.strictObject({ host: SiteHostSchema, ids: v.pipe(v.array(ruleId), v.maxLength(mostRules)) }),
  },
  /** Back to the rules as they were before the change of that time. */
  'rules/revert': {
    from: 'page',
    schema: v.strictObject({ host: SiteHostSchema, at: v.pipe(v.string(), v.isoTimestamp()) }),
  },
  /** Takes in other people's profiles, all or none. */
  'profile/import': {
    from: 'page',
    schema: v.strictObject({
      profiles: v.pipe(
        v.array(
          v.strictObject({
            profile: ProfileSchema,
            origin: v.picklist(profileOrigins),
            fileName: FileNameSchema,
          }),
        ),
        v.minLength(1),
        v.maxLength(100),
      ),
    }),
  },
  'profile/change': { from: 'page', schema: v.strictObject({ id: ruleId, on: v.boolean() }) },
  'profile/remove': { from: 'page', schema: v.strictObject({ id: ruleId }) },
  /** Puts the picker into the tab. */
  'page/pick': { from: 'page', schema: v.strictObject({ tabId, aim: v.picklist(repairVerbs) }) },
  /** Bring a hidden block back on every page of the site: a rule of the reader's own, without the picker. */
  'page/always-keep': { from: 'page', schema: v.strictObject({ tabId, blockId: v.number() }) },
  /** What the reader picked. Taken only from a tab into which the reader called the picker. */
  'picker/learn': { from: 'content', schema: v.strictObject({ rules }) },
  /** Takes back what was learned since the picker was called. */
  'picker/unlearn': {
    from: 'content',
    schema: v.strictObject({ ids: v.pipe(v.array(ruleId), v.minLength(1), v.maxLength(100)) }),
  },
  /** The page was cleaned to show what a new main part would look like: lay the sheet. */
  'picker/cleaned': { from: 'content', schema: v.strictObject({ attribute: MarkAttributeSchema }) },
  'picker/closed': { from: 'content', schema: nothing },
  /** Keeps a saved article as it reads when cleaned again from its snapshot, as a new version. */
  'article/clean-again': { from: 'page', schema: v.strictObject({ id: articleId, article: ArticleSchema }) },
} as const satisfies Record<string, { from: SenderClass; schema: v.GenericSchema }>;

export type BackgroundRequestName = keyof typeof backgroundRequests;
export type BackgroundRequest<N extends BackgroundRequestName> = v.InferOutput<
  (typeof backgroundRequests)[N]['schema']
>;

/**
 * Why something expected to fail sometimes did fail: a code the reader can quote, said in words by `_locales`
 * (`failure_` + code with underscores).
 */
export const failureCodes = [
  'no-article',
  'page-too-large',
  /** The tab was closed, has moved on to another page, or does not answer. */
  'page-gone',
  /** The page's style sheet was refused; the page is as it was. */
  'clean-failed',
  'private-window',
  ...joinFailures,
  'storage-full',
  'storage-failed',
  'not-found',
  /** A site has as many rules as are kept for one, or there are as many imported profiles as are looked through. */
  'too-many-rules',
  /** The record is there but its words are not what was saved. */
  'damaged-record',
  /** Nothing in the page's markup names this block in a way that would hold on another page. */
  'no-stable-name',
  /** Written by a later version of Galley; left alone. */
  'newer-record',
  /** The message is not in this table, not allowed to its sender, or does not fit its schema. */
  'refused',
  /** The background ended before it answered: whether it did what was asked must be looked up in the store. */
  'no-answer',
] as const;
export type FailureCode = (typeof failureCodes)[number];
export type Result<T> = { ok: true; value: T } | { ok: false; code: FailureCode };

/** What a save did: a new article, the same as before (nothing written), or a new version of a saved one. */
export interface Saved {
  id: string;
  outcome: 'created' | 'unchanged' | 'updated';
  savedAt: string;
  versions: number;
  /** The store was too full for the page's markup: the article alone was kept. */
  withoutMarkup?: true;
}

/** What each request answers when it succeeds; every answer travels as a `Result` of this. */
export interface BackgroundAnswers {
  'page/detected': null;
  'page/undone': null;
  'page/look': PageState;
  'page/clean': PageReport;
  'page/undo': PageReport;
  'page/show-block': PageReport;
  'page/show-entry': null;
  'page/join-pages': PageReport;
  'page/choose-story': PageReport;
  /** The key of the preview: see `store/previews.ts`. */
  'page/preview': string;
  'article/save': Saved;
  'article/save-link': Saved;
  /** The ids that are deleted now (or were before). */
  'library/delete': string[];
  'library/restore': string[];
  'library/repair': { articles: number; damaged: string[]; newer: string[] };
  'settings/change': null;
  'site/change': null;
  'rules/add': null;
  'rules/remove': null;
  'rules/revert': null;
  /** Their new ids, in the order they were given in. */
  'profile/import': string[];
  'profile/change': null;
  'profile/remove': null;
  'page/pick': null;
  'page/always-keep': PageReport;
  /** Whether the rules were kept: not in private windows, where they hold for the page at hand only. */
  'picker/learn': { kept: boolean };
  'picker/unlearn': null;
  'picker/cleaned': null;
  'picker/closed': null;
  'article/clean-again': Saved;
}

/** A hidden block by what names it in the markup, for rules, and its first words, for lists. */
export interface NamedBlock {
  selectors: string[];
  words: string;
}

/** Requests the content cleaner answers; its answers are checked against `answer` before anyone believes them. */
export const cleanerRequests = {
  /** What is known for this page: sent when the cleaner has come into it, and whenever that changes. */
  'cleaner/rules': { answer: PageReportSchema },
  'cleaner/look': { answer: PageReportSchema },
  'cleaner/clean': { answer: PageReportSchema },
  'cleaner/undo': { answer: PageReportSchema },
  'cleaner/show-block': { answer: PageReportSchema },
  /** What the reader saw of this live blog at the last look; the report says what is new since. */
  /** By which selectors a hidden block is known again; null where there are none, or no such block. */
  'cleaner/name-block': {
    answer: v.nullable(
      v.strictObject({
        selectors: v.pipe(v.array(SelectorSchema), v.minLength(1), v.maxLength(20)),
        words: v.pipe(v.string(), v.maxLength(120)),
      }),
    ),
  },
  'cleaner/last-look': { answer: PageReportSchema },
  'cleaner/show-entry': { answer: v.null() },
  'cleaner/join-pages': { answer: JoinAnswerSchema },
  /** Whether that story is there to be cleaned. */
  'cleaner/choose-story': { answer: v.boolean() },
  /** The cleaned article, or null where there is none. */
  'cleaner/extract': { answer: v.nullable(ArticleSchema) },
  /** The page's own markup (see `core/snapshot`) and its address; null where it cannot be kept. */
  'cleaner/snapshot': {
    answer: v.nullable(
      v.strictObject({ url: v.string(), markup: v.pipe(v.string(), v.maxLength(longestSnapshot)) }),
    ),
  },
} as const;
export type CleanerRequestName = keyof typeof cleanerRequests;
export interface CleanerRequests {
  'cleaner/rules': { rules: PageRules };
  'cleaner/look': Record<string, never>;
  'cleaner/clean': { force: boolean };
  'cleaner/undo': Record<string, never>;
  'cleaner/show-block': { blockId: number; shown: boolean };
  'cleaner/name-block': { blockId: number };
  /** `seen` null: there was no look before. */
  'cleaner/last-look': { seen: string[] | null };
  'cleaner/show-entry': { key: string };
  'cleaner/join-pages': Record<string, never>;
  'cleaner/choose-story': { storyId: number };
  'cleaner/extract': Record<string, never>;
  'cleaner/snapshot': Record<string, never>;
}
export interface CleanerAnswers {
  'cleaner/rules': PageReport;
  'cleaner/look': PageReport;
  'cleaner/clean': PageReport;
  'cleaner/undo': PageReport;
  'cleaner/show-block': PageReport;
  'cleaner/name-block': NamedBlock | null;
  'cleaner/last-look': PageReport;
  'cleaner/show-entry': null;
  'cleaner/join-pages': JoinAnswer;
  'cleaner/choose-story': boolean;
  'cleaner/extract': Article | null;
  'cleaner/snapshot': { url: string; markup: string } | null;
}
