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
import { raiseShield } from './event-shield.ts';
import { actionOf, isBrowsersKey, SCROLLS, turnFocus, turnOf, WHEEL_STEP } from './keys.ts';
import { Lessons } from './lessons.ts';
import { isPrivateWindow, make } from './make.ts';
import { makeRule } from './make-rule.ts';
import { boxOf, Outlines } from './outlines.ts';
import { PointingBar } from './pointing-bar.ts';
import { rememberPlace } from './remember-place.ts';
import { failedCard, guardWords, RulePanel, savedCard } from './rule-panel.ts';
import { elementAt, firstBlock, isSeen } from './sight.ts';
import { Stand } from './stand.ts';
import { Trail } from './trail.ts';

export interface PickerOptions {
  desk: RepairDesk;
  aim: PickAim;
  /** The page was cleaned before the reader called the picker. */
  wasCleaned: boolean;
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
  readonly #stand = new Stand();
  readonly #outlines = new Outlines();
  readonly #abort = new AbortController();
  readonly #trail: Trail;
  readonly #lessons: Lessons;
  readonly #isPrivate = isPrivateWindow();
  readonly #goBack = rememberPlace();
  readonly #cameCleaned: boolean;
  #card: HTMLElement | null = null;
  #stage: Stage = { at: 'told' };
  #pointer = { x: -1, y: -1 };
  #wheel = 0;
  #busy = false;
  /** Keys that are down now. */
  readonly #pressed = new Set<string>();
  #isLeaving = false;

