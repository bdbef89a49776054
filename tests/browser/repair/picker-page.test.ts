/** The picker on pages of every kind, and for every reader. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runAxe } from '../../../scripts/browsers/axe.ts';
import type { Page } from '../../../scripts/browsers/driver.ts';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import { type Galley, openGalley } from '../harness/open-galley.ts';
import { isDrawn, PickerHands } from './picker-hands.ts';
import { houseNote, linksPage, rafflePage, storyPage } from './repair-pages.ts';

describe.each(browserNames)('the picker in %s', (name) => {
  let galley: Galley;
  const open: Page[] = [];
  beforeAll(async () => {
    galley = await openGalley(name, { privateWindows: true });
  });
  afterAll(() => galley?.close());
  afterEach(async () => {
    for (const page of open.splice(0)) await page.close();
    await galley.replaceStored({});
  });

  async function visit(url: string): Promise<PickerHands> {
    const page = await galley.driver.openPage(url);
    open.push(page);
    return PickerHands.on(galley, page);
  }
  const hides = (page: Page, text: string) => page.waitFor(`!(${isDrawn})(${JSON.stringify(text)})`);

  it.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (scheme) => {
    await galley.driver.setColorScheme(scheme);
    const { url, html } = storyPage(1);
    galley.serve(url, html);
    const hands = await visit(url);
    const violations: string[] = [];
    const look = async (state: string) => {
      const copy = await galley.openPage('https://copy.example/', (await hands.asPage())!);
      expect(await copy.evaluate('getComputedStyle(document.querySelector(".card")).position')).toBe(
        'absolute',
      );
      for (const { id, elements } of await runAxe(copy)) violations.push(`${state}: ${id}: ${elements[0]}`);
      const small = await copy.evaluate<string[]>(smallTargets);
      violations.push(...small.map((target) => `${state}: under 44 px: ${target}`));
      await copy.close();
      await hands.page.activate();
    };
    await hands.call('hide');
    await look('pointing');
    await hands.page.mouse(await hands.placeOf('h1'), 'click');
    await hands.until(({ refusal }) => refusal !== null);
    await look('refused');
    await hands.press('again');
    await hands.page.mouse(await hands.placeOf('.house-note p'), 'click');
    await hands.until(({ stage, refusal }) => stage === 'choosing' && refusal === null);
    await look('choosing');
    await hands.press('save');
    await hands.until(({ stage }) => stage === 'told');
    await look('saved');
    expect(violations).toEqual([]);
    await galley.driver.setColorScheme('light');
  });

  it('looks and works the same where the page forbids all styles and scripts', async () => {
    const { url, html } = storyPage(3);
    const headers = { 'content-security-policy': "default-src 'none'; style-src 'none'; frame-src 'none'" };
    galley.serve(url, { body: html, headers });
    const hands = await visit(url);
    await hands.call('hide');
    const look = await hands.inTree((tree) => {
      const { position, backgroundColor } = getComputedStyle(tree.querySelector('.card')!);
      return { position, backgroundColor, box: tree.querySelector('.card')!.getBoundingClientRect().width };
    });
    expect(look).toMatchObject({ position: 'absolute', backgroundColor: 'rgb(253, 252, 250)' });
    await hands.page.mouse(await hands.placeOf('.house-note p'), 'click');
    await hands.until(({ stage }) => stage === 'choosing');
    await hides(hands.page, houseNote);
    await hands.page.press('Escape');
    await hands.isGone();
  });

  it('stays what it is where the page restyles everything', async () => {
    const { url, html } = storyPage(3);
    const hostile = `<style>
body { pointer-events: none }
* { position: static !important; transform: scale(2); letter-spacing: 1em; font-size: 4px !important; }
galley-picker, iframe { display: none !important; inset: auto !important; opacity: 0 !important; pointer-events: none !important; color-scheme: dark !important; z-index: -1 !important }
</style>`;
    galley.serve(url, html.replace('</head>', `${hostile}</head>`));
    const hands = await visit(url);
    await hands.call('hide');
    await hands.page.mouse(await hands.placeOf('.house-note p'), 'click');
    expect((await hands.until(({ stage }) => stage === 'choosing')).selector).toContain('house-note');
    expect(
      await hands.page.evaluate('getComputedStyle(document.querySelector("galley-picker")).display'),
    ).toBe('block');
    await hands.page.press('Escape');
    await hands.isGone();
  });

  it('is alive where a dialog of the page is modal', async () => {
    const { url, html } = storyPage(3);
    const dialog =
      '<dialog class="consent"><p>May we count you?</p><button>Yes</button></dialog><script>document.querySelector("dialog").showModal()</script>';
    galley.serve(url, html.replace('</body>', `${dialog}</body>`));
    const hands = await visit(url);
    await hands.call('root');
    const place = await hands.placeOf('.story-text p');
    await hands.page.mouse(place);
    await hands.until(({ text }) => text.includes('number 1'));
    await hands.page.press('ArrowUp');
    await hands.page.press('Enter');
    const { selector } = await hands.until(({ stage, refusal }) => stage === 'choosing' && refusal === null);
    expect(selector).toBe('.story-text');
    await hands.press('leave');
    await hands.isGone();
    expect(await hands.page.evaluate('document.querySelectorAll("dialog").length')).toBe(1);
  });

  it('finds the main part of a page that was never taken for an article, and cleans it', async () => {
    const raffle = rafflePage();
    galley.serve(raffle.url, raffle.html);
    const hands = await visit(raffle.url);
    await hands.call('root');
    await hands.page.mouse(await hands.placeOf('.keeper-text p'));
    await hands.page.press('ArrowUp');
    await hands.until(({ text }) => text.includes('The keeper number 1'));
    await hands.page.press('Enter');
    await hands.until(({ stage, refusal }) => stage === 'choosing' && refusal === null);
    await hides(hands.page, raffle.raffle);
    // The sheet came after the marks, and moved everything.
    const box = await hands.page.evaluate<number>(
      'Math.round(document.querySelector(".keeper-text").getBoundingClientRect().top)',
    );
    const outlined = () =>
      hands.inTree((tree) => Math.round(tree.querySelector('.outline')!.getBoundingClientRect().top));
    await expect.poll(outlined).toBe(box);
    await hands.press('again');
    await hands.page.waitFor(isDrawn, { args: [raffle.raffle] });
    await hands.page.press('Enter');
    await hands.until(({ stage }) => stage === 'choosing');
    await hands.press('save');
    await hands.until(({ stage }) => stage === 'told');
    await hands.press('done');
    await hands.isGone();
    await hides(hands.page, raffle.raffle);
    await hands.page.waitFor(isDrawn, { args: [raffle.story] });
  });

  it('says so where there is no running text to be found', async () => {
    const { url, html } = linksPage();
    galley.serve(url, html);
    const hands = await visit(url);
    const before = await hands.page.evaluate('document.documentElement.outerHTML');
    await hands.call('root');
    await hands.page.press('Enter');
    expect((await hands.until(({ stage }) => stage === 'choosing')).refusal).toMatch(/no running text/);
    await hands.page.press('Escape');
    await hands.isGone();
    expect(await hands.page.evaluate('document.documentElement.outerHTML')).toBe(before);
  });

  it('works in a private window for the page at hand, and keeps nothing', async () => {
    const { url, html } = storyPage(1);
    galley.serve(url, html);
    const page = await galley.driver.openPrivatePage(url);
    open.push(page);
    const hands = await PickerHands.on(galley, page);
    await hands.call('hide');
    await page.mouse(await hands.placeOf('.house-note p'), 'click');
    const { text } = await hands.until(({ stage }) => stage === 'choosing');
    expect(text).toContain('nothing is kept');
    expect(text).not.toContain('This whole site');
    await hands.press('save');
    await hands.until(({ stage }) => stage === 'told');
    await hands.press('done');
    await hands.isGone();
    await hides(page, houseNote);
    expect(Object.keys(await galley.stored()).filter((key) => key.startsWith('r:'))).toEqual([]);
  });
});

/** In the copy of the picker: what can be pressed and is hard to hit. */
function smallTargets(): string[] {
  return [...document.querySelectorAll<HTMLElement>('button, label, summary')]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < 44 || height < 44;
    })
    .map((element) => element.outerHTML);
}
