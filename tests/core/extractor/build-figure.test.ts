/** Captions and credits that stand in one box, told apart. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { SafeHtml } from '../../../src/core/article.ts';
import { detect } from '../../../src/core/detector/detect.ts';
import { extractArticle } from '../../../src/core/extractor/extract-article.ts';
import { readStory } from '../../../src/core/story/read-story.ts';
import { markupRendering } from '../../../src/core/story/rendering.ts';

const url = 'https://coast.example/news/dredger';
const sentence =
  'The dredger has lain off the mole since Monday, and nobody in the harbour office can say why. ';

/** The first figure of a story in which this caption stands. */
function figureOf(caption: string) {
  const paragraph = `<p>${sentence.repeat(3)}</p>`;
  const { document } = new JSDOM(
    `<!doctype html><html lang="en"><head><title>Dredger</title></head><body><article><h1>A dredger waits</h1>${paragraph}<figure><img src="/a.jpg" width="800" height="500"><figcaption>${caption}</figcaption></figure>${paragraph.repeat(2)}</article></body></html>`,
    { url },
  ).window;
  const story = readStory({ document, url, rendering: markupRendering, profile: null, layout: null })!;
  const article = extractArticle(story, {
    detection: detect(document, url),
    sanitise: (html) => html as SafeHtml,
  });
  const block = article.body.find(({ type }) => type === 'figure');
  return block?.type === 'figure' ? block.figure : null;
}

describe('a caption whose credit has an element of its own', () => {
  it.each(['-', '|', '/', '–', '·'])('loses the %s that stood between the two', (separator) => {
    const figure = figureOf(`The dredger at anchor. ${separator} <span class="credit">Kaspar Holm</span>`);
    expect(figure).toMatchObject({ caption: 'The dredger at anchor.', credit: 'Kaspar Holm' });
  });

  it('keeps a dash that is the caption’s', () => {
    const figure = figureOf('The dredger – half a crew. <span class="credit">Kaspar Holm</span>');
    expect(figure).toMatchObject({ caption: 'The dredger – half a crew.', credit: 'Kaspar Holm' });
  });
});
