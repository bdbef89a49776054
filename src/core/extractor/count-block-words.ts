import type { Block, SafeHtml } from '../article.ts';
import { countWords } from '../text/count-words.ts';

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

/**
 * Words of a saved body: what stands in its blocks. Not counted are captions, the lines under posts, the times of a
 * live blog's entries, and code.
 */
export function countBlockWords(blocks: readonly Block[]): number {
  let words = 0;
  for (const block of blocks) for (const html of inlineOf(block)) words += countWords(textOf(html));
  return words;
}

function inlineOf(block: Block): SafeHtml[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return [block.html];
    case 'list':
      return block.items.map(({ html }) => html);
    case 'table':
      return block.rows.flat().map(({ html }) => html);
    case 'quote':
      return block.cite === null ? block.paragraphs : [...block.paragraphs, block.cite];
    case 'post':
      return block.paragraphs;
    case 'entry':
      return block.headline === null ? [] : [block.headline];
    default:
      return [];
  }
}

/** The words of the sanitiser's own output; nobody shows this text. */
function textOf(html: SafeHtml): string {
  return html
    .replace(/<br\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (entity) => ENTITIES[entity] ?? ' ');
}
