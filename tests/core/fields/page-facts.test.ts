import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { cleanBylines } from '../../../src/core/extractor/fields/bylines.ts';
import { findLanguage } from '../../../src/core/extractor/fields/language.ts';
import { findOutlet } from '../../../src/core/extractor/fields/outlet.ts';
import { findPagePeople } from '../../../src/core/extractor/fields/page-people.ts';
import { findSectionAndTags } from '../../../src/core/extractor/fields/section-tags.ts';
import { readStructuredData } from '../../../src/core/story/structured-data.ts';

const page = (html: string) => {
  const { document } = parseHTML(html);
  return { document, data: readStructuredData(document, 'https://tidewater.example/ferry') };
};

describe('language and direction', () => {
  const english =
    'The ferry to the island was stopped for the third time in a week by the wind and the people on the pier were not happy with that.';
  const arabic =
    'توقفت العبّارة إلى الجزيرة للمرة الثالثة هذا الأسبوع بسبب الرياح ولم يكن الناس على الرصيف سعداء';
  test('a declared language that the script allows is believed', () => {
    const { document, data } = page('<html lang="en_GB"><body></body></html>');
    expect(findLanguage(document, data, english)).toEqual({ language: 'en-GB', direction: 'ltr' });
  });
  test('a declared language that the script forbids is not', () => {
    const { document, data } = page('<html lang="en"><body></body></html>');
    expect(findLanguage(document, data, arabic)).toEqual({ language: 'ar', direction: 'rtl' });
  });
  test('the text’s own letters decide the direction, whatever the page says', () => {
    const { document, data } = page('<html lang="ar" dir="ltr"><body></body></html>');
    expect(findLanguage(document, data, arabic).direction).toBe('rtl');
  });
  test('without any text the page’s own word counts', () => {
    const { document, data } = page('<html lang="he"><body></body></html>');
    expect(findLanguage(document, data, '')).toEqual({ language: 'he', direction: 'rtl' });
  });
  test('small words tell an undeclared language; too few tell nothing', () => {
    const { document, data } = page('<html><body></body></html>');
    expect(findLanguage(document, data, english).language).toBe('en');
    expect(findLanguage(document, data, 'Lorem dolor sit amet consectetur adipiscing').language).toBeNull();
  });
});

describe('outlet', () => {
  const outlet = (head: string, host: string, profile: string | null = null) =>
    findOutlet(page(`<html><head>${head}</head><body></body></html>`).data, host, profile);
  test('is the profile’s name when there is one', () => {
    expect(outlet('<meta property="og:site_name" content="tw">', 'tidewater.example', 'Tidewater')).toBe(
      'Tidewater',
    );
  });
  test('is the name that the host knows, not its owner’s', () => {
    const head =
      '<meta property="og:site_name" content="Big Holding Inc."><script type="application/ld+json">{"@type":"NewsArticle","headline":"x","publisher":{"name":"Tidewater Post"}}</script>';
    expect(outlet(head, 'www.tidewaterpost.example')).toBe('Tidewater Post');
  });
  test('is the host when the page names nobody', () => {
    expect(outlet('', 'www.tidewater.example')).toBe('tidewater.example');
  });
});

describe('people marked up in the page', () => {
  test('are read near the headline only', () => {
    const { document } = page(
      '<body><h1>Ferry</h1><div class="article-byline"><a rel="author">Kerrin Vale</a></div><p>Text.</p><footer><a rel="author">Somebody Else</a></footer></body>',
    );
    expect(findPagePeople(document, null)).toContain('Kerrin Vale');
  });
  test('are told from the role and date in the same box', () => {
    const { document } = page(
      '<body><h1>Ferry</h1><div class="byline"><span>By</span><b>Kerrin Vale</b><span>Staff Writer</span><time>1 May</time></div><p>Text.</p></body>',
    );
    expect(cleanBylines(findPagePeople(document, null), { outlet: null }).bylines).toEqual(['Kerrin Vale']);
  });
  test('are whole where first and last name have boxes of their own', () => {
    const { document } = page(
      '<body><h1>Ferry</h1><div class="byline"><span>Kerrin</span><span>Vale</span></div><p>Text.</p></body>',
    );
    expect(findPagePeople(document, null)).toEqual(['Kerrin Vale']);
  });
  test('are not the people of a caption or a trail of links', () => {
    const { document } = page(
      '<body><div class="author breadcrumb">Home</div><h1>Ferry</h1><figure><span class="author">Tomas Rook</span></figure><p>Text.</p></body>',
    );
    expect(findPagePeople(document, null)).toEqual([]);
  });
  test('are taken from plain lines where nothing is marked up', () => {
    const { document } = page(
      '<body><h1>Ferry</h1><div>By Kerrin Vale</div><p>The ferry stopped.</p></body>',
    );
    expect(findPagePeople(document, null)).toEqual(['Kerrin Vale']);
  });
});

describe('section and tags', () => {
  test('lose the paper’s name, the headline, machine labels and repetitions', () => {
    const { data } = page(
      '<head><meta property="article:section" content="World &gt; Harbour"><meta name="keywords" content="Ferries, ferries, Tidewater, Ferry stopped, type:article, 12345, The Pier"></head>',
    );
    expect(findSectionAndTags(data, { outlet: 'Tidewater', headline: 'Ferry stopped' })).toEqual({
      section: 'Harbour',
      tags: ['Ferries', 'The Pier'],
    });
  });
});

describe('structured data', () => {
  test('follows references between the nodes of a graph', () => {
    const { data } = page(`<script type="application/ld+json">{"@graph":[
      {"@type":"NewsArticle","@id":"#a","headline":"Ferry","author":{"@id":"#p"},"datePublished":"2022-09-10"},
      {"@type":"Person","@id":"#p","name":"Kerrin Vale"}]}</script>`);
    expect(data.authors).toEqual(['Kerrin Vale']);
  });
  test('prefers the article with this page’s address', () => {
    const { data } = page(`<script type="application/ld+json">[
      {"@type":"NewsArticle","headline":"Other","url":"https://tidewater.example/other"},
      {"@type":"NewsArticle","headline":"Ferry","url":"https://tidewater.example/ferry"}]</script>`);
    expect(data.headline).toBe('Ferry');
  });
  test('reads scripts with raw line breaks and trailing commas, and survives broken ones', () => {
    const { data } =
      page(`<script type="application/ld+json">{"@type":</script><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry
stopped",}</script>`);
    expect(data.headline).toBe('Ferry stopped');
  });
  test('undoes entities that were escaped twice', () => {
    const { data } = page('<head><meta property="og:title" content="Salt &amp;amp;#8230; pepper"></head>');
    expect(data.ogTitle).toBe('Salt … pepper');
  });
});
