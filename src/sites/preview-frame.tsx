import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../core/article.ts';
import { inlineRenderer } from '../core/sanitiser/render-inline.ts';
import type { Settings } from '../store/settings-schema.ts';
import { buildArticle } from '../ui/article/build-article.ts';
import { markupPolicy } from '../ui/article/markup-policy.ts';
import { frameSandbox, openFrame } from '../ui/article/open-frame.ts';
import { applyTheme } from '../ui/article/theme.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { isolate, message } from '../ui/message.ts';
import { readingSizePixels } from '../ui/reading-size.tsx';
import './preview-frame.css';

/** An article as it would be read, over the page, in the script-less frame of the reader. */
export function PreviewFrame({
  article,
  settings,
  onClose,
}: {
  article: Article;
  settings: Settings;
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [state, setState] = useState<'loading' | 'filled' | 'failed'>('loading');

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let isCurrent = true;
    setState('loading');
    openFrame(element)
      .then((document) => {
        if (!isCurrent) return;
        const root = document.documentElement;
        applyTheme(root, settings.readerTheme);
        root.setAttribute('data-face', settings.readerFont);
        root.style.setProperty('--reading-size', `${readingSizePixels(settings) / 16}rem`);
        root.lang = article.language ?? '';
        document.body.className = 'article-page';
        const renderInline = inlineRenderer({ window, policy: markupPolicy });
        const place = { document, renderInline, links: true };
        document.body.replaceChildren(buildArticle(place, { article, copy: null }));
        document.addEventListener('keydown', (event) => {
          if (event.key === 'Escape') dialog.current?.close();
        });
        setState('filled');
      })
      .catch(() => isCurrent && setState('failed'));
    return () => {
      isCurrent = false;
    };
  }, [article, settings]);

  return (
    <dialog
      ref={dialog}
      class="preview"
      data-preview={state}
      aria-labelledby="preview-title"
      onClose={onClose}
    >
      <div class="preview-head">
        <h3 id="preview-title">{message('bench_preview_of', isolate(article.headline))}</h3>
        <IconButton
          action="close-preview"
          icon="close"
          label={message('close')}
          onPress={() => dialog.current?.close()}
        />
      </div>
      {state === 'failed' && <p class="notice notice-warning">{message('reader_unreadable')}</p>}
      <iframe ref={frame} title={message('reader_article')} sandbox={frameSandbox} />
    </dialog>
  );
}
