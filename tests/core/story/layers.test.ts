import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { planCleaning } from '../../../src/core/cleaner/plan-cleaning.ts';
import { measureCompleteness, readEvidence } from '../../../src/core/completeness/measure-completeness.ts';
import { detect } from '../../../src/core/detector/detect.ts';
import { extractArticle, storyWords } from '../../../src/core/extractor/extract-article.ts';
import { activeRules } from '../../../src/core/profile/active-rules.ts';
import { noRules, type PageRules } from '../../../src/core/profile/page-rules.ts';
import type { Layout, Profile } from '../../../src/core/profile/profile.ts';
import type { RepairRule } from '../../../src/core/profile/repair-rule.ts';
import { inlineSanitiser } from '../../../src/core/sanitiser/sanitise-inline.ts';
import { readStory } from '../../../src/core/story/read-story.ts';
import { markupRendering } from '../../../src/core/story/rendering.ts';
import { voteBlog, voteEntries } from '../../fixtures/generic/live-blogs.ts';
import { sampleProfile, sampleRule } from '../../store/sample-rules.ts';

const url = 'https://www.harbour-post.example/coast/night-ferry';
const sentence = (n: number) =>
  `Paragraph ${n} tells at some length how the ferry left the harbour at night, who was on board, and why nobody had expected it to sail at all.`;
const paragraph = (n: number) => `<p id="p${n}">${sentence(n)}</p>`;
const tides = 'High water stands at the harbour wall at seven this evening.';
const crew = 'The crew thanked everybody who had waited on the quay.';
const correction = 'Correction: an earlier version of this article gave the wrong pier.';
const page = `<div id="tides"><p>${tides}</p></div>
<nav><a href="/w">World</a> <a href="/c">Coast</a></nav>
<main><article class="report"><h1 class="title">Night ferry sails</h1>
<figure><img src="/ferry.jpg" width="900" height="600" alt="The ferry"><figcaption class="legend">The ferry leaves. Photo: Ann Dore</figcaption></figure>
<div class="text">${[1, 2, 3].map(paragraph).join('')}<aside class="box"><p class="in-box">${crew}</p></aside>${[4, 5].map(paragraph).join('')}
<p class="corr">${correction}</p></div></article></main>
<div id="after"><h3>Sailings</h3><ul><li>Island at nine, with the post</li><li>Mainland at noon, with the mail</li></ul></div>
<footer>All rights reserved</footer>`;

const own = (verb: RepairRule['verb'], selector: string, fields: Partial<RepairRule> = {}) =>
  sampleRule({ verb, selector, ...fields });
const profile = (id: string, layout: Partial<Layout>): Profile =>
  sampleProfile({ id, layouts: [{ ...sampleProfile().layouts[0]!, hide: [], ...layout }] });
const hides = (selector: string): Layout['hide'] => [{ kind: 'promo', selector, why: 'invented' }];

function read(rules: Partial<PageRules>, body = page) {
  const { window } = new JSDOM(`<title>Night ferry sails</title><body>${body}</body>`, { url });
  const { document } = window;
  const active = activeRules({ ...noRules, ...rules }, document, url);
  const story = readStory({ document, url, rendering: markupRendering, ...active })!;
  const article = extractArticle(story, {
    detection: detect(document, url),
    sanitise: inlineSanitiser(window as unknown as Window & typeof globalThis),
  });
  const plan = planCleaning(story);
  const hidden = [...plan.marks].flatMap(([element, marks]) => (marks.has('hide') ? [element] : []));
  const shows = (selector: string) =>
    !hidden.some((element) => element.contains(document.querySelector(selector)));
  const reasons = plan.pieces().map(({ text, reason }) => `${reason}: ${text}`);
  return { story, article, saved: JSON.stringify(article), shows, reasons, document };
}

