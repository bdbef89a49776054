import { countedMessage, message } from '../ui/message.ts';
import type { SiteRow } from './site-rows.ts';

/** Which layers of rules there are for a site, and which are switched off, in a few words. */
export function LayerWords({ row: { bundled, imported, own, layers } }: { row: SiteRow }) {
  const there = [
    bundled && { layer: 'bundled', words: message('layer_bundled'), on: layers.bundled },
    imported.all > 0 && {
      layer: 'imported',
      words: countedMessage('layer_imported', imported.all),
      on: layers.imported && imported.on > 0,
    },
    own > 0 && { layer: 'own', words: countedMessage('layer_own', own), on: layers.own },
  ].filter((one) => one !== null && one !== false);
  if (there.length === 0) return <span class="quiet">{message('layer_none')}</span>;
  return (
    <ul class="layers">
      {there.map(({ layer, words, on }) => (
        <li key={layer} data-layer={layer} data-on={on}>
          {on ? words : message('layer_off', words)}
        </li>
      ))}
    </ul>
  );
}
