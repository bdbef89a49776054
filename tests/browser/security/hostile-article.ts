import type { Article, Block, SafeHtml } from '../../../src/core/article.ts';
import { articleId } from '../../../src/core/url/article-id.ts';
import { makeRecord } from '../../../src/store/article-record.ts';
import { sha256 } from '../../../src/store/checksum.ts';
import { sampleArticle } from '../../store/sample-article.ts';
import type { Stored } from '../harness/open-galley.ts';

/** Every place of an article where inline markup can stand, with this in it. */
export function blocksWith(markup: string): Block[] {
  const html = markup as SafeHtml;
  const cell = { html, header: false, colspan: 1, rowspan: 1 };
  const figure = { src: null, alt: '', caption: html, credit: null, width: null, height: null };
  return [
    { type: 'paragraph', html },
    { type: 'heading', level: 2, html },
    { type: 'list', ordered: false, items: [{ depth: 0, html }] },
    { type: 'table', caption: html, rows: [[cell, { ...cell, header: true }]] },
    { type: 'quote', paragraphs: [html], cite: html },
    {
      type: 'post',
      network: 'Chirp',
      paragraphs: [html],
      author: null,
      handle: null,
      date: null,
      url: null,
      attribution: null,
    },
    { type: 'figure', figure },
    { type: 'entry', time: null, headline: html },
    { type: 'note', role: 'correction', html },
  ];
}

/** An article in which every plain field is this text, cut to what the field may hold. */
export function fieldsWith(text: string): Partial<Article> {
  const short = text.slice(0, 200);
  const moment = { iso: '2031-05-04', raw: short, from: 'page' } as const;
  return {
    outlet: short,
    kicker: short,
    headline: text.slice(0, 300),
    dek: text,
    bylines: [short],
    source: short,
    published: moment,
    updated: { ...moment, iso: short.slice(0, 40) },
    leadFigure: { src: null, alt: text, caption: null, credit: short, width: null, height: null },
    tags: [short],
    original: { outlet: short, url: 'https://first.example/' },
    body: [
      { type: 'preformatted', text },
      { type: 'embed', provider: short, title: short, url: 'https://video.example/1' },
      {
        type: 'post',
        network: short,
        paragraphs: [],
        author: short,
        handle: short,
        date: short,
        url: null,
        attribution: short,
      },
    ],
  };
}

/** A record as the library keeps it, made past every wall that stands at a save; its sum is right. */
export async function smuggled(
  name: string,
  fields: Partial<Article>,
): Promise<{ id: string; items: Stored }> {
  const canonicalUrl = `https://www.harbour-post.example/${name}`;
  const id = await articleId(canonicalUrl, sha256);
  const at = '2031-05-04T08:00:00.000Z';
  const article = sampleArticle({ url: canonicalUrl, canonicalUrl, ...fields });
  const record = await makeRecord({ id, rev: 1, savedAt: at, revisedAt: at, article });
  return { id, items: { [`a:${id}`]: record } };
}
