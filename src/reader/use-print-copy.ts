import { useEffect } from 'preact/hooks';
import type { Article } from '../core/article.ts';
import { inlineRenderer } from '../core/sanitiser/render-inline.ts';
import { buildArticle } from '../ui/article/build-article.ts';
import type { SavedCopy } from '../ui/article/build-colophon.ts';
import { markupPolicy } from '../ui/article/markup-policy.ts';

/**
 * Paper shows only as much of a frame as its window does, so a copy of the article stands in the page itself while it
 * is printed, and only then. Built through the same walls, and without links: outside the frame there is nothing to
 * press.
 */
export function usePrintCopy(shown: { article: Article; copy: SavedCopy | null } | null): void {
  useEffect(() => {
    if (!shown) return;
    let sheet: HTMLElement | null = null;
    const layOut = () => {
      if (sheet) return;
      sheet = document.createElement('div');
      sheet.className = 'print-copy';
      const renderInline = inlineRenderer({ window, policy: markupPolicy });
      sheet.append(buildArticle({ document, renderInline, links: false }, shown));
      for (const details of sheet.querySelectorAll('details')) details.open = true;
      document.body.append(sheet);
    };
    const takeAway = () => {
      sheet?.remove();
      sheet = null;
    };
    // Print to PDF by a driver or another extension changes the medium without the events.
    const paper = matchMedia('print');
    const onPaper = () => (paper.matches ? layOut() : takeAway());
    addEventListener('beforeprint', layOut);
    addEventListener('afterprint', takeAway);
    paper.addEventListener('change', onPaper);
    return () => {
      removeEventListener('beforeprint', layOut);
      removeEventListener('afterprint', takeAway);
      paper.removeEventListener('change', onPaper);
      takeAway();
    };
  }, [shown]);
}