describe("the reader's own rules, on a site without a profile", () => {
  it('hide a block that every witness was sure of, and save it no more', () => {
    const { shows, saved, reasons } = read({ own: [own('hide', '#p3')] });
    expect(shows('#p3')).toBe(false);
    expect(shows('#p2')).toBe(true);
    expect(saved).not.toContain('Paragraph 3');
    expect(saved).toContain('Paragraph 2');
    expect(reasons).toContain(`own-rule: ${sentence(3).slice(0, 80)}`);
  });

  it('hide a caption and a correction: a reader may', () => {
    const { shows, saved } = read({ own: [own('hide', 'figcaption'), own('hide', '.corr')] });
    expect([shows('figcaption'), shows('.corr'), shows('img')]).toEqual([false, false, true]);
    expect(saved).not.toContain('Ann Dore');
    expect(saved).not.toContain('wrong pier');
  });

  it('hide a picture together with its caption', () => {
    const { shows, article, reasons } = read({ own: [own('hide', 'figure img')] });
    expect([shows('img'), shows('figcaption')]).toEqual([false, false]);
    expect(article.leadFigure).toBe(null);
    expect(reasons).toContain('own-rule: The ferry leaves. Photo: Ann Dore');
  });

  it('hide a picture without a caption, and tell of it', () => {
    const { shows, reasons } = read(
      { own: [own('hide', '#lone')] },
      page.replace('<aside', '<img id="lone" src="/map.jpg" width="600" height="400"><aside'),
    );
    expect(shows('#lone')).toBe(false);
    expect(reasons).toContain('own-rule: ');
  });

  it.each(['h1', '.title', 'article.report', 'body'])('never hide the headline: %s', (selector) => {
    const { shows, article } = read({ own: [own('hide', selector)] });
    expect(shows('h1')).toBe(true);
    expect(article.headline).toBe('Night ferry sails');
  });

  it('never hide the headline by what it stands in as a line', () => {
    const body = page.replace('>Night ferry sails<', '><span class="line">Night ferry sails</span><');
    expect(read({ own: [own('hide', '.line')] }, body).shows('h1 span')).toBe(true);
  });

  it('hide the link that fills a line, or the part of one', () => {
    const body = page
      .replace(sentence(2), `<a class="whole" href="/x">${sentence(2)}</a>`)
      .replace(sentence(4), `${sentence(4)} <span class="part">Tell us what you think of it.</span>`);
    const { shows, saved, reasons } = read({ own: [own('hide', '.whole'), own('hide', '.part')] }, body);
    expect([shows('.whole'), shows('.part'), shows('#p4')]).toEqual([false, false, true]);
    expect(saved).not.toContain('Paragraph 2');
    expect(saved).not.toContain('Tell us');
    expect(saved).toContain('Paragraph 4');
    expect(reasons).toContain(`own-rule: ${sentence(2).slice(0, 80)}`);
  });

  it('do not hide the box that holds the story: on another page it was a small one', () => {
    const { saved } = read({ own: [own('hide', '.text')] });
    expect(saved).toContain('Paragraph 1');
  });

  it('bring back what stands before the headline, in its place', () => {
    const { shows, article } = read({ own: [own('keep', '#tides')] });
    expect(shows('#tides p')).toBe(true);
    expect(article.body[0]).toMatchObject({ type: 'paragraph', html: tides });
  });

  it('bring back what stands behind the end, outside of the column, as the list it is', () => {
    expect(read({}).shows('#after')).toBe(false);
    const { shows, article } = read({ own: [own('keep', '#after')] });
    expect(shows('#after li')).toBe(true);
    expect(article.body.at(-1)).toMatchObject({ type: 'list', items: [{ depth: 0 }, { depth: 0 }] });
    expect(article.body.at(-2)).toMatchObject({ type: 'heading', html: 'Sailings' });
  });

  it('bring back a picture with its caption', () => {
    const figure =
      '<figure id="late"><img src="/map.jpg" width="40" height="40"><figcaption>A map</figcaption></figure>';
    const { article, shows } = read(
      { own: [own('keep', '#late')] },
      page.replace('<footer>', `${figure}<footer>`),
    );
    expect(shows('#late img')).toBe(true);
    expect(article.body.at(-1)).toMatchObject({
      type: 'figure',
      figure: { caption: 'A map' },
    });
  });

  it('take one line away from a box that they bring back', () => {
    const { shows } = read({ own: [own('keep', '#after'), own('hide', '#after h3')] });
    expect([shows('#after h3'), shows('#after li')]).toEqual([false, true]);
  });

  it('say which box is the story', () => {
    const lone = `<h1>Night ferry sails</h1><div class="many">${[1, 2, 3, 4].map(paragraph).join('')}</div>
      <div class="few"><p>The harbour master has the last word in this matter.</p></div>`;
    expect(read({}, lone).saved).toContain('Paragraph 1');
    const { saved } = read({ own: [own('root', '.few')] }, lone);
    expect(saved).toContain('The harbour master');
    expect(saved).not.toContain('Paragraph 1');
  });

  it('make nothing of what they send away seem to be missing', () => {
    const told = [
      'The quay was empty when the harbour master came down with his lamp and his dog, long before anybody in the town had thought of getting up.',
      'Nobody on the island had slept, because the wind took two roofs and every boat that was not tied down, and the school bell rang by itself.',
      'Fresh bread came with the first crossing, as did a doctor, three nurses and the mail of a whole week, which filled eleven sacks.',
      'In the afternoon children carried the letters from door to door and were paid in apples, of which the winter had left more than enough.',
    ];
    const lines = told.map((line, n) => `<p id="t${n}">${line}</p>`).join('');
    const body = `<article><h1>Night ferry sails</h1>${lines}</article>`;
    const measure = (rules: Partial<PageRules>) => {
      const { story } = read(rules, body);
      return measureCompleteness(story, { evidence: readEvidence(story), keptWords: storyWords(story) });
    };
    expect(measure({ own: [own('hide', '#t1, #t2')] })).toMatchObject({ isLow: false, missing: [] });
    const byProfile = profile('a', { when: ['h1'], root: ['article'], hide: hides('#t1, #t2') });
    expect(measure({ bundled: byProfile })).toMatchObject({ isLow: true });
  });

  it('leave the story to the others where their box is not there, or empty', () => {
    for (const selector of ['.nowhere', 'footer'])
      expect(read({ own: [own('root', selector)] }).saved).toContain('Paragraph 1');
  });
});

