/** The page of sites in real browsers: what is known of a site, mended, tested, given away and taken in. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAxe } from '../../../scripts/browsers/axe.ts';
import type { Page } from '../../../scripts/browsers/driver.ts';
import { browserNames } from '../../../scripts/browsers/ensure-browser.ts';
import { type Galley, openGalley } from '../harness/open-galley.ts';
import {
  galleyProfile,
  harbourPage,
  harbourUrl,
  hostileSelectors,
  ownRule,
  siteConfig,
} from './harbour-page.ts';

const host = 'harbour.example';

interface SiteStored {
  own: { selector: string }[];
  layers: Record<string, boolean>;
  choices: Record<string, unknown>;
}

describe.each(browserNames)('the page of sites in %s', (name) => {
  let galley: Galley;
  let page: Page;

  beforeAll(async () => {
    galley = await openGalley(name);
    const story = await galley.openPage(harbourUrl, harbourPage);
    await (await galley.save(story)).close();
    await galley.ask('rules/add', {
      host,
      rules: [ownRule('article p:nth-of-type(3)', 'Paragraph 1 tells')],
    });
    await galley.ask('settings/change', { change: { alwaysCleanHosts: [host] } });
    page = await galley.driver.openExtensionPage('sites.html');
    await page.waitFor('document.querySelector(".sites-table")');
  });
  afterAll(() => galley?.close());

  const site = async () => (await galley.stored())[`r:${host}`] as SiteStored;
  const text = (selector: string) =>
    page.evaluate<string>(`document.querySelector('${selector}').textContent`);
  const axe = async () => (await runAxe(page)).map(({ id, elements }) => `${id}: ${elements[0]}`);
  /** Addresses of papers and hostile authors; what a browser asks for in its own name is not ours. */
  const requestedSince = (count: number) =>
    galley.site.requests.slice(count).flatMap(({ url }) => (/\.example(?::\d+)?\//.test(url) ? [url] : []));
  /** Files into the file input, as a reader chooses them. */
  async function importFiles(
    files: Record<string, string>,
    how: 'chosen' | 'dropped' = 'chosen',
  ): Promise<void> {
    await page.evaluate(`(() => {
      const given = new DataTransfer();
      for (const [name, text] of Object.entries(${JSON.stringify(files)})) given.items.add(new File([text], name));
      const input = document.querySelector('[data-action=import]');
      if (${how === 'dropped'}) {
        input.closest('section').dispatchEvent(new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true }));
        return;
      }
      input.files = given.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await page.waitFor('document.querySelector("[data-import=read]")');
  }
  /** What the page gives to save when a button is pressed. */
  async function download(action: string): Promise<{ name: string; text: string }> {
    await page.evaluate(`(() => {
      globalThis.galleySaved = null;
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        blob.text().then((text) => { globalThis.galleySaved.text = text; });
        return make.call(URL, blob);
      };
      globalThis.galleySaved = { name: '', text: null };
      addEventListener('click', (event) => {
        if (!(event.target instanceof HTMLAnchorElement && event.target.download)) return;
        globalThis.galleySaved.name = event.target.download;
        // Firefox would give the focus to its panel of downloads.
        event.preventDefault();
      }, { capture: true });
    })()`);
    await page.click(`[data-action="${action}"]`);
    return page.waitFor('globalThis.galleySaved.text !== null && globalThis.galleySaved');
  }

  it('lists the sites of the reader, and finds those Galley knows', async () => {
    const hosts =
      'JSON.stringify([...document.querySelectorAll("[data-host]")].map((row) => row.dataset.host))';
    expect(JSON.parse(await page.evaluate<string>(hosts))).toEqual([host]);
    expect(await text(`[data-host="${host}"]`)).toMatch(/1 rule of yours/);
    expect(await page.evaluate('document.querySelector("[data-notice=no-access]")')).toBeNull();
    expect(await axe()).toEqual([]);
    await page.type('[data-action="filter"]', 'almayadeen');
    await page.waitFor('document.querySelector("[data-host=\\"almayadeen.net\\"] [data-layer=bundled]")');
    await page.evaluate('document.querySelector("[data-action=filter]").select()');
    await page.type('[data-action="filter"]', 'zzz');
    await page.waitFor('document.querySelector("[data-empty=filter]")');
    await page.reload();
    await page.waitFor('document.querySelector(".sites-table")');
  });

  it('opens a site and mends a rule, by keyboard alone', async () => {
    await page.evaluate('document.querySelector("[data-action=open-site]").focus()');
    await page.press('Enter');
    await page.waitFor('document.querySelector(".site")?.dataset.rules === "1"');
    await page.evaluate('document.querySelector("[data-action=edit]").focus()');
    await page.press('Enter');
    await page.waitFor('document.activeElement.dataset.action === "selector"');
    await page.waitFor('document.querySelector("[data-matches=saved][data-count=\\"1\\"]")');
    expect(await page.evaluate('document.querySelector("[data-matches=tab]").dataset.count')).toBe('1');
    await page.type('[data-action="selector"]', ':hover');
    await page.waitFor('document.querySelector("[data-fault=state]")');
    await page.press('Enter');
    expect((await site()).own[0]!.selector).toBe('article p:nth-of-type(3)');
    for (const _ of ':hover') await page.press('Backspace');
    await page.type('[data-action="selector"]', ', p.promo-line');
    await page.waitFor('document.querySelector("[data-matches=saved][data-count=\\"2\\"]")');
    await page.press('Enter');
    await page.waitFor('document.activeElement.dataset.action === "edit"');
    expect((await site()).own[0]!.selector).toBe('article p:nth-of-type(3), p.promo-line');
  });

  it('takes a rule away and brings it back', async () => {
    await page.click('[data-action="remove-rule"]');
    await page.waitFor('document.activeElement.dataset.action === "undo"');
    expect((await site()).own).toEqual([]);
    await page.press('Enter');
    await page.waitFor('document.querySelector(".site").dataset.rules === "1"');
    expect((await site()).own).toHaveLength(1);
  });

  it('goes back in the history, and forth again', async () => {
    await page.waitFor('document.querySelectorAll("[data-history]").length === 4');
    // Before the selector was changed: the third line from the top.
    await page.click('[data-history]:nth-child(3) [data-action="revert"]');
    await page.waitFor('document.querySelectorAll("[data-history]").length === 5');
    expect((await site()).own[0]!.selector).toBe('article p:nth-of-type(3)');
    await page.click('[data-history]:nth-child(1) [data-action="revert"]');
    await page.waitFor('document.querySelectorAll("[data-history]").length === 6');
    expect((await site()).own[0]!.selector).toBe('article p:nth-of-type(3), p.promo-line');
  });

  it('switches layers and makes choices for the site', async () => {
    await page.click('[data-action="layer-bundled"]');
    await page.waitFor('document.querySelector("[data-action=layer-bundled]").ariaChecked === "false"');
    await page.evaluate(`(() => {
      const select = document.querySelector('[data-action=choice-face]');
      select.value = 'sans';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await page.waitFor('document.querySelector("[data-action=choice-face]").value === "sans"');
    await expect
      .poll(async () => (await site()).choices)
      .toMatchObject({ readerFont: 'sans', clickAction: null });
    expect((await site()).layers).toEqual({ bundled: false, imported: true, own: true });
  });

  it('tests the rules on the saved article, shows it, and cleans it again', async () => {
    const requests = galley.site.requests.length;
    await page.click('[data-action="test"]');
    await page.waitFor('document.querySelector("[data-bench=done]")');
    const [before, after] = (
      await page.evaluate<string>('document.querySelector("[data-words]").dataset.words')
    )
      .split(' ')
      .map(Number) as [number, number];
    expect(after).toBeLessThan(before);
    expect(await text('[data-passages="hidden"]')).toMatch(/Paragraph 1 tells of the ferry/);
    await page.click('[data-action="preview"]');
    await page.waitFor('document.querySelector("[data-preview=filled]")');
    expect(await page.evaluate('document.querySelector("iframe").sandbox.contains("allow-scripts")')).toBe(
      false,
    );
    const shown = await page.evaluate<string>(
      'document.querySelector("iframe").contentDocument.body.textContent',
    );
    expect(shown).toMatch(/Paragraph 2 tells/);
    expect(shown).not.toMatch(/Paragraph 1 tells/);
    await page.press('Escape');
    await page.waitFor('document.querySelector("dialog") === null');
    await page.click('[data-action="keep"]');
    await page.waitFor('document.querySelector("[data-outcome=saved]")');
    const article = Object.entries(await galley.stored()).find(([key]) => key.startsWith('a:'))![1];
    expect(article).toMatchObject({ rev: 2 });
    expect(JSON.stringify(article)).not.toMatch(/Paragraph 1 tells/);
    expect(requestedSince(requests)).toEqual([]);
    expect(await axe()).toEqual([]);
  });

  it('gives away the rules, a profile, and a page without a word of the paper', async () => {
    const own = await download('export-own');
    expect(own.name).toBe('harbour.example.galley-rules.json');
    expect(JSON.parse(own.text)).toMatchObject({
      galley: 'rules',
      version: 1,
      host,
      rules: (await site()).own,
    });
    const fixture = await download('export-fixture');
    expect(fixture.name).toBe('harbour.example.fixture.html');
    expect(fixture.text).toMatch(/<article class="story">/);
    expect(fixture.text).toMatch(/class="promo-line"/);
    expect(fixture.text).not.toMatch(/ferry|Ada Writer|harbour|data-galley/i);
    await page.click('[data-action="export-profile"]');
    await page.waitFor(
      '[...document.querySelectorAll("[role=status]")].some((one) => /pick the main part/.test(one.textContent))',
    );
  });

  it('shows what files would do before they are taken in, and refuses hostile ones', async () => {
    const requests = galley.site.requests.length;
    const hostile = hostileSelectors.map((selector, index) => [
      `hostile-${index}.json`,
      JSON.stringify({
        ...galleyProfile,
        layouts: [{ ...galleyProfile.layouts[0], hide: [{ kind: 'promo', selector, why: 'x' }] }],
      }),
    ]);
    await importFiles(Object.fromEntries(hostile), 'dropped');
    const refused = await page.evaluate<string>(
      'JSON.stringify([...document.querySelectorAll("[data-file][data-ok=false] [data-refusal]")].map((one) => one.dataset.refusal))',
    );
    expect(JSON.parse(refused)).toHaveLength(hostileSelectors.length);
    expect(await page.evaluate('document.querySelector("[data-action=accept]")')).toBeNull();
    await page.click('[data-action="cancel-import"]');
    await page.waitFor('document.querySelector("[data-import=idle]")');

    await importFiles({
      'harbour.example.txt': siteConfig,
      'harbour-post.json': JSON.stringify({ galley: 'profiles', version: 1, profiles: [galleyProfile] }),
      'grab.json': JSON.stringify({ ...galleyProfile, hosts: ['*.co.uk'] }),
      'code.json': JSON.stringify({ ...galleyProfile, css: '* { color: red }' }),
    });
    expect(await text('[data-file="grab.json"] [data-refusal="public-suffix"]')).toMatch(/\*\.co\.uk/);
    expect(await text('[data-file="code.json"] [data-refusal="unknown-key"]')).toMatch(/css/);
    expect(await text('[data-file="harbour.example.txt"] .unused')).toMatch(/Line 4.*words on the page/);
    for (const file of ['harbour.example.txt', 'harbour-post.json'])
      for (const where of ['tab', 'saved'])
        expect(
          await page.evaluate(
            `(({ known, blocks }) => known + ' ' + blocks)(document.querySelector('[data-file="${file}"] [data-dry="${where}"]').dataset)`,
          ),
        ).toBe('true 1');
    expect(Object.keys(await galley.stored()).filter((key) => key.startsWith('q:'))).toEqual([]);
    expect(await axe()).toEqual([]);
    await page.click('[data-action="accept"]');
    await page.waitFor('document.querySelectorAll("[data-imported]").length === 2');
    const taken = Object.entries(await galley.stored()).flatMap(([key, value]) =>
      key.startsWith('q:') ? [value] : [],
    );
    // As the browser writes it.
    expect(JSON.stringify(taken)).toContain('article.story > p.promo-line');
    expect(requestedSince(requests)).toEqual([]);
  });

  it('switches an imported profile off, throws it out, and brings it back as it was', async () => {
    await page.click('[data-imported] [data-action="imported-on"]');
    await page.waitFor('document.querySelector("[data-action=imported-on]").ariaChecked === "false"');
    await page.click('[data-imported] [data-action="remove-imported"]');
    await page.waitFor('document.querySelectorAll("[data-imported]").length === 1');
    await page.waitFor('document.activeElement.dataset.action === "undo"');
    await page.press('Enter');
    await page.waitFor(
      '[...document.querySelectorAll("[data-action=imported-on]")].map((one) => one.ariaChecked).sort().join() === "false,true"',
    );
  });

  it('takes a reader’s own rules back in from their file', async () => {
    const own = await download('export-own');
    await page.click('[data-action="remove-rule"]');
    await page.waitFor('document.querySelector(".site").dataset.rules === "0"');
    await importFiles({ [own.name]: own.text });
    // The selector has two branches: a paragraph and the line of promotion.
    expect(await page.evaluate('document.querySelector("[data-own] [data-dry=saved]").dataset.blocks')).toBe(
      '2',
    );
    await page.click('[data-action="accept"]');
    await page.waitFor('document.querySelector(".site").dataset.rules === "1"');
    expect((await site()).own).toEqual(JSON.parse(own.text).rules);
  });

  it('fits a narrow window, from right to left and in the dark', async () => {
    await galley.driver.setColorScheme('dark');
    await page.setViewport({ width: 360, height: 760 });
    await page.evaluate('document.documentElement.dir = "rtl"');
    for (const hash of [host, '/']) {
      await page.evaluate(`location.hash = '${hash}'`);
      await page.waitFor(
        hash === '/' ? 'document.querySelector(".sites-table")' : 'document.querySelector(".site")',
      );
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(await axe()).toEqual([]);
    }
  });

  it('says so when access to a site was withdrawn, and what to do', async () => {
    await galley.driver.withdrawSiteAccess();
    const sites = await galley.driver.openExtensionPage('sites.html');
    await sites.waitFor('document.querySelector("[data-notice=no-access] [data-action=grant]")');
    await galley.driver.grantSiteAccess([`https://${host}/*`]);
    await sites.waitFor('document.querySelector("[data-notice=no-access]") === null');
  });
});
