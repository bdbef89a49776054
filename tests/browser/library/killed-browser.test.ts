/** The whole browser dies among saves, again and again: what was said to be saved is saved, and nothing is half. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../../../scripts/browsers/driver.ts';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import { type Galley, openGalley } from '../harness/open-galley.ts';
import { auditLibrary } from './audit-library.ts';

/** Chromium starts again in a second or two, Firefox in ten. */
const rounds = { chrome: 10, firefox: 3 };
/** Tabs that save at the same time. */
const writers = 3;
const host = 'https://www.harbour-post.example';

/** A page that shows another story for each address it is moved to, as an app in a page does. */
const storyPage = `<!doctype html><html lang="en"><head><title>The Harbour Post</title></head>
<body><main><article><h1>Story</h1><p class="byline">By Ines Marlow</p><time datetime="2031-05-04">4 May 2031</time>
${Array.from({ length: 40 }, (_, n) => `<p>Paragraph ${n} of a story about the ferry that crosses the bay every morning, and of the people who wait for it in the rain.</p>`).join('')}
</article></main></body></html>`;

describe.each(browserNames)('the library of a killed %s', (name) => {
  let galley: Galley;
  beforeAll(async () => {
    galley = await openGalley(name);
    for (let writer = 0; writer < writers; writer += 1) galley.serve(`${host}/${writer}/0`, storyPage);
  });
  afterAll(() => galley?.close());

  it(`has every acknowledged save, whole and in the list, after ${rounds[name]} kills`, async () => {
    const acknowledged = new Set<string>();
    let asked = 0;
    for (let round = 0; round < rounds[name]; round += 1) {
      const tabs: { page: Page; tabId: number }[] = [];
      for (let writer = 0; writer < writers; writer += 1) {
        const page = await galley.driver.openPage(`${host}/${writer}/0`);
        tabs.push({ page, tabId: await galley.driver.tabId(page) });
      }
      // Killed the moment so many saves of this round are acknowledged, while the other tabs' are on their way.
      const enough = acknowledged.size + 2 + ((round * 2) % 7);
      let killed: Promise<void> | null = null;
      const write = async (writer: number) => {
        const { page, tabId } = tabs[writer]!;
        for (let n = 1; killed === null; n += 1) {
          const move = `(history.pushState(null, '', '/${writer}/${round}-${n}'), 1)`;
          const moved = await page.evaluate(move).catch(diedIn(() => killed));
          if (moved === null) return;
          asked += 1;
          const answer = await galley.ask('article/save', { tabId }).catch(diedIn(() => killed));
          if (answer === null) return;
          expect(answer).toMatchObject({ ok: true, value: { outcome: 'created' } });
          acknowledged.add((answer as { value: { id: string } }).value.id);
          if (acknowledged.size >= enough) killed ??= galley.driver.kill();
        }
      };
      await Promise.all(tabs.map((_, writer) => write(writer)));
      await killed;
      await galley.restart();
      const stored = await galley.stored();
      const { whole, wrong } = await auditLibrary(stored);
      expect(wrong).toEqual([]);
      expect([...acknowledged].filter((id) => !whole.includes(id))).toEqual([]);
      // The first page made is still in use: nothing had to be rebuilt.
      expect(stored.h).toMatchObject({ nextPage: 1 });
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(2 * rounds[name]);
    expect(asked).toBeGreaterThan(acknowledged.size);
  }, 400_000);
});

/** Nothing, where the browser was killed on purpose and did not live to answer; any other failure stays one. */
function diedIn(killed: () => Promise<void> | null): (error: unknown) => null {
  return (error) => {
    if (killed() === null) throw error;
    return null;
  };
}
