import { buildSync } from 'esbuild';
import { JSDOM } from 'jsdom';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Detection } from '../../src/core/detector/detection.ts';

let script = '';
beforeAll(() => {
  const { outputFiles } = buildSync({
    entryPoints: ['src/content/detector.ts'],
    bundle: true,
    write: false,
    format: 'iife',
  });
  script = outputFiles[0]!.text;
});

const url = 'https://quay.example/news/2025/05/12/fleet-comes-home-early';
const paragraph =
  '<p>The harbour master counted every boat twice, wrote the figure into his ledger and closed it, while all those on ' +
  'the quay stood in the rain and waited for the nets to be lifted ashore.</p>';
const story = `<article><h1>Fleet comes home early to Port Hallam</h1><p>12 May 2025</p>${paragraph.repeat(8)}</article>`;
const shell = '<div id="app"></div>';

/** A page with the detector in it; its timers are run by hand. */
function open(body: string, { contentType = 'text/html' } = {}) {
  const html = `<html><head><title>Fleet comes home early to Port Hallam</title></head><body>${body}</body></html>`;
  const dom = new JSDOM(html, { url, contentType, runScripts: 'outside-only' });
  const { window } = dom;
  const told: { name: string; payload: { detection: Detection } }[] = [];
  const timers: { run: () => void; ms: number }[] = [];
  const runtime: { id?: string; sendMessage: (message: (typeof told)[0]) => Promise<void> } = {
    id: 'galley',
    sendMessage: async (message) => void told.push(message),
  };
  Object.assign(window, {
    browser: { runtime },
    setTimeout: (run: () => void, ms: number) => timers.push({ run, ms }),
  });
  window.eval(script);
  return {
    dom,
    window,
    runtime,
    timers,
    told,
    verdicts: () => told.map(({ payload }) => payload.detection.verdict),
    /** Lets observers see what changed, then runs what they asked for. Answers how many timers ran. */
    async settle(): Promise<number> {
      await new Promise((resolve) => setImmediate(resolve));
      const due = timers.splice(0);
      for (const { run } of due) run();
      return due.length;
    },
  };
}

describe('the detector in a page', () => {
  let page: ReturnType<typeof open>;
  beforeEach(() => {
    page = open(story);
  });

  it('tells its verdict once, and then rests', async () => {
    expect(page.told).toHaveLength(1);
    expect(page.told[0]).toMatchObject({
      name: 'page/detected',
      payload: { detection: { verdict: 'article' } },
    });
    page.window.document.body.insertAdjacentHTML('beforeend', paragraph);
    expect(await page.settle()).toBe(0);
    expect(page.told).toHaveLength(1);
  });

  it('leaves the page as it was', () => {
    const before = open(story).dom.serialize();
    expect(page.dom.serialize()).toBe(before);
    expect(before).not.toContain('galley');
  });

  it('looks again when the text comes late', async () => {
    page = open(shell);
    expect(page.verdicts()).not.toContain('article');
    page.window.document.querySelector('#app')!.innerHTML = story;
    await page.settle();
    expect(page.verdicts().at(-1)).toBe('article');
    page.window.document.body.append('more');
    expect(await page.settle()).toBe(0);
  });

  it('waits longer each time while nothing comes of the changes, and gives up', async () => {
    page = open(shell);
    const waits: number[] = [];
    for (let change = 0; change < 20; change++) {
      page.window.document.body.append('tick');
      await new Promise((resolve) => setImmediate(resolve));
      waits.push(...page.timers.map(({ ms }) => ms));
      await page.settle();
    }
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000]);
    expect(page.told).toHaveLength(1);
  });

  it('asks for one look however often the page changes before it', async () => {
    page = open(shell);
    for (let change = 0; change < 20; change++) {
      page.window.document.body.append('tick');
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(page.timers).toHaveLength(1);
  });

  it('looks anew when a single-page app moves on, and does not trust the old text', async () => {
    const { window } = page;
    window.history.pushState(null, '', '/section/harbour');
    window.document.title = 'Harbour | The Quay';
    await page.settle(); // The title changed.
    await page.settle(); // The first look at the new address.
    window.document.body.innerHTML = '<p>Harbour</p>';
    await page.settle();
    expect(page.verdicts().at(-1)).toBe('not an article');
  });

  it('tells the same verdict again for another address', async () => {
    const { window } = page;
    window.history.pushState(null, '', '/news/2025/05/13/fleet-puts-to-sea');
    window.dispatchEvent(new window.PopStateEvent('popstate'));
    await page.settle();
    expect(page.verdicts()).toEqual(['article', 'article']);
  });

  it('does not mind a change of title at the same address', async () => {
    page.window.document.title = '(3) Fleet comes home early';
    await page.settle();
    expect(await page.settle()).toBe(0);
    expect(page.told).toHaveLength(1);
  });

  it('tells again when the page comes back from the cache of the browser', () => {
    const { window } = page;
    window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true }));
    window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: false }));
    expect(page.verdicts()).toEqual(['article', 'article']);
  });

  it('falls silent once the extension is gone', async () => {
    page = open(shell);
    const before = page.told.length;
    delete page.runtime.id;
    page.window.document.querySelector('#app')!.innerHTML = story;
    await page.settle();
    page.window.document.body.append('more');
    expect(await page.settle()).toBe(0);
    expect(page.told).toHaveLength(before);
  });

  it('does nothing where the document is no HTML', () => {
    expect(open('', { contentType: 'application/xhtml+xml' }).told).toHaveLength(1);
    expect(open('', { contentType: 'image/svg+xml' }).told).toHaveLength(0);
  });
});
