/** The card after the pick: what it is, what else would match, where it holds, and what the page would be like. */
import type { GuardVerdict } from '../../core/picker/guard-rule.ts';
import type { BlockName } from '../../core/picker/name-block.ts';
import type { SelectorProposal } from '../../core/picker/propose-selectors.ts';
import type { RepairScope } from '../../core/profile/repair-rule.ts';
import { countedMessage, formatNumber, isolate, message, messageFor } from '../../ui/message.ts';
import type { PickAim } from '../repair-desk.ts';
import { make, makeButton } from './make.ts';
import { describeBlock } from './pointing-bar.ts';

export interface RulePanelOptions {
  aim: PickAim;
  name: BlockName;
  proposals: readonly SelectorProposal[];
  scopes: readonly RepairScope[];
  host: string;
  isPrivate: boolean;
  /** Another selector, scope or preview was chosen. */
  onChange(): void;
}

/** What the panel shows at the moment. */
export interface PanelState {
  proposal: SelectorProposal;
  scope: RepairScope;
  preview: boolean;
}

export class RulePanel {
  readonly card: HTMLElement;
  readonly #options: RulePanelOptions;
  readonly #selectors: HTMLInputElement[];
  readonly #scopes: HTMLInputElement[];
  readonly #preview = make('input', { type: 'checkbox', name: 'preview', checked: true });
  readonly #code = make('code');
  readonly #verdict = make('p', { role: 'alert', hidden: true });
  readonly #effect = make('p', { class: 'quiet', role: 'status' });
  readonly #save = makeButton('save', message('picker_save'), { kind: 'primary' });

  constructor(options: RulePanelOptions) {
    this.#options = options;
    const { aim, name, proposals, scopes, host, isPrivate } = options;
    this.#selectors = proposals.map((_, index) =>
      make('input', { type: 'radio', name: 'selector', value: String(index), checked: index === 0 }),
    );
    // What is found by its place is found on this page.
    const first = proposals[0]?.byPlace === true || isPrivate ? 'article' : 'site';
    this.#scopes = scopes.map(({ of }) =>
      make('input', { type: 'radio', name: 'scope', value: of, checked: of === first }),
    );
    this.card = make(
      'div',
      { class: 'card', role: 'dialog', 'aria-labelledby': 'title', tabindex: '-1' },
      make('h2', { id: 'title' }, message(messageFor('picker_ask', aim))),
      make('p', { class: 'what' }, describeBlock(name)),
      this.#verdict,
      proposals.length === 0
        ? null
        : make(
            'fieldset',
            {},
            make('legend', {}, message('picker_which')),
            ...proposals.map((proposal, index) => choice(this.#selectors[index]!, ...reachOf(proposal))),
          ),
      isPrivate || proposals.length === 0
        ? null
        : make(
            'fieldset',
            { class: 'scope' },
            make('legend', {}, message('picker_where')),
            ...scopes.map((scope, index) =>
              choice(
                this.#scopes[index]!,
                message(messageFor('picker_scope', scope.of)),
                scope.of === 'site' ? isolate(host) : scope.of === 'section' ? isolate(scope.path) : null,
              ),
            ),
          ),
      isPrivate ? make('p', { class: 'notice' }, message('picker_private')) : null,
      proposals.length === 0 ? null : choice(this.#preview, message('picker_preview'), null, 'preview'),
      this.#effect,
      proposals.length === 0
        ? null
        : make('details', {}, make('summary', {}, message('picker_selector')), this.#code),
      make(
        'div',
        { class: 'buttons' },
        proposals.length === 0 ? null : this.#save,
        makeButton('again', message('picker_again')),
        makeButton('leave', message('picker_leave')),
      ),
    );
    // `change` never leaves this tree, so the page cannot hear it and the shield need not hand it on.
    this.card.addEventListener('change', () => {
      this.#tellSelector();
      options.onChange();
    });
    this.#tellSelector();
  }

  /** Null where no selector could be proposed. */
  get state(): PanelState | null {
    const { proposals, scopes } = this.#options;
    const proposal = proposals[this.#selectors.findIndex(({ checked }) => checked)];
    const scope = scopes[this.#scopes.findIndex(({ checked }) => checked)] ?? scopes[0];
    if (proposal === undefined || scope === undefined) return null;
    return { proposal, scope, preview: this.#preview.checked };
  }

  get canSave(): boolean {
    return this.#save.getAttribute('aria-disabled') !== 'true';
  }

  /** Says why this rule is not taken, or that it is. */
  judge(refusal: string | null, effect: string): void {
    this.#verdict.hidden = refusal === null;
    this.#verdict.className = 'refusal';
    this.card.toggleAttribute('data-refused', refusal !== null);
    if (this.#verdict.textContent !== (refusal ?? '')) this.#verdict.textContent = refusal ?? '';
    this.#effect.textContent = effect;
    this.#effect.hidden = effect === '';
    if (refusal === null) this.#save.removeAttribute('aria-disabled');
    else this.#save.setAttribute('aria-disabled', 'true');
  }

  #tellSelector(): void {
    this.#code.textContent = this.state?.proposal.selector ?? '';
  }
}

function reachOf({ matches, byPlace }: SelectorProposal): [words: string, note: string | null] {
  const words =
    matches.length === 1
      ? message('picker_this_only')
      : countedMessage('picker_and_more', matches.length - 1);
  return [words, byPlace ? message('picker_by_place') : null];
}

function choice(input: HTMLInputElement, words: string, note: string | null, name = ''): HTMLElement {
  return make(
    'label',
    { class: `choice ${name}` },
    input,
    make('span', {}, words, note === null ? null : make('small', {}, note)),
  );
}

/** The card once something was saved or taken back. */
export function savedCard({
  words,
  note,
  canUndo,
}: {
  words: string;
  note: string | null;
  canUndo: boolean;
}): HTMLElement {
  return make(
    'div',
    { class: 'card', role: 'dialog', 'aria-labelledby': 'title', tabindex: '-1' },
    make('h2', { id: 'title', class: 'done' }, words),
    note === null ? null : make('p', { class: 'notice' }, note),
    make(
      'div',
      { class: 'buttons' },
      makeButton('done', message('picker_done'), { kind: 'primary' }),
      makeButton('again', message('picker_again')),
      canUndo ? makeButton('undo', message('picker_undo')) : null,
    ),
  );
}

/** The card where something failed: what, and the code to quote. */
export function failedCard(words: string, code: string): HTMLElement {
  return make(
    'div',
    { class: 'card', role: 'dialog', 'aria-labelledby': 'title', tabindex: '-1' },
    make('h2', { id: 'title' }, message('picker_failed')),
    make(
      'p',
      { class: 'warning', role: 'alert' },
      `${words} `,
      make('span', {}, message('failure_code', code)),
    ),
    make(
      'div',
      { class: 'buttons' },
      makeButton('again', message('picker_again'), { kind: 'primary' }),
      makeButton('leave', message('picker_leave')),
    ),
  );
}

/** Why a rule is refused, in a sentence. */
export function guardWords(verdict: GuardVerdict): string {
  if (verdict.refused === 'story-words')
    return message('picker_refused_story_words', formatNumber(verdict.percent));
  return message(verdict.refused === 'headline' ? 'picker_refused_headline' : 'picker_refused_whole_page');
}
