import { describe, expect, it } from 'vitest';
import { articleId } from '../../../src/core/url/article-id.ts';
import { safeAddress } from '../../../src/core/url/safe-address.ts';

describe('a safe address', () => {
  it.each([
    ['/b', 'https://paper.example/b'],
    ['//cdn.example/c', 'https://cdn.example/c'],
    ['https://ann:secret@paper.example/', 'https://paper.example/'],
    [' https://paper.example/a b ', 'https://paper.example/a%20b'],
    ['HTTP://PAPER.example', 'http://paper.example/'],
  ])('%s is %s', (written, expected) =>
    expect(safeAddress(written, 'https://paper.example/a')).toBe(expected),
  );

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'blob:https://paper.example/1',
    'vbscript:x',
    'file:///etc/passwd',
    'http://paper.example]',
    'http://google:ha.example',
    `https://paper.example/${'a'.repeat(8192)}`,
  ])('%s is none', (written) => expect(safeAddress(written, 'https://paper.example/a')).toBeNull());
});

describe('the id of an article', () => {
  const sha256 = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes);
  it('is the first half of the SHA-256 of its address, written as a UUID', async () => {
    expect(await articleId('https://paper.example/a', sha256)).toMatch(
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    );
    // The SHA-256 of "abc" is in the standard: ba7816bf 8f01cfea 414140de 5dae2223 …
    expect(await articleId('abc', sha256)).toBe('ba7816bf-8f01-cfea-4141-40de5dae2223');
  });
});
