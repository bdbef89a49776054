/**
 * A page while it is cleaned: sets the plan's marks, keeps late blocks out, and brings everything back exactly.
 * Marks are words in one attribute; nothing else of the page is changed, and nothing is removed.
 */
import type { CleaningPlan, HiddenPiece, Mark } from '../core/cleaner/plan-cleaning.ts';
import { drawnText, findAround, flatChildren, flatParent, isDrawnWithin } from '../core/story/flat-tree.ts';
import { countWords } from '../core/text/count-words.ts';
import { nameHint, roleHint } from '../core/text/name-hints.ts';
import { normaliseText } from '../core/text/normalise.ts';
import { PieceIds } from './piece-ids.ts';
import { ReadingPlace } from './reading-place.ts';

/** At least so long between two readings of a changing page, in ms; and readings may take 1/20 of the time. */
const REPLAN_INTERVAL = 500;
const REPLAN_SHARE = 20;
/** A page that changes its story more often than this is left alone from then on. */
const MOST_REPLANS = 60;
/** New text in the column from this many words on may be story. */
const STORY_WORDS = 12;
const MOST_LATE_PIECES = 200;
/** Letters by which a late block is known again. */
const LATE_TEXT = 2000;
/** Marks put back that the page has taken away; one that goes on longer than this gets its way. */
const MOST_REPAIRS = 1000;

export interface CleanedPageOptions {
  document: Document;
  attribute: string;
  plan: CleaningPlan;
  /** Reads the page anew (its marks are off while this runs); null when no story is found any more. */
  replan(): CleaningPlan | null;
  /** Whether an address is still that of this page: endless scrolling writes the next story's there. */
  isStillAt?(address: string): boolean;
  /** The page was left for another address, or the extension is gone. */
  onGone(): void;
  isAlive(): boolean;
}

/** `faded`: what is hidden shows faintly, for picking. `lifted`: the page stands as the paper made it. */
export type PageLook = 'cleaned' | 'faded' | 'lifted';

export class CleanedPage {
  readonly #options: CleanedPageOptions;
  readonly #window: Window & typeof globalThis;
  readonly #abort = new AbortController();
  readonly #marked = new Set<Element>();
  readonly #observer: MutationObserver;
  readonly #place: ReadingPlace;
  readonly #address: string;
  #plan: CleaningPlan;
  #late: HiddenPiece[] = [];
  /** Late texts that were read once and found to be no story: they come again and again. */
  readonly #refused = new Set<string>();
  readonly #pending = new Map<string, Element>();
  readonly #ids = new PieceIds();
  /** The plan whose pieces have their numbers. */
  #numbered: CleaningPlan | null = null;
  readonly #shown = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #replans = 0;
  #repairs = 0;
  #nextReplan = 0;
  #look: PageLook = 'cleaned';
  /** The picker's own element, while the reader picks. */
  #guest: Element | null = null;

