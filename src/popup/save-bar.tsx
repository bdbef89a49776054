import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SavedSummary } from '../protocol/page-state.ts';
import { Button } from '../ui/button.tsx';
import { formatDay } from '../ui/format-date.ts';
import { Icon } from '../ui/icon.tsx';
import { countedMessage, type MessageName, message } from '../ui/message.ts';
import { saveWords } from './announcement.tsx';
import { openPage, readerPath } from './open-page.ts';
import type { PageControl, SaveStatus } from './use-page.ts';

export interface SaveBarProps {
  page: PageControl;
  /** What the library holds of this page, if anything. */
  saved: SavedSummary | null;
  /** `save`: the article; `save-link`: only where it is. */
  action: 'save' | 'save-link';
  /** What the button says when nothing is saved yet. */
  label: MessageName;
  onSave: () => Promise<void>;
  /** What is said before saving where part of the article seems to be missing. */
  ask?: ComponentChildren;
  /** Further buttons in the same row. */
  children?: ComponentChildren;
}

/** Saving and what came of it: Save, then "Saved · Undo", or what went wrong. */
export function SaveBar({ page, saved, action, label, onSave, ask, children }: SaveBarProps) {
  const { save } = page;
  const bar = useRef<HTMLDivElement>(null);
  const before = useRef(save.status);
  const isSaving = save.status === 'saving';
  const justSaved = savedNow(save);
  const words = saveWords(save);
  const wentWrong = save.status === 'failed' || save.status === 'lost';

  // The button that was pressed gives way to others; whoever pressed it by keyboard stays where he was.
  useLayoutEffect(() => {
    const cameFrom = before.current;
    before.current = save.status;
    if (save.status === 'saving' || save.status === 'asking') return;
    if (save.status === 'none' && cameFrom !== 'asking') return;
    if (document.activeElement !== document.body) return;
    // Not on Undo: a second press of Enter would take back the first.
    const next =
      bar.current?.querySelector<HTMLElement>(
        save.status === 'none' ? `[data-action="${action}"]` : '[data-action="open"]',
      ) ?? bar.current?.querySelector('button');
    next?.focus();
  }, [save.status, action]);

  return (
    <div class="save-bar" ref={bar}>
      {words !== null && (
        <p class={classFor(save)} data-save-words={save.status}>
          {justSaved && <Icon name="check" />}
          <span>{action === 'save-link' && isCreated(save) ? message('link_saved') : words}</span>
          {save.status === 'failed' && <code class="code">{message('failure_code', save.code)}</code>}
        </p>
      )}
      {words === null && saved && (
        <p class="save-done">
          <Icon name="check" />
          <span>
            {message('saved_on', formatDay(saved.savedAt))}
            {saved.versions > 1 && ` · ${countedMessage('versions', saved.versions)}`}
          </span>
        </p>
      )}
      {save.status === 'asking' && ask}
      <div class="actions">
        {justSaved && isCreated(save) && (
          <Button action="undo" onPress={() => void page.undoSave(justSaved.id)}>
            {message('undo')}
          </Button>
        )}
        {saved && (
          <Button
            action="open"
            kind={isCreated(save) ? 'plain' : 'primary'}
            onPress={() => void openPage(readerPath(saved.id))}
          >
            {message('open_saved')}
          </Button>
        )}
        {!justSaved && save.status !== 'asking' && (
          <Button
            action={action}
            kind={saved ? 'plain' : 'primary'}
            busy={isSaving}
            onPress={() => void onSave()}
          >
            {message(isSaving ? 'saving' : wentWrong ? 'try_again' : saved ? 'save_new_version' : label)}
          </Button>
        )}
        {children}
      </div>
    </div>
  );
}

function classFor({ status }: SaveStatus): string {
  if (status === 'failed' || status === 'lost') return 'notice notice-warning';
  return status === 'undone' ? 'save-undone' : 'save-done';
}

function savedNow(save: SaveStatus): SavedSummary | null {
  return save.status === 'saved' || save.status === 'survived' ? save.saved : null;
}

/** Only a first save can be undone by deleting: a new version stands on older ones that must stay. */
function isCreated(save: SaveStatus): boolean {
  return (
    (save.status === 'saved' && save.saved.outcome === 'created') ||
    (save.status === 'survived' && save.created)
  );
}
