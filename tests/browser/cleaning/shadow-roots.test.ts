/** Articles inside open shadow roots, or laid out by them: one click, Save, and back, in real browsers. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../../../scripts/browsers/driver.ts';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import { nestedShadowRoots, shadowLayout, unslotted } from '../../fixtures/generic/shadow-layout.ts';
import { shadowRoot } from '../../fixtures/generic/shadow-root.ts';
import { asExpected, expectedFields, savedArticle } from './saved-article.ts';
import { isCleaned, isRestored, openStage, type Stage } from './stage.ts';
import { visibleLines } from './visible-lines.ts';

const fixtures = [shadowRoot(), shadowLayout(), nestedShadowRoots()];

describe.each(browserNames)('in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterEach(async () => {
    await page?.close();
    await stage.emptyLibrary();
  });
  afterAll(() => stage?.close());
  const seen = () => page.evaluate<string[]>(visibleLines);

  it.each(fixtures)(
    'one click on $name leaves the story alone; Save keeps it; Escape undoes it',
    async (fixture) => {
      const { expected } = fixture;
      page = await stage.open(fixture);
      const untouched = await seen();
      expect(untouched).toEqual(expect.arrayContaining(expected.extraMustHide));
      const before = await page.evaluate(wholePage);

      const popup = await stage.clickToClean(page);
      await page.waitFor(isCleaned);
      expect(await seen()).toEqual([
        expected.headline,
        `By ${expected.bylines[0]}`,
        ...expected.mustShow.slice(1),
      ]);
      // The sheet reaches into the shadow trees: all of the text is set in one size and one colour, on our paper.
      expect(await page.evaluate(textLooks, expected.mustShow.slice(1))).toEqual(['19px rgb(28, 27, 25)']);
      expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
        'rgb(253, 252, 250)',
      );

      await popup.click('[data-action="save"]');
      await popup.waitFor('document.querySelector("[data-save=saved]")');
      await popup.close();
      const article = await savedArticle(stage.driver);
      expect(asExpected(article, expected)).toEqual(expectedFields(expected));
      expect(JSON.stringify(article)).not.toContain(unslotted.slice(0, 30));

      await page.activate();
      await page.press('Escape');
      await page.waitFor(isRestored);
      expect(await page.evaluate(wholePage)).toEqual(before);
      expect(await seen()).toEqual(untouched);
    },
  );

  it('what comes late in an inner shadow tree stays hidden, a late paragraph is let in, and both survive the undo', async () => {
    const fixture = nestedShadowRoots();
    page = await stage.open(fixture);
    await stage.driver.runCommand('toggle-clean', page);
    await page.waitFor(isCleaned);
    const before = await seen();
    await page.evaluate(addLate, ['div', 'A late offer']);
    const paragraph =
      'On Saturday the site manager said that the ninth span had been set down without a scratch at dusk.';
    await page.evaluate(addLate, ['p', paragraph]);
    await page.waitFor(showsInShadow, { args: [paragraph] });
    expect((await seen()).filter((line) => !before.includes(line))).toEqual([paragraph]);
    await page.press('Escape');
    await page.waitFor(isRestored);
    expect(await seen()).toEqual(
      expect.arrayContaining(['A late offer', paragraph, ...fixture.expected.extraMustHide]),
    );
    expect(JSON.stringify(await page.evaluate(wholePage))).not.toContain('data-galley-');
  });
});

/** In a page: everything of it that cleaning could leave a trace in, shadow trees included. */
function wholePage() {
  const trees: unknown[] = [];
  const read = (root: Document | ShadowRoot) => {
    const elements = [...root.querySelectorAll('*')];
    trees.push({
      markup: root instanceof ShadowRoot ? root.innerHTML : root.documentElement.outerHTML,
      sheets: [root.styleSheets.length, root.adoptedStyleSheets.length],
      boxes: elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join();
      }),
    });
    for (const { shadowRoot } of elements) if (shadowRoot !== null) read(shadowRoot);
  };
  read(document);
  return { trees, scroll: [scrollX, scrollY] };
}

/** In a page: the sizes and colours in which these texts are set. */
function textLooks(texts: string[]): string[] {
  const looks = new Set<string>();
  const read = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      if (texts.includes((element.textContent ?? '').trim()) && element.localName === 'p')
        looks.add(`${getComputedStyle(element).fontSize} ${getComputedStyle(element).color}`);
      if (element.shadowRoot !== null) read(element.shadowRoot);
    }
  };
  read(document);
  return [...looks];
}

/** In the page of nested roots: a new element before the last paragraph of the story. */
function addLate([name, text]: [string, string]): void {
  const late = document.createElement(name);
  late.textContent = text;
  if (name === 'div') late.className = 'promo';
  const outer = document.querySelector('herald-page')!.shadowRoot!;
  [...outer.querySelector('herald-text')!.shadowRoot!.querySelectorAll('p')].at(-1)!.before(late);
}

/** In the page of nested roots: whether a paragraph has a box. */
function showsInShadow(text: string): boolean {
  const outer = document.querySelector('herald-page')!.shadowRoot!;
  return [...outer.querySelector('herald-text')!.shadowRoot!.querySelectorAll('p')].some(
    (one) => one.textContent === text && one.getClientRects().length > 0,
  );
}
