import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../src/core/url/canonical-address.ts';

const address = (tabUrl: string, ...claimed: string[]) => canonicalAddress({ tabUrl, claimed });

describe('the canonical address, from the tab alone', () => {
  it.each([
    ['https://paper.example/a?utm_source=x&id=2&fbclid=9', 'https://paper.example/a?id=2'],
    ['https://paper.example/a?b=1&a=2&b=0', 'https://paper.example/a?a=2&b=1&b=0'],
    ['https://paper.example/a#comments', 'https://paper.example/a'],
    ['https://paper.example/#!/2031/storm', 'https://paper.example/#!/2031/storm'],
    ['https://ann:secret@paper.example/a', 'https://paper.example/a'],
    ['https://paper.example', 'https://paper.example/'],
    ['https://paper.example/a/', 'https://paper.example/a/'],
    ['https://paper.example/a?UTM_Medium=mail', 'https://paper.example/a'],
    ['https://paper.example/s?q=a+b', 'https://paper.example/s?q=a+b'],
  ])('%s is %s', (tab, expected) => expect(address(tab)).toBe(expected));

  it('keeps the parameter that names the article, in one spelling', () => {
    const expected = 'https://town.action.news/headline-news.htm?article=%2Fgallery%2F2022%2F11%2F9%2Fphotos';
    expect(
      address('https://town.action.news/headline-news.htm?article=%2Fgallery%2F2022%2F11%2F9%2Fphotos'),
    ).toBe(expected);
    expect(
      address('https://town.action.news/headline-news.htm?utm_a=1&article=/gallery/2022/11/9/photos'),
    ).toBe(expected);
  });

  it('keeps bytes of old encodings apart', () => {
    expect(address('https://paper.example/s?t=%C7%E1')).not.toBe(address('https://paper.example/s?t=%CE%C8'));
  });

  it.each(['about:blank', 'javascript:alert(1)', 'file:///a', 'data:text/html,a', 'nonsense', ''])(
    'is null for %s',
    (tab) => expect(address(tab)).toBeNull(),
  );
});

describe("a page's claim about its address", () => {
  const tab = 'https://www.paper.example/news/2031/storm-over-the-harbour?ref=home';
  it.each([
    ['is believed on its own host', 'https://paper.example/news/2031/storm-over-the-harbour'],
    ['is believed from a telephone page to the page', 'https://m.paper.example/n/storm'],
    ['may be relative', '/n/storm', 'https://www.paper.example/n/storm'],
    [
      'is read as https when the tab is',
      'http://www.paper.example/n/storm',
      'https://www.paper.example/n/storm',
    ],
    [
      'loses its tracking too',
      'https://www.paper.example/n/storm?utm_a=b',
      'https://www.paper.example/n/storm',
    ],
  ])('%s', (_, claim, expected = claim) => expect(address(tab, claim)).toBe(expected));

  it.each([
    ['names another host', 'https://bank.example/news/2031/storm-over-the-harbour'],
    ['names a neighbour on a shared domain', 'https://other.paper.example/n/storm'],
    ['hides another host behind a user name', 'https://www.paper.example@evil.example/n'],
    ['is the front page', 'https://www.paper.example/'],
    ['is the front page of a language', 'https://www.paper.example/en/'],
    ['is the front page by file name', 'https://www.paper.example/index.html'],
    ['is a section above the article', 'https://www.paper.example/news/'],
    ['is no http address', 'javascript:alert(1)'],
    ['is broken', 'https://['],
    ['is empty', ''],
  ])('is not believed when it %s', (_, claim) => {
    expect(address(tab, claim)).toBe('https://www.paper.example/news/2031/storm-over-the-harbour?ref=home');
  });

  it('is not believed when it drops the parameter that names the article', () => {
    const page = 'https://town.action.news/headline-news.htm?article=%2Fa';
    expect(address(page, 'https://town.action.news/headline-news.htm')).toBe(page);
  });

  it('is believed when it drops parameters of a path that names the article itself', () => {
    expect(address(tab, 'https://www.paper.example/news/2031/storm-over-the-harbour')).toBe(
      'https://www.paper.example/news/2031/storm-over-the-harbour',
    );
  });

  it('is believed from the telephone version and from page two of the same story', () => {
    expect(address('https://paper.example/storm/amp', 'https://paper.example/storm')).toBe(
      'https://paper.example/storm',
    );
    expect(address('https://paper.example/storm/2', 'https://paper.example/storm')).toBe(
      'https://paper.example/storm',
    );
  });

  it('gives way to the next claim when it is not believed', () => {
    expect(address(tab, 'https://bank.example/x', '/n/storm')).toBe('https://www.paper.example/n/storm');
  });
});

it('stays on the host of the tab, whatever a page claims, and is its own canonical address', () => {
  const part = fc.constantFrom(
    'a',
    'en',
    'index.html',
    'news',
    'storm-over-the-harbour',
    '12345',
    'amp',
    '2',
    '%C7',
    'a%2Fb',
    '',
  );
  const query = fc.constantFrom(
    '',
    '?id=1',
    '?article=%2Fa',
    '?utm_a=1',
    '?b=1&a=2',
    '?a+b',
    '?%C7=1',
    '?=',
    '?a==b',
    '?q=ü&fbclid=1',
  );
  const fragment = fc.constantFrom('', '#x', '#!/r', '#!x');
  const path = fc
    .tuple(fc.array(part, { maxLength: 4 }), query, fragment)
    .map(([parts, ...rest]) => `/${parts.join('/')}${rest.join('')}`);
  const host = fc.constantFrom(
    'paper.example',
    'www.paper.example',
    'WWW.m.paper.example',
    'other.example',
    'paper.example:8443',
    'ann:pw@amp.paper.example',
    'amp.com',
  );
  const url = fc
    .tuple(fc.constantFrom('http', 'https'), host, path)
    .map(([scheme, name, rest]) => `${scheme}://${name}${rest}`);
  const bare = (address: string) => new URL(address).host.replace(/^(?:(?:www|m|amp)\.)+(?=[^.]+\.)/, '');
  fc.assert(
    fc.property(url, fc.array(fc.oneof(url, path), { maxLength: 3 }), (tabUrl, claimed) => {
      const result = canonicalAddress({ tabUrl, claimed }) ?? '';
      expect(bare(result)).toBe(bare(tabUrl));
      expect(canonicalAddress({ tabUrl: result, claimed: [] })).toBe(result);
      // The background asks again with what the page's cleaner found, and must come to the same.
      expect(canonicalAddress({ tabUrl, claimed: [result] })).toBe(result);
    }),
    { numRuns: 500 },
  );
});
