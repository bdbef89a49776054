import { parseHTML } from 'linkedom';
import type { Article, Block } from '../../src/core/article.ts';

/**
 * Dek and body as plain text, a blank line between blocks: what was written, in order. Not in it: the headline,
 * captions and figures, cards of embedded media, and the line under an embedded post.
 */
export function articleText(article: Article): string {
  return [article.dek ?? '', ...article.body.flatMap(blockTexts)].filter(Boolean).join('\n\n');
}

/** The captions of the lead picture and of those in the body. */
export function articleCaptions(article: Article): string[] {
  const figures = article.body.flatMap((block) => (block.type === 'figure' ? [block.figure] : []));
  return [article.leadFigure, ...figures]
    .map((figure) => plainText(figure?.caption ?? ''))
    .filter((caption) => caption !== '');
}

function blockTexts(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return [plainText(block.html)];
    case 'list':
      return [block.items.map((item) => plainText(item.html)).join('\n')];
    case 'table':
      return [block.rows.map((row) => row.map((cell) => plainText(cell.html)).join('\t')).join('\n')];
    case 'quote':
      return [...block.paragraphs, block.cite ?? ''].map(plainText);
    case 'post':
      return block.paragraphs.map(plainText);
    case 'preformatted':
      return [block.text];
    case 'entry':
      return [plainText(block.headline ?? '')];
    case 'figure':
    case 'embed':
    case 'separator':
      return [];
  }
}

function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html.trim();
  const { document } = parseHTML('<html><body></body></html>');
  document.body.innerHTML = html;
  for (const lineBreak of document.querySelectorAll('br')) lineBreak.replaceWith('\n');
  return (document.body.textContent ?? '').trim();
}
