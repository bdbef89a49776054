import { describe, expect, it } from 'vitest';
import { articleCaptions, articleText } from '../../scripts/bench/article-text.ts';
import type { Article, Block, Figure, SafeHtml } from '../../src/core/article.ts';

const html = (text: string) => text as SafeHtml;
const figure = (caption: string | null): Figure => ({
  src: null,
  alt: 'A harbour',
  caption: caption === null ? null : html(caption),
  credit: 'Ilse Tarrant',
  width: null,
  height: null,
});

function articleOf(body: Block[], leadFigure: Figure | null = null, dek: string | null = null): Article {
  return {
    url: 'https://news.example/a',
    canonicalUrl: 'https://news.example/a',
    outlet: null,
    kind: 'report',
    kicker: null,
    headline: 'A headline',
    dek,
    bylines: [],
    source: null,
    published: null,
    updated: null,
    section: null,
    leadFigure,
    body,
    tags: [],
    language: 'en',
    direction: 'ltr',
    wordCount: 0,
    original: null,
    provenance: {},
    conflicts: [],
    profile: null,
  };
}

describe('the plain text of an article', () => {
  it('begins with the dek, which is running text too', () => {
    const body: Block[] = [{ type: 'paragraph', html: html('The text.') }];
    expect(articleText(articleOf(body, null, 'What it says in short.'))).toBe(
      'What it says in short.\n\nThe text.',
    );
  });

  it('has every kind of written block, a blank line between them', () => {
    const text = articleText(
      articleOf([
        { type: 'heading', level: 2, html: html('Under the mole') },
        {
          type: 'paragraph',
          html: html('Salt &amp; <em>rope</em>,<br>and <a href="https://a.example/">tar</a>'),
        },
        {
          type: 'list',
          ordered: false,
          items: [
            { depth: 0, html: html('nets') },
            { depth: 1, html: html('floats') },
          ],
        },
        {
          type: 'table',
          caption: html('Not this'),
          rows: [
            [
              { html: html('Year'), header: true, colspan: 1, rowspan: 1 },
              { html: html('Tons'), header: true, colspan: 1, rowspan: 1 },
            ],
          ],
        },
        { type: 'quote', paragraphs: [html('We waited.'), html('It came.')], cite: html('A pilot') },
        { type: 'note', role: 'correction', html: html('The year was 1967.') },
      ]),
    );
    expect(text).toBe(
      'Under the mole\n\nSalt & rope,\nand tar\n\nnets\nfloats\n\nYear\tTons\n\nWe waited.\n\nIt came.\n\nA pilot\n\nThe year was 1967.',
    );
  });

  it('has the words of a post without the line under it, and no captions, embeds or rules', () => {
    const article = articleOf(
      [
        {
          type: 'post',
          network: 'X',
          paragraphs: [html('Seen from the pier')],
          author: 'A. Pilot',
          handle: '@pilot',
          date: null,
          url: null,
          attribution: '— A. Pilot (@pilot)',
        },
        { type: 'figure', figure: figure('The <b>Constance</b>') },
        { type: 'figure', figure: figure(null) },
        { type: 'embed', provider: 'A chart', title: 'Tons a year', url: null },
        { type: 'separator' },
      ],
      figure('Off the north mole'),
    );
    expect(articleText(article)).toBe('Seen from the pier');
    expect(articleCaptions(article)).toEqual(['Off the north mole', 'The Constance']);
  });
});
