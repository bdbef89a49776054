import { send } from '../protocol/send.ts';
import type { Settings } from '../store/settings-schema.ts';
import { Choice } from './choice.tsx';
import { message } from './message.ts';

/** Typeface and theme of the reader, as its page and the settings offer them. */
export function ReadingChoices({ settings }: { settings: Settings }) {
  return (
    <>
      <Choice
        action="face"
        label={message('reader_face')}
        value={settings.readerFont}
        options={[
          { value: 'serif', label: message('face_serif') },
          { value: 'sans', label: message('face_sans') },
        ]}
        onChange={(readerFont) => void send('settings/change', { change: { readerFont } })}
      />
      <Choice
        action="theme"
        label={message('reader_theme')}
        value={settings.readerTheme}
        options={[
          { value: 'system', label: message('theme_system') },
          { value: 'light', label: message('theme_light') },
          { value: 'sepia', label: message('theme_sepia') },
          { value: 'dark', label: message('theme_dark') },
        ]}
        onChange={(readerTheme) => void send('settings/change', { change: { readerTheme } })}
      />
    </>
  );
}
