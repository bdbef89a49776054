import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { readSiteConfig } from '../../../src/core/ftr/read-site-config.ts';
import { ProfileSchema } from '../../../src/core/profile/profile.ts';

const read = (source: string, fileName = 'paper.example.txt') =>
  readSiteConfig({ source, fileName, today: '2025-11-25', gate: (selector) => selector });

const usual = `# The Paper
title: //h1[@class='headline']
title: //meta[@property='og:title']/@content

body: //div[@id='story'] | //div[@id='gallery']
body: //article
author: //span[@class='by']/a
date: //time/@datetime
next_page_link: //a[@rel='next']/@href
strip: //aside | //div[contains(@class, 'promo')]
strip_id_or_class: 'share-bar'
strip_image_src: /pixel.
strip: //p[contains(., 'Subscribe')]
prune: no
tidy: no
http_header(user-agent): Somebody else
single_page_link: //a[@class='print']
replace_string(<b>): <i>
if_page_contains: //a[@class='print']
test_url: https://paper.example/one
made_up: //p
strip: //body
a line that says nothing
strip://img/@srcset
author:`;

describe('a site configuration', () => {
  it('becomes a profile of what can be said in one', () => {
    const config = read(usual);
    expect(config.ok && config.profile).toEqual({
      id: 'ftr-paper-example',
      outlet: 'paper.example',
      hosts: ['paper.example', 'www.paper.example'],
      languages: [],
      layouts: [
        {
          name: 'site-config',
          lastSeen: '2025-11-25',
          when: ['div#story, div#gallery, article'],
          headline: ['h1[class="headline"]', 'meta[property="og:title"][content] => content'],
          root: ['div#story, div#gallery', 'article'],
          bylines: ['span[class="by"] > a'],
          published: ['time[datetime] => datetime'],
          nextPage: ['a[rel="next"][href]'],
          hide: [
            { kind: 'furniture', selector: 'aside', why: 'strip, line 10' },
            { kind: 'furniture', selector: 'div[class*="promo"]', why: 'strip, line 10' },
            {
              kind: 'furniture',
              selector: '[class*="share-bar"], [id*="share-bar"]',
              why: 'strip_id_or_class, line 11',
            },
            { kind: 'furniture', selector: 'img[src*="/pixel."]', why: 'strip_image_src, line 12' },
          ],
        },
      ],
    });
    expect(config.ok && config.used).toBe(10);
  });

  it('lists every other line with its number and the reason', () => {
    expect(read(usual).unused.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '13 text',
      '14 other-program',
      '15 other-program',
      '16 fetches',
      '17 fetches',
      '18 rewrites',
      '19 condition',
      '20 fetches',
      '21 unknown-directive',
      '22 whole-page',
      '24 attribute',
      '25 empty',
    ]);
    expect(read(usual).unused[0]!.text).toBe("strip: //p[contains(., 'Subscribe')]");
  });

  test.each([
    ['.paper.example.txt', ['*.paper.example']],
    ['www.paper.example.txt', ['paper.example', 'www.paper.example']],
    ['sport.paper.example.txt', ['sport.paper.example', 'www.sport.paper.example']],
  ])('is for the hosts its file is called after: %s', (fileName, hosts) => {
    const config = read('body: //article', fileName);
    expect(config.ok && config.profile.hosts).toEqual(hosts);
  });

  test.each([
    [
      'of which no body can be used',
      'strip: //aside\nbody: //div[contains(., "x")]',
      'paper.example.txt',
      'no-body',
    ],
    ['that is empty', '', 'paper.example.txt', 'no-body'],
    ['that is called after no host', 'body: //article', 'notes.txt', 'file-name'],
    ['for half a country', 'body: //article', '.co.uk.txt', 'file-name'],
    [
      'that is no configuration but a book',
      `body: //article\n${'#'.repeat(200_000)}`,
      'paper.example.txt',
      'too-large',
    ],
  ])('%s is refused', (_, source, fileName, refusal) => {
    const config = read(source, fileName);
    expect(config.ok ? null : config.refusal).toBe(refusal);
  });

  it('never throws, and never makes a profile that the schema refuses', () => {
    const directive = fc.constantFrom(
      'title',
      'body',
      'author',
      'strip',
      'strip_id_or_class',
      'strip_image_src',
      'next_page_link',
      'replace_string(a)',
      '__proto__',
      'constructor',
      '',
    );
    const value = fc.oneof(
      fc.constantFrom(
        '//article',
        "//div[@id='x']",
        '//a/@href',
        '//*',
        'x',
        '"',
        "//p[contains(@class,'a')]",
      ),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ maxLength: 700, minLength: 500 }),
    );
    const line = fc.tuple(directive, value).map(([name, text]) => `${name}: ${text}`);
    let profiles = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const config = read(lines.join('\n'));
        for (const one of config.unused) expect(one.text.length).toBeLessThanOrEqual(201);
        if (!config.ok) return;
        profiles += 1;
        expect(v.is(ProfileSchema, config.profile)).toBe(true);
      }),
      { numRuns: 500, seed: 20251125 },
    );
    expect(profiles).toBeGreaterThan(30);
  });

  it('may be as long as it likes: what is too much is left out and said so', () => {
    const config = read(
      `body: //article\n${Array.from({ length: 3000 }, (_, n) => `strip: //div[@id='a${n}']`).join('\n')}`,
    );
    expect(config.ok && config.profile.layouts[0]!.hide).toHaveLength(500);
    expect(config.unused.at(-1)).toMatchObject({ line: 1001, reason: 'too-many' });
  });
});
