import { describe, expect, it } from 'vitest';
import { halfOf } from '../../../scripts/bench/score/halves.ts';
import type { ScoredLine } from '../../../scripts/bench/score/lines.ts';
import { pairPages, profileTable } from '../../../scripts/bench/score/profile-table.ts';
import { score, scoreTables } from '../../../scripts/bench/score/report.ts';
import { summarise } from '../../../scripts/bench/score/summarise.ts';
import type { Truth } from '../../../scripts/bench/score/truth.ts';
import { misjudgedPages, worstPages } from '../../../scripts/bench/score/worst-pages.ts';

const body = 'The ferry left the harbour at night, and nobody had looked at the bridge.';

function lineOf(id: string, given: Partial<ScoredLine> = {}): ScoredLine {
  return {
    id,
    verdict: 'article',
    profile: null,
    headline: 'Night ferry',
    dek: null,
    byline: [],
    published: null,
    updated: null,
    text: body,
    captions: [],
    visible: `Night ferry\n${body}`,
    hidden: [],
    hiddenText: '',
    ms: { plan: 10 },
    peers: {},
    error: null,
    ...given,
  };
}

function truthOf(id: string, given: Partial<Truth> = {}): [string, Truth] {
  const url = `https://${id}.example/`;
  return [
    id,
    { id, corpus: 'papers', doubtful: false, url, lang: 'en', title: 'Night ferry', body, ...given },
  ];
}

describe('the scores of a run', () => {
  it('are of the pages that count', () => {
    const truths = new Map([truthOf('a'), truthOf('b', { doubtful: true }), truthOf('c')]);
    const lines = ['a', 'b', 'c', 'stranger'].map((id) => lineOf(id));
    expect(score(lines, truths, null).left).toEqual({ doubtful: 1, otherHalf: 0, unknown: 1, unpaired: 0 });
    const half = halfOf('https://a.example/');
    for (const page of score(lines, truths, half).articles.get('galley') ?? [])
      expect(halfOf(page.url)).toBe(half);
    expect(score(lines, truths, half).articles.get('galley')?.length).toBeGreaterThan(0);
  });

  it('average precision and recall, then make F1 of them', () => {
    const truths = new Map([truthOf('a'), truthOf('b')]);
    const lines = [lineOf('a'), lineOf('b', { text: '', error: 'not done in 45000 ms' })];
    const { articles } = score(lines, truths, null);
    const summary = summarise(articles.get('galley') ?? []);
    expect(summary).toMatchObject({
      pages: 2,
      failed: 1,
      text: { f1: 0.5, precision: 0.5, recall: 0.5, lost: 0.5, lostMuch: { right: 1, of: 2 } },
      visible: { pages: 1, f1: 1 },
      headline: { right: 2, of: 2 },
      authors: { right: 0, of: 0 },
    });
  });

  it('compare extractors on the pages on which all ran, each time paired with Readability', () => {
    const peer = (text: string) => ({
      text,
      headline: null,
      byline: [],
      published: null,
      ms: { cold: 20, warm: 5 },
      error: null,
    });
    const truths = new Map([truthOf('a'), truthOf('b')]);
    const lines = [
      lineOf('a', { peers: { readability: peer(`${body} And more of it here.`) } }),
      lineOf('b'),
    ];
    const { articles, left } = score(lines, truths, null);
    expect(left.unpaired).toBe(1);
    expect([...articles].map(([name, pages]) => [name, pages.length])).toEqual([
      ['galley', 1],
      ['readability', 1],
    ]);
    expect(summarise(articles.get('galley') ?? []).readabilityRatio).toEqual({
      pages: 1,
      p50: 0.5,
      p95: 0.5,
    });
    const { text } = summarise(articles.get('readability') ?? []);
    expect(text?.leaked).toBeGreaterThan(0.2);
    expect(text?.leakedMuch).toEqual({ right: 1, of: 1 });
  });

  it('count apart what is called an article and is none', () => {
    const truths = new Map([truthOf('a', { kind: 'forum' }), truthOf('b', { kind: 'service' })]);
    const tables = scoreTables(score([lineOf('a'), lineOf('b', { verdict: 'maybe' })], truths, null));
    const rows = tables.split('\n').map((row) =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
    expect(rows).toContainEqual(['all but these two', '1', '1', '0', '0', '0', '100.0 %']);
    expect(rows).toContainEqual(['service', '1', '0', '1', '0', '0', '0.0 %']);
    expect(rows).toContainEqual(['· forum', '1', '1', '0', '0', '0', '100.0 %']);
  });

  it('show the worst page first, with the words and why', () => {
    const truths = new Map([truthOf('a'), truthOf('b')]);
    const lines = [lineOf('a'), lineOf('b', { text: `${body}\n\nMore from the coast` })];
    const text = worstPages(score(lines, truths, null).articles.get('galley') ?? [], 1);
    expect(text).toMatch(/^papers\/b {2}F1 0\.\d+, leaked 22\.2 %/);
    expect(text).toContain('leaked 4 (after the story: short blocks): more from the coast');
    expect(text).not.toContain('papers/a');
  });

  it('names the pages whose verdict is wrong', () => {
    const truths = new Map([
      truthOf('a', { kind: 'forum' }),
      truthOf('b'),
      truthOf('c'),
      truthOf('d', { kind: 'shop' }),
    ]);
    const lines = [
      lineOf('a'),
      lineOf('b'),
      lineOf('c', { verdict: 'maybe' }),
      lineOf('d', { verdict: 'maybe' }),
    ];
    expect(misjudgedPages(score(lines, truths, null)).split('\n')).toEqual([
      'papers/a  forum, called an article  https://a.example/',
      'papers/c  article, called maybe  https://c.example/',
    ]);
  });
});

describe('what a profile brings', () => {
  it('is told of the pages it read, off and on side by side', () => {
    const truths = new Map([truthOf('a'), truthOf('b'), truthOf('c')]);
    const scored = (lines: ScoredLine[]) => score(lines, truths, null).articles.get('galley') ?? [];
    const off = scored([lineOf('a', { text: '' }), lineOf('b'), lineOf('c')]);
    const on = scored([
      lineOf('a', { profile: 'post/news', ms: { plan: 4 } }),
      lineOf('b', { profile: 'post/news', headline: 'Ferry', ms: { plan: 4 } }),
      lineOf('c'),
    ]);
    const rows = profileTable(pairPages(on, off)).split('\n').slice(2);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^\| post\/news \| +2 \| +0\.500 → 1\.000 .* 2 → 1 of 2 \| +10\.0 → 4\.0 \|$/);
    expect(rows[1]).toMatch(/^\| all /);
  });

  it('says nothing of pages that were not measured without it', () => {
    const truths = new Map([truthOf('a')]);
    const on = score([lineOf('a', { profile: 'post/news' })], truths, null).articles.get('galley') ?? [];
    expect(pairPages(on, [])).toEqual([]);
  });
});
