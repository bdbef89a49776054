import { useEffect, useRef, useState } from 'preact/hooks';
import { inlineRenderer } from '../core/sanitiser/render-inline.ts';
import type { Settings } from '../store/settings-schema.ts';
import { type ArticleToBuild, buildArticle } from '../ui/article/build-article.ts';
import { markupPolicy } from '../ui/article/markup-policy.ts';
import { frameSandbox, openFrame } from '../ui/article/open-frame.ts';
import { applyTheme } from '../ui/article/theme.ts';
import { message } from '../ui/message.ts';
import { readingSizePixels } from '../ui/reading-size.tsx';

export interface ArticleFrameProps {
  shown: ArticleToBuild;
  settings: Settings;
  /** Keys pressed while the frame has the focus. */
  onKey: (event: KeyboardEvent) => void;
  /** The article could not be laid out. */
  onFailure: () => void;
}

/** The article in its script-less frame. */
export function ArticleFrame({ shown, settings, onKey, onFailure }: ArticleFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [inside, setInside] = useState<Document | null>(null);
  const latestKey = useRef(onKey);
  latestKey.current = onKey;

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let isCurrent = true;
    const fill = (document: Document) => {
      if (!isCurrent) return;
      document.body.className = 'article-page';
      // The parser of this window makes the tree; every element of the frame is made by the frame's document.
      const renderInline = inlineRenderer({ window, policy: markupPolicy });
      document.body.replaceChildren(buildArticle({ document, renderInline, links: true }, shown));
      document.documentElement.lang = shown.article.language ?? '';
      document.title = shown.article.headline;
      document.addEventListener('keydown', (event) => latestKey.current(event));
      setInside(document);
    };
    openFrame(element)
      .then(fill)
      .catch((error: unknown) => {
        console.error('The article could not be laid out', error);
        if (isCurrent) onFailure();
      });
    return () => {
      isCurrent = false;
    };
  }, [shown, onFailure]);

  useEffect(() => {
    if (!inside) return;
    const root = inside.documentElement;
    applyTheme(root, settings.readerTheme);
    root.setAttribute('data-face', settings.readerFont);
    // In rem of the frame: the browser's own type size still counts.
    root.style.setProperty('--reading-size', `${readingSizePixels(settings) / 16}rem`);
  }, [inside, settings]);

  useEffect(() => {
    // Space and arrows move the text at once, unless the reader has gone to a control already.
    if (inside && document.activeElement === document.body) frame.current?.focus({ preventScroll: true });
  }, [inside]);

  return (
    <main class="reader-main">
      {/* For those who go from heading to heading; the frame has its own. */}
      <h1 class="visually-hidden">{shown.article.headline}</h1>
      <iframe
        ref={frame}
        class="reader-frame"
        title={message('reader_article')}
        sandbox={frameSandbox}
        data-filled={inside !== null}
      />
    </main>
  );
}
