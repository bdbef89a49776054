/** Whatever stands in the store, the reader page runs no script of it, asks nobody for anything, and shows words. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from '../../../scripts/browsers/driver.ts';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import type { Article } from '../../../src/core/article.ts';
import { canary, hostileMarkup } from '../../security/hostile-markup.ts';
import { storedPayloads } from '../../security/stored-payloads.ts';
import { type Galley, openGalley } from '../harness/open-galley.ts';
import { type FoundElement, foreignParts, listElements } from './frame-oracle.ts';
import { blocksWith, fieldsWith, smuggled } from './hostile-article.ts';
import { type Seen, watchReader, watchScript } from './watch-extension.ts';

const payloads = storedPayloads();
const control = 'https://control.example/';

describe.each(browserNames)('the reader page in %s', (name) => {
  let galley: Galley;
  beforeAll(async () => {
    galley = await openGalley(name, { alter: watchReader });
  });
  beforeEach(() => galley.driver.forgetRequests());
  afterAll(() => galley?.close());

  const canaryPaths = () =>
    galley.driver
      .requests()
      .filter(({ url }) => url.startsWith(canary))
      .map(({ path }) => path.split('/')[1]);

  /** Opens the articles one after the other; what is wrong with each, and how many blocks all of them showed. */
  async function readAll(articles: Partial<Article>[]): Promise<{ wrong: string[]; blocks: number }> {
    const wrong: string[] = [];
    let blocks = 0;
    const plain = await galley.openPage(`${control}plain`, '<!doctype html><title>Plain</title>');
    for (const [n, fields] of articles.entries()) {
      const { id, items } = await smuggled(`hostile-${n}`, fields);
      await galley.replaceStored(items);
      const reader = await galley.openReader(id, 'JSON.stringify(seen.errors)');
      const found = await inspect(reader);
      blocks += found.blocks;
      // As it stands, and as it would stand if it were ever written out and parsed again.
      const again = await plain.evaluate<FoundElement[]>(
        `(${listElements})(new DOMParser().parseFromString(${JSON.stringify(found.markup)}, 'text/html').body)`,
      );
      wrong.push(...foreignParts(found.elements), ...foreignParts(again), ...foreignParts(found.onPaper));
      wrong.push(...found.seen.calls.map((said) => `called: ${said}`));
      wrong.push(...found.seen.errors.map((message) => `error: ${message}`));
      if (found.pwned) wrong.push('a script ran in the page itself');
      if (found.address !== `${galley.driver.extensionOrigin}/reader.html?id=${id}`)
        wrong.push(found.address);
      await reader.close();
    }
    await plain.close();
    return { wrong, blocks };
  }

  it('is tried with markup that does run and does ask where nothing stops it', async () => {
    const markup = hostileMarkup();
    const fired = await withoutWalls(markup.map(({ html }) => html));
    const expected = markup.filter(({ runs }) => runs).map((each) => each.name);
    await fired.page
      .waitFor(
        (names: string[]) =>
          names.every((each) => (window as unknown as { seen: Seen }).seen.calls.includes(each)),
        { args: [expected] },
      )
      .catch(async () => {
        const { calls } = await fired.page.evaluate<Seen>('seen');
        expect(expected.filter((each) => !calls.includes(each))).toEqual([]);
      });
    const asking = markup.filter(({ asks }) => asks).map((each) => each.name);
    await expect
      .poll(() => asking.filter((each) => !canaryPaths().includes(each)), { timeout: 15_000 })
      .toEqual([]);
    await fired.page.close();
  });

  it('runs and asks nothing for our own hostile markup, in any place of an article', async () => {
    const markup = hostileMarkup();
    const articles = markup.map(({ html }) => ({ ...fieldsWith(html), body: blocksWith(html) }));
    // One article of each kind of place is enough to hold all of it; one more for the plain fields of each.
    const together = { body: markup.flatMap(({ html }) => blocksWith(html)) };
    const { wrong, blocks } = await readAll([together, ...articles.filter((_, n) => n % 8 === 0)]);
    expect(wrong).toEqual([]);
    expect(blocks).toBeGreaterThanOrEqual(together.body.length);
    expect(galley.driver.requests().filter(({ url }) => !url.startsWith(control))).toEqual([]);
  });

  it.skipIf(payloads === null)(
    'runs and asks nothing for every live payload of public test suites (needs them beside the project)',
    async () => {
      const batch = 300;
      const articles: Partial<Article>[] = [];
      for (let start = 0; start < payloads!.length; start += batch) {
        const some = payloads!.slice(start, start + batch);
        // Each as a paragraph, and each in one more place.
        const body = some.flatMap(({ html }, n) => {
          const places = blocksWith(html);
          return [places[0]!, places[1 + (n % (places.length - 1))]!];
        });
        articles.push({ body });
      }
      const { wrong, blocks } = await readAll(articles);
      expect(wrong).toEqual([]);
      expect(blocks).toBe(payloads!.length * 2);
      expect(galley.driver.requests().filter(({ url }) => !url.startsWith(control))).toEqual([]);

      const kind = name === 'chrome' ? 'chromium-doc' : 'firefox-doc';
      const live = payloads!.filter((each) => each.live.includes(kind)).filter((_, n) => n % 10 === 0);
      const fired = await withoutWalls(live.map(({ html }) => html));
      await fired.page.waitFor('seen.calls.length >= 30');
      await fired.page.close();
    },
  );

  it('shows markup and turning characters in titles, names and captions as the text they are', async () => {
    const text = `<img src=x onerror=alert(1)>{{headline}} $& "'\u202Egnp.exe\u2066 &amp; <b>bold</b>`;
    const { id, items } = await smuggled('text', fieldsWith(text));
    await galley.replaceStored(items);
    const reader = await galley.openReader(id);
    const shown = await reader.evaluate<Record<string, string | null>>(() => {
      const frame = document.querySelector('iframe')!.contentDocument!;
      const selectors = [
        'h1',
        '.dek',
        '.byline',
        '.source',
        '.credit',
        '.tags',
        'pre',
        '.card-title',
        '.post-author',
      ];
      return Object.fromEntries(
        selectors.map((selector) => [selector, frame.querySelector(selector)?.textContent ?? null]),
      );
    });
    for (const [place, words] of Object.entries(shown)) {
      expect(words, place).toContain('<img src=x onerror=alert(1)>');
      expect(words, place).toContain('<b>bold</b>');
    }
    expect(await reader.evaluate('document.title')).toContain('<img src=x');
    expect((await inspect(reader)).seen).toEqual({ calls: [], errors: [] });
    await reader.close();
    const list = await galley.openList();
    await list.waitFor('document.querySelector(".row")');
    expect(await list.evaluate('document.querySelector(".row-headline").textContent')).toContain(
      '<b>bold</b>',
    );
    expect(await list.evaluate('document.querySelectorAll(".row img, .row b").length')).toBe(0);
    await list.close();
  });

  it('has a frame that can run nothing, whatever gets into it', async () => {
    const { id, items } = await smuggled('walls', {});
    await galley.replaceStored(items);
    const reader = await galley.openReader(id);
    const sandbox = await reader.evaluate<string>('document.querySelector("iframe").getAttribute("sandbox")');
    expect(sandbox.split(' ').sort()).toEqual([
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-same-origin',
    ]);
    // Past both walls, on purpose: elements that would run and ask.
    const failed = await reader.evaluate<string[]>(async (from: string) => {
      const frame = document.querySelector('iframe')!.contentDocument!;
      const told: string[] = [];
      const attempt = async (what: string, make: () => HTMLElement) => {
        try {
          const element = make();
          const ended = new Promise<string>((resolve) => {
            for (const type of ['load', 'error', 'securitypolicyviolation'])
              element.addEventListener(type, () => resolve(type));
          });
          frame.body.append(element);
          told.push(`${what}: ${await ended}`);
        } catch (error) {
          told.push(`${what}: ${(error as Error).name}`);
        }
      };
      await attempt('picture', () => {
        const picture = frame.createElement('img');
        try {
          picture.setAttribute('onerror', "alert('walls')");
        } catch {
          // Trusted Types stand before it where the browser has them.
        }
        picture.src = `${from}/wall-picture`;
        return picture;
      });
      const fetched = await fetch(`${from}/wall-fetch`).catch((error: Error) => error.name);
      told.push(`fetch: ${fetched}`);
      const script = frame.createElement('script');
      try {
        script.text = "top.__pwned = 1; alert('walls')";
      } catch {
        script.setAttribute('data-refused', '');
      }
      frame.body.append(script);
      return told;
    }, canary);
    expect(failed).toEqual(['picture: error', 'fetch: TypeError']);
    const { seen, pwned } = await inspect(reader);
    expect(seen.calls).toEqual([]);
    expect(pwned).toBe(false);
    expect(canaryPaths()).toEqual([]);
    await reader.close();
  });

  it('takes nothing but an id from its address', async () => {
    const junk = [
      ...hostileMarkup().map(({ html }) => html),
      ...['', 'null', '0', '-1', '../popup.html', 'a:1', '__proto__', 'constructor', 'javascript:alert(1)'],
      ...['https://news.example/', '%00', '\u202E', '*', 'h', 's:settings', '{}', '[]', '1'.repeat(10_000)],
      ...['00000000-0000-0000-0000-00000000000', 'g0000000-0000-4000-8000-000000000000'],
    ];
    const unknown = ['0f8fad5b-d9cb-469f-a165-70867728950e', '7C9E6679-7425-40DE-944B-E07FC1F90AE7'];
    const addresses = [
      ...junk.flatMap((each) => ['id', 'preview', 'url'].map((key) => `?${key}=${encodeURIComponent(each)}`)),
      ...junk.map((each) => `#id=${encodeURIComponent(each)}`),
      ...unknown.map((id) => `?id=${id}`),
    ];
    await galley.replaceStored({});
    const reader = await galley.driver.openExtensionPage('reader.html');
    const sentences = new Map<string, number>();
    const rest = [...addresses];
    while (rest.length > 0) {
      await reader.evaluate(
        (some: string[]) => {
          for (const old of document.querySelectorAll('iframe')) old.remove();
          for (const address of some) {
            const frame = document.createElement('iframe');
            frame.src = `reader.html${address}`;
            document.body.append(frame);
          }
        },
        rest.splice(0, 40),
      );
      const said = await reader.waitFor<{ words: string; errors: string[]; calls: string[] }[] | null>(() => {
        const frames = [...document.querySelectorAll('iframe')];
        const all = frames.map((frame) => {
          const { seen } = frame.contentWindow as unknown as { seen?: Seen };
          return {
            words: frame.contentDocument?.querySelector('.reader-message h1')?.textContent ?? '',
            ...seen,
          };
        });
        return all.every(({ words }) => words) ? (all as never) : null;
      });
      for (const { words, errors, calls } of said) {
        sentences.set(words, (sentences.get(words) ?? 0) + 1);
        expect([...errors, ...calls]).toEqual([]);
      }
    }
    expect(Object.fromEntries(sentences)).toEqual({
      'This address names no article.': addresses.length - unknown.length,
      'This article is not in your library. It may have been deleted.': unknown.length,
    });
    expect(galley.driver.requests()).toEqual([]);
    await reader.close();
  });

  /** Each piece in a frame of its own, in a page whose only wall keeps it from leaving and from asking the reader. */
  async function withoutWalls(markup: readonly string[]): Promise<{ page: Page }> {
    const page = await galley.openPage(
      control,
      `<!doctype html><title>Control</title>${watchScript}<main></main>`,
    );
    await page.evaluate((pieces: string[]) => {
      for (const piece of pieces) {
        const frame = document.createElement('iframe');
        frame.sandbox.value = 'allow-scripts allow-same-origin allow-forms';
        frame.srcdoc = `<script>for (const name of ['alert', 'prompt', 'confirm', 'print']) window[name] = (said) => top[name](said);</script>${piece}`;
        document.querySelector('main')!.append(frame);
      }
    }, markup);
    return { page };
  }
});

/** What stands in the article's frame, what would be printed, and what the watchman saw. */
async function inspect(reader: Page) {
  const onPaper = await reader.evaluate<FoundElement[]>(
    `(dispatchEvent(new Event('beforeprint')), (${listElements})(document.querySelector('.print-copy')))`,
  );
  await reader.evaluate('(dispatchEvent(new Event("afterprint")), 1)');
  const elements = await reader.evaluate<FoundElement[]>(
    `(${listElements})(document.querySelector('iframe').contentDocument.body)`,
  );
  const found = await reader.evaluate<{
    markup: string;
    blocks: number;
    seen: Seen;
    pwned: boolean;
    address: string;
  }>(() => {
    const body = document.querySelector('iframe')!.contentDocument!.body;
    const watched = window as unknown as { seen: Seen; __pwned?: number };
    return {
      markup: body.innerHTML,
      blocks: body.querySelectorAll('.body > [data-block]').length,
      seen: watched.seen,
      pwned: watched.__pwned !== undefined,
      address: location.href,
    };
  });
  return { ...found, elements, onPaper };
}
