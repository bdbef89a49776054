import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Moment, Provenance } from '../../../src/core/article.ts';
import type { Detection } from '../../../src/core/detector/detection.ts';
import { findConflicts } from '../../../src/core/extractor/fields/conflicts.ts';
import { readFields } from '../../../src/core/extractor/read-fields.ts';
import { readStory } from '../../../src/core/story/read-story.ts';
import { markupRendering } from '../../../src/core/story/rendering.ts';

const article = {
  headline: 'Ferry stopped at the pier',
  bylines: ['Kerrin Vale', 'Tomas Rook'],
  published: { iso: '2031-05-04T10:00:00Z', raw: '', from: 'structured data' } as Moment,
  updated: null,
};
const nothing = { outlet: 'The Tidewater Post', headline: [], bylines: [], published: [], updated: [] };
const says = <Value>(from: Provenance, value: Value) => [{ from, value }];
const moment = (iso: string): Moment => ({ iso, raw: iso, from: 'meta' });

describe('form alone is no conflict', () => {
  test.each([
    'FERRY STOPPED AT THE PIER',
    '“Ferry” stopped – at the pier',
    'Harbour: Ferry stopped at the pier',
    'Ferry stopped at the pier | Island News',
    'Ferry stopped at the pier [Watch]',
  ])('of headlines: %s', (value) =>
    expect(findConflicts(article, { ...nothing, headline: says('meta', value) })).toEqual([]),
  );
  test.each([
    [['By TOMAS ROOK and KERRIN VALE']],
    [['Kerrin Vale, Harbour correspondent']],
    [['The Tidewater Post']],
    [['Reuters']],
    [['Kérrin Vale']],
  ])('of bylines: %s', (value) =>
    expect(findConflicts(article, { ...nothing, bylines: says('meta', value) })).toEqual([]),
  );
  test.each(['2031-05-04', '2031-05-04T12:00:00+02:00', '2031-05-04T10:20:00Z', '2031-05-05T01:00'])(
    'of dates: %s',
    (iso) => expect(findConflicts(article, { ...nothing, published: says('meta', moment(iso)) })).toEqual([]),
  );
});

describe('a conflict keeps the other value and who says it', () => {
  test('of headlines, each wording once', () => {
    const headline = [
      ...says('structured data' as const, 'Storm halts ferry'),
      ...says('meta' as const, 'Storm halts ferry'),
    ];
    expect(findConflicts(article, { ...nothing, headline })).toEqual([
      { field: 'headline', values: [{ value: 'Storm halts ferry', from: 'structured data' }] },
    ]);
  });
  test('of bylines, when somebody else is named', () => {
    expect(
      findConflicts(article, { ...nothing, bylines: says('meta', ['By Ida Fenn and Kerrin Vale']) }),
    ).toEqual([{ field: 'bylines', values: [{ value: 'Ida Fenn, Kerrin Vale', from: 'meta' }] }]);
  });
  test.each(['2031-05-06', '2031-05-04T12:00:00Z', '2031-04-04T10:00'])('of dates: %s', (iso) => {
    expect(findConflicts(article, { ...nothing, published: says('page', moment(iso)) })).toEqual([
      { field: 'published', values: [{ value: iso, from: 'page' }] },
    ]);
  });
});

test('a page whose JSON-LD, meta tags and print disagree says so in its fields', () => {
  const sentence =
    'The crossing was closed at noon after a gust pushed the bow against the pier, the harbour office said.';
  const { document } = parseHTML(`<html lang="en"><head><title>Ferry stopped at the pier</title>
    <meta property="og:title" content="Storm halts the island ferry"><meta name="author" content="Ida Fenn">
    <meta property="article:published_time" content="2031-05-09T10:00:00Z">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stopped at the pier","author":{"name":"Kerrin Vale"},"datePublished":"2031-05-04T10:00:00Z"}</script></head>
    <body><article><h1>Ferry stopped at the pier</h1><p class="byline">By Kerrin Vale</p><p class="date">4 May 2031</p>
    ${[1, 2, 3, 4].map((n) => `<p>${n}. ${sentence}</p>`).join('')}</article></body></html>`);
  Object.defineProperty(document, 'implementation', {
    value: { createHTMLDocument: () => parseHTML('<html><head></head><body></body></html>').document },
  });
  const story = readStory({
    document,
    url: 'https://www.tidewaterpost.example/ferry',
    rendering: markupRendering,
    profile: null,
    layout: null,
  });
  const detection: Detection = { verdict: 'article', kind: 'report', score: 9, reasons: [], language: 'en' };
  const fields = readFields(story!, detection);
  expect(fields).toMatchObject({ headline: 'Ferry stopped at the pier', bylines: ['Kerrin Vale'] });
  expect(fields.conflicts).toEqual([
    { field: 'headline', values: [{ value: 'Storm halts the island ferry', from: 'meta' }] },
    { field: 'bylines', values: [{ value: 'Ida Fenn', from: 'meta' }] },
    { field: 'published', values: [{ value: '2031-05-09T10:00:00Z', from: 'meta' }] },
  ]);
});
