import type { SiteRecord } from '../store/site-record.ts';
import { formatNumber, type MessageName, message } from '../ui/message.ts';
import { FailureNote } from './failure-note.tsx';
import { SelectRow } from './select-row.tsx';
import { useSending } from './use-sending.ts';

type Choices = SiteRecord['choices'];

const clickActions = {
  clean: 'click_clean',
  'popup only': 'click_popup_only',
  'reader view': 'click_reader_view',
  save: 'click_save',
} as const satisfies Record<NonNullable<Choices['clickAction']>, MessageName>;

const faces = { serif: 'face_serif', sans: 'face_sans' } as const;

const sizes = Array.from({ length: 12 }, (_, index) => index - 3);

/** What differs on this site from the settings. */
export function SiteChoices({ site }: { site: SiteRecord }) {
  const { failed, ask } = useSending();
  const { host, choices } = site;
  const change = (choice: Partial<Choices>) => void ask('site/change', { host, change: { choices: choice } });
  const everywhere = { value: '', label: message('as_everywhere') };
  return (
    <section aria-labelledby="choices">
      <h2 id="choices">{message('choices')}</h2>
      <FailureNote failed={failed} />
      <SelectRow
        action="choice-click"
        label={message('options_click')}
        value={choices.clickAction ?? ''}
        options={[
          everywhere,
          ...Object.entries(clickActions).map(([value, name]) => ({ value, label: message(name) })),
        ]}
        onChange={(value) =>
          change({ clickAction: value === '' ? null : (value as keyof typeof clickActions) })
        }
      />
      <SelectRow
        action="choice-face"
        label={message('reader_face')}
        value={choices.readerFont ?? ''}
        options={[
          everywhere,
          ...Object.entries(faces).map(([value, name]) => ({ value, label: message(name) })),
        ]}
        onChange={(value) => change({ readerFont: value === '' ? null : (value as keyof typeof faces) })}
      />
      <SelectRow
        action="choice-size"
        label={message('reader_size')}
        value={choices.readerSize === null ? '' : String(choices.readerSize)}
        options={[
          everywhere,
          ...sizes.map((step) => ({ value: String(step), label: formatNumber(18 + 2 * step) })),
        ]}
        onChange={(value) => change({ readerSize: value === '' ? null : Number(value) })}
      />
    </section>
  );
}
