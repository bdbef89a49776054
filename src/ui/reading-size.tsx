import type { Settings } from '../store/settings-schema.ts';
import type { SiteRecord } from '../store/site-record.ts';
import { Button } from './button.tsx';
import { changeReading } from './change-reading.ts';
import { formatNumber, message } from './message.ts';

const smallest = -3;
const largest = 8;

/** One step smaller or larger, as far as there are steps. */
export function changeReadingSize(settings: Settings, step: -1 | 1, site: SiteRecord | null): void {
  const readerSize = Math.min(largest, Math.max(smallest, settings.readerSize + step));
  if (readerSize !== settings.readerSize) changeReading({ readerSize }, site);
}

/** Pixels at the browser's usual type size: 18 and two for each step. */
export function readingSizePixels(settings: Settings): number {
  return 18 + 2 * settings.readerSize;
}

/** Smaller, larger, and how large it is now. `site`: whose article is read. */
export function ReadingSize({ settings, site = null }: { settings: Settings; site?: SiteRecord | null }) {
  return (
    <fieldset class="choice" data-action="size">
      <legend>{message('reader_size')}</legend>
      <div class="size-row">
        <Button
          action="smaller"
          label={message('reader_smaller')}
          busy={settings.readerSize <= smallest}
          onPress={() => changeReadingSize(settings, -1, site)}
        >
          <span class="size-small" aria-hidden="true">
            A
          </span>
        </Button>
        <output>{formatNumber(readingSizePixels(settings))}</output>
        <Button
          action="larger"
          label={message('reader_larger')}
          busy={settings.readerSize >= largest}
          onPress={() => changeReadingSize(settings, 1, site)}
        >
          <span class="size-large" aria-hidden="true">
            A
          </span>
        </Button>
      </div>
    </fieldset>
  );
}
