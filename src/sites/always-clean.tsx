import { useState } from 'preact/hooks';
import { bareHost } from '../core/url/bare-host.ts';
import { send } from '../protocol/send.ts';
import type { Settings } from '../store/settings-schema.ts';
import { Button } from '../ui/button.tsx';
import { message } from '../ui/message.ts';
import { Switch } from '../ui/switch.tsx';
import { useAccess } from './use-access.ts';

/** Cleans a site's articles as they load. Needs access to the site, which is asked for where it is not there. */
export function AlwaysClean({
  host,
  always,
  settings,
}: {
  host: string;
  always: boolean;
  settings: Settings;
}) {
  const access = useAccess(host);
  const [refused, setRefused] = useState(false);

  const ask = async () => {
    const given = await access.ask();
    setRefused(!given);
    return given;
  };
  const change = async (wanted: boolean) => {
    if (wanted && access.state === 'missing' && !(await ask())) return;
    const others = settings.alwaysCleanHosts.filter((other) => bareHost(other) !== host);
    await send('settings/change', { change: { alwaysCleanHosts: wanted ? [...others, host] : others } });
  };
  return (
    <div class="always">
      <Switch
        action="always"
        label={message('always_on_site', host)}
        hint={message('always_on_site_hint')}
        on={always}
        onChange={(wanted) => void change(wanted)}
      />
      {always && access.state === 'missing' && (
        <div class="notice notice-warning" data-notice="no-access">
          <p>{message('sites_no_access')}</p>
          <Button action="grant" kind="quiet" onPress={() => void ask()}>
            {message('grant', host)}
          </Button>
        </div>
      )}
      <p role="status" class="quiet">
        {refused ? message('grant_refused') : ''}
      </p>
    </div>
  );
}
