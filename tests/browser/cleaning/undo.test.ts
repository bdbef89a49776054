/** Leaving a cleaned page brings back exactly what was there, however it is left and however often. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../../../scripts/browsers/driver.ts';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import { seedFixtures } from '../../fixtures/index.ts';
import { isCleaned, isRestored, openStage, type Stage, saysRestored } from './stage.ts';

/** What a reader has filled in, chosen and scrolled on the page before the click. */
const desk = `<aside id="desk"><form>
<input id="name" value="from the source"><textarea id="words"></textarea><input id="agree" type="checkbox">
<select id="city"><option>Harbour</option><option>Island</option></select></form>
<div id="scroller" style="height:80px;overflow:auto;scroll-behavior:smooth"><p style="height:900px">A list within the page</p></div></aside>`;

describe.each(browserNames)('leaving a cleaned page in %s', (name) => {
  const fixture = seedFixtures().find((each) => each.name === 'almayadeen/details')!;
  const html = fixture.html
    .replace('</body>', `${desk}<style>html{scroll-behavior:smooth}</style></body>`)
    .replace('overflow:hidden', 'overflow:visible');
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(name);
    page = await stage.open({ ...fixture, html });
  });
  afterAll(() => stage?.close());

  it('brings back document, scroll, form and focus ten times in a row', async () => {
    await page.evaluate(fillInAndScroll);
    const before = await page.evaluate<ReturnType<typeof wholeState>>(wholeState);
    expect(before.scroll.y).toBe(400);
    expect(before.inner).toBe(120);
    expect(before.form).toEqual(['typed by hand', 'two\nlines', true, 1]);
    expect(before.focus).toEqual(['words', 2, 5]);

    const ways = [bySwitch, byEscape, byCommand];
    for (let round = 0; round < 10; round += 1) {
      await ways[round % ways.length]!();
      expect(await page.evaluate(wholeState), `after round ${round + 1}`).toEqual(before);
    }
    // The site has no icon and no advertiser's frame.
    expect(page.consoleErrors.filter((each) => !each.startsWith('Failed to load resource'))).toEqual([]);
  });

  it('keeps the paragraph that is being read in its place, and goes back to it', async () => {
    await page.evaluate(scrollToFifthParagraph, fixture.expected.mustShow[6]);
    const before = await page.evaluate<number>('scrollY');
    expect(before).toBeGreaterThan(500);
    await clean();
    const top = () => page.evaluate<number>(topOf, fixture.expected.mustShow[6]);
    await page.waitFor(isInPlace, { args: [fixture.expected.mustShow[6]] });
    expect(Math.abs(await top())).toBeLessThan(3);
    await page.press('Escape');
    await page.waitFor(isRestored);
    expect(await page.evaluate('scrollY')).toBe(before);
    expect(Math.abs(await top())).toBeLessThan(3);
  });

  it('leaves Escape alone on a page that is not cleaned', async () => {
    await page.evaluate(
      'addEventListener("keydown", (event) => { document.title = event.key; }, { once: true })',
    );
    await page.press('Escape');
    expect(await page.waitFor('document.title === "Escape"')).toBe(true);
  });

  async function clean(): Promise<void> {
    await stage.driver.runCommand('toggle-clean', page);
    await page.waitFor(isCleaned);
  }
  async function bySwitch(): Promise<void> {
    const popup = await stage.clickToClean(page);
    await page.waitFor(isCleaned);
    await popup.click('[data-action="toggle-clean"]');
    await popup.waitFor(saysRestored);
    await popup.close();
    await page.activate();
  }
  async function byEscape(): Promise<void> {
    await clean();
    await page.press('Escape');
    await page.waitFor(isRestored);
  }
  async function byCommand(): Promise<void> {
    await clean();
    await stage.driver.runCommand('toggle-clean', page);
    await page.waitFor(isRestored);
  }
});

function fillInAndScroll(): void {
  const by = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
  by<HTMLInputElement>('name').value = 'typed by hand';
  by<HTMLTextAreaElement>('words').value = 'two\nlines';
  by<HTMLInputElement>('agree').checked = true;
  by<HTMLSelectElement>('city').selectedIndex = 1;
  by('words').focus({ preventScroll: true });
  by<HTMLTextAreaElement>('words').setSelectionRange(2, 5);
  by('scroller').scrollTo({ top: 120, behavior: 'instant' });
  scrollTo({ top: 400, behavior: 'instant' });
}

/** Everything of a page that cleaning could leave a trace in. */
function wholeState() {
  const by = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
  const words = by<HTMLTextAreaElement>('words');
  // The page's own ticker never stands still.
  const moving = document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target);
  const isStill = (element: Element) => !moving.some((one) => one?.contains(element));
  return {
    html: document.documentElement.outerHTML,
    scroll: { x: scrollX, y: scrollY },
    inner: by('scroller').scrollTop,
    form: [
      by<HTMLInputElement>('name').value,
      words.value,
      by<HTMLInputElement>('agree').checked,
      by<HTMLSelectElement>('city').selectedIndex,
    ],
    focus: [document.activeElement?.id, words.selectionStart, words.selectionEnd],
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    // The layout says whether a sheet of ours is still at work.
    boxes: [...document.body.querySelectorAll('*')].filter(isStill).map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].map(Math.round).join();
    }),
    paper: getComputedStyle(document.documentElement).backgroundColor,
  };
}

function scrollToFifthParagraph(text: string): void {
  const paragraph = [...document.querySelectorAll('p')].find(
    (one) => one.textContent?.replace(/\s+/g, ' ').trim() === text,
  )!;
  scrollTo({ top: paragraph.getBoundingClientRect().top + scrollY, behavior: 'instant' });
}

function topOf(text: string): number {
  return [...document.querySelectorAll('p')]
    .find((one) => one.textContent?.replace(/\s+/g, ' ').trim() === text)!
    .getBoundingClientRect().top;
}

function isInPlace(text: string): boolean {
  const paragraph = [...document.querySelectorAll('p')].find(
    (one) => one.textContent?.replace(/\s+/g, ' ').trim() === text,
  )!;
  return Math.abs(paragraph.getBoundingClientRect().top) < 3;
}
