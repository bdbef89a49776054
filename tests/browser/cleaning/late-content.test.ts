/** Pages that go on changing, or that Galley comes to late: what stays hidden, what comes back, and at what price. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../../../scripts/browsers/driver.ts';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import { bridgeStory, ferryStory } from '../../fixtures/generic/stories.ts';
import {
  application,
  emptyArticle,
  hugeArticle,
  quietArticle,
  renewedAd,
  renewedTicker,
  strippedMarks,
} from './late-pages.ts';
import { isCleaned, isRestored, openStage, type Stage, type Subject } from './stage.ts';
import { visibleLines } from './visible-lines.ts';

describe.each(browserNames)('in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterEach(() => page?.close());
  afterAll(() => stage?.close());

  const html = () => page.evaluate<string>('document.documentElement.outerHTML');
  const seen = () => page.evaluate<string[]>(visibleLines);
  async function openCleaned(subject: Subject): Promise<string> {
    page = await stage.open(subject);
    const before = await html();
    await stage.driver.runCommand('toggle-clean', page);
    await page.waitFor(isCleaned);
    return before;
  }
  async function restore(): Promise<void> {
    await page.press('Escape');
    await page.waitFor(isRestored);
  }

  it('a ticker that is put in anew 500 times stays hidden, for one mark each time', async () => {
    await openCleaned(renewedTicker);
    await page.evaluate('void (marks = 0)');
    expect(await page.evaluate('renew(500)')).toBe(500);
    expect((await seen()).filter((line) => /Breaking|Pilots/.test(line))).toEqual([]);
    const marks = await page.evaluate<number>('marks');
    expect(marks).toBeGreaterThanOrEqual(500);
    expect(marks).toBeLessThan(600);
    await restore();
    expect(await seen()).toContain('Pilots warn of silt in the channel, number 499');
  });

  it('a page that takes our marks away 500 times does not get its way', async () => {
    await openCleaned(strippedMarks);
    await page.evaluate('void (limit = 500)');
    await page.evaluate(stripStrip);
    await page.waitFor('strips === 500');
    expect(await seen()).not.toContain('Pilots warn of silt in the channel');
    await restore();
    expect(await seen()).toContain('Pilots warn of silt in the channel');
  });

  it('a page that never stops taking them away gets its way in the end, and Escape still works', async () => {
    const before = await openCleaned(strippedMarks);
    await page.evaluate('void (limit = 1e9)');
    await page.evaluate(stripStrip);
    const strips = await page.evaluate<number>('strips');
    expect(strips).toBeGreaterThan(500);
    expect(strips).toBeLessThan(1100);
    await restore();
    expect(await html()).toBe(before);
  });

  it('an advertisement renewed amid the text is read once, and a late paragraph is let in', async () => {
    await openCleaned(renewedAd);
    expect(await page.evaluate('renewAd(200)')).toBe(200);
    const late =
      'Late on Friday the harbour master said that the night ferry would also sail on Sundays from May.';
    await page.evaluate(callAddParagraph, late);
    await page.waitFor(showsLine, { args: [late] });
    expect((await seen()).filter((line) => /Advertisement|tyres/.test(line))).toEqual([]);
    expect(await page.evaluate('renewAd(200)')).toBe(400);
    expect((await seen()).filter((line) => /Advertisement|tyres/.test(line))).toEqual([]);
    expect(await seen()).toContain(late);
  });

  it('an application that goes on to another story is restored, and a click cleans that story', async () => {
    await openCleaned(application);
    await page.evaluate('go()');
    await page.waitFor(isRestored);
    expect(await seen()).toContain('Breaking');
    const popup = await stage.clickToClean(page);
    expect(await popup.text()).toContain(bridgeStory.headline);
    await popup.close();
    const lines = await seen();
    expect(lines).toContain(bridgeStory.paragraphs.at(-1));
    expect(lines).not.toContain('Breaking');
    await restore();
    expect(await seen()).toContain('Breaking');
  });

  it('one hidden block is shown again from the popup, alone, and hidden again', async () => {
    page = await stage.open(quietArticle);
    const popup = await stage.clickToClean(page);
    const cleaned = await seen();
    await popup.click('[data-action="show-hidden"]');
    const button = '[data-kind="newsletter"] [data-action="show-block"]';
    await popup.waitFor(`document.querySelector('${button}')`);
    await popup.click(button);
    await popup.waitFor('document.querySelector(".hidden-row[data-shown=true]")');
    expect((await seen()).filter((line) => !cleaned.includes(line))).toEqual([
      'Get our newsletter',
      'Five stories in your inbox.',
    ]);
    await popup.click(button);
    await popup.waitFor('!document.querySelector(".hidden-row[data-shown=true]")');
    expect(await seen()).toEqual(cleaned);
    await popup.close();
  });

  it.each([
    ['no story', emptyArticle, 'no-story'],
    ['200,000 elements', hugeArticle, 'too-large'],
  ])('a page with %s stays as it is, and the popup says so', async (_, subject, state) => {
    page = await stage.open(subject);
    const before = await html();
    const popup = await stage.driver.clickToolbarButton(page);
    await popup.waitFor(`document.querySelector("[data-state=${state}][data-busy=false]")`);
    expect(await popup.text()).toMatch(/left as it is/);
    await popup.close();
    expect((await html()) === before).toBe(true);
  });

  it('a tab that Galley has never been in is cleaned by the click, with access to no site', async () => {
    await stage.driver.withdrawSiteAccess();
    try {
      page = await stage.open(quietArticle);
      const popup = await stage.clickToClean(page);
      await popup.close();
      const lines = await seen();
      expect(lines).toContain(ferryStory.paragraphs[0]);
      expect(lines).not.toContain('Breaking');
    } finally {
      await stage.driver.grantSiteAccess();
    }
  });
});

/** Gives the page's stripper its first mark to take away: the ones set before it was armed stay. */
function stripStrip(): void {
  const strip = document.querySelector('#strip')!;
  const name = document.documentElement.getAttributeNames().find((each) => each.startsWith('data-galley-'))!;
  strip.removeAttribute(name);
}

function callAddParagraph(text: string): void {
  (window as unknown as { addParagraph(text: string): void }).addParagraph(text);
}

function showsLine(text: string): boolean {
  return document.body.innerText.split('\n').includes(text);
}