describe('layers', () => {
  const article = { scope: { of: 'article', path: '/coast/night-ferry' } } as const;
  const section = { scope: { of: 'section', path: '/coast/' } } as const;

  it.each([
    ['bundled hides', { bundled: profile('a', { hide: hides('.in-box') }) }, false],
    [
      'imported keeps what bundled hides',
      { bundled: profile('a', { hide: hides('.in-box') }), imported: [profile('b', { keep: ['.box'] })] },
      true,
    ],
    [
      'imported hides what bundled keeps',
      { bundled: profile('a', { keep: ['.box'] }), imported: [profile('b', { hide: hides('.in-box') })] },
      false,
    ],
    [
      'who is imported later wins',
      { imported: [profile('b', { keep: ['.box'] }), profile('c', { hide: hides('.in-box') })] },
      false,
    ],
    [
      'keep wins within a profile',
      { bundled: profile('a', { hide: hides('.in-box'), keep: ['.box'] }) },
      true,
    ],
    [
      'an own rule keeps what both profiles hide',
      {
        bundled: profile('a', { hide: hides('.box') }),
        imported: [profile('b', { hide: hides('.box') })],
        own: [own('keep', '.in-box')],
      },
      true,
    ],
    ['keep wins on one box', { own: [own('hide', '.box'), own('keep', '.box')] }, true],
    ['a section before its site', { own: [own('keep', '.box'), own('hide', '.box', section)] }, false],
    [
      'an article before its section',
      { own: [own('hide', '.box', section), own('keep', '.in-box', article)] },
      true,
    ],
    [
      'another article not at all',
      { own: [own('hide', '.box', { scope: { of: 'article', path: '/coast/other' } })] },
      true,
    ],
  ] satisfies [string, Partial<PageRules>, boolean][])('%s', (_, rules, isShown) => {
    const { shows, saved } = read({ bundled: profile('z', { keep: ['.in-box'] }), ...rules });
    expect(shows('.in-box')).toBe(isShown);
    expect(saved.includes(crew)).toBe(isShown);
  });

  it('say whose rule it was', () => {
    const reasonFor = (rules: Partial<PageRules>) =>
      read(rules)
        .reasons.find((line) => line.includes('Paragraph 3'))
        ?.split(':')[0];
    expect(reasonFor({ bundled: profile('a', { hide: hides('#p3') }) })).toBe('profile');
    expect(reasonFor({ imported: [profile('b', { hide: hides('#p3') })] })).toBe('imported-profile');
    expect(reasonFor({ own: [own('hide', '#p3')] })).toBe('own-rule');
  });

  it('take the fields from the strongest profile that knows the design', () => {
    const bundled = profile('a', { headline: ['h1'], name: 'bundled-one' });
    const unknown = profile('b', { when: ['.nowhere'], headline: ['#p1'], name: 'other' });
    const known = profile('c', { dek: ['#p1'], name: 'known' });
    expect(read({ bundled, imported: [unknown] }).article.profile).toBe('a/bundled-one');
    const { article } = read({ bundled, imported: [known, unknown] });
    expect(article.profile).toBe('c/known');
    expect(article.dek).toBe(sentence(1));
  });

  it('let a root of the reader go before that of a layout, whose other fields hold', () => {
    const bundled = profile('a', { root: ['.text'], dek: ['#p1'] });
    const { article, saved } = read({ bundled, own: [own('root', '.box')] });
    expect(saved).toContain(crew);
    expect(saved).not.toContain('Paragraph 5');
    expect(article.profile).toBe('a/article');
  });
});

