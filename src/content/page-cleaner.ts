/** One page as the content cleaner holds it: looks, cleans, restores, extracts – and tells what it did. */
import type { Article } from '../core/article.ts';
import { type CleaningPlan, planCleaning } from '../core/cleaner/plan-cleaning.ts';
import { planOnPage } from '../core/cleaner/plan-on-page.ts';
import { type Evidence, readEvidence } from '../core/completeness/measure-completeness.ts';
import { detect } from '../core/detector/detect.ts';
import type { Detection } from '../core/detector/detection.ts';
import { trustLayout } from '../core/detector/trust-layout.ts';
import { extractArticle } from '../core/extractor/extract-article.ts';
import { type ActiveRules, activeRules } from '../core/profile/active-rules.ts';
import { noRules, type PageRules } from '../core/profile/page-rules.ts';
import { selectorReader, usableRules } from '../core/profile/usable-rules.ts';
import { inlineSanitiser } from '../core/sanitiser/sanitise-inline.ts';
import { writeSnapshot } from '../core/snapshot/write-snapshot.ts';
import { type FlatPage, flatRendering, flattenPage, storyOnPage } from '../core/story/flat-page.ts';
import type { DroppedRule } from '../core/story/import-guard.ts';
import { measurePage, type PageSize } from '../core/story/preflight.ts';
import { readStory } from '../core/story/read-story.ts';
import { markupRendering } from '../core/story/rendering.ts';
import type { Story } from '../core/story/story.ts';
import {
  type ArticleSummary,
  type JoinAnswer,
  mostDroppedRules,
  type PageReport,
} from '../protocol/page-state.ts';
import { bareReport, NO_TIME } from './bare-report.ts';
import { CleanedPage } from './cleaned-page.ts';
import { FurtherPages } from './further-pages.ts';
import { KNOWN } from './known-address.ts';
import { LiveTimeline } from './live-timeline.ts';
import { newAttribute } from './mark-attribute.ts';
import { liveRendering } from './page-rendering.ts';
import { RepairDesk } from './repair-desk.ts';
import { StoriesHere } from './stories-here.ts';
import { summariseStory } from './summarise-story.ts';

export interface PageCleanerOptions {
  window: Window & typeof globalThis;
  /** Embedded posts as they were before scripts swapped them for frames. */
  earlyPosts: readonly Element[];
  isAlive(): boolean;
  /** The page was restored from within: by Esc, or because it went on to another address. */
  onUndone(attribute: string): void;
}

export class PageCleaner {
  readonly #options: PageCleanerOptions;
  readonly #document: Document;
  #rules: PageRules = noRules;
  /** Selectors of the rules that this browser cannot read. */
  #unreadable: readonly string[] = [];
  /** What the background said; `#rules` may hold some that are tried besides. */
  #known: PageRules = noRules;
  #desk: RepairDesk | null = null;
  readonly #abort = new AbortController();
  #cleaned: CleanedPage | null = null;
  #story: Story | null = null;
  /** The copy on which stories were read, on pages with open shadow roots. */
  readonly #flat = new WeakMap<Story, FlatPage>();
  /** What was last extracted: its markup is asked for next. */
  #extracted: Story | null = null;
  #size: PageSize | null = null;
  readonly #timeline = new LiveTimeline();
  #timings = { ...NO_TIME };
  readonly #evidence = new WeakMap<Story, Evidence>();
  readonly #pages: FurtherPages;
  readonly #stories: StoriesHere;

