import type { Settings } from './settings-schema.ts';
import type { SiteRecord } from './site-record.ts';

/** The settings as they hold on one site: what the reader chose for it, and for all else what holds everywhere. */
export function settingsAt(settings: Settings, { choices }: SiteRecord): Settings {
  return {
    ...settings,
    clickAction: choices.clickAction ?? settings.clickAction,
    readerFont: choices.readerFont ?? settings.readerFont,
    readerSize: choices.readerSize ?? settings.readerSize,
  };
}
