/** One reading of a page for its story, with a second one where the page shows nothing. */
import { findStory } from './find-story.ts';
import { type PageViewOptions, viewPage } from './page-view.ts';
import type { Rendering } from './rendering.ts';
import type { Story } from './story.ts';

/** Fewer visible words than this, and the story may wait in boxes that a script was to open. */
const FEWEST_WORDS = 30;

/** The page as if everything were shown, but for what asks the reader something. */
function unveil(rendering: Rendering): Rendering {
  return {
    ...rendering,
    isHidden: (element) =>
      rendering.isHidden(element) &&
      element.matches('nav, dialog, form, [role="dialog"], [aria-modal="true"], [role="navigation"]'),
  };
}

/**
 * Reads the page. Where it shows next to no text (streamed pages whose script did not run keep the story in a hidden
 * box), hidden text is read as well; cleaning then shows it.
 */
export function readStory(options: PageViewOptions): Story | null {
  const view = viewPage(options);
  const story = findStory(view);
  if (story !== null) return story;
  const shown = view.texts.reduce((sum, block) => sum + block.words, 0);
  return shown < FEWEST_WORDS
    ? findStory(viewPage({ ...options, rendering: unveil(options.rendering) }))
    : null;
}
