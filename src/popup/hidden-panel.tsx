import { useEffect, useRef, useState } from 'preact/hooks';
import type { HiddenBlock } from '../core/cleaner/plan.ts';
import { Button } from '../ui/button.tsx';
import { countedMessage, message, messageFor } from '../ui/message.ts';
import { groupHidden, type HiddenGroup, headlinesIn } from './group-hidden.ts';

export interface HiddenPanelProps {
  blocks: readonly HiddenBlock[];
  onShowBlock: (blockId: number, shown: boolean) => Promise<void>;
  /** Null in private windows, where nothing is kept. */
  onKeepBlock: ((blockId: number) => Promise<void>) | null;
  onPick: (aim: 'hide' | 'keep') => Promise<void>;
  /** How often another part of the popup has led here: each time the panel opens and takes the focus. */
  openings: number;
}

/** "What was hidden and why": every hidden block by kind, each with its reason and first words, to be shown again. */
export function HiddenPanel({ blocks, onShowBlock, onKeepBlock, onPick, openings }: HiddenPanelProps) {
  const [open, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (openings === 0) return;
    setOpen(true);
    summary.current?.focus({ preventScroll: true });
    summary.current?.scrollIntoView();
  }, [openings]);
  const groups = groupHidden(blocks);
  return (
    <details class="hidden-panel" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary data-action="show-hidden" ref={summary}>
        <span class="summary-title">{message('hidden_title')}</span>
        <span class="summary-line">
          {groups.length === 0 ? message('hidden_nothing') : groups.map(groupWords).join(' · ')}
        </span>
      </summary>
      {open && (
        <div class="actions repair-actions">
          <Button action="pick-hide" onPress={() => void onPick('hide')}>
            {message('pick_hide')}
          </Button>
          <Button action="pick-keep" onPress={() => void onPick('keep')}>
            {message('pick_keep')}
          </Button>
        </div>
      )}
      {open &&
        groups.map((group) => (
          <section key={group.kind} class="hidden-group" data-kind={group.kind}>
            <h2>{groupWords(group)}</h2>
            <ul>
              {group.blocks.map((block) => (
                <HiddenRow key={block.id} block={block} onShowBlock={onShowBlock} onKeepBlock={onKeepBlock} />
              ))}
            </ul>
          </section>
        ))}
    </details>
  );
}

function HiddenRow({
  block,
  onShowBlock,
  onKeepBlock,
}: { block: HiddenBlock } & Pick<HiddenPanelProps, 'onShowBlock' | 'onKeepBlock'>) {
  const [busy, setBusy] = useState(false);
  const verb = message(block.shown ? 'hide_again' : 'show_again');
  const text = block.text || message('hidden_no_words');
  return (
    <li class="hidden-row" data-shown={block.shown}>
      <div class="hidden-words">
        <p class="first-words" dir="auto">
          {text}
        </p>
        <p class="quiet">
          {message(messageFor('hidden_reason', block.reason))} · {countedMessage('words', block.words)}
        </p>
      </div>
      <button
        type="button"
        class="button button-quiet"
        data-action="show-block"
        data-block={block.id}
        aria-label={`${verb}: ${text}`}
        aria-disabled={busy ? 'true' : undefined}
        onClick={() => {
          if (busy) return;
          setBusy(true);
          onShowBlock(block.id, !block.shown).finally(() => setBusy(false));
        }}
      >
        {verb}
      </button>
      {block.shown && onKeepBlock !== null && (
        <button
          type="button"
          class="button button-quiet keep-block"
          data-action="keep-block"
          data-block={block.id}
          aria-label={`${message('always_keep')}: ${text}`}
          aria-disabled={busy ? 'true' : undefined}
          onClick={() => {
            if (busy) return;
            setBusy(true);
            onKeepBlock(block.id).finally(() => setBusy(false));
          }}
        >
          {message('always_keep')}
        </button>
      )}
    </li>
  );
}

function groupWords(group: HiddenGroup): string {
  const blocks = countedMessage(`hidden_kind_${messageKind(group.kind)}`, group.blocks.length);
  const headlines = headlinesIn(group);
  return headlines === null
    ? blocks
    : message('with_headlines', blocks, countedMessage('headlines', headlines));
}

function messageKind<K extends HiddenBlock['kind']>(kind: K) {
  return messageFor('hidden_kind', kind).slice('hidden_kind_'.length) as SpacesGone<K>;
}
type SpacesGone<K extends string> = K extends `${infer A} ${infer B}` ? `${A}_${SpacesGone<B>}` : K;
