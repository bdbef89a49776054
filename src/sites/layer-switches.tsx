import type { Profile } from '../core/profile/profile.ts';
import type { ImportedProfile } from '../store/imported-profile.ts';
import type { SiteRecord } from '../store/site-record.ts';
import { countedMessage, isolate, message } from '../ui/message.ts';
import { Switch } from '../ui/switch.tsx';
import { FailureNote } from './failure-note.tsx';
import { useSending } from './use-sending.ts';

/** Which layers of rules hold on the site, weakest first. */
export function LayerSwitches({
  site,
  bundled,
  imported,
}: {
  site: SiteRecord;
  bundled: Profile | null;
  imported: readonly ImportedProfile[];
}) {
  const { failed, ask } = useSending();
  const { host, layers, own } = site;
  const change = (layer: keyof SiteRecord['layers'], on: boolean) =>
    void ask('site/change', { host, change: { layers: { [layer]: on } } });
  return (
    <section aria-labelledby="layers">
      <h2 id="layers">{message('layers')}</h2>
      <p class="quiet">{message('layers_hint')}</p>
      <FailureNote failed={failed} />
      <Switch
        action="layer-bundled"
        label={message('layer_bundled_switch')}
        hint={
          bundled ? message('layer_bundled_hint', isolate(bundled.outlet)) : message('layer_bundled_none')
        }
        on={layers.bundled}
        onChange={(on) => change('bundled', on)}
      />
      <Switch
        action="layer-imported"
        label={message('layer_imported_switch')}
        hint={countedMessage('layer_imported', imported.length)}
        on={layers.imported}
        onChange={(on) => change('imported', on)}
      />
      <Switch
        action="layer-own"
        label={message('layer_own_switch')}
        hint={countedMessage('layer_own', own.length)}
        on={layers.own}
        onChange={(on) => change('own', on)}
      />
    </section>
  );
}
