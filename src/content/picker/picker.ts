/**
 * The picker: the reader points at a block of the page, sees what a rule for it would do, and teaches Galley the rule.
 * It works on the page through the cleaner's desk alone, and the page hears nothing of what the reader does meanwhile.
 */
import { scopesAt } from '../../core/picker/choose-scopes.ts';
import { guardHide } from '../../core/picker/guard-rule.ts';
import { nameBlock } from '../../core/picker/name-block.ts';
import { proposeSelectors, type SelectorProposal } from '../../core/picker/propose-selectors.ts';
import { bareHost } from '../../core/url/bare-host.ts';
import type { BackgroundRequest, BackgroundRequestName, Result } from '../../protocol/messages.ts';
import { countedMessage, message, messageFor } from '../../ui/message.ts';
import type { PickAim, RepairDesk } from '../repair-desk.ts';
import { ask } from './ask.ts';
import { raiseShield, swallowRelease } from './event-shield.ts';
import { actionOf, SCROLLS, turnFocus } from './keys.ts';
import { Lessons } from './lessons.ts';
import { isPrivateWindow, localise, make } from './make.ts';
import { makeRule } from './make-rule.ts';
import { boxOf, Outlines } from './outlines.ts';
import { PointingBar } from './pointing-bar.ts';
import { failedCard, guardWords, RulePanel, savedCard } from './rule-panel.ts';
import { elementAt, firstBlock, isSeen } from './sight.ts';
import { dress } from './stylesheet.ts';
import { Trail } from './trail.ts';

/** One notch of a wheel, in px; touchpads send many small ones. */
const WHEEL_STEP = 60;

export interface PickerOptions {
  desk: RepairDesk;
  aim: PickAim;
  send(envelope: unknown): Promise<unknown>;
  onClosed(): void;
}

type Stage =
  | { at: 'pointing'; bar: PointingBar }
  | { at: 'choosing'; panel: RulePanel; element: Element }
  | { at: 'told' };

export class Picker {
  readonly #options: PickerOptions;
  readonly #desk: RepairDesk;
  readonly #host = make('galley-picker' as 'div');
  readonly #shadow = this.#host.attachShadow({ mode: 'closed' });
  readonly #root: HTMLElement;
  readonly #ground = make('div', { class: 'ground' });
  readonly #outlines = new Outlines();
  readonly #abort = new AbortController();
  readonly #trail: Trail;
  readonly #lessons: Lessons;
  readonly #isPrivate = isPrivateWindow();
  readonly #before = { x: scrollX, y: scrollY, focus: document.activeElement };
  readonly #address = location.href;
  #card: HTMLElement | null = null;
  #stage: Stage = { at: 'told' };
  #pointer = { x: -1, y: -1 };
  #wheel = 0;
  #busy = false;

