import type { Article, Block, Figure, SafeHtml } from './article.ts';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/**
 * The words of sanitised inline markup, for comparing and for excerpts. Only for text that stays text: what this
 * returns is never put back into HTML.
 */
function wordsOfHtml(html: SafeHtml): string {
  return (
    html
      .replace(/<br[^<>]*>/g, ' ')
      .replace(/<[^<>]*>/g, '')
      // A serialised fragment has no other entities than these.
      .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, entity: string) => entities[entity] ?? '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

function wordsOfFigure(figure: Figure): string[] {
  return [figure.caption === null ? '' : wordsOfHtml(figure.caption), figure.credit ?? ''];
}

/** The words of one block, piece by piece. */
export function wordsOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return [wordsOfHtml(block.html)];
    case 'list':
      return block.items.map((item) => wordsOfHtml(item.html));
    case 'table':
      return block.rows.flatMap((row) => row.map((cell) => wordsOfHtml(cell.html)));
    case 'quote':
      return [...block.paragraphs.map(wordsOfHtml), block.cite === null ? '' : wordsOfHtml(block.cite)];
    case 'post':
      return block.paragraphs.map(wordsOfHtml);
    case 'figure':
      return wordsOfFigure(block.figure);
    case 'embed':
      return [block.title ?? ''];
    case 'preformatted':
      return [block.text];
    case 'separator':
      return [];
    case 'entry':
      return [block.headline === null ? '' : wordsOfHtml(block.headline)];
  }
}

/**
 * Whether two captures of an article say the same. Addresses of pictures, link targets and the wording of times
 * differ from load to load on many papers and are not words.
 */
export function haveSameWords(a: Article, b: Article): boolean {
  return JSON.stringify(wordsOfArticle(a)) === JSON.stringify(wordsOfArticle(b));
}

function wordsOfArticle(article: Article): unknown {
  return [
    article.kicker,
    article.headline,
    article.dek,
    article.bylines,
    article.source,
    article.leadFigure === null ? null : wordsOfFigure(article.leadFigure),
    article.body.map((block) => [block.type, ...wordsOfBlock(block)]),
  ];
}

/** What the list shows below a headline: the dek, or else the beginning of the text; at most 200 characters. */
export function excerptOf(article: Article): string {
  const opening =
    article.dek ??
    article.body
      .filter((block) => block.type === 'paragraph')
      .map((block) => wordsOfHtml(block.html))
      .find((words) => words !== '') ??
    '';
  // By code points, so that no character is cut in two.
  const characters = Array.from(opening);
  return characters.length <= 200 ? opening : `${characters.slice(0, 199).join('').trimEnd()}…`;
}
