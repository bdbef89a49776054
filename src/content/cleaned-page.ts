/**
 * A page while it is cleaned: sets the plan's marks, keeps late blocks out, and brings everything back exactly.
 * Marks are words in one attribute; nothing else of the page is changed, and nothing is removed.
 */
import type { CleaningPlan, HiddenPiece, Mark } from '../core/cleaner/plan-cleaning.ts';
import { countWords } from '../core/text/count-words.ts';
import { nameHint, roleHint } from '../core/text/name-hints.ts';
import { normaliseText } from '../core/text/normalise.ts';

/** At least so long between two readings of a changing page, in ms; and readings may take 1/20 of the time. */
const REPLAN_INTERVAL = 500;
const REPLAN_SHARE = 20;
/** A page that changes its story more often than this is left alone from then on. */
const MOST_REPLANS = 60;
/** New text in the column from this many words on may be story. */
const STORY_WORDS = 12;
const MOST_LATE_PIECES = 200;
const MOST_REPAIRS = 300;

export interface CleanedPageOptions {
  document: Document;
  attribute: string;
  plan: CleaningPlan;
  /** Reads the page anew (its marks are off while this runs); null when no story is found any more. */
  replan(): CleaningPlan | null;
  /** The page was left for another address, or the extension is gone. */
  onGone(): void;
  isAlive(): boolean;
}

interface Scroller {
  element: Element;
  top: number;
  left: number;
}

export class CleanedPage {
  readonly #options: CleanedPageOptions;
  readonly #window: Window & typeof globalThis;
  readonly #abort = new AbortController();
  readonly #marked = new Set<Element>();
  readonly #observer: MutationObserver;
  readonly #scroll: { x: number; y: number; scrollers: Scroller[] };
  readonly #focus: Element | null;
  readonly #address: string;
  #plan: CleaningPlan;
  #late: HiddenPiece[] = [];
  readonly #shown = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #replans = 0;
  #repairs = 0;
  #nextReplan = 0;

