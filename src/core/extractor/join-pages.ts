/** One article from the pages of a story that goes on at further addresses. */
import { type Article, articleLimits, type Block } from '../article.ts';
import type { Story } from '../story/story.ts';
import { countWords } from '../text/count-words.ts';
import { comparable } from '../text/normalise.ts';
import { countBlockWords } from './count-block-words.ts';

/** One page of the story, read as if it were an article of its own. */
export interface ArticlePage {
  page: number;
  article: Article;
}

/** A later page's story, with what was taken for its dek as text: only the story's first page has a dek. */
export function withoutDek(story: Story): Story {
  return { ...story, dek: [], body: [...story.dek, ...story.body] };
}

/** Repeated lines of fewer words may be meant: "She said no." */
const FEWEST_REPEATED_WORDS = 8;

/**
 * Joins the pages in their order. Facts are those of the page at hand; dek and lead picture those of the first page.
 * What later pages print once more (headline, dek, lead picture, notes) stands once. Null where a page has nothing of
 * its own, or the whole is too long: then the pages are no parts of one story.
 * @param own the number of the page at hand
 */
export function joinPages(pages: readonly ArticlePage[], own: number): Article | null {
  const [first, ...later] = [...pages].sort((one, two) => one.page - two.page);
  const here = pages.find(({ page }) => page === own);
  if (first === undefined || here === undefined) return null;
  const { dek, leadFigure, kicker } = first.article;
  const heads = new Set(
    [first.article.headline, here.article.headline, dek, kicker].flatMap((text) =>
      text === null ? [] : [comparable(text)],
    ),
  );
  const seen = new Set<string>();
  if (leadFigure?.src) seen.add(leadFigure.src);
  const body: Block[] = [];
  for (const block of first.article.body) {
    const key = keyOf(block);
    if (key !== null) seen.add(key);
    body.push(block);
  }
  for (const { article } of later) {
    const before = body.length;
    const lead: Block[] = article.leadFigure === null ? [] : [{ type: 'figure', figure: article.leadFigure }];
    for (const block of [...lead, ...article.body]) {
      const text = textOf(block);
      if (text !== null && heads.has(comparable(text))) continue;
      const key = keyOf(block);
      if (key !== null && seen.has(key)) continue;
      if (key !== null) seen.add(key);
      body.push(block);
    }
    if (body.length === before) return null;
  }
  if (body.length > articleLimits.blocks) return null;
  return {
    ...here.article,
    kicker,
    dek,
    leadFigure,
    body,
    wordCount: countWords(dek ?? '') + countBlockWords(body),
  };
}

/** By what a block is known when it comes again; null for short lines. */
function keyOf(block: Block): string | null {
  if (block.type === 'figure') return block.figure.src;
  return countBlockWords([block]) >= FEWEST_REPEATED_WORDS ? JSON.stringify(block) : null;
}

function textOf(block: Block): string | null {
  return block.type === 'paragraph' || block.type === 'heading' ? block.html.replace(/<[^>]*>/g, '') : null;
}
