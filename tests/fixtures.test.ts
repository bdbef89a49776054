import { existsSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { sampleAsset, samplePages } from '../scripts/samples/index.ts';
import { countWords } from '../src/core/text/count-words.ts';
import type { ExpectedArticle, Fixture } from './fixtures/fixture.ts';
import { allFixtures, layoutFixtures, nonArticleFixtures, seedFixtures } from './fixtures/index.ts';
import { firstOutOfOrder, pageLines } from './fixtures/page-lines.ts';

const fixtures = allFixtures();

describe('every fixture', () => {
  it('has a name of its own', () => {
    const names = fixtures.map((fixture) => fixture.name);
    expect(new Set(names).size).toBe(names.length);
  });

  for (const fixture of fixtures) {
    it(`${fixture.name} has every line that must stay and every line that must go`, async () => {
      const lines = await linesOf(fixture);
      const { mustShow, mustHide, extraMustHide } = fixture.expected;
      expect(firstOutOfOrder(mustShow, lines)).toBeUndefined();
      expect(firstOutOfOrder(mustHide, lines)).toBeUndefined();
      const late = fixture.scripted?.late ?? [];
      for (const line of [...extraMustHide, ...late]) expect(lines).toContain(line);
    });
  }
});

describe("the pages in publishers' layouts", () => {
  for (const { name, expected } of layoutFixtures) {
    it(`${name} tells a story long enough for the generic path`, () => {
      const told = expected.blocks.map((block) => (block.type === 'paragraph' ? block.text : '')).join(' ');
      expect(countWords(told)).toBeGreaterThan(100);
    });
  }
});

describe('the pages that are no article', () => {
  for (const { name, url, html } of nonArticleFixtures()) {
    it(`${name} has text enough to be mistaken for one`, () => {
      expect(new URL(url).protocol).toBe('https:');
      const words = parseHTML(html).document.body.textContent.split(/\s+/);
      expect(words.length).toBeGreaterThan(120);
    });
  }
});

describe('the sample pages', () => {
  for (const { url, title, html } of samplePages()) {
    it(`finds every picture of "${title}"`, () => {
      const { document } = parseHTML(html);
      expect(document.title).toContain(title);
      const sources = [...document.querySelectorAll('img')].map(
        (picture) => picture.getAttribute('data-src') ?? picture.getAttribute('src') ?? '',
      );
      for (const source of sources.filter((each) => !each.startsWith('data:'))) {
        expect(sampleAsset(new URL(source, url).href)?.contentType).toBe('image/png');
      }
    });
  }

  it('has nothing at other addresses', () => {
    expect(sampleAsset('https://ads.example/b')).toBeUndefined();
  });
});

describe('the seed fixtures', () => {
  for (const [seed, prefix] of [
    ['action-news-kherson', 'action-news/portal'],
    ['almayadeen-regrouping', 'almayadeen/details'],
  ] as const) {
    const path = new URL(`../../shared/seeds/${seed}.expected.json`, import.meta.url);
    it.skipIf(!existsSync(path))(`${prefix} says what the seed says (skipped without ../shared)`, () => {
      const truth: Seed = JSON.parse(readFileSync(path, 'utf8'));
      const fixture = seedFixtures().find(({ name }) => name === prefix);
      expect(fixture?.url).toBe(truth.url.exact ?? truth.url.example);
      expect(asSeed(fixture!.expected)).toEqual({
        lang: truth.lang,
        dir: truth.dir,
        title: truth.title,
        byline: truth.byline,
        source: truth.source,
        published: truth.published.iso,
        updated: truth.updated?.iso ?? null,
        lead: truth.lead,
        hero: truth.hero && { caption: truth.hero.caption, credit: truth.hero.credit },
        tags: truth.tags,
        original: truth.original_article?.url ?? null,
        blocks: truth.blocks,
        shown: [...truth.must_show_lines].sort(),
        hidden: truth.must_hide.map(({ text }) => text),
      });
    });
  }
});

/** The parts of a seed's `expected.json` that a fixture repeats. */
interface Seed {
  url: { exact?: string; example?: string };
  lang: string;
  dir: string;
  title: string;
  byline: string;
  source: string;
  published: { iso: string };
  updated: { iso: string } | null;
  lead: string | null;
  hero: { caption: string; credit: string } | null;
  tags: string[];
  original_article?: { url: string };
  blocks: Record<string, string>[];
  must_show_lines: string[];
  must_hide: { text: string }[];
}

function asSeed(expected: ExpectedArticle): Record<string, unknown> {
  return {
    lang: expected.language,
    dir: expected.direction,
    title: expected.headline,
    byline: expected.bylines.join(),
    source: expected.source,
    published: expected.published,
    updated: expected.updated,
    lead: expected.dek,
    hero: expected.leadFigure,
    tags: expected.tags,
    original: expected.original?.url ?? null,
    blocks: expected.blocks.map((block) => {
      if (block.type === 'paragraph') return { type: 'p', text: block.text };
      if (block.type !== 'post') return block;
      const { author, handle, date, attribution } = block;
      return {
        type: 'tweet',
        text: block.paragraphs.join(),
        author,
        handle,
        date,
        attribution_raw: attribution,
      };
    }),
    shown: [...expected.mustShow].sort(),
    hidden: expected.mustHide,
  };
}

async function linesOf(fixture: Fixture): Promise<string[]> {
  if (!fixture.scripted) return pageLines(parseHTML(fixture.html).document);
  const dom = new JSDOM(fixture.html, {
    url: fixture.url,
    runScripts: 'dangerously',
    virtualConsole: new VirtualConsole(),
  });
  const wanted = [...fixture.scripted.settled, ...fixture.scripted.late];
  try {
    return await new Promise((resolve) => {
      const look = () => {
        const lines = pageLines(dom.window.document);
        if (wanted.every((text) => lines.includes(text))) resolve(lines);
        return wanted.every((text) => lines.includes(text));
      };
      const observer = new dom.window.MutationObserver(() => {
        if (look()) observer.disconnect();
      });
      if (!look()) observer.observe(dom.window.document, { childList: true, subtree: true });
    });
  } finally {
    dom.window.close();
  }
}