  constructor(options: PickerOptions) {
    this.#options = options;
    this.#desk = options.desk;
    this.#cameCleaned = options.desk.isCleaned;
    this.#trail = new Trail(document, isSeen);
    this.#lessons = new Lessons({
      ask: (name, payload) => this.#ask(name, payload),
      isPrivate: this.#isPrivate,
      own: () => this.#desk.own(),
    });
    this.#stand.root.dataset.aim = options.aim;
    this.#stand.root.append(make('div', { class: 'ground' }), this.#outlines.layer);
  }

  async open(): Promise<void> {
    const { signal } = this.#abort;
    const shielded = {
      onEvent: (event: Event) => this.#onEvent(event),
      mayGoOn: (event: Event) => this.#mayGoOn(event),
    };
    raiseShield(window, shielded, signal);
    const place = () => this.#outlines.place();
    window.addEventListener('scroll', place, { capture: true, passive: true, signal });
    window.addEventListener('resize', place, { signal });
    // The page moves when a sheet is laid over it, and when its pictures come.
    const moves = new ResizeObserver(place);
    for (const box of [document.documentElement, document.body]) moves.observe(box);
    signal.addEventListener('abort', () => moves.disconnect());
    this.#desk.open(this.#stand.guest, this.#options.wasCleaned);
    const inner = await this.#stand.open();
    if (signal.aborted) return;
    if (inner !== window) raiseShield(inner, shielded, signal);
    this.#point();
  }

  /** Leaves. What was saved stays; everything else is as it was. */
  close(): void {
    if (this.#abort.signal.aborted) return;
    // The release of the key that was pressed for this is not for the page.
    this.#isLeaving = this.#pressed.size > 0;
    if (this.#isLeaving) return;
    const stays = this.#lessons.count > 0;
    const attribute = this.#desk.close(stays);
    if (attribute !== null) void this.#ask('page/undone', { attribute });
    this.#stand.close();
    // What was cleaned for the picker knows itself where the reader was before.
    if (attribute === null || !this.#cameCleaned) this.#goBack({ scroll: !stays });
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
    this.#stand.root.append(card);
    this.#stand.root.dataset.stage = stage.at;
    card.focus({ preventScroll: true });
  }

  #point(): void {
    this.#desk.layOut(this.#options.aim);
    const bar = new PointingBar(this.#options.aim, this.#lessons.count > 0);
    this.#show(bar.card, { at: 'pointing', bar });
    if (this.#trail.element === null || !isSeen(this.#trail.element))
      this.#trail.goTo(firstBlock(this.#stand.guest, this.#options.aim, this.#desk));
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
      if (seen.attribute !== null)
        void this.#ask('picker/cleaned', { attribute: seen.attribute }).then(() => this.#outlines.place());
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

  #act(action: string): void {
    if (action === 'leave' || action === 'done') this.close();
    else if (action === 'undo') void this.#undo();
    else if (action === 'save') void this.#save();
    else if (action === 'again') this.#point();
    else if (action === 'pick') this.#pick();
    else if (action === 'wider' || action === 'narrower' || action === 'next' || action === 'previous')
      this.#move(action);
  }

  #onEvent(event: Event): void {
    switch (event.type) {
      case 'keydown':
        this.#pressed.add((event as KeyboardEvent).code);
        this.#onKey(event as KeyboardEvent);
        break;
      case 'keyup':
        this.#pressed.delete((event as KeyboardEvent).code);
        if (this.#isLeaving) this.close();
        break;
      case 'blur':
        // Whoever goes to another window lets go of the keys there.
        this.#pressed.clear();
        if (this.#isLeaving) this.close();
        break;
      case 'wheel':
        this.#onWheel(event as WheelEvent);
        break;
      case 'pointermove':
        this.#onMove(event as PointerEvent);
        break;
      case 'click':
        this.#onClick(event as PointerEvent);
    }
  }

  #onMove({ clientX: x, clientY: y }: MouseEvent): void {
    // The page moves under a pointer that rests: the reader is at the keys.
    if (this.#stage.at !== 'pointing' || (x === this.#pointer.x && y === this.#pointer.y)) return;
    this.#pointer = { x, y };
    if (this.#stand.hasCardAt(x, y)) return;
    this.#trail.goTo(elementAt({ x, y }, this.#stand.guest, this.#options.aim));
    this.#tellTrail();
  }

  #onClick(event: MouseEvent): void {
    const { clientX: x, clientY: y, detail } = event;
    // A button pressed by key gives a click without a place.
    const inner = detail === 0 ? this.#stand.focused : this.#stand.elementAt(x, y);
    const button = inner?.closest<HTMLElement>('button');
    if (button?.dataset.action !== undefined) {
      this.#act(button.dataset.action);
      return;
    }
    if (this.#stage.at !== 'pointing' || inner?.closest('.card')) return;
    const before = this.#trail.element;
    const here = elementAt({ x, y }, this.#stand.guest, this.#options.aim);
    const wasHere = before !== null && here !== null && before.contains(here);
    if (!wasHere) this.#trail.goTo(here);
    this.#tellTrail();
    // A finger has not pointed before it taps: the first tap shows, the second picks.
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    if (!isTouch || wasHere) this.#pick();
  }

  #onWheel(event: WheelEvent): void {
    const { shiftKey, ctrlKey, clientX, clientY } = event;
    if (ctrlKey || this.#stand.hasCardAt(clientX, clientY)) return;
    const turned = turnOf(event);
    if (this.#stage.at !== 'pointing' || shiftKey) {
      scrollBy({ top: turned, behavior: 'instant' });
      return;
    }
    this.#wheel += turned;
    if (Math.abs(this.#wheel) < WHEEL_STEP) return;
    this.#move(this.#wheel < 0 ? 'wider' : 'narrower');
    this.#wheel = 0;
  }

  #onKey(event: KeyboardEvent): void {
    const action = this.#actionOf(event);
    if (action !== null) this.#act(action);
    else if (event.key === 'Tab') {
      if (this.#card !== null) turnFocus(this.#card, this.#stand.focused, event.shiftKey);
    } else if (this.#stage.at === 'pointing') {
      const by = SCROLLS[event.key];
      if (by !== undefined) scrollBy({ top: by * innerHeight, behavior: 'instant' });
    }
  }

  #actionOf(event: KeyboardEvent): string | null {
    const isOnButton = this.#stand.focused?.localName === 'button';
    return actionOf(event, { isPointing: this.#stage.at === 'pointing', isOnButton });
  }

  #mayGoOn(event: Event): boolean {
    const { type } = event;
    if (/^key|^beforeinput$/.test(type)) {
      if (type === 'keydown' && this.#actionOf(event as KeyboardEvent) !== null) return false;
      const isOnControl = this.#stage.at !== 'pointing' || this.#stand.focused?.localName === 'button';
      return isBrowsersKey(event as KeyboardEvent, isOnControl);
    }
    // A finger scrolls.
    if (/^(?:touch|pointer)/.test(type)) return true;
    if (!('clientX' in event)) return true;
    const { detail, clientX, clientY, ctrlKey } = event as MouseEvent;
    if (type === 'wheel' && ctrlKey) return true;
    // A press by key, or that of a label handed on to its button, has no place.
    const isPlaceless = type === 'click' && (detail === 0 || clientX + clientY === 0);
    return isPlaceless || this.#stand.hasCardAt(clientX, clientY);
  }
}
