import { describe, expect, it } from 'vitest';
import type { Article, Block, SafeHtml } from '../../../src/core/article.ts';
import { joinPages } from '../../../src/core/extractor/join-pages.ts';
import { ferryStory as story } from '../../fixtures/generic/stories.ts';
import { sampleArticle } from '../../store/sample-article.ts';

const paragraph = (html: string): Block => ({ type: 'paragraph', html: html as SafeHtml });
const heading = (html: string): Block => ({ type: 'heading', level: 2, html: html as SafeHtml });
const figure = (name: string) => ({
  src: `https://www.coastcourier.example/${name}.jpg`,
  alt: '',
  caption: null,
  credit: null,
  width: null,
  height: null,
});
const page = (number: number, body: Block[], over: Partial<Article> = {}) => ({
  page: number,
  article: {
    ...sampleArticle(),
    headline: story.headline,
    dek: story.dek,
    leadFigure: figure('quay'),
    body,
    ...over,
  } as Article,
});
const texts = story.paragraphs;

describe('the pages of a story', () => {
  it('are joined in their order, with headline, dek and lead picture once', () => {
    const joined = joinPages(
      [
        page(2, [heading(story.headline), paragraph(story.dek), paragraph(texts[1]!)]),
        page(1, [paragraph(texts[0]!)]),
        page(3, [paragraph(texts[2]!)], { headline: `${story.headline} – page 3`, dek: null }),
      ],
      1,
    )!;
    expect(joined.body).toEqual([texts[0]!, texts[1]!, texts[2]!].map(paragraph));
    expect(joined).toMatchObject({ headline: story.headline, dek: story.dek, leadFigure: figure('quay') });
    expect(joined.wordCount).toBeGreaterThan(joinPages([page(1, [paragraph(texts[0]!)])], 1)!.wordCount);
  });

  it('keep a later page’s own picture, and what is short and said twice', () => {
    const joined = joinPages(
      [
        page(1, [paragraph('She said no.')]),
        page(2, [paragraph('She said no.'), paragraph(texts[1]!)], { leadFigure: figure('lantern') }),
      ],
      1,
    )!;
    expect(joined.body).toEqual([
      paragraph('She said no.'),
      { type: 'figure', figure: figure('lantern') },
      paragraph('She said no.'),
      paragraph(texts[1]!),
    ]);
  });

  it('have the facts of the page at hand, and the dek of the first', () => {
    const joined = joinPages(
      [
        page(1, [paragraph(texts[0]!)]),
        page(2, [paragraph(texts[1]!)], { url: 'https://www.coastcourier.example/ferry/2', dek: null }),
      ],
      2,
    )!;
    expect(joined.url).toBe('https://www.coastcourier.example/ferry/2');
    expect(joined.dek).toBe(story.dek);
  });

  it('are none when one of them only repeats another', () => {
    const same = [paragraph(texts[0]!)];
    expect(joinPages([page(1, same), page(2, same)], 1)).toBeNull();
  });
});
