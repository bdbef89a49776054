import { expect, test } from 'vitest';
import type { ArticleKind } from '../../src/core/article.ts';
import type { Verdict } from '../../src/core/detector/detection.ts';
import { viewOf } from '../../src/popup/page-view.ts';
import {
  type PageReport,
  type PageState,
  type UnreachableReason,
  unreachableReasons,
} from '../../src/protocol/page-state.ts';

const online = { online: true };

function page(
  verdict: Verdict,
  rest: Partial<PageReport> & { kind?: ArticleKind; saved?: boolean } = {},
): PageState {
  const { kind = 'report', saved, ...report } = rest;
  return {
    status: 'reachable',
    report: {
      detection: { verdict, kind, score: 1, reasons: [], language: 'en' },
      cleaned: false,
      attribute: null,
      article: { kind } as PageReport['article'],
      hidden: [],
      timings: { detect: 0, plan: 0, extract: 0 },
      nodes: 1,
      refusal: null,
      ...report,
    },
    saved: saved
      ? { id: '8f14e45f-ceea-467f-a9d1-0c6f4b2f0b11', savedAt: '2025-01-01T00:00:00.000Z', versions: 1 }
      : null,
    standingAccess: true,
    private: false,
    url: 'https://a.example/',
  };
}
const unreachable = (reason: UnreachableReason): PageState => ({
  status: 'unreachable',
  reason,
  url: null,
  title: null,
});

test('looks before it knows', () => {
  expect(viewOf(null, online)).toBe('looking');
});

test('tells the kinds of articles apart', () => {
  expect(viewOf(page('article'), online)).toBe('article');
  expect(viewOf(page('article', { kind: 'live blog' }), online)).toBe('live-blog');
  expect(viewOf(page('article', { kind: 'preview' }), online)).toBe('preview');
});

test('a page with entries is a live blog, whatever its address says', () => {
  const article = { kind: 'report', entries: 3 } as PageReport['article'];
  expect(viewOf(page('article', { article }), online)).toBe('live-blog');
});

test('a saved article is a saved article, whatever its kind', () => {
  expect(viewOf(page('article', { kind: 'live blog', saved: true }), online)).toBe('saved');
});

test('asks on maybe, until the reader has it cleaned', () => {
  expect(viewOf(page('maybe'), online)).toBe('maybe');
  expect(viewOf(page('maybe', { cleaned: true }), online)).toBe('article');
});

test('leaves other pages alone', () => {
  expect(viewOf(page('not an article', { article: null }), online)).toBe('not-article');
});

test('says when an article turns out to have no story, or to be too large', () => {
  expect(viewOf(page('article', { article: null }), online)).toBe('no-story');
  expect(viewOf(page('article', { refusal: 'no-story' }), online)).toBe('no-story');
  expect(viewOf(page('article', { refusal: 'too-large', article: null }), online)).toBe('too-large');
});

test('has a view for every reason why a tab cannot be looked at', () => {
  expect(unreachableReasons.map((reason) => viewOf(unreachable(reason), online))).toEqual([
    'browser-page',
    'browser-page',
    'browser-page',
    'browser-page',
    'document',
    'document',
    'no-access',
    'not-responding',
  ]);
});

test('offline, a page that did not load is no riddle, and one that did is still an article', () => {
  expect(viewOf(unreachable('browser-page'), { online: false })).toBe('offline');
  expect(viewOf(page('article'), { online: false })).toBe('article');
});
