import type { Settings } from '../store/settings-schema.ts';
import type { SiteRecord } from '../store/site-record.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { message } from '../ui/message.ts';
import { ReadingChoices } from '../ui/reading-choices.tsx';
import { ReadingSize } from '../ui/reading-size.tsx';

export interface ReaderBarProps {
  settings: Settings | null;
  /** Whose article is read; null until it is known. */
  site: SiteRecord | null;
  /** Where the article was read; null where there is none. */
  original: string | null;
  /** Saved when, or not at all. */
  status: string | null;
}

/** The bar above the article: the way back, what this copy is, and the tools. */
export function ReaderBar({ settings, site, original, status }: ReaderBarProps) {
  return (
    <header class="reader-bar">
      <a class="home" href="popup.html?library" data-action="library">
        <span class="wordmark">Galley</span>
        <span class="home-words">{message('reader_to_library')}</span>
      </a>
      {status !== null && <span class="reader-status">{status}</span>}
      <div class="reader-tools" role="toolbar" aria-label={message('reader_tools')}>
        {original !== null && (
          <>
            <a
              class="button button-quiet"
              href={original}
              target="_blank"
              rel="noopener noreferrer"
              data-action="original"
            >
              {message('reader_original')}
              <Icon name="external" turns />
            </a>
            <IconButton
              action="print"
              icon="print"
              label={message('reader_print')}
              onPress={() => window.print()}
            />
          </>
        )}
        <button
          type="button"
          class="icon-button text-button"
          data-action="text"
          popovertarget="text-settings"
          aria-label={message('reader_text')}
          title={message('reader_text')}
        >
          <span aria-hidden="true">Aa</span>
        </button>
      </div>
      <section id="text-settings" class="text-settings" popover="auto" aria-label={message('reader_text')}>
        {settings && (
          <>
            <ReadingSize settings={settings} site={site} />
            <ReadingChoices settings={settings} site={site} />
          </>
        )}
      </section>
    </header>
  );
}
