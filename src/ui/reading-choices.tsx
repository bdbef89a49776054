import { send } from '../protocol/send.ts';
import type { Settings } from '../store/settings-schema.ts';
import type { SiteRecord } from '../store/site-record.ts';
import { changeReading } from './change-reading.ts';
import { Choice } from './choice.tsx';
import { message } from './message.ts';

/** Typeface and theme of the reader, as its page and the settings offer them. `site`: whose article is read. */
export function ReadingChoices({ settings, site = null }: { settings: Settings; site?: SiteRecord | null }) {
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
        onChange={(readerFont) => changeReading({ readerFont }, site)}
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