  constructor(options: CleanedPageOptions) {
    this.#options = options;
    this.#plan = options.plan;
    this.#window = options.document.defaultView!;
    this.#scroll = {
      x: this.#window.scrollX,
      y: this.#window.scrollY,
      scrollers: innerScrollers(options.document),
    };
    this.#focus = options.document.activeElement;
    this.#address = this.#window.location.href;
    this.#mark();
    this.#observer = new this.#window.MutationObserver((records) => this.#onMutations(records));
    this.#observe();
    const { signal } = this.#abort;
    this.#window.addEventListener('popstate', () => this.#checkAddress(), { signal });
    (this.#window as unknown as { navigation?: EventTarget }).navigation?.addEventListener(
      'navigatesuccess',
      () => this.#checkAddress(),
      { signal },
    );
  }

  get attribute(): string {
    return this.#options.attribute;
  }

  get plan(): CleaningPlan {
    return this.#plan;
  }

  /** What is hidden, as the popup lists it. */
  get pieces(): HiddenPiece[] {
    return [...this.#plan.pieces, ...this.#late].map((piece) => ({
      ...piece,
      shown: piece.elements.some((element) => this.#shown.has(element)),
    }));
  }

  /** Shows one hidden block again, or hides it again. */
  show(id: number, shown: boolean): void {
    const piece = [...this.#plan.pieces, ...this.#late].find((one) => one.id === id);
    if (piece === undefined) return;
    for (const element of piece.elements)
      if (shown) this.#shown.add(element);
      else this.#shown.delete(element);
    this.#remark();
  }

  /** Takes every mark away: the document is as it was, scrolled as it was, with the focus where it was. */
  restore(): void {
    this.#abort.abort();
    this.#observer.disconnect();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#unmark();
    if (this.#window.location.href !== this.#address) return;
    for (const { element, top, left } of this.#scroll.scrollers) {
      element.scrollTop = top;
      element.scrollLeft = left;
    }
    const { activeElement } = this.#options.document;
    if (this.#focus !== null && this.#focus !== activeElement && 'focus' in this.#focus)
      (this.#focus as HTMLElement).focus({ preventScroll: true });
    this.#window.scrollTo({ left: this.#scroll.x, top: this.#scroll.y, behavior: 'instant' });
  }

  /** Once the sheet has arrived: keeps the block that the reader was looking at in view. */
  keepPlace(): void {
    const anchor = this.#anchor();
    let frames = 0;
    const settle = () => {
      frames += 1;
      if (this.#abort.signal.aborted || frames > 120) return;
      if (
        this.#window
          .getComputedStyle(this.#options.document.documentElement)
          .getPropertyValue('overflow-y') === ''
      )
        return;
      const hidden = this.#plan.pieces[0]?.elements[0];
      if (hidden !== undefined && this.#window.getComputedStyle(hidden).display !== 'none') {
        this.#window.requestAnimationFrame(settle);
        return;
      }
      if (anchor === null) this.#window.scrollTo({ top: 0, left: 0, behavior: 'instant' });
      else
        this.#window.scrollBy({
          top: anchor.element.getBoundingClientRect().top - anchor.top,
          left: 0,
          behavior: 'instant',
        });
    };
    this.#window.requestAnimationFrame(settle);
  }

  /** The first kept text at or below the top of the window, unless the reader is still at the headline. */
  #anchor(): { element: Element; top: number } | null {
    if (this.#scroll.y < 8) return null;
    let first = true;
    for (const [element, marks] of this.#plan.marks) {
      if (!marks.has('text') && !marks.has('headline')) continue;
      const { top, bottom } = element.getBoundingClientRect();
      if (bottom > 0) return first ? null : { element, top };
      first = false;
    }
    return null;
  }

  #observe(): void {
    this.#observer.observe(this.#options.document.documentElement, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: [this.#options.attribute],
    });
  }

  #set(element: Element, marks: Iterable<Mark>): void {
    element.setAttribute(this.#options.attribute, [...marks].join(' '));
    this.#marked.add(element);
  }

  #mark(): void {
    for (const [element, marks] of this.#plan.marks) this.#set(element, marks);
    for (const { elements } of this.#late) for (const element of elements) this.#set(element, ['hide']);
    for (const element of this.#shown) this.#reveal(element);
  }

  #unmark(): void {
    for (const element of this.#marked) element.removeAttribute(this.#options.attribute);
    this.#marked.clear();
  }

  #remark(): void {
    this.#observer.disconnect();
    this.#unmark();
    this.#mark();
    this.#observe();
  }

  /** Un-hides an element and the boxes around it, keeping their other contents hidden. */
  #reveal(element: Element): void {
    element.removeAttribute(this.#options.attribute);
    let inner: Element = element;
    for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
      const marks = this.#plan.marks.get(outer);
      if (marks !== undefined && !marks.has('hide')) return;
      for (const child of outer.children)
        if (child !== inner && !this.#shown.has(child) && !child.contains(element))
          this.#set(child, ['hide']);
      this.#set(outer, ['path']);
      inner = outer;
    }
  }

  #onMutations(records: MutationRecord[]): void {
    if (!this.#options.isAlive()) {
      this.restore();
      this.#options.onGone();
      return;
    }
    if (this.#checkAddress()) return;
    let storyChanged = false;
    for (const record of records) {
      if (record.type === 'attributes') this.#repair(record.target as Element);
      else {
        for (const node of record.addedNodes)
          if (node.nodeType === 1 && this.#onAdded(node as Element)) storyChanged = true;
        for (const node of record.removedNodes)
          if (node.nodeType === 1 && this.#wasStory(node as Element)) storyChanged = true;
      }
    }
    if (storyChanged) this.#scheduleReplan();
  }

  /** Puts a mark back that the page has taken away, within reason. */
  #repair(element: Element): void {
    if (!this.#marked.has(element) || element.hasAttribute(this.#options.attribute)) return;
    const marks = this.#plan.marks.get(element);
    if (marks === undefined || this.#shown.has(element)) return;
    this.#repairs += 1;
    if (this.#repairs <= MOST_REPAIRS) this.#set(element, marks);
  }

  #wasStory(node: Element): boolean {
    const marks = this.#plan.marks.get(node);
    return marks !== undefined && !marks.has('hide');
  }

  /** Hides what the page adds where only the story should be; true when it may be story itself. */
  #onAdded(element: Element): boolean {
    const { attribute, document } = this.#options;
    if (!element.isConnected || element.hasAttribute(attribute)) return false;
    const parent = element.parentElement;
    if (parent === null || parent.closest(`[${attribute}~="hide"], [${attribute}~="whole"]`) !== null)
      return false;
    if (
      /^(?:script|style|link|meta|base|title|template|noscript)$/.test(element.localName) ||
      document.head.contains(element)
    )
      return false;
    const marks = parent.getAttribute(attribute);
    if (marks === null || !/path|column/.test(marks))
      return parent === document.body || parent === document.documentElement
        ? this.#hideLate(element)
        : false;
    const inColumn = this.#plan.column.contains(element);
    this.#hideLate(element);
    return inColumn && countWords((element.textContent ?? '').slice(0, 2000)) >= STORY_WORDS;
  }

  #hideLate(element: Element): false {
    this.#set(element, ['hide']);
    const text = normaliseText((element.textContent ?? '').slice(0, 2000));
    if (
      this.#late.length >= MOST_LATE_PIECES ||
      (text === '' && element.querySelector('iframe, img') === null)
    )
      return false;
    const again = this.#late.find((piece) => piece.text === text.slice(0, 80));
    if (again !== undefined) again.elements = [element];
    else
      this.#late.push({
        id: 100_000 + this.#late.length,
        elements: [element],
        kind: nameHint(element) ?? roleHint(element) ?? (text === '' ? 'ad' : 'furniture'),
        reason: 'outside-story',
        text: text.slice(0, 80),
        words: countWords(text),
        items: 1,
        shown: false,
      });
    return false;
  }

  #scheduleReplan(): void {
    if (this.#timer !== null || this.#replans >= MOST_REPLANS) return;
    const wait = Math.max(0, this.#nextReplan - this.#window.performance.now(), 60);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#replan();
    }, wait);
  }

  #replan(): void {
    const began = this.#window.performance.now();
    this.#replans += 1;
    this.#observer.disconnect();
    const { scrollX, scrollY } = this.#window;
    this.#unmark();
    const plan = this.#options.replan();
    if (plan !== null) {
      this.#plan = plan;
      this.#late = this.#late.filter(({ elements }) =>
        elements.some((element) => element.isConnected && !plan.marks.has(element)),
      );
    }
    this.#mark();
    this.#window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    this.#observe();
    const took = this.#window.performance.now() - began;
    this.#nextReplan = this.#window.performance.now() + Math.max(REPLAN_INTERVAL, took * REPLAN_SHARE);
  }

  /** A single-page application went on to another address: that page is not cleaned. */
  #checkAddress(): boolean {
    const now = new URL(this.#window.location.href);
    const then = new URL(this.#address);
    now.hash = '';
    then.hash = '';
    if (now.href === then.href) return false;
    this.restore();
    this.#options.onGone();
    return true;
  }
}

/** Boxes that are scrolled within themselves: hiding forgets their place. */
function innerScrollers(document: Document): Scroller[] {
  const found: Scroller[] = [];
  const root = document.scrollingElement;
  for (const element of document.body.querySelectorAll('*')) {
    if (element === root) continue;
    if (element.scrollTop !== 0 || element.scrollLeft !== 0)
      found.push({ element, top: element.scrollTop, left: element.scrollLeft });
  }
  return found;
}