it('entries of a live blog are found also where an imported layout knows nothing of them', () => {
  const blog = voteBlog(voteEntries);
  const { document } = new JSDOM(blog.html, { url: blog.url }).window;
  const entries = (rules: Partial<PageRules>) =>
    readStory({
      document,
      url: blog.url,
      rendering: markupRendering,
      ...activeRules({ ...noRules, ...rules }, document, blog.url),
    })?.live.entries.length;
  const layout = { when: ['body'], root: ['body'] };
  expect(entries({})).toBe(voteEntries.length);
  expect(entries({ imported: [profile('b', layout)] })).toBe(voteEntries.length);
  expect(entries({ bundled: profile('a', layout) })).toBe(0);
});

describe('no profile hides', () => {
  const origins = [
    ['bundled', (hide: Layout['hide']) => ({ bundled: profile('a', { root: ['.text'], hide }) })],
    ['imported', (hide: Layout['hide']) => ({ imported: [profile('b', { root: ['.text'], hide })] })],
  ] as const;

  it.each(
    origins.flatMap(([origin, rules]) =>
      [
        ['a caption', 'figcaption', 'Ann Dore'],
        ['a correction', '.corr', 'wrong pier'],
        ['a credit within a caption', '.credit', 'Ann Dore'],
        ['a paywall notice above the text', '.offer', 'To continue reading'],
      ].map(([what, selector, words]) => [origin, what!, selector!, words!, rules] as const),
    ),
  )('%s: %s', (_, __, selector, words, rules) => {
    const body = page
      .replace('Photo: Ann Dore', '<span class="credit">Photo: Ann Dore</span>')
      .replace(
        '<div class="text">',
        '<div class="offer"><p>To continue reading this story, log in or subscribe to the Harbour Post.</p></div><div class="text">',
      );
    const { saved, shows } = read(rules(hides(selector)), body);
    expect(saved).toContain(words);
    expect(shows(selector)).toBe(true);
  });

  it('the caption of the picture that closes the story', () => {
    const last =
      '<figure><img src="/quay.jpg" width="900" height="600"><figcaption>The quay, by Ann Dore</figcaption></figure>';
    const body = page.replace(/<figure>.*<\/figure>/, '').replace(/<p class="corr">[^<]*<\/p>/, last);
    const { article, shows } = read(
      { bundled: profile('a', { root: ['.text'], hide: hides('figcaption') }) },
      body,
    );
    expect(shows('figcaption')).toBe(true);
    expect(article.body.at(-1)).toMatchObject({
      type: 'figure',
      figure: { caption: 'The quay, by Ann Dore' },
    });
  });

  it('the correction in a footer that it hides', () => {
    const footer = `<div class="tail"><p class="corr">${correction}</p><p>More from the coast, every day in your letterbox.</p></div>`;
    const { saved, shows } = read(
      { bundled: profile('a', { hide: hides('.tail') }) },
      page
        .replace('</article>', `${footer}</article>`)
        .replace(/<p class="corr">[^<]*<\/p><\/div><div/, '</div><div'),
    );
    expect(shows('.tail .corr')).toBe(true);
    expect(saved).not.toContain('letterbox');
  });
});

