/**
 * Where the picker and the cleaner meet: two bundles in the isolated world of one page, which know each other by this
 * class alone (`globalThis.galleyCleaner.desk`). The desk lays the page out for picking, shows how it would be with a
 * rule, and puts everything back.
 */

import { nameBlock } from '../core/picker/name-block.ts';
import { type PickFacts, pickFacts } from '../core/picker/pick-facts.ts';
import { proposeSelectors } from '../core/picker/propose-selectors.ts';
import type { RepairRule, RepairVerb } from '../core/profile/repair-rule.ts';
import type { Story } from '../core/story/story.ts';
import type { NamedBlock } from '../protocol/messages.ts';
import type { CleanedPage } from './cleaned-page.ts';

/** What the reader picks for: each makes a rule of that verb. */
export type PickAim = RepairVerb;

/** What the desk needs of the page's cleaner. */
export interface PageInHand {
  readonly document: Document;
  cleaned(): CleanedPage | null;
  /** The story by the boxes of the page; read now where it was not read yet. */
  story(): Story | null;
  /** The reader's rules that hold on this page, tried ones aside. */
  own(): readonly RepairRule[];
  /** Reads the page by those and by what the desk tries; a cleaned page is cleaned anew. */
  reread(): void;
  /** Cleans, also where the detector is not sure; false where there is no story. */
  clean(guest: Element): boolean;
  /** Brings the page back and gives the attribute whose sheet is of no more use. */
  restore(): string | null;
}

/** How a page is with the rule that is tried. */
export interface Preview {
  /** Null where the page holds no story then. */
  words: number | null;
  /** The page is cleaned by marks whose sheet is not there yet: the background has to lay it. */
  attribute: string | null;
  /** The story's own boxes, by which a new main part can be told to have been understood. */
  facts: PickFacts;
}

export class RepairDesk {
  readonly #page: PageInHand;
  #guest: Element | null = null;
  #wasCleaned = false;
  #aim: PickAim = 'hide';
  #tried: readonly RepairRule[] = [];

  constructor(page: PageInHand) {
    this.#page = page;
  }

  /** Rules that hold as long as the reader looks at what they do. */
  get tried(): readonly RepairRule[] {
    return this.#tried;
  }

  /** While it is, Esc is the picker's. */
  get isOpen(): boolean {
    return this.#guest !== null;
  }

  get isCleaned(): boolean {
    return this.#page.cleaned() !== null;
  }

  /** The story as it is without anything tried. */
  facts(): PickFacts {
    return pickFacts(this.#page.document.body, this.#page.story());
  }

  /** The reader's rules that hold here already. */
  own(): readonly RepairRule[] {
    return this.#page.own();
  }

  /** What is hidden now, each block at its outermost element. */
  hidden(): Element[] {
    return this.#page.cleaned()?.pieces.flatMap(({ elements }) => elements) ?? [];
  }

  /** By what a hidden block can be known again on other pages of the site; null where by nothing. */
  nameBlock(id: number): NamedBlock | null {
    const elements = this.#page.cleaned()?.pieces.find((piece) => piece.id === id)?.elements ?? [];
    const selectors = elements.flatMap((element) => {
      const [narrow] = proposeSelectors(element, this.#page.document);
      return narrow === undefined || narrow.byPlace ? [] : [narrow.selector];
    });
    if (elements[0] === undefined || selectors.length < elements.length) return null;
    return { selectors: [...new Set(selectors)].slice(0, 20), words: nameBlock(elements[0]).words };
  }

  /** The box that holds the story as it was found; null where none was. */
  mainPart(): Element | null {
    return this.#page.story()?.column ?? null;
  }

  /** Begins: `guest` is the picker's own element, which is never hidden; `wasCleaned` before the reader called it. */
  open(guest: Element, wasCleaned: boolean): void {
    this.#guest = guest;
    this.#wasCleaned = wasCleaned;
    this.#page.cleaned()?.welcome(guest);
  }

  /** Lays the page out for picking: what is hidden shows faintly, or the page stands as the paper made it. */
  layOut(aim: PickAim): void {
    this.#aim = aim;
    this.#try([]);
    const cleaned = this.#page.cleaned();
    if (cleaned === null) return;
    cleaned.look(aim === 'keep' ? 'faded' : aim === 'root' ? 'lifted' : 'cleaned');
  }

  /** Shows the page as it would be with `rules`. */
  preview(rules: readonly RepairRule[]): Preview {
    this.#try(rules);
    let attribute: string | null = null;
    if (this.#page.cleaned() === null) {
      if (this.#aim === 'root' && this.#guest !== null && this.#page.clean(this.#guest))
        attribute = this.#page.cleaned()?.attribute ?? null;
    } else this.#page.cleaned()?.look('cleaned');
    const story = this.#page.story();
    const facts = pickFacts(this.#page.document.body, story);
    return { words: story === null ? null : facts.words, attribute, facts };
  }

  #try(rules: readonly RepairRule[]): void {
    if (rules.length + this.#tried.length === 0) return;
    this.#tried = rules;
    this.#page.reread();
  }

  /** What was tried holds now, or holds no more: the page is shown by what the background has told since. */
  settle(): void {
    this.#try([]);
    this.#page.cleaned()?.look('cleaned');
  }

  /**
   * Ends. What was tried is tried no more; a page that was not cleaned before is brought back, unless `stayCleaned`.
   * Gives the attribute whose sheet can be dropped.
   */
  close(stayCleaned: boolean): string | null {
    this.#try([]);
    const cleaned = this.#page.cleaned();
    this.#guest = null;
    if (cleaned === null) return null;
    if (!this.#wasCleaned && !stayCleaned) return this.#page.restore();
    cleaned.look('cleaned');
    cleaned.welcome(null);
    return null;
  }
}
