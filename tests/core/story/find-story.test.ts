import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../../src/core/story/read-story.ts';
import { markupRendering } from '../../../src/core/story/rendering.ts';

const sentence = (n: number) =>
  `Paragraph ${n} tells at some length how the ferry left the harbour at night, who was on board, and why nobody had expected it to sail at all.`;
const sentences = (...numbers: number[]) => numbers.map((n) => `<p>${sentence(n)}</p>`).join('');
const told = (...numbers: number[]) => numbers.map(sentence);

function readBody(body: string, head = '') {
  const url = 'https://www.coastcourier.example/night-ferry';
  const { document } = new JSDOM(`<title>Night ferry sails</title>${head}<body>${body}</body>`, { url })
    .window;
  return readStory({ document, url, rendering: markupRendering, profile: null, layout: null });
}

function linesOf(body: string, head = ''): string[] {
  return (readBody(body, head)?.body ?? []).flatMap((item) => (item.type === 'text' ? [item.text] : []));
}

const headline = '<h1>Night ferry sails</h1>';

describe('the story among blocks without names', () => {
  it('goes on behind a label and the lone link that it announces', () => {
    const lines = linesOf(
      `${headline}<div>${sentences(1, 2, 3)}
       <p>Related news</p><p><a href="/a">Lighthouse keeper retires after forty winters</a></p>
       ${sentences(4, 5)}</div>`,
    );
    expect(lines).toEqual(told(1, 2, 3, 4, 5));
  });

  it('is read without Readability where nearly all running text is in one place', () => {
    expect(readBody(`${headline}<div>${sentences(1, 2, 3, 4, 5, 6)}</div>`)?.evidence).toBe('running text');
  });

  it('ends before cards that lead to other stories, however long their teasers are', () => {
    const card = (n: number) =>
      `<li class="card"><h3><a href="/s${n}">Lighthouse keeper number ${n} retires</a></h3><p>The keeper of lamp ${n} has trimmed it for forty winters and now wants to see the mountains, he told this paper over tea.</p></li>`;
    const lines = linesOf(
      `${headline}<div>${sentences(1, 2, 3)}</div><ul>${[1, 2, 3, 4, 5, 6].map(card).join('')}</ul>`,
    );
    expect(lines).toEqual(told(1, 2, 3));
  });

  it('has chunks of one shape joined across what stands between them', () => {
    const menu = `<div class="deals">${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `<a href="/d${n}"><p>Deal of the day number ${n} for your home</p></a>`).join('')}</div>`;
    const lines = linesOf(
      `${headline}<div class="chunk">${sentences(1, 2, 3)}</div>${menu.repeat(8)}<div class="chunk">${sentences(4)}</div>`,
    );
    expect(lines).toEqual(told(1, 2, 3, 4));
  });
});

describe('a name', () => {
  it.each(['pmc-paywall', 'read-more-wrapper', 'menu-content', 'player-page'])(
    'does not hide the running text it stands around: %s',
    (name) => {
      const lines = linesOf(
        `${headline}<div>${sentences(1)}<div class="${name}">${sentences(2, 3)}</div>${sentences(4, 5, 6, 7, 8, 9)}</div>`,
      );
      expect(lines).toEqual(told(1, 2, 3, 4, 5, 6, 7, 8, 9));
    },
  );

  it('is no publisher’s tag that WordPress writes into the class of the story', () => {
    const lines = linesOf(
      `<article class="post-12 post type-post hentry category-ads tag-cookies">${headline}${sentences(1, 2)}</article>
       <div class="cookie-policy"><p>${'We keep crumbs of your visit for as long as the law of the coast allows us to. '.repeat(12)}</p></div>`,
    );
    expect(lines).toEqual(told(1, 2));
  });

  it('hides a footer that is longer than the story', () => {
    const lines = linesOf(
      `<div>${headline}${sentences(1, 2)}</div><div class="footer-wrap"><p>${'Our offices on the quay are open every day but Sunday and answer letters within a week. '.repeat(8)}</p></div>`,
    );
    expect(lines).toEqual(told(1, 2));
  });

  it('hides a related box of links all the same', () => {
    const lines = linesOf(
      `${headline}<div>${sentences(1, 2)}<div class="related-box"><p>For more of this <a href="/x">see how the lighthouse keepers of the coast retire one by one</a>.</p></div>${sentences(3)}</div>`,
    );
    expect(lines).toEqual(told(1, 2, 3));
  });
});

