/** A reader mends what Galley got wrong, on the page itself, by pointer and by keyboard alone. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../../../scripts/browsers/driver.ts';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import { type Galley, openGalley } from '../harness/open-galley.ts';
import { isDrawn, PickerHands } from './picker-hands.ts';
import { houseNote, pilotBox, rafflePage, storyPage } from './repair-pages.ts';

describe.each(browserNames)('the picker in %s', (name) => {
  let galley: Galley;
  const open: Page[] = [];
  beforeAll(async () => {
    galley = await openGalley(name);
  });
  afterAll(() => galley?.close());
  afterEach(async () => {
    for (const page of open.splice(0)) await page.close();
    await galley.replaceStored({});
  });

  async function visit({ url, html }: { url: string; html: string }): Promise<PickerHands> {
    const page = await galley.openPage(url, html);
    open.push(page);
    return PickerHands.on(galley, page);
  }
  const shows = (page: Page, text: string) => page.waitFor(isDrawn, { args: [text] });
  const hides = (page: Page, text: string) => page.waitFor(`!(${isDrawn})(${JSON.stringify(text)})`);
  /** Another page of the site, cleaned. */
  async function next(): Promise<Page> {
    const { page, tabId } = await visit(storyPage(2));
    await galley.ask('page/clean', { tabId, force: true });
    return page;
  }

  it('hides a block for the whole site by pointer', async () => {
    const hands = await visit(storyPage(1));
    await hands.call('hide');
    await shows(hands.page, houseNote);
    await hands.page.mouse(await hands.placeOf('.house-note p'));
    await hands.until(({ text }) => text.includes('Our calendar'));
    await hands.page.mouse(await hands.placeOf('.house-note p'), { wheel: -120 });
    await hands.until(({ text }) => text.includes('number 1'));
    await hands.page.mouse(await hands.placeOf('.house-note p'), { wheel: 120 });
    await hands.until(({ text }) => text.includes('Our calendar'));
    await hands.page.mouse(await hands.placeOf('.house-note p'), 'click');
    const { selector, text } = await hands.until(({ stage }) => stage === 'choosing');
    expect(selector).toBe('[data-component="house-note"]');
    expect(text).toContain('coastcourier.example');
    // The page is shown as it would be.
    await hides(hands.page, houseNote);
    await hands.press('save');
    await hands.until(({ stage }) => stage === 'told');
    expect(await hands.page.evaluate('window.heard')).toEqual([]);
    await hands.press('done');
    await hands.isGone();
    await hides(hands.page, houseNote);

    const other = await next();
    await hides(other, houseNote);
  });

  it('hides a block for its section by keyboard alone, and takes it back', async () => {
    const hands = await visit(storyPage(1));
    await hands.call('hide');
    await hands.walkTo('Our calendar');
    await hands.page.press('Enter');
    expect((await hands.until(({ stage }) => stage === 'choosing')).selector).toContain('house-note');
    await hides(hands.page, houseNote);
    await hands.tabTo('scope');
    await hands.page.press('ArrowUp');
    await hands.tabTo('save');
    await hands.page.press('Enter');
    await hands.until(({ stage, focus }) => stage === 'told' && focus === 'done');
    expect((await galley.stored())['r:coastcourier.example']).toMatchObject({
      own: [{ verb: 'hide', scope: { of: 'section', path: '/sea/' } }],
    });
    await hands.page.press('Control+z');
    await shows(hands.page, houseNote);
    await hands.until(({ text }) => text.includes('Taken back'));
    await hands.page.press('Escape');
    await hands.isGone();
    expect(await hands.page.evaluate('window.heard')).toEqual([]);
    await shows(await next(), houseNote);
  });

  it('brings back what was hidden by mistake, for this article only', async () => {
    const hands = await visit(storyPage(1));
    await galley.ask('page/clean', { tabId: hands.tabId, force: true });
    await hides(hands.page, pilotBox);
    await hands.call('keep');
    // Faint, and there to be picked.
    await shows(hands.page, pilotBox);
    await hands.page.mouse(await hands.placeOf('.rail p'), 'click');
    await hands.until(({ stage }) => stage === 'choosing');
    await hands.choose('scope', 'article');
    await hands.press('save');
    await hands.until(({ stage }) => stage === 'told');
    await hands.press('done');
    await hands.isGone();
    await shows(hands.page, pilotBox);
    await hides(hands.page, 'Coast Courier, Quay 4, Port Hallam. All rights reserved.');
    await hides(await next(), pilotBox);
  });

  it('picks the main part where Galley took another text for it', async () => {
    const raffle = rafflePage();
    const hands = await visit(raffle);
    await galley.ask('page/clean', { tabId: hands.tabId, force: true });
    await shows(hands.page, raffle.raffle);
    await hides(hands.page, raffle.story);
    await hands.call('root');
    // The page stands as the paper made it.
    await shows(hands.page, raffle.story);
    // It begins at what was taken for the story.
    await hands.until(({ text }) => text.includes('The raffle number 1'));
    await hands.page.press('Shift+Tab');
    await hands.until(({ text }) => text.includes('The keeper number 1'));
    await hands.page.press('Enter');
    await hands.until(({ stage }) => stage === 'choosing');
    await hides(hands.page, raffle.raffle);
    await hands.press('save');
    await hands.until(({ stage }) => stage === 'told');
    await hands.press('done');
    await hands.isGone();
    await shows(hands.page, raffle.story);
    await hides(hands.page, raffle.raffle);
  });

  it('refuses the headline and most of the story, each with a sentence', async () => {
    const hands = await visit(storyPage(1));
    await hands.call('hide');
    await hands.page.mouse(await hands.placeOf('h1'), 'click');
    expect((await hands.until(({ stage }) => stage === 'choosing')).refusal).toContain('headline');
    await hands.press('save');
    await hands.press('again');
    await hands.until(({ stage }) => stage === 'pointing');
    await hands.page.mouse(await hands.placeOf('.story-text p'));
    await hands.page.press('ArrowUp');
    await hands.page.press('Enter');
    expect((await hands.until(({ stage }) => stage === 'choosing')).refusal).toMatch(/\d\d %/);
    await hands.page.press('Escape');
    await hands.isGone();
    expect(await galley.stored()).not.toHaveProperty('r:coastcourier.example');
  });

  it.each([
    ['hide', 'cleaned'],
    ['keep', 'cleaned'],
    ['root', 'cleaned'],
    ['hide', 'whole'],
    ['root', 'whole'],
  ] as const)('leaves the page exactly as it was after a %s that is not saved, %s', async (aim, state) => {
    const hands = await visit(storyPage(1));
    if (state === 'cleaned') await galley.ask('page/clean', { tabId: hands.tabId, force: true });
    await hands.page.evaluate(
      '(scrollTo({ top: 150, behavior: "instant" }), document.querySelector("a").focus({ preventScroll: true }), 1)',
    );
    const before = await hands.page.evaluate(stateOf);
    await hands.call(aim);
    await hands.page.mouse(await hands.placeOf(aim === 'keep' ? '.rail p' : '.house-note p'), 'click');
    await hands.until(({ stage }) => stage === 'choosing');
    expect(await hands.page.evaluate(stateOf)).not.toEqual(before);
    await hands.page.press('Escape');
    await hands.isGone();
    await hands.page.waitFor(`JSON.stringify((${stateOf})()) === ${JSON.stringify(JSON.stringify(before))}`);
    expect(await hands.page.evaluate('window.heard.filter((type) => type !== "focusin")')).toEqual([]);
  });

  it('is called from the panel of hidden blocks, which then makes way', async () => {
    const { url, html } = storyPage(1);
    const page = await galley.openPage(url, html);
    open.push(page);
    const hands = await PickerHands.on(galley, page);
    const popup = await galley.click(page);
    await popup.click('[data-action="show-hidden"]');
    await popup.click('[data-action="pick-keep"]');
    await hands.until(({ text }) => text.includes('come back'));
    await expect.poll(() => popup.isOpen()).toBe(false);
  });

  it('keeps a listed block on the whole site without picking', async () => {
    const { url, html } = storyPage(1);
    const page = await galley.openPage(url, html);
    open.push(page);
    const popup = await galley.click(page);
    await popup.click('[data-action="show-hidden"]');
    const row = `[...document.querySelectorAll(".hidden-row")].find((row) => row.textContent.includes("A harbour pilot"))`;
    // The list comes after the page is clean.
    await popup.waitFor(`Boolean(${row})`);
    await popup.evaluate(`(${row}.querySelector("[data-action=show-block]").click(), 1)`);
    await popup.waitFor(`${row}.querySelector("[data-action=keep-block]")`);
    await popup.evaluate(`(${row}.querySelector("[data-action=keep-block]").click(), 1)`);
    await popup.waitFor(`!${row}`);
    await popup.close();
    await shows(await next(), pilotBox);
  });
});

/** In a page: its whole state as the picker might change it. */
function stateOf() {
  return {
    html: document.documentElement.outerHTML,
    y: scrollY,
    focus: document.activeElement?.localName,
    boxes: [...document.body.querySelectorAll('*')].map((element) => {
      const { y, height } = element.getBoundingClientRect();
      return Math.round(y) + Math.round(height);
    }),
  };
}
