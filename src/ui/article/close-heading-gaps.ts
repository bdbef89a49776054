import type { Block } from '../../core/article.ts';

/**
 * The blocks with headings that go down one level at a time. Newsrooms pick a level by its size; whoever has the page
 * read aloud goes from heading to heading and misses the one that is not there. Headings that were siblings stay so.
 */
export function closeHeadingGaps(body: readonly Block[]): Block[] {
  /** The page's own levels of the headings that the next one stands under. */
  const above: number[] = [];
  return body.map((block) => {
    if (block.type !== 'heading' && block.type !== 'entry') return block;
    // The head of a live blog's entry is always of the second level.
    const level = block.type === 'entry' ? 2 : block.level;
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    if (block.type === 'entry') return block;
    return { ...block, level: shownLevels[above.length - 1] ?? 4 };
  });
}

const shownLevels = [2, 3, 4] as const;
