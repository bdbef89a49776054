import type { Article, Block, SafeHtml } from '../../src/core/article.ts';

/** Words as the sanitiser would have let them through. */
export const html = (words: string) => words as SafeHtml;

export const paragraph = (words: string): Block => ({ type: 'paragraph', html: html(words) });

/** An invented article; `fields` say what matters to the test. */
export function sampleArticle(fields: Partial<Article> = {}): Article {
  return {
    url: 'https://www.harbour-post.example/2031/05/04/ferry?utm_source=mail',
    canonicalUrl: 'https://www.harbour-post.example/2031/05/04/ferry',
    outlet: 'The Harbour Post',
    kind: 'report',
    kicker: 'Island traffic',
    headline: 'The late ferry sails again',
    dek: 'After two winters the crossing to Saltholm is open.',
    bylines: ['Ines Marlow'],
    source: null,
    published: { iso: '2031-05-04', raw: '4 May 2031', from: 'meta' },
    updated: null,
    section: 'Region',
    leadFigure: null,
    body: [
      paragraph('The <em>Gudrun</em> left at half past nine.'),
      paragraph('Forty people were on board.'),
    ],
    tags: ['ferries'],
    language: 'en',
    direction: 'ltr',
    wordCount: 20,
    original: null,
    provenance: { headline: 'page' },
    conflicts: [],
    profile: null,
    ...fields,
  };
}

/** The n-th of many different articles. */
export const numberedArticle = (n: number, words = `Story number ${n}.`): Article =>
  sampleArticle({
    url: `https://www.harbour-post.example/story/${n}`,
    canonicalUrl: `https://www.harbour-post.example/story/${n}`,
    headline: `Headline ${n}`,
    body: [paragraph(words)],
  });
