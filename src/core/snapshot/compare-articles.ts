/** What other rules make of the same page: an article as it was, and as it would be. */
import type { Article, Block } from '../article.ts';
import { wordsOfBlock } from '../article-words.ts';

export interface ArticleChange {
  wordsBefore: number;
  wordsAfter: number;
  /** Texts of blocks that only the new article has, in its order; and those that only the old one has. */
  newlyShown: string[];
  newlyHidden: string[];
}

/** Compares two articles of one page, block by block. */
export function compareArticles(before: Article, after: Article): ArticleChange {
  const lines = ({ dek, leadFigure, body }: Article) => {
    const figure: Block[] = leadFigure === null ? [] : [{ type: 'figure', figure: leadFigure }];
    return [dek ?? '', ...[...figure, ...body].flatMap(wordsOfBlock)].filter((line) => line !== '');
  };
  const [old, now] = [lines(before), lines(after)];
  const [had, has] = [new Set(old), new Set(now)];
  return {
    wordsBefore: before.wordCount,
    wordsAfter: after.wordCount,
    newlyShown: now.filter((line) => !had.has(line)),
    newlyHidden: old.filter((line) => !has.has(line)),
  };
}
