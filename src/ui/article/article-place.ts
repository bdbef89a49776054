import type { InlineRenderer } from '../../core/sanitiser/render-inline.ts';

/** Where an article is built and how. */
export interface ArticlePlace {
  /** Makes the elements: the frame's document, or the page's own for paper. */
  document: Document;
  /** Turns inline markup into elements, through both walls. */
  renderInline: InlineRenderer;
  /** False on paper: nothing that is built outside the script-less frame can be followed. */
  links: boolean;
}
