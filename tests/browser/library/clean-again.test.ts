/** A saved article made again from the markup kept with it: the same by the same rules, another version by others. */
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import type { Article } from '../../../src/core/article.ts';
import type { CleanedAgain } from '../../../src/ui/clean-again.ts';
import { genericFixtures, publisherFixtures, seedFixtures } from '../../fixtures/index.ts';
import { type Galley, openGalley } from '../harness/open-galley.ts';

const all = [...seedFixtures(), ...publisherFixtures(), ...genericFixtures()];
const named = (name: string) => all.find((fixture) => fixture.name === name)!;
const fixtures = [
  'almayadeen/details',
  'action-news/tables',
  'almayadeen-ar/details',
  'generic/shadow-root',
  'generic/figures-with-caption-and-credit',
  'generic/live-blog',
].map(named);

async function bundle(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [fileURLToPath(new URL('clean-again-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'galleyAgain',
    charset: 'ascii',
    logLevel: 'warning',
  });
  return outputFiles[0]!.text;
}

describe.each(browserNames)('cleaning saved articles again in %s', (name) => {
  let galley: Galley;
  let code: string;
  beforeAll(async () => {
    code = await bundle();
    galley = await openGalley(name);
  });
  afterAll(() => galley?.close());

  /** In a fresh page of the extension: a Trusted Types policy can be made once in each. */
  async function again(id: string, own: unknown[] = []) {
    const page = await galley.driver.openExtensionPage('options.html');
    const answer = await page.evaluate<{ saved: Article; cleaned: CleanedAgain | string }>(
      `(() => { ${code}\n return galleyAgain.again(${JSON.stringify(id)}, ${JSON.stringify(own)}); })()`,
    );
    await page.close();
    return answer;
  }

  /** Saves a page in an empty library. */
  async function saveAlone({ url, html }: { url: string; html: string }): Promise<string> {
    await galley.driver.evaluateInExtension('(globalThis.browser ?? chrome).storage.local.clear()');
    const page = await galley.openPage(url, html);
    await (await galley.save(page)).close();
    await page.close();
    const ids = Object.keys(await galley.stored())
      .filter((key) => key.startsWith('k:'))
      .map((key) => key.slice(2));
    expect(ids).toHaveLength(1);
    return ids[0]!;
  }

  it.each(fixtures)('$name comes out as it was saved, and nothing is fetched', async (fixture) => {
    const id = await saveAlone(fixture);
    const requests = galley.site.requests.length;
    const { saved, cleaned } = await again(id);
    expect((cleaned as CleanedAgain).article).toEqual(saved);
    expect((cleaned as CleanedAgain).change).toMatchObject({ newlyShown: [], newlyHidden: [] });
    expect(galley.site.requests.length).toBe(requests);
  });

  it('makes a new version by other rules, and keeps the old one and the markup', async () => {
    const id = await saveAlone(fixtures[0]!);
    const { saved } = await again(id);
    const own = [
      {
        id: 'b1f0c2d4-0000-4000-8000-000000000001',
        verb: 'hide',
        selector: 'div.p-content p:nth-of-type(2)',
        scope: { of: 'site' },
        words: 'The last paragraphs',
        madeAt: '2031-05-04T08:00:00.000Z',
      },
    ];
    const { cleaned } = await again(id, own);
    const { article, change } = cleaned as CleanedAgain;
    expect(change.wordsAfter).toBeLessThan(change.wordsBefore);
    expect(change.newlyHidden.length).toBeGreaterThan(0);
    const answer = await galley.driver.evaluateInExtension(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ name: 'article/clean-again', payload: { id, article } })})`,
    );
    expect(answer).toMatchObject({ ok: true, value: { id, outcome: 'updated', versions: 2 } });
    const stored = await galley.stored();
    expect(stored[`v:${id}:1`]).toMatchObject({ rev: 1, article: { headline: saved.headline } });
    expect(stored[`k:${id}`]).toMatchObject({ rev: 2 });
    expect(((await again(id)).cleaned as CleanedAgain).article).toEqual(saved);
  });

  it('keeps no markup where the reader does not want it', async () => {
    await galley.driver.evaluateInExtension('(globalThis.browser ?? chrome).storage.local.clear()');
    const options = await galley.driver.openExtensionPage('options.html');
    await options.waitFor('document.querySelector("[data-action=keep-markup]")?.checked');
    await options.click('[data-action="keep-markup"]');
    await options.waitFor('document.querySelector("[data-action=keep-markup]").checked === false');
    await options.close();
    const { url, html } = fixtures[0]!;
    const page = await galley.openPage(url, html);
    await (await galley.save(page)).close();
    expect(Object.keys(await galley.stored()).filter((key) => /^[ak]:/.test(key))).toHaveLength(1);
  });
});
