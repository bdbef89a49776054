/** Rules of the reader's own and of other people, in real browsers: on the cleaned page, in what is saved, afterwards. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page, Popup } from '../../../scripts/browsers/driver.ts';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import type { Article } from '../../../src/core/article.ts';
import type { RepairRule } from '../../../src/core/profile/repair-rule.ts';
import { sampleProfile, sampleRule } from '../../store/sample-rules.ts';
import { isRestored, saysRestored } from '../cleaning/stage.ts';
import { type Galley, openGalley } from '../harness/open-galley.ts';

const host = 'harbour-post.example';
const site = `https://www.${host}`;
const sentence = (n: number) =>
  `Paragraph ${n} tells at some length how the ferry left the harbour at night, who was on board, and why nobody had expected it to sail at all.`;
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Night ferry sails</title>
<meta property="og:type" content="article"></head><body>
<div id="tides"><p>High water stands at the harbour wall at seven this evening.</p></div>
<nav><a href="/w">World</a> <a href="/c">Coast</a></nav>
<article class="report"><h1 id="headline">Night ferry sails</h1><p>By Ann Dore</p><time datetime="2031-05-04">4 May 2031</time>
${[1, 2, 3, 4, 5, 6, 7].map((n) => `<p id="p${n}">${sentence(n)}</p>`).join('')}
<p id="corr">Correction: an earlier version of this article gave the wrong pier.</p></article>
<div id="after"><h3>Sailings</h3><p>Island at nine, with the post.</p></div>
<footer id="foot">All rights reserved</footer></body></html>`;

let made = 0;
const rule = (fields: Partial<RepairRule>): RepairRule => {
  made += 1;
  return sampleRule({ id: `0b9f2f3e-3c1d-4c62-9a57-${String(made).padStart(12, '0')}`, ...fields });
};
const ids = ['tides', 'headline', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'corr', 'after', 'foot'];

/** In a page: which of these elements are shown. */
function shownOf(names: string[]): string[] {
  return names.filter((id) => document.getElementById(id)!.checkVisibility());
}

