import browser from '../platform/browser.ts';
import { send } from '../protocol/send.ts';
import type { Settings } from '../store/settings-schema.ts';
import { type MessageName, message } from '../ui/message.ts';
import { ReadingChoices } from '../ui/reading-choices.tsx';
import { ReadingSize } from '../ui/reading-size.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { HostList } from './host-list.tsx';
import { KeepMarkup } from './keep-markup.tsx';
import { LibraryCheck } from './library-check.tsx';
import { PermissionList } from './permission-list.tsx';

export function Options() {
  const settings = useSettings();
  return (
    <main class="options" data-state={settings ? 'ready' : 'loading'}>
      <header>
        <h1>{message('options_title')}</h1>
        <p class="promise">{message('options_promise')}</p>
      </header>
      {settings && (
        <>
          <ClickActions settings={settings} />
          <section aria-labelledby="reading">
            <h2 id="reading">{message('options_reading')}</h2>
            <ReadingSize settings={settings} />
            <ReadingChoices settings={settings} />
          </section>
          <HostList hosts={settings.alwaysCleanHosts} />
          <section aria-labelledby="sites">
            <h2 id="sites">{message('options_sites')}</h2>
            <p class="quiet">{message('options_sites_hint')}</p>
            <a class="button" href="sites.html" data-action="sites">
              {message('options_open_sites')}
            </a>
          </section>
        </>
      )}
      {settings && <KeepMarkup settings={settings} />}
      <LibraryCheck />
      <PermissionList />
      <footer class="quiet">{message('options_version', browser.runtime.getManifest().version)}</footer>
    </main>
  );
}

const clickActions: Record<Settings['clickAction'], MessageName> = {
  clean: 'click_clean',
  'popup only': 'click_popup_only',
  'reader view': 'click_reader_view',
  save: 'click_save',
};

function ClickActions({ settings }: { settings: Settings }) {
  return (
    <section>
      <fieldset data-action="click-action">
        <legend>
          <h2>{message('options_click')}</h2>
        </legend>
        <p class="quiet">{message('options_click_hint')}</p>
        {Object.entries(clickActions).map(([action, name]) => (
          <label key={action} class="radio-row">
            <input
              type="radio"
              name="click-action"
              value={action}
              checked={settings.clickAction === action}
              onChange={() => {
                const clickAction = action as Settings['clickAction'];
                void send('settings/change', { change: { clickAction } });
              }}
            />
            {message(name)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