  constructor(options: CleanedPageOptions) {
    this.#options = options;
    this.#plan = options.plan;
    this.#window = options.document.defaultView!;
    this.#place = new ReadingPlace(options.document);
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
    return this.#listed().map((piece) => ({
      ...piece,
      shown: piece.elements.some((element) => this.#shown.has(element)),
    }));
  }

  /** The plan's pieces and the late ones, each with its number. */
  #listed(): HiddenPiece[] {
    const planned = this.#plan.pieces();
    if (this.#numbered !== this.#plan) this.#ids.assign(planned);
    this.#numbered = this.#plan;
    return [...planned, ...this.#late];
  }

  /** Shows one hidden block again, or hides it again. */
  show(id: number, shown: boolean): void {
    const piece = this.#listed().find((one) => one.id === id);
    if (piece === undefined) return;
    for (const element of piece.elements)
      if (shown) this.#shown.add(element);
      else this.#shown.delete(element);
    this.remark();
  }

  /** Takes every mark away: the document is as it was, scrolled as it was, with the focus where it was. */
  restore(): void {
    this.#abort.abort();
    this.#observer.disconnect();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#unmark();
    if (this.#window.location.href !== this.#address) return;
    this.#place.restore();
  }

  /** Once the sheet has arrived: keeps the block that the reader was looking at in view. */
  keepPlace(): void {
    this.#place.keep(this.#plan, this.#abort.signal);
  }

  #observe(): void {
    // A mutation within a shadow tree is seen from its root only.
    for (const root of [this.#options.document.documentElement, ...this.#plan.roots])
      this.#observer.observe(root, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: [this.#options.attribute],
      });
  }

  #set(element: Element, marks: Iterable<Mark>): void {
    if (element === this.#guest || this.#look === 'lifted') return;
    const words = [...marks].map((mark) => (mark === 'hide' && this.#look === 'faded' ? 'faded' : mark));
    element.setAttribute(this.#options.attribute, words.join(' '));
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

  /** Sets the plan's marks anew, after a change of them. */
  remark(): void {
    this.#observer.disconnect();
    this.#unmark();
    this.#mark();
    this.#observe();
  }

  /** Lets an element in that is never hidden, or says that it has gone. */
  welcome(guest: Element | null): void {
    this.#guest = guest;
    if (guest !== null && this.#marked.delete(guest)) guest.removeAttribute(this.attribute);
  }

  /** Shows the page differently while the reader picks; nothing is forgotten. */
  look(look: PageLook): void {
    if (this.#look === look) return;
    this.#look = look;
    this.remark();
  }

  /** Un-hides an element and the boxes around it, keeping their other contents hidden. */
  #reveal(element: Element): void {
    element.removeAttribute(this.#options.attribute);
    let inner: Element = element;
    for (let outer = flatParent(element); outer !== null; outer = flatParent(outer)) {
      const marks = this.#plan.marks.get(outer);
      if (marks !== undefined && !marks.has('hide')) return;
      for (const child of flatChildren(outer))
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
          if (node.nodeType === 1 && this.#onRemoved(node as Element)) storyChanged = true;
      }
    }
    if (this.#plan.roots.length > 0) this.#letGo();
    if (storyChanged) this.#scheduleReplan();
  }

  /** Takes the marks off what left the page with the host of its shadow tree. */
  #letGo(): void {
    for (const element of this.#marked) {
      if (element.isConnected) continue;
      this.#marked.delete(element);
      element.removeAttribute(this.attribute);
    }
  }

  /** Puts a mark back that the page has taken away, within reason. */
  #repair(element: Element): void {
    if (!this.#marked.has(element) || element.hasAttribute(this.#options.attribute)) return;
    const marks = this.#plan.marks.get(element);
    if (marks === undefined || this.#shown.has(element)) return;
    this.#repairs += 1;
    if (this.#repairs <= MOST_REPAIRS) this.#set(element, marks);
  }

  /** Lets go of what the page has taken out, for good and without a trace; true when it was story. */
  #onRemoved(element: Element): boolean {
    if (element.isConnected) return false;
    const { attribute } = this.#options;
    for (const one of [element, ...element.querySelectorAll(`[${attribute}]`)])
      if (this.#marked.delete(one)) one.removeAttribute(attribute);
    this.#late = this.#late.filter(({ elements }) => elements.some((late) => late.isConnected));
    const marks = this.#plan.marks.get(element);
    return marks !== undefined && !marks.has('hide');
  }

  /** Hides what the page adds where only the story should be; true when it may be story itself. */
  #onAdded(element: Element): boolean {
    const { attribute, document } = this.#options;
    if (!element.isConnected || element.hasAttribute(attribute)) return false;
    const parent = flatParent(element);
    if (parent === null || this.#standsIn(parent, 'hide', 'faded', 'whole')) return false;
    if (
      /^(?:script|style|link|meta|base|title|template|noscript)$/.test(element.localName) ||
      document.head.contains(element)
    )
      return false;
    if (this.#plan.marks.has(element)) return this.#remember(element);
    const marks = parent.getAttribute(attribute);
    if (marks === null || !/path|column|way/.test(marks))
      return parent === document.body || parent === document.documentElement
        ? this.#hideLate(element)
        : false;
    const inColumn = isDrawnWithin(element, this.#plan.column);
    this.#hideLate(element);
    const text = lateText(element);
    const isShort = countWords(text) < STORY_WORDS && !this.#standsAmongEntries(element);
    if (!inColumn || this.#refused.has(text) || isShort) return false;
    this.#pending.set(text, element);
    return true;
  }

  /** Whether an element or a box it is drawn in has one of these marks. */
  #standsIn(element: Element, ...words: Mark[]): boolean {
    const selector = words.map((word) => `[${this.attribute}~="${word}"]`).join();
    if (this.#plan.roots.length === 0) return element.closest(selector) !== null;
    return findAround(element, (one) => one.matches(selector)) !== null;
  }

  /** Beside an entry of a live blog: the next one may be two words long. */
  #standsAmongEntries(element: Element): boolean {
    return [element.previousElementSibling, element.nextElementSibling].some(
      (other) => other !== null && this.#plan.marks.get(other)?.has('entry'),
    );
  }

  /** Frameworks take parts of a page out and put the same ones in again. */
  #remember(element: Element): false {
    for (const one of [element, ...element.querySelectorAll('*')]) {
      const marks = this.#plan.marks.get(one);
      if (marks !== undefined && !this.#shown.has(one)) this.#set(one, marks);
    }
    // What came back with the host of its shadow tree.
    if (this.#plan.roots.length > 0)
      for (const [one, marks] of this.#plan.marks)
        if (one.isConnected && !this.#marked.has(one) && !this.#shown.has(one)) this.#set(one, marks);
    return false;
  }

  #hideLate(element: Element): false {
    this.#set(element, ['hide']);
    const text = lateText(element);
    if (
      this.#late.length >= MOST_LATE_PIECES ||
      (text === '' && element.querySelector('iframe, img') === null)
    )
      return false;
    const again = this.#late.find((piece) => piece.text === text.slice(0, 80));
    if (again !== undefined) again.elements = [element];
    else
      this.#late.push({
        id: this.#ids.next(),
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

  /** Reads the page anew by other rules; what the reader has shown again stays shown. */
  reread(): void {
    this.#refused.clear();
    this.#replan();
    // The page did not ask for this reading, so it is none of those it may ask for.
    this.#replans -= 1;
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
    if (this.#refused.size > MOST_LATE_PIECES) this.#refused.clear();
    for (const [text, element] of this.#pending) if (this.#standsIn(element, 'hide')) this.#refused.add(text);
    this.#pending.clear();
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
    if (now.href === then.href || this.#options.isStillAt?.(now.href)) return false;
    this.restore();
    this.#options.onGone();
    return true;
  }
}

/** What a late block says, as far as it matters for knowing it again. */
function lateText(element: Element): string {
  return normaliseText(((element.textContent ?? '') || drawnText(element, LATE_TEXT)).slice(0, LATE_TEXT));
}
