import { changeSettings } from '../../store/settings.ts';
import type { Settings } from '../../store/settings-schema.ts';
import { storageFailureCode } from '../../store/storage-area.ts';
import type { BackgroundContext } from '../context.ts';
import type { Handlers } from '../router.ts';

export function settingsHandlers({ browser, settingsLock }: BackgroundContext) {
  return {
    'settings/change': async ({ change }) => {
      try {
        await changeSettings(
          { area: browser.storage.local, lock: settingsLock },
          change as Partial<Settings>,
        );
        return { ok: true, value: null };
      } catch (error) {
        return { ok: false, code: storageFailureCode(error) };
      }
    },
  } satisfies Partial<Handlers>;
}