describe.each(browserNames)('in %s', (name) => {
  let galley: Galley;
  beforeAll(async () => {
    galley = await openGalley(name, { privateWindows: true });
  });
  afterAll(() => galley?.close());

  const shown = (page: Page) => page.evaluate<string[]>(shownOf, ids);
  const done = { ok: true, value: null };
  const hasShown = (page: Page, wanted: string[]) =>
    page.waitFor(
      `JSON.stringify((${shownOf})(${JSON.stringify(ids)})) === ${JSON.stringify(JSON.stringify(wanted))}`,
    );
  async function savedFrom(popup: Popup): Promise<Article> {
    await popup.click('[data-action="save"]');
    await popup.waitFor(
      '/^(saved|unchanged|updated)$/.test(document.querySelector("[data-save]").dataset.save)',
    );
    const records = Object.entries(await galley.stored()).filter(([key]) => key.startsWith('a:'));
    return (records.at(-1)![1] as { article: Article }).article;
  }

  it('own rules of all scopes and an imported profile change what is shown and saved, also after a reload', async () => {
    await galley.replaceStored({});
    const url = `${site}/coast/night-ferry`;
    const page = await galley.openPage(url, html);
    const before = await page.evaluate<string>('document.documentElement.outerHTML');
    const popup = await galley.click(page);
    const plain = ['headline', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'corr'];
    expect(await shown(page)).toEqual(plain);

    // While the page is cleaned: nothing is clicked, and it is cleaned anew.
    const article = { of: 'article', path: '/coast/night-ferry' } as const;
    const rules = [
      rule({ selector: '#p2', scope: { of: 'site' } }),
      rule({ selector: '#p3', scope: { of: 'section', path: '/coast/' } }),
      rule({ selector: '#p4', scope: article }),
      rule({ selector: '#p5', scope: { of: 'section', path: '/world/' } }),
      rule({ selector: '#tides', verb: 'keep' }),
      rule({ selector: '#after', verb: 'keep', scope: article }),
    ];
    expect(await galley.ask('rules/add', { host, rules })).toEqual(done);
    const own = ['tides', 'headline', 'p1', 'p5', 'p6', 'p7', 'corr', 'after'];
    await hasShown(page, own);

    const hide = [{ kind: 'promo', selector: '#p7, #corr', why: 'invented' } as const];
    const layout = { ...sampleProfile().layouts[0]!, hide };
    const imported = (await galley.ask('profile/import', {
      profiles: [
        { profile: sampleProfile({ layouts: [layout] }), origin: 'galley', fileName: 'harbour.json' },
      ],
    })) as { value: string[] };
    // Other people's rules hide no corrections.
    const both = own.filter((id) => id !== 'p7');
    await hasShown(page, both);

    const saved = JSON.stringify((await savedFrom(popup)).body);
    for (const n of [1, 5, 6]) expect(saved).toContain(`Paragraph ${n}`);
    for (const n of [2, 3, 4, 7]) expect(saved).not.toContain(`Paragraph ${n}`);
    const order = ['High water', 'Paragraph 1', 'Paragraph 6', 'wrong pier', 'Sailings', 'Island at nine'];
    expect(order.map((words) => saved.indexOf(words))).toEqual(
      order.map((words) => saved.indexOf(words)).toSorted((one, two) => one - two),
    );
    expect(saved.indexOf('High water')).toBeGreaterThan(-1);

    await popup.click('[data-action="toggle-clean"]');
    await popup.waitFor(saysRestored);
    expect(await page.evaluate(isRestored)).toBe(true);
    expect(await page.evaluate<string>('document.documentElement.outerHTML')).toBe(before);
    await popup.close();
    await page.close();

    const again = await galley.openPage(url, html);
    const second = await galley.click(again);
    expect(await shown(again)).toEqual(both);
    await second.close();
    await again.close();

    // Another article of the section, and one of another section.
    for (const [path, wanted] of [
      ['/coast/second', ['tides', 'headline', 'p1', 'p4', 'p5', 'p6', 'corr']],
      ['/world/third', ['tides', 'headline', 'p1', 'p3', 'p4', 'p6', 'corr']],
    ] as const) {
      const other = await galley.openPage(site + path, html);
      const third = await galley.click(other);
      expect(await shown(other)).toEqual(wanted);
      await third.close();
      await other.close();
    }

    // Switched off layer by layer, and thrown out.
    const last = await galley.openPage(url, html);
    await (await galley.click(last)).close();
    await galley.ask('site/change', { host, change: { layers: { own: false } } });
    await hasShown(
      last,
      plain.filter((id) => id !== 'p7'),
    );
    await galley.ask('profile/remove', { id: imported.value[0] });
    await hasShown(last, plain);
    await last.close();
  });

  it('rules hold in a private window, which stores nothing', async () => {
    await galley.replaceStored({});
    await galley.ask('rules/add', { host, rules: [rule({ selector: '#p2' })] });
    const before = await galley.stored();
    const url = `${site}/coast/private`;
    galley.serve(url, html);
    const page = await galley.driver.openPrivatePage(url);
    const popup = await galley.click(page);
    expect(await shown(page)).toEqual(['headline', 'p1', 'p3', 'p4', 'p5', 'p6', 'p7', 'corr']);
    await popup.close();
    await page.close();
    expect(await galley.stored()).toEqual(before);
  });

  it('a click does on a site what the reader chose for it', async () => {
    await galley.replaceStored({});
    await galley.ask('site/change', { host, change: { choices: { clickAction: 'popup only' } } });
    const page = await galley.openPage(`${site}/coast/choice`, html);
    const popup = await galley.driver.clickToolbarButton(page);
    await popup.waitFor('document.querySelector(".popup[data-busy=false]:not([data-state=looking])")');
    expect(await popup.evaluate('document.querySelector("[data-action=toggle-clean]").ariaChecked')).toBe(
      'false',
    );
    expect(await shown(page)).toEqual(ids);
    await popup.close();
    await page.close();
  });

  it('an article is read in the type chosen for its site, and who changes it changes it there', async () => {
    await galley.replaceStored({});
    await galley.ask('site/change', { host, change: { choices: { readerSize: 4 } } });
    const page = await galley.openPage(`${site}/coast/type`, html);
    const popup = await galley.save(page);
    await popup.close();
    const key = Object.keys(await galley.stored()).find((one) => one.startsWith('a:'))!;
    const reader = await galley.openReader(key.slice(2));
    const size = 'document.querySelector("#text-settings output").textContent';
    expect(await reader.evaluate(size)).toBe('26');
    await reader.click('[data-action="text"]');
    await reader.click('[data-action="larger"]');
    await reader.waitFor(`${size} === '28'`);
    const stored = await galley.stored();
    expect(stored[`r:${host}`]).toMatchObject({ choices: { readerSize: 5 } });
    expect(stored['s:settings']).toBeUndefined();
    await reader.close();
    await page.close();
  });
});
