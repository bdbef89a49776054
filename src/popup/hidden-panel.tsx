import { useEffect, useRef, useState } from 'preact/hooks';
import type { HiddenBlock } from '../core/cleaner/plan.ts';
import { countedMessage, message, messageFor } from '../ui/message.ts';
import { groupHidden, type HiddenGroup, headlinesIn } from './group-hidden.ts';

export interface HiddenPanelProps {
  blocks: readonly HiddenBlock[];
  onShowBlock: (blockId: number, shown: boolean) => Promise<void>;
  /** How often another part of the popup has led here: each time the panel opens and takes the focus. */
  openings: number;
}

/** "What was hidden and why": every hidden block by kind, each with its reason and first words, to be shown again. */
export function HiddenPanel({ blocks, onShowBlock, openings }: HiddenPanelProps) {
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
      {open &&
        groups.map((group) => (
          <section key={group.kind} class="hidden-group" data-kind={group.kind}>
            <h2>{groupWords(group)}</h2>
            <ul>
              {group.blocks.map((block) => (
                <HiddenRow key={block.id} block={block} onShowBlock={onShowBlock} />
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
}: {
  block: HiddenBlock;
  onShowBlock: HiddenPanelProps['onShowBlock'];
}) {
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
