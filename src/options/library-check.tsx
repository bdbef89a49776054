import { useState } from 'preact/hooks';
import type { BackgroundAnswers, Result } from '../protocol/messages.ts';
import { send } from '../protocol/send.ts';
import { Button } from '../ui/button.tsx';
import { countedMessage, message, messageFor } from '../ui/message.ts';

type Checked = Result<BackgroundAnswers['library/repair']>;

/** Reads every saved article, rebuilds the list, and says what it found. */
export function LibraryCheck() {
  const [checked, setChecked] = useState<Checked | 'running' | null>(null);
  const run = async () => {
    setChecked('running');
    setChecked(await send('library/repair', {}));
  };
  return (
    <section aria-labelledby="library">
      <h2 id="library">{message('options_library')}</h2>
      <p class="quiet">{message('options_library_hint')}</p>
      <Button action="repair" busy={checked === 'running'} onPress={() => void run()}>
        {message('library_repair')}
      </Button>
      <p role="status" data-check={checkName(checked)}>
        {wordsFor(checked)}
      </p>
    </section>
  );
}

function checkName(checked: Checked | 'running' | null): string {
  if (checked === null) return 'none';
  if (checked === 'running') return 'running';
  return checked.ok ? 'done' : checked.code;
}

function wordsFor(checked: Checked | 'running' | null): string {
  if (checked === null) return '';
  if (checked === 'running') return message('library_repairing');
  if (!checked.ok) return message(messageFor('failure', checked.code));
  const { articles, damaged, newer } = checked.value;
  const found = countedMessage('articles', articles);
  const unreadable = damaged.length + newer.length;
  if (unreadable === 0) return message('library_repaired', found);
  return message('library_repaired_damaged', found, countedMessage('articles', unreadable));
}
