import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { fetchPage } from '../../src/content/fetch-page.ts';

const url = 'https://www.coastcourier.example/a/ferry?page=2';

function ask(answer: Response | Error, came = url, address = url) {
  const { window } = new JSDOM('', { url: 'https://www.coastcourier.example/a/ferry' });
  const asked: [unknown, RequestInit | undefined][] = [];
  Object.assign(window, {
    fetch: async (to: unknown, init?: RequestInit) => {
      asked.push([to, init]);
      if (answer instanceof Error) throw answer;
      Object.defineProperty(answer, 'url', { value: came });
      return answer;
    },
  });
  const options = {
    window: window as unknown as Window & typeof globalThis,
    signal: new AbortController().signal,
  };
  return fetchPage(address, options).then((fetched) => ({ fetched, asked }));
}
const html = (body: BodyInit, type = 'text/html; charset=utf-8') =>
  new Response(body, { headers: { 'content-type': type } });

describe('a further page', () => {
  it('is asked of its own site with no more cookies than the page has, and parsed inert', async () => {
    const { fetched, asked } = await ask(
      html('<title>Two</title><script>globalThis.ran = true</script><p>Więcej</p>'),
    );
    expect(asked).toEqual([
      [url, expect.objectContaining({ mode: 'same-origin', credentials: 'same-origin' })],
    ]);
    expect(fetched.ok && fetched.document.querySelector('p')?.textContent).toBe('Więcej');
    expect('ran' in globalThis).toBe(false);
  });

  it('is read in the charset that it names', async () => {
    const bytes = Uint8Array.from([...Buffer.from('<meta charset="windows-1252"><p>caf'), 0xe9]);
    const { fetched } = await ask(html(bytes, 'text/html'));
    expect(fetched.ok && fetched.document.querySelector('p')?.textContent).toBe('café');
  });

  it.each([
    ['the network fails', new TypeError('Failed to fetch'), 'pages-unreached'],
    ['the site has an error', new Response('', { status: 503 }), 'pages-unreached'],
    ['it is no page', html('{}', 'application/json'), 'pages-without-story'],
    ['it is larger than any story', html('x'.repeat(4_000_001)), 'pages-too-large'],
  ] as const)('is refused when %s', async (_, answer, code) => {
    expect((await ask(answer)).fetched).toEqual({ ok: false, code });
  });

  it('is refused when the site leads to another page, and not asked for on another site', async () => {
    const first = await ask(html('<p>One</p>'), 'https://www.coastcourier.example/a/ferry');
    expect(first.fetched).toEqual({ ok: false, code: 'pages-elsewhere' });
    const away = await ask(html(''), url, 'https://elsewhere.example/a/ferry?page=2');
    expect(away).toEqual({ fetched: { ok: false, code: 'pages-elsewhere' }, asked: [] });
  });

  it('may be led to another spelling of its address', async () => {
    const { fetched } = await ask(html('<p>Two</p>'), 'https://www.coastcourier.example/a/ferry/?page=2');
    expect(fetched.ok).toBe(true);
  });
});