describe('a caption', () => {
  it.each([
    [
      'in a figure without a tag of its own',
      (text: string) => `<figure><img src="a.jpg"><div>${text}</div></figure>`,
    ],
    ['named for what it is', (text: string) => `<div class="photo-caption"><p>${text}</p></div>`],
    [
      'in a box named for its picture',
      (text: string) => `<div class="photo"><img src="a.jpg"><p>${text}</p></div>`,
    ],
    ['by its closing words', (text: string) => `<p>${text} (Image: Harbour Archive)</p>`],
  ])('is never text: %s', (_, box) => {
    const text =
      'The ferry Timetable at the pier of Port Hallam on the morning before she sailed for the island.';
    const lines = linesOf(`${headline}<div>${sentences(1, 2)}${box(text)}${sentences(3)}</div>`);
    expect(lines).toEqual(told(1, 2, 3));
  });

  it('is not every sentence that a picture stands beside', () => {
    const lines = linesOf(
      `${headline}<div>${sentences(1, 2)}<div class="step"><img src="a.jpg" width="600" height="400">${sentences(3)}</div></div>`,
    );
    expect(lines).toEqual(told(1, 2, 3));
  });
});

describe('a slide', () => {
  it('is text where its box is named for pictures: a title stands over it', () => {
    const slide = (n: number) =>
      `<div class="image-gallery__item"><img src="/slides/${n}.jpg" width="900" height="500"><div class="image-gallery__text"><h3>${n}. Quay</h3><p>${sentence(n)}</p></div></div>`;
    const lines = linesOf(`${headline}<div><p>${sentence(9)}</p>${[1, 2, 3, 4].map(slide).join('')}</div>`);
    expect(lines.filter((line) => line.startsWith('Paragraph'))).toEqual(told(9, 1, 2, 3, 4));
  });
});

describe('a call to the reader', () => {
  it.each([
    'Sign up for our morning newsletter and get the tide tables in your inbox every day.',
    'We may earn a commission if you buy a lantern from a link on this page.',
    'Follow the Coast Courier on Instagram.',
    '© 2025 Coast Courier. All rights reserved.',
    'Read more: <a href="/x">Lighthouse keeper retires after forty winters</a>',
    'Related: <a href="/x">Lighthouse keeper retires after forty winters</a>',
  ])('goes from among the paragraphs: %s', (call) => {
    expect(linesOf(`${headline}<div>${sentences(1, 2)}<p>${call}</p>${sentences(3)}</div>`)).toEqual(
      told(1, 2, 3),
    );
  });

  it.each([
    'The council asked islanders to sign up for the winter rota, and forty of them did so before the evening was over.',
    'Police have appealed for anyone who saw the dog to contact them.',
  ])('is no sentence of the story: %s', (text) => {
    expect(linesOf(`${headline}<div>${sentences(1, 2)}<p>${text}</p>${sentences(3)}</div>`)).toEqual([
      ...told(1, 2),
      text,
      sentence(3),
    ]);
  });

  it('is learned from the page where the same words stand before link after link', () => {
    const call = (n: number) =>
      `<p>FUNDA LAPHA | <a href="/s${n}">Umgcini wesibani nombolo ${n} uyaphumula</a></p>`;
    const lines = linesOf(
      `${headline}<div>${sentences(1)}${call(1)}${sentences(2)}${call(2)}${sentences(3)}${call(3)}${sentences(4)}</div>`,
    );
    expect(lines).toEqual(told(1, 2, 3, 4));
  });
});

describe('lines about the author', () => {
  const head = '<meta name="author" content="Maren Oduya">';
  const bio = 'Maren Oduya covers the coast for this paper and keeps two goats.';

  it('go from the end of the text', () => {
    expect(linesOf(`${headline}<div>${sentences(1, 2, 3)}<p>${bio}</p></div>`, head)).toEqual(told(1, 2, 3));
  });

  it('stay within it, where they tell the story', () => {
    const lines = linesOf(`${headline}<div>${sentences(1, 2)}<p>${bio}</p>${sentences(3)}</div>`, head);
    expect(lines).toEqual([...told(1, 2), bio, sentence(3)]);
  });
});

describe('the article text that a page gives to machines', () => {
  const claim = (text: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Night ferry sails', articleBody: text })}</script>`;

  it('is gone beyond where the page goes on in boxes of the same shape', () => {
    const cards = [3, 4, 5, 6].map((n) => `<div class="card">${sentences(n)}</div>`).join('');
    const lines = linesOf(
      `${headline}<div class="card">${sentences(1, 2)}</div>${cards}`,
      claim(told(1, 2, 3).join(' ')),
    );
    expect(lines).toEqual(told(1, 2, 3, 4, 5, 6));
  });

  it('is not joined with another story that stands behind it in a box of its own', () => {
    const lines = linesOf(
      `<article>${headline}<div class="body">${sentences(1, 2, 3, 4)}</div></article>
       <section><div class="opinion">${sentences(11, 12, 13, 14, 15, 16)}</div></section>`,
      claim(told(1, 2, 3, 4).join(' ')),
    );
    expect(lines).toEqual(told(1, 2, 3, 4));
  });
});
