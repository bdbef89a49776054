/** The card that goes with the pointing: what it is for, what is under the outline, and the same moves as buttons. */
import type { BlockName } from '../../core/picker/name-block.ts';
import { countedMessage, isolate, message, messageFor } from '../../ui/message.ts';
import type { PickAim } from '../repair-desk.ts';
import { make, makeButton } from './make.ts';

export class PointingBar {
  readonly card: HTMLElement;
  readonly #what = make('p', { class: 'what', 'aria-live': 'polite' });
  readonly #undo = makeButton('undo', message('picker_undo'));

  constructor(aim: PickAim, canUndo: boolean) {
    this.#undo.hidden = !canUndo;
    this.card = make(
      'div',
      {
        class: 'card bar',
        role: 'dialog',
        'aria-labelledby': 'title',
        'aria-describedby': 'help',
        tabindex: '-1',
      },
      make('h2', { id: 'title' }, message(messageFor('picker_point', aim))),
      this.#what,
      make('p', { class: 'quiet', id: 'help' }, message('picker_keys')),
      make(
        'div',
        { class: 'buttons' },
        ...(['previous', 'next', 'wider', 'narrower'] as const).map((move) => {
          const button = makeButton(move, SYMBOLS[move], { inTabOrder: false });
          button.classList.add('symbol', ...(move === 'previous' || move === 'next' ? ['turns'] : []));
          button.setAttribute('aria-label', message(messageFor('picker', move)));
          button.title = message(messageFor('picker', move));
          return button;
        }),
        makeButton('pick', message('picker_pick'), { kind: 'primary', inTabOrder: false }),
        this.#undo,
        makeButton('leave', message('picker_leave'), { inTabOrder: false }),
      ),
    );
  }

  /** Says what is under the outline. */
  tell(name: BlockName | null): void {
    this.#what.textContent = name === null ? message('picker_nothing') : describeBlock(name);
  }
}

/** As the keys that do the same; the two sideways ones turn with the text. */
const SYMBOLS = { previous: '←', next: '→', wider: '↑', narrower: '↓' } as const;

/** "Paragraph · “The ferry left…” · 23 words". */
export function describeBlock({ kind, words, wordCount }: BlockName): string {
  const parts = [message(messageFor('picker_kind', kind))];
  if (words !== '') parts.push(`“${isolate(words.length > 70 ? `${words.slice(0, 70)}…` : words)}”`);
  if (wordCount > 0) parts.push(countedMessage('words', wordCount));
  return parts.join(' · ');
}
