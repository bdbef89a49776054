import type { PageItem } from '../story/read-page.ts';
import type { Story } from '../story/story.ts';

/** What the picker has to know of the story on the page: where its headline and its words stand. */
export interface PickFacts {
  body: Element;
  /** Null where the page prints none, or no story was found. */
  headline: Element | null;
  /** The story's blocks with their words; empty where no story was found. */
  blocks: { element: Element; words: number }[];
  words: number;
}

/** Reads the facts off a story that was found on the page; null where none was. */
export function pickFacts(body: Element, story: Story | null): PickFacts {
  if (story === null) return { body, headline: null, blocks: [], words: 0 };
  const captions = [...story.pictures.values()].flatMap((picture) => picture.captions);
  const texts = [...story.dek, ...story.body.filter(isText), ...captions];
  const blocks = texts.map(({ container, words }) => ({ element: container, words }));
  return {
    body,
    headline: story.headline.block?.container ?? null,
    blocks,
    words: blocks.reduce((sum, block) => sum + block.words, 0),
  };
}

function isText(item: PageItem): item is Extract<PageItem, { type: 'text' }> {
  return item.type === 'text';
}
