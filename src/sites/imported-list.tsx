import { useRef, useState } from 'preact/hooks';
import type { ImportedProfile } from '../store/imported-profile.ts';
import { Button } from '../ui/button.tsx';
import { formatDay } from '../ui/format-date.ts';
import { isolate, message, messageFor } from '../ui/message.ts';
import { Switch } from '../ui/switch.tsx';
import { FailureNote } from './failure-note.tsx';
import { UndoNote } from './undo-note.tsx';
import { useSending } from './use-sending.ts';
import './imported-list.css';

/** Other people's profiles for the site. */
export function ImportedList({ imported }: { imported: readonly ImportedProfile[] }) {
  const { failed, ask } = useSending();
  const [removed, setRemoved] = useState<ImportedProfile | null>(null);
  const section = useRef<HTMLElement>(null);
  const focusOn = (selector: string) => section.current?.querySelector<HTMLElement>(selector)?.focus();

  const remove = async (record: ImportedProfile) => {
    if (!(await ask('profile/remove', { id: record.id }))) return;
    setRemoved(record);
    requestAnimationFrame(() => focusOn('[data-action="undo"]'));
  };
  const restore = async ({ profile, origin, fileName, on }: ImportedProfile) => {
    const back = await ask('profile/import', { profiles: [{ profile, origin, fileName }] });
    if (!back) return;
    // What was switched off comes back switched off.
    if (!on) await ask('profile/change', { id: back.value[0]!, on });
    setRemoved(null);
    focusOn('h2');
  };
  return (
    <section aria-labelledby="imported" ref={section}>
      <h2 id="imported" tabIndex={-1}>
        {message('imported')}
      </h2>
      {imported.length === 0 && <p class="quiet">{message('imported_empty')}</p>}
      <FailureNote failed={failed} />
      {removed && (
        <UndoNote
          words={message('imported_removed', isolate(removed.profile.outlet))}
          onUndo={() => void restore(removed)}
          onDismiss={() => setRemoved(null)}
        />
      )}
      <ul class="imported">
        {imported.map((record) => (
          <li key={record.id} data-imported={record.id}>
            <Switch
              action="imported-on"
              label={record.profile.outlet}
              hint={[
                message(messageFor('origin', record.origin)),
                isolate(record.fileName),
                formatDay(record.importedAt),
              ].join(' · ')}
              on={record.on}
              onChange={(on) => void ask('profile/change', { id: record.id, on })}
            />
            <Button
              action="remove-imported"
              kind="quiet"
              label={message('options_remove_host', isolate(record.profile.outlet))}
              onPress={() => void remove(record)}
            >
              {message('options_remove')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
