import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { safeAddress } from '../core/url/safe-address.ts';
import { settingsAt } from '../store/site-settings.ts';
import { applyTheme, rememberTheme } from '../ui/article/theme.ts';
import { formatInstant } from '../ui/format-date.ts';
import { type MessageName, message, messageFor } from '../ui/message.ts';
import { changeReadingSize } from '../ui/reading-size.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { useSite } from '../ui/use-site.ts';
import { ArticleFrame } from './article-frame.tsx';
import type { ReaderSubject } from './reader-address.ts';
import { ReaderBar } from './reader-bar.tsx';
import { type ReaderState, useArticle } from './use-article.ts';
import { usePrintCopy } from './use-print-copy.ts';

/** The reader page: a bar of tools, and the article or a sentence that says why there is none. */
export function Reader({ address }: { address: ReaderSubject }) {
  const everywhere = useSettings();
  const [failed, setFailed] = useState(false);
  const onFailure = useCallback(() => setFailed(true), []);
  const read = useArticle(address);
  const state: ReaderState = useMemo(
    () => (failed ? { status: 'missing', code: 'damaged-record' } : read),
    [failed, read],
  );
  const shown = useMemo(
    () => (state.status === 'article' ? { article: state.article, copy: state.copy } : null),
    [state],
  );
  usePrintCopy(shown);
  const site = useSite(shown === null ? null : hostOf(shown.article.url));
  const settings = useMemo(
    () => (everywhere === null || site === null ? everywhere : settingsAt(everywhere, site)),
    [everywhere, site],
  );

  useEffect(() => {
    if (!settings) return;
    applyTheme(document.documentElement, settings.readerTheme);
    rememberTheme(settings.readerTheme);
  }, [settings]);

  useEffect(() => {
    document.title = shown ? shown.article.headline : 'Galley';
  }, [shown]);

  const onKey = useCallback(
    (event: KeyboardEvent) => {
      // With a modifier it is the browser's own zoom.
      if (!settings || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '+' || event.key === '=') changeReadingSize(settings, 1, site);
      else if (event.key === '-') changeReadingSize(settings, -1, site);
    },
    [settings, site],
  );
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onKey]);

  return (
    <div class="reader" data-state={dataState(state)}>
      <ReaderBar
        settings={settings}
        site={site}
        original={shown ? safeAddress(shown.article.url) : null}
        status={
          shown === null
            ? null
            : shown.copy
              ? message('saved_on', formatInstant(shown.copy.savedAt))
              : message('reader_not_saved')
        }
      />
      {shown && settings && site && (
        <ArticleFrame shown={shown} settings={settings} onKey={onKey} onFailure={onFailure} />
      )}
      {(state.status === 'loading' || (shown && !(settings && site))) && (
        <p class="visually-hidden" role="status">
          {message('reader_loading')}
        </p>
      )}
      {state.status === 'missing' && (
        <main class="reader-message">
          <h1>{message(missingWords(state.code))}</h1>
          <a class="button" href="popup.html?library" data-action="library">
            {message('reader_to_library')}
          </a>
        </main>
      )}
    </div>
  );
}

/** The site of an article; one that names none has none of its own settings either. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

function dataState(state: ReaderState): string {
  if (state.status === 'article') return state.copy ? 'saved' : 'preview';
  if (state.status === 'loading') return 'loading';
  if (state.code === 'damaged-record') return 'unreadable';
  return state.code === 'bad-address' ? 'bad-address' : 'missing';
}

function missingWords(code: Extract<ReaderState, { status: 'missing' }>['code']): MessageName {
  if (code === 'bad-address') return 'reader_bad_address';
  if (code === 'preview-gone') return 'reader_preview_gone';
  if (code === 'not-found') return 'reader_missing';
  if (code === 'damaged-record') return 'reader_unreadable';
  return messageFor('failure', code);
}
