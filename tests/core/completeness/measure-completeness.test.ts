import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  type Completeness,
  measureCompleteness,
  readEvidence,
  textsOf,
} from '../../../src/core/completeness/measure-completeness.ts';
import { storyWords } from '../../../src/core/extractor/extract-article.ts';
import { readStory } from '../../../src/core/story/read-story.ts';
import { markupRendering } from '../../../src/core/story/rendering.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { bridgeStory, ferryStory as story } from '../../fixtures/generic/stories.ts';

const url = 'https://www.coastcourier.example/night-ferry';

/** The story of a page, as found. */
function storyOn(body: string, head = ''): Story {
  const { document } = new JSDOM(`<title>${story.headline}</title>${head}<body>${body}</body>`, { url })
    .window;
  const found = readStory({ document, url, rendering: markupRendering, profile: null, layout: null });
  if (found === null) throw new Error('There is no story on this page.');
  return found;
}

/** The figure when of the found story's blocks only the first so many are kept: a story finder that errs. */
function measure(found: Story, kept = Number.POSITIVE_INFINITY): Completeness {
  const part = { ...found, body: found.body.slice(0, kept) };
  return measureCompleteness(part, { evidence: readEvidence(found), keptWords: storyWords(part) });
}

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const body = `<article><h1>${story.headline}</h1>${paragraphs(story.paragraphs)}</article>`;
const claim = (texts: readonly string[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: story.headline, articleBody: texts.join('\n\n') })}</script>`;

describe('the completeness of an article', () => {
  it('is whole where everything was kept', () => {
    const whole = measure(storyOn(body, claim(story.paragraphs)));
    expect(whole.ofWords).toBe(whole.words);
    expect(whole).toMatchObject({ isLow: false, missing: [] });
  });

  it('is low where the end of the text was overlooked, and tells how it begins', () => {
    const found = storyOn(body);
    const part = measure(found, 4);
    expect(part.ofWords).toBe(measure(found).words);
    expect(part.isLow).toBe(true);
    expect(story.paragraphs.slice(4).some((text) => text.startsWith(part.missing[0]!))).toBe(true);
  });

  it('is not low for a line or two', () => {
    const part = measure(storyOn(body), 7);
    expect(part.ofWords).toBeGreaterThan(part.words);
    expect(part.isLow).toBe(false);
  });

  it('knows from structured data what the page does not show', () => {
    const shown = `<article><h1>${story.headline}</h1>${paragraphs(story.paragraphs.slice(0, 4))}</article>`;
    const part = measure(storyOn(shown, claim(story.paragraphs)));
    expect(part).toMatchObject({ isLow: true, missing: [] });
    expect(part.ofWords).toBe(measure(storyOn(body)).words);
  });

  it('sees text in a box beside the one that was kept, also where that is folded', () => {
    const halves = (hidden: string) =>
      `<main itemprop="articleBody"><h1>${story.headline}</h1><div>${paragraphs(story.paragraphs.slice(0, 4))}</div><div${hidden}>${paragraphs(story.paragraphs.slice(4))}</div></main>`;
    expect(measure(storyOn(halves('')), 4).isLow).toBe(true);
    expect(measure(storyOn(halves(' hidden')), 4).isLow).toBe(true);
  });

  it('sees that the wrong box was taken for the story', () => {
    const found = storyOn(`${body}<aside><p>${bridgeStory.paragraphs[0]}</p></aside>`);
    const aside = found.view.texts.filter(({ container }) => container.closest('aside') !== null);
    const wrong = { ...found, dek: [], body: aside };
    expect(measure(wrong).isLow).toBe(true);
  });

  it('takes neither comments, nor a second story, nor what stands twice for the first one', () => {
    const page = `${body}<section class="comments"><div>${paragraphs(bridgeStory.paragraphs)}</div></section>
      <article><h1>${bridgeStory.headline}</h1>${paragraphs(bridgeStory.paragraphs)}</article>`;
    const whole = measure(storyOn(page));
    expect(whole.ofWords).toBe(whole.words);
  });

  it('counts what stands on the further pages of the story', () => {
    const shown = `<article><h1>${story.headline}</h1>${paragraphs(story.paragraphs.slice(0, 4))}</article>`;
    const found = storyOn(shown, claim(story.paragraphs));
    const rest = storyOn(
      `<article><h1>${story.headline}</h1>${paragraphs(story.paragraphs.slice(4))}</article>`,
    );
    const whole = measureCompleteness(found, {
      evidence: readEvidence(found),
      keptWords: storyWords(found),
      beyond: { texts: textsOf(rest), words: storyWords(rest), images: 0, posts: 0 },
    });
    expect(whole.isLow).toBe(false);
    expect(whole.ofWords).toBe(measure(storyOn(body)).words);
  });

  it('counts the pictures of the article, kept and missing, and none that leads elsewhere', () => {
    const figure = (n: number) =>
      `<figure><img src="/pictures/${n}.jpg" width="800" height="500" alt=""><figcaption>Picture ${n} shows the quay at low tide.</figcaption></figure>`;
    const found = storyOn(
      `<article><h1>${story.headline}</h1>${figure(1)}${paragraphs(story.paragraphs)}${figure(2)}<a href="/other"><img src="/other.jpg" width="800" height="500" alt=""></a></article>`,
    );
    const lost = { ...found, pictures: new Map([...found.pictures].slice(0, 1)) };
    expect(measure(found)).toMatchObject({ images: 2, ofImages: 2 });
    expect(measure(lost)).toMatchObject({ images: 1, ofImages: 2 });
  });

  it('counts embedded posts that are kept', () => {
    const post =
      '<blockquote class="twitter-tweet"><p>The night boat is back.</p>— Harbour (@harbour) <a href="https://twitter.com/harbour/status/12345678">May 1, 2025</a></blockquote>';
    const page = `<article><h1>${story.headline}</h1>${paragraphs(story.paragraphs.slice(0, 4))}${post}${paragraphs(story.paragraphs.slice(4))}</article>`;
    expect(measure(storyOn(page)).posts).toBe(1);
    expect(measure(storyOn(body)).posts).toBe(0);
  });
});