  constructor(options: PickerOptions) {
    this.#options = options;
    this.#desk = options.desk;
    this.#trail = new Trail(document, isSeen);
    this.#lessons = new Lessons({
      ask: (name, payload) => this.#ask(name, payload),
      isPrivate: this.#isPrivate,
      own: () => this.#desk.own(),
    });
    this.#root = make('div', { class: 'root', 'data-aim': options.aim }, this.#ground, this.#outlines.layer);
    localise(this.#root);
    dress(this.#shadow);
    this.#shadow.append(this.#root);
  }

  open(): void {
    const { signal } = this.#abort;
    raiseShield(
      window,
      { onEvent: (event) => this.#onEvent(event), mayGoOn: (event) => this.#mayGoOn(event) },
      signal,
    );
    const place = () => this.#outlines.place();
    window.addEventListener('scroll', place, { capture: true, passive: true, signal });
    window.addEventListener('resize', place, { signal });
    this.#desk.open(this.#host);
    this.#host.popover = 'manual';
    document.documentElement.append(this.#host);
    this.#host.showPopover();
    this.#point();
  }

  /** Leaves. What was saved stays; everything else is as it was. `key`: the one that was pressed for it. */
  close(key?: string): void {
    if (this.#abort.signal.aborted) return;
    if (key !== undefined) swallowRelease(window, key);
    const stays = this.#lessons.count > 0;
    const attribute = this.#desk.close(stays);
    if (attribute !== null) void this.#ask('page/undone', { attribute });
    const { x, y, focus } = this.#before;
    this.#host.remove();
    if (focus instanceof HTMLElement && focus.isConnected && focus !== document.body)
      focus.focus({ preventScroll: true });
    if (!stays && location.href === this.#address) scrollTo({ left: x, top: y, behavior: 'instant' });
    this.#abort.abort();
    void this.#ask('picker/closed', {});
    this.#options.onClosed();
  }

  #ask<N extends BackgroundRequestName>(name: N, payload: BackgroundRequest<N>) {
    return ask((envelope) => this.#options.send(envelope), name, payload);
  }

  #show(card: HTMLElement, stage: Stage): void {
    this.#stage = stage;
    this.#card?.remove();
    this.#card = card;
    this.#root.append(card);
    this.#root.dataset.stage = stage.at;
    card.focus({ preventScroll: true });
  }

  // Pointing

  #point(): void {
    this.#desk.layOut(this.#options.aim);
    const bar = new PointingBar(this.#options.aim, this.#lessons.count > 0);
    this.#show(bar.card, { at: 'pointing', bar });
    if (this.#trail.element === null || !isSeen(this.#trail.element))
      this.#trail.goTo(firstBlock(this.#host, this.#options.aim, this.#desk));
    this.#tellTrail();
  }

  #tellTrail(): void {
    if (this.#stage.at !== 'pointing') return;
    const { element } = this.#trail;
    this.#outlines.draw(element === null ? [] : [[element, 'picked']]);
    this.#stage.bar.tell(element === null ? null : nameBlock(element));
    this.#giveWay(element);
  }

  /** The card stands where the block is not, if it can. */
  #giveWay(element: Element | null): void {
    if (element === null || this.#card === null) return;
    const { top, bottom } = boxOf(element);
    const isLow = (top + bottom) / 2 > innerHeight * 0.55 && top > innerHeight * 0.3;
    this.#card.dataset.side = isLow ? 'top' : 'bottom';
  }

  #move(how: 'wider' | 'narrower' | 'next' | 'previous'): void {
    const moved =
      how === 'wider'
        ? this.#trail.widen()
        : how === 'narrower'
          ? this.#trail.narrow()
          : this.#trail.step(how === 'next' ? 1 : -1);
    const { element } = this.#trail;
    if (!moved || element === null) return;
    const { top, bottom, height } = boxOf(element);
    if (bottom < 40 || top > innerHeight - 40)
      element.scrollIntoView({ block: height > innerHeight / 2 ? 'start' : 'center', behavior: 'instant' });
    this.#tellTrail();
  }

  // Choosing

  #pick(): void {
    const { element } = this.#trail;
    if (element === null || this.#stage.at !== 'pointing') return;
    const { aim } = this.#options;
    const all = proposeSelectors(element, document);
    // A wider one that would take the story is not offered at all; the narrowest is, with the reason why not.
    const proposals = all.filter(
      (proposal, index) => index === 0 || this.#objection(proposal, element) === null,
    );
    const panel = new RulePanel({
      aim,
      name: nameBlock(element),
      proposals,
      scopes: scopesAt(location.href),
      host: bareHost(location.hostname),
      isPrivate: this.#isPrivate,
      onChange: () => this.#weigh(),
    });
    this.#show(panel.card, { at: 'choosing', panel, element });
    this.#giveWay(element);
    this.#weigh();
  }

  /** Why a rule is not to be, in words; null where nothing speaks against it. Asked of the page as it is without it. */
  #objection({ matches }: SelectorProposal, element: Element): string | null {
    const { aim } = this.#options;
    if (aim === 'hide') {
      const verdict = guardHide(matches, this.#desk.facts());
      return verdict === null ? null : guardWords(verdict);
    }
    if (aim === 'keep' && !this.#desk.hidden().some((one) => one.contains(element) || element.contains(one)))
      return message('picker_shows_already');
    return null;
  }

  /** Judges what is chosen now, and shows it on the page. */
  #weigh(): void {
    if (this.#stage.at !== 'choosing') return;
    const { panel, element } = this.#stage;
    const { state } = panel;
    this.#desk.layOut(this.#options.aim);
    if (state === null) {
      this.#outlines.draw([[element, 'picked']]);
      panel.judge(message('picker_no_selector'), '');
      return;
    }
    const { proposal, preview } = state;
    let refusal = this.#objection(proposal, element);
    let effect = '';
    if (refusal === null && (preview || this.#options.aim === 'root')) {
      const seen = this.#desk.preview([makeRule(this.#options.aim, element, state)]);
      if (seen.attribute !== null) void this.#ask('picker/cleaned', { attribute: seen.attribute });
      const holds = (one: Element) => proposal.matches.some((match) => match.contains(one));
      if (this.#options.aim === 'root' && !seen.facts.blocks.some((block) => holds(block.element)))
        refusal = message('picker_no_story');
      else if (seen.words !== null) effect = countedMessage('picker_story_words', seen.words);
      if (refusal !== null || !preview) this.#desk.layOut(this.#options.aim);
    }
    this.#outlines.draw(proposal.matches.map((one) => [one, one === element ? 'picked' : 'alike']));
    panel.judge(refusal, effect);
    if (refusal === null && this.#options.aim !== 'hide') this.#bringIntoView(element);
  }

  #bringIntoView(element: Element): void {
    const { top, bottom } = boxOf(element);
    if (bottom < 0 || top > innerHeight * 0.8)
      element.scrollIntoView({ block: 'start', behavior: 'instant' });
    this.#outlines.place();
  }

  async #save(): Promise<void> {
    if (this.#stage.at !== 'choosing' || this.#busy || !this.#stage.panel.canSave) return;
    const { panel, element } = this.#stage;
    const { state } = panel;
    if (state === null) return;
    const learned = await this.#alone(() => this.#lessons.teach(makeRule(this.#options.aim, element, state)));
    if (learned === null) return;
    if (!learned.ok) return this.#tellFailure(learned.code);
    // From here on the rule is one that holds; nothing is tried any more.
    this.#desk.settle();
    this.#outlines.draw([]);
    const words = learned.value.kept
      ? message(messageFor('picker_saved', state.scope.of))
      : message('picker_saved_private');
    const note = learned.value.kept ? null : message('picker_private');
    this.#show(savedCard({ words, note, canUndo: true }), { at: 'told' });
    this.#focusFirst();
  }

  async #undo(): Promise<void> {
    if (this.#lessons.count === 0 || this.#busy) return;
    const done = await this.#alone(() => this.#lessons.takeBack());
    if (done === null) return;
    if (!done.ok) return this.#tellFailure(done.code);
    this.#desk.settle();
    this.#outlines.draw([]);
    this.#show(savedCard({ words: message('picker_undone'), note: null, canUndo: this.#lessons.count > 0 }), {
      at: 'told',
    });
    this.#focusFirst();
  }

  /** One thing at a time; null where another is still going on, or the picker was left meanwhile. */
  async #alone<T>(work: () => Promise<Result<T>>): Promise<Result<T> | null> {
    if (this.#busy) return null;
    this.#busy = true;
    const result = await work();
    this.#busy = false;
    return this.#abort.signal.aborted ? null : result;
  }

  #tellFailure(code: Extract<Result<unknown>, { ok: false }>['code']): void {
    this.#desk.layOut(this.#options.aim);
    this.#show(failedCard(message(messageFor('failure', code)), code), { at: 'told' });
    this.#focusFirst();
  }

  #focusFirst(): void {
    this.#card?.querySelector<HTMLElement>('.button-primary')?.focus({ preventScroll: true });
  }

  // What the reader does

  #act(action: string, key?: string): void {
    if (action === 'leave' || action === 'done') this.close(key);
    else if (action === 'undo') void this.#undo();
    else if (action === 'save') void this.#save();
    else if (action === 'again') this.#point();
    else if (action === 'pick') this.#pick();
    else if (action === 'wider' || action === 'narrower' || action === 'next' || action === 'previous')
      this.#move(action);
  }

  #onEvent(event: Event): void {
    if (event instanceof KeyboardEvent) {
      if (event.type === 'keydown') this.#onKey(event);
    } else if (event instanceof WheelEvent) {
      if (event.type === 'wheel' && this.#isForWidth(event)) this.#onWheel(event);
    } else if (event instanceof MouseEvent) {
      if (event.type === 'pointermove') this.#onMove(event);
      if (event.type === 'click') this.#onClick(event);
    }
  }

  #onMove({ clientX: x, clientY: y, target }: MouseEvent): void {
    // The page moves under a pointer that rests: the reader is at the keys.
    if (this.#stage.at !== 'pointing' || (x === this.#pointer.x && y === this.#pointer.y)) return;
    this.#pointer = { x, y };
    if (target === this.#host && this.#cardAt(x, y)) return;
    this.#trail.goTo(elementAt({ x, y }, this.#host, this.#options.aim));
    this.#tellTrail();
  }

  #onClick(event: MouseEvent): void {
    const { clientX: x, clientY: y, detail } = event;
    // A button pressed by key gives a click without a place.
    const inner = detail === 0 ? this.#shadow.activeElement : this.#shadow.elementFromPoint(x, y);
    const button = inner?.closest<HTMLElement>('button');
    if (button?.dataset.action !== undefined) {
      this.#act(button.dataset.action);
      return;
    }
    if (this.#stage.at !== 'pointing' || inner?.closest('.card')) return;
    const before = this.#trail.element;
    const here = elementAt({ x, y }, this.#host, this.#options.aim);
    const wasHere = before !== null && here !== null && before.contains(here);
    if (!wasHere) this.#trail.goTo(here);
    this.#tellTrail();
    // A finger has not pointed before it taps: the first tap shows, the second picks.
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    if (!isTouch || wasHere) this.#pick();
  }

  #isForWidth(event: WheelEvent): boolean {
    const { shiftKey, ctrlKey, clientX, clientY } = event;
    return this.#stage.at === 'pointing' && !shiftKey && !ctrlKey && !this.#cardAt(clientX, clientY);
  }

  #onWheel({ deltaY, deltaMode }: WheelEvent): void {
    this.#wheel += deltaMode === 0 ? deltaY : deltaY * WHEEL_STEP;
    if (Math.abs(this.#wheel) < WHEEL_STEP) return;
    this.#move(this.#wheel < 0 ? 'wider' : 'narrower');
    this.#wheel = 0;
  }

  #onKey(event: KeyboardEvent): void {
    const action = this.#actionOf(event);
    if (action !== null) this.#act(action, event.key);
    else if (event.key === 'Tab') {
      if (this.#card !== null) turnFocus(this.#card, this.#shadow.activeElement, event.shiftKey);
    } else if (this.#stage.at === 'pointing') {
      const by = SCROLLS[event.key];
      if (by !== undefined) scrollBy({ top: by * innerHeight, behavior: 'instant' });
    }
  }

  #actionOf(event: KeyboardEvent): string | null {
    const isOnButton = this.#shadow.activeElement?.localName === 'button';
    return actionOf(event, { isPointing: this.#stage.at === 'pointing', isOnButton });
  }

  #cardAt(x: number, y: number): boolean {
    return this.#shadow.elementFromPoint(x, y)?.closest('.card') != null;
  }

  #mayGoOn(event: Event): boolean {
    if (event instanceof KeyboardEvent) {
      if (event.type === 'keydown' && this.#actionOf(event) !== null) return false;
      if (event.key === 'Tab') return false;
      if (event.ctrlKey || event.metaKey || event.altKey || /^F\d/.test(event.key)) return true;
      return this.#stage.at !== 'pointing' || this.#shadow.activeElement?.localName === 'button';
    }
    if (event instanceof WheelEvent) return !this.#isForWidth(event);
    // A finger scrolls.
    if (/^(?:touch|pointer)/.test(event.type)) return true;
    if (event.target !== this.#host) return false;
    if (!(event instanceof MouseEvent)) return true;
    // A press by key, or that of a label handed on to its button, has no place.
    const isPlaceless = event.type === 'click' && (event.detail === 0 || event.clientX + event.clientY === 0);
    return isPlaceless || this.#cardAt(event.clientX, event.clientY);
  }
}
