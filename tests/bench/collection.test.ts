import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPages, loadPage, type StoredPage } from '../../scripts/bench/collection.ts';

describe('a collection of saved pages', () => {
  let dir: string;
  const write = (name: string, content: string | Uint8Array) => writeFileSync(path.join(dir, name), content);
  const stored = (id: string, ending = '.html'): StoredPage => ({
    id,
    htmlFile: path.join(dir, `${id}${ending}`),
    jsonFile: path.join(dir, `${id}.json`),
  });

  beforeAll(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'galley-collection-'));
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  it('is found in any folder, packed or not, in one order', () => {
    for (const folder of ['b', 'a', 'b/deep']) mkdirSync(path.join(dir, folder), { recursive: true });
    for (const file of ['b/2.html.gz', 'b/deep/3.html', 'a/1.html', 'a/1.json', 'a/notes.txt'])
      write(file, '');
    expect(findPages(dir).map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('is unpacked, and called UTF-8 only where it is', () => {
    write('u.html.gz', gzipSync('<p>Zürich</p>'));
    write('u.json', '{"url": "https://news.example/u", "lang": "de"}');
    expect(loadPage(stored('u', '.html.gz'))).toMatchObject({
      url: new URL('https://news.example/u'),
      contentType: 'text/html; charset=utf-8',
    });
    write('l.html', Buffer.from('<meta charset="iso-8859-1"><p>Zürich</p>', 'latin1'));
    write('l.json', '{"url": "http://news.example/l"}');
    const latin = loadPage(stored('l'));
    expect(latin.contentType).toBe('text/html');
    expect(Buffer.from(latin.body).toString('latin1')).toContain('Zürich');
  });

  it('stays on the page that would lead elsewhere, byte for byte otherwise', () => {
    write('r.html', '<META HTTP-EQUIV="Refresh" content="0; url=/elsewhere"><p>Zürich</p>');
    write('r.json', '{"url": "https://news.example/r"}');
    expect(Buffer.from(loadPage(stored('r')).body).toString()).toBe(
      '<META HTTP-EQUIV="x-refresh" content="0; url=/elsewhere"><p>Zürich</p>',
    );
  });

  it.each([
    ['there is no none.json beside the page', 'none', null],
    ['empty.json gives no http or https address as "url"', 'empty', '{}'],
    ['file.json gives no http or https address as "url"', 'file', '{"url": "file:///etc/passwd"}'],
    ['broken.json gives no http or https address as "url"', 'broken', '{"url": "https://"}'],
  ])('says: %s', (words, id, json) => {
    write(`${id}.html`, '<p>Text</p>');
    if (json !== null) write(`${id}.json`, json);
    expect(() => loadPage(stored(id))).toThrow(words);
  });
});
