import { send } from '../protocol/send.ts';
import type { Settings } from '../store/settings-schema.ts';
import { message } from '../ui/message.ts';

/** Whether the page's markup is kept beside each article. */
export function KeepMarkup({ settings }: { settings: Settings }) {
  return (
    <section>
      <label class="radio-row">
        <input
          type="checkbox"
          data-action="keep-markup"
          aria-describedby="keep-markup-hint"
          checked={settings.keepMarkup}
          onChange={({ currentTarget }) =>
            void send('settings/change', { change: { keepMarkup: currentTarget.checked } })
          }
        />
        {message('options_keep_markup')}
      </label>
      <p class="quiet" id="keep-markup-hint">
        {message('options_keep_markup_hint')}
      </p>
    </section>
  );
}
