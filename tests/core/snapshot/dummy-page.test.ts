import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { dummyPage } from '../../../src/core/snapshot/dummy-page.ts';

const page = `<!doctype html><html lang="en"><head><base href="https://paper.test/a/b"><title>Ferry is back</title>
<meta property="og:type" content="article"><meta property="og:title" content="Ferry is back">
<meta property="article:published_time" content="2025-11-20T08:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry is back","datePublished":"2025-11-20","url":"https://paper.test/news/ferry"}</script>
</head><body><!-- Ferry --><article class="story ferry-box" data-testid="body" data-title="Ferry is back" data-galley-drawn="block">
<a href="/author/ada-ferry?x=ferry" title="Ferry by Ada">Ada</a><a href="mailto:ada@ferry.test">mail</a>
<img src="https://img.ferry.test/ferry.jpg" srcset="https://img.ferry.test/ferry.jpg 2x" alt="The ferry" onclick="ferry()" width="640">
<time datetime="2025-11-20">20 Nov</time><noscript><p>Ferry</p></noscript></article></body></html>`;

describe('a page given away', () => {
  const html = dummyPage(new JSDOM(page).window.document, 'https://www.paper.test/a/b');
  const { document } = new JSDOM(html).window;
  const get = (selector: string, attribute: string) =>
    document.querySelector(selector)!.getAttribute(attribute);

  it('has no word, address or handler of the paper', () => {
    // Names that selectors go by are the publisher's markup, not its text.
    expect(html.replace('ferry-box', '')).not.toMatch(/ferry|ada\b|paper\.test|galley|onclick|<!--/i);
  });

  it('has the markup that selectors and the core go by', () => {
    expect(get('article', 'class')).toBe('story ferry-box');
    expect(get('article', 'data-testid')).toBe('body');
    expect(get('time', 'datetime')).toBe('2025-11-20');
    expect(get('[property="og:type"]', 'content')).toBe('article');
    expect(get('[property="article:published_time"]', 'content')).toBe('2025-11-20T08:00:00Z');
    expect(get('img', 'width')).toBe('640');
    const data = JSON.parse(document.querySelector('script')!.textContent!);
    expect(data).toMatchObject({ '@type': 'NewsArticle', datePublished: '2025-11-20' });
    expect(data.headline).toHaveLength('Ferry is back'.length);
  });

  it('keeps lengths, and the first directory of an address', () => {
    expect(document.title).toHaveLength('Ferry is back'.length);
    expect(get('img', 'alt')).toHaveLength('The ferry'.length);
    expect(get('a', 'href')).toMatch(/^https:\/\/paper\.example\/author\/[a-z]{3}-[a-z]{5}$/);
    expect(get('a:nth-of-type(2)', 'href')).toBe('#');
    expect(get('img', 'src')).toMatch(/^https:\/\/elsewhere\.example\//);
  });
});
