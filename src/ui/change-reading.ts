import { send } from '../protocol/send.ts';
import type { Settings } from '../store/settings-schema.ts';
import type { SiteRecord } from '../store/site-record.ts';

/**
 * Changes how articles are set: for the site alone where the reader has chosen something for it, else everywhere. Who
 * turns the type up on a page must see it grow.
 */
export function changeReading(
  change: Partial<Pick<Settings, 'readerFont' | 'readerSize'>>,
  site: SiteRecord | null,
): void {
  const isOwn = (Object.keys(change) as (keyof typeof change)[]).some((name) => site?.choices[name] != null);
  if (isOwn && site !== null) void send('site/change', { host: site.host, change: { choices: change } });
  else void send('settings/change', { change });
}