describe('imported rules that go too far', () => {
  it.each(['main, nav, footer, #tides, #after', 'body > *', ':not(html, head, body)'])(
    'are left out: %s',
    (selector) => {
      const imported = [profile('b', { hide: [...hides(selector)!, ...hides('.box')!] })];
      const { saved, story, shows } = read({ imported });
      expect(saved).toContain('Paragraph 1');
      expect(shows('.box')).toBe(false);
      expect(story.view.droppedRules).toEqual([{ profile: 'b', selector, why: 'hides-too-much' }]);
    },
  );

  it('are left out also where they share the work', () => {
    const imported = [
      profile('b', { hide: ['main', 'nav', 'footer', '#tides', '#after'].flatMap((one) => hides(one)!) }),
    ];
    const { saved, story } = read({ imported });
    expect(saved).toContain('Paragraph 1');
    expect(story.view.droppedRules).toHaveLength(5);
  });

  it('are left out where looking them up takes too long', () => {
    const { document } = new JSDOM(`<body>${page}</body>`, { url }).window;
    let time = 0;
    const now = () => {
      time += 30;
      return time;
    };
    const imported = [profile('b', { hide: ['.box', '.x', '.y'].flatMap((one) => hides(one)!) })];
    const active = activeRules({ ...noRules, imported }, document, url);
    const story = readStory({ document, url, rendering: markupRendering, ...active, now })!;
    expect(story.view.droppedRules.map(({ selector, why }) => [selector, why])).toEqual([
      ['.x', 'too-slow'],
      ['.y', 'too-slow'],
    ]);
  });
});

describe("a profile's keep", () => {
  const town = (name: string) =>
    `<p class="towns"><a href="/${name}">${name}</a>, <a href="/b">Brack</a></p>`;
  const body = `<main><h1 class="title">Night ferry sails</h1><div class="text">${[1, 2, 3].map(paragraph).join('')}${['Alt', 'Mund', 'Sule'].map(town).join('')}<p><a href="/next">The next story of the day</a></p></div></main>`;

  it('carries the story on behind its last paragraph, as far as it goes', () => {
    const kept = read(
      { bundled: profile('a', { root: ['.text'], when: ['.text'], keep: ['.towns'] }) },
      body,
    );
    expect(kept.saved).toContain('Sule');
    expect(kept.saved).not.toContain('The next story of the day');
    expect(read({ bundled: profile('a', { root: ['.text'], when: ['.text'] }) }, body).saved).not.toContain(
      'Sule',
    );
  });
});