  constructor(options: PageCleanerOptions) {
    this.#options = options;
    this.#document = options.window.document;
    this.#stories = new StoriesHere(options.window);
    this.#pages = new FurtherPages({
      window: options.window,
      read: (document, url) => this.#readElsewhere(document, url),
      nextPage: (document) => this.#active(document, options.window.location.href).layout?.nextPage,
    });
    options.window.addEventListener('keydown', (event) => this.#onKey(event), {
      capture: true,
      signal: this.#abort.signal,
    });
  }

  /**
   * Takes what is known of this page; one that is cleaned is cleaned anew by it, in place. Where it is not cleaned the
   * report says nothing yet: `look` looks.
   */
  takeRules(rules: PageRules): PageReport {
    const { rules: usable, unusable } = usableRules(rules, selectorReader(this.#document));
    this.#known = usable;
    this.#unreadable = unusable;
    this.#applyRules();
    if (this.#cleaned === null) return bareReport(null, 0);
    return this.#report(null);
  }

  #applyRules(): void {
    this.#rules = { ...this.#known, own: [...this.#known.own, ...(this.#desk?.tried ?? [])] };
    if (this.#cleaned === null) this.#story = null;
    else this.#cleaned.reread();
  }

  /** Where the picker works on this page. */
  get desk(): RepairDesk {
    this.#desk ??= new RepairDesk({
      document: this.#document,
      cleaned: () => this.#cleaned,
      story: () => {
        this.#story ??= this.#read();
        return this.#story === null ? null : this.#onPage(this.#story);
      },
      own: () => this.#known.own,
      reread: () => this.#applyRules(),
      clean: (guest) => {
        this.clean(true);
        this.#cleaned?.welcome(guest);
        return this.#cleaned !== null;
      },
      restore: () => this.undo().attribute,
    });
    return this.#desk;
  }

  /** Reads the page; changes nothing. */
  look(): PageReport {
    if (this.#cleaned !== null) return this.#report(null);
    const { elements, tooLarge } = this.#measure();
    if (tooLarge) return bareReport('too-large', elements);
    const detection = this.#detect();
    this.#story = detection.verdict === 'not an article' ? null : this.#read();
    return this.#report(detection, elements);
  }

  /**
   * Cleans the page when it is an article, or `force`d; a page without a story is left as it is. The report on a page
   * that is being cleaned has neither article nor hidden blocks yet, so that the reader need not wait for them: `look`
   * tells them.
   */
  clean(force: boolean): PageReport {
    if (this.#cleaned !== null) return this.#report(null);
    const { elements, tooLarge } = this.#measure();
    if (tooLarge) return bareReport('too-large', elements);
    const detection = this.#detect();
    if (detection.verdict !== 'article' && !force) return this.#report(detection, elements);
    const plan = this.#plan();
    if (plan === null) return { ...this.#report(detection, elements), refusal: 'no-story' };
    const cleaned = new CleanedPage({
      document: this.#document,
      attribute: newAttribute(this.#options.window),
      plan,
      replan: () => {
        this.#measure();
        return this.#plan();
      },
      isAlive: () => this.#options.isAlive(),
      isStillAt: (address) => this.#story !== null && this.#hasStoryAt(address, this.#story),
      onGone: () => this.#forget(),
    });
    this.#cleaned = cleaned;
    cleaned.keepPlace();
    return { ...bareReport(null, elements), detection, cleaned: true, attribute: cleaned.attribute };
  }

  /** Brings the page back exactly. */
  undo(): PageReport {
    const attribute = this.#cleaned?.attribute ?? null;
    this.#cleaned?.restore();
    this.#cleaned = null;
    return { ...this.look(), attribute };
  }

  showBlock(id: number, shown: boolean): PageReport {
    this.#cleaned?.show(id, shown);
    return this.#report(null);
  }

  /** What the reader saw of this live blog before; marks what is new on the cleaned page. */
  tellLastLook(seen: readonly string[] | null): PageReport {
    this.#timeline.tell(seen, this.#story);
    const plan = this.#cleaned?.plan;
    if (plan !== undefined && this.#story !== null) {
      this.#timeline.markNew(plan, this.#onPage(this.#story));
      this.#cleaned?.remark();
    }
    return this.#report(null);
  }

  /** Scrolls to an entry of the live blog; the page may have moved on since it was listed. */
  showEntry(key: string): null {
    if (this.#story !== null) this.#timeline.show(this.#onPage(this.#story), key);
    return null;
  }

  /** The cleaned article, or null. The page stays as it is, cleaned or not. */
  extract(): Article | null {
    const began = performance.now();
    const story = this.#cleaned === null ? this.#read() : (this.#story ?? this.#read());
    this.#extracted = story;
    if (story === null) return null;
    const article = extractArticle(story, {
      detection: this.#detect(),
      sanitise: inlineSanitiser(this.#options.window),
    });
    this.#timings.extract = performance.now() - began;
    return this.#pages.join(article);
  }

  /**
   * The page's own markup as the story was read from it; null where it is too long, there is no story, or the
   * story was joined from further pages, which one page's markup could not make again.
   */
  snapshot(): { url: string; markup: string } | null {
    const story = this.#extracted ?? this.#read();
    if (story === null || this.#pages.summary(story.view.url)?.joined) return null;
    const markup = writeSnapshot(story.view);
    return markup === null ? null : { url: story.view.url, markup };
  }

  /** Fetches the other pages of the story, on the reader's request, and joins them to the article. */
  async joinPages(): Promise<JoinAnswer> {
    this.#story ??= this.#read();
    if (this.#story === null) return { ok: false, code: 'pages-without-story' };
    const detection = this.#detect();
    const article = extractArticle(this.#story, {
      detection,
      sanitise: inlineSanitiser(this.#options.window),
    });
    const code = await this.#pages.add(article, detection);
    return code === null ? { ok: true, report: this.#report(null) } : { ok: false, code };
  }

  /** Makes another story of the page the one to be cleaned. The page must not be cleaned now. */
  chooseStory(id: number): boolean {
    return this.#cleaned === null && this.#stories.choose(id);
  }

  /** Restores the page and listens no more: another instance takes over. */
  dispose(): void {
    this.#abort.abort();
    this.#cleaned?.restore();
    this.#cleaned = null;
  }

  #detect(): Detection {
    const began = performance.now();
    const { href } = this.#options.window.location;
    const detection = trustLayout(
      detect(this.#document, href, KNOWN.test(href)),
      this.#active(this.#document, href),
      this.#document,
    );
    this.#timings.detect = performance.now() - began;
    return detection;
  }

  #active(document: Document, url: string): ActiveRules {
    const { href, host } = this.#options.window.location;
    const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '';
    const own = URL.canParse(canonical, href) ? new URL(canonical, href) : null;
    // A further page of the story is under the rules for its first one.
    return activeRules(this.#rules, document, url, href, own?.host === host ? own.href : href);
  }

  #measure(): PageSize {
    this.#size = measurePage(this.#document.documentElement);
    return this.#size;
  }

  #flatten({ hasShadowText }: PageSize): FlatPage | null {
    return hasShadowText ? flattenPage(this.#document) : null;
  }

  #hasStoryAt(address: string, story: Story): boolean {
    return this.#stories.hasStoryAt(address, this.#onPage(story), this.#flatten(this.#measure()));
  }

  /** A story by the boxes of the page, also where a flat copy of it was read. */
  #onPage(story: Story): Story {
    const flat = this.#flat.get(story);
    return flat === undefined ? story : storyOnPage(story, flat);
  }

  #read(): Story | null {
    const flat = this.#flatten(this.#size ?? this.#measure());
    const document = flat?.document ?? this.#document;
    const reading = this.#cleaned === null || this.#story === null ? null : this.#onPage(this.#story);
    const focus = this.#stories.focus(liveRendering(this.#options.window), reading, flat);
    const story = readStory({
      document,
      url: focus.url,
      rendering: flat === null ? focus.rendering : flatRendering(focus.rendering, flat),
      earlyPosts: this.#options.earlyPosts,
      ...this.#active(document, focus.url),
      now: () => performance.now(),
    });
    if (story === null) return null;
    const settled = focus.settle(story);
    if (flat !== null) this.#flat.set(settled, flat);
    return settled;
  }

  /** A further page of the story: it is on no screen, so its markup alone says what is hidden. */
  #readElsewhere(document: Document, url: string): Story | null {
    return readStory({ document, url, rendering: markupRendering, ...this.#active(document, url) });
  }

  #plan(): CleaningPlan | null {
    const began = performance.now();
    this.#story = this.#read();
    const flat = this.#story === null ? undefined : this.#flat.get(this.#story);
    const found = this.#story === null ? null : planCleaning(this.#story);
    const plan = found === null || flat === undefined ? found : planOnPage(found, flat);
    if (plan !== null && this.#story !== null) this.#timeline.markNew(plan, this.#onPage(this.#story));
    this.#timings.plan = performance.now() - began;
    return plan;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || this.#cleaned === null || event.isComposing) return;
    if (this.desk.isOpen) return;
    this.#cleaned.restore();
    this.#forget();
  }

  #forget(): void {
    const attribute = this.#cleaned?.attribute;
    this.#cleaned = null;
    this.#story = null;
    if (attribute !== undefined) this.#options.onUndone(attribute);
  }

  #report(detected: Detection | null, nodes?: number): PageReport {
    const detection = detected ?? this.#detect();
    const hidden = (this.#cleaned?.pieces ?? []).map(({ elements: _, ...block }) => block);
    return {
      detection,
      cleaned: this.#cleaned !== null,
      attribute: this.#cleaned?.attribute ?? null,
      article: this.#story === null ? null : this.#summary(this.#story, detection),
      hidden,
      timings: { ...this.#timings },
      nodes: nodes ?? measurePage(this.#document.documentElement).elements,
      refusal: null,
      droppedRules: this.#droppedRules(),
    };
  }

  /** Read once for a story: what the page hid of itself is remembered from before anything was hidden by us. */
  #evidenceOf(story: Story): Evidence {
    const known = this.#evidence.get(story) ?? readEvidence(story);
    this.#evidence.set(story, known);
    return known;
  }

  /** Rules that do not hold on this page although they were sent for it. */
  #droppedRules(): DroppedRule[] {
    const unreadable = this.#unreadable.map(
      (selector): DroppedRule => ({ profile: null, selector, why: 'unreadable' }),
    );
    return [...unreadable, ...(this.#story?.view.droppedRules ?? [])].slice(0, mostDroppedRules);
  }

  #summary(story: Story, detection: Detection): ArticleSummary {
    const { url } = story.view;
    return summariseStory(story, {
      detection,
      evidence: this.#evidenceOf(story),
      beyond: this.#pages.beyond(url),
      pages: this.#pages.summary(url),
      otherStories: this.#stories.others(this.#onPage(story), this.#flat.get(story) ?? null),
      timeline: this.#timeline.report(story),
      hasProfile: (this.#rules.bundled?.layouts.length ?? 0) > 0,
    });
  }
}
