/**
 * A snapshot read by the rules the page was read by gives the same article, on every page of the fixtures. The same in
 * real browsers: `tests/browser/library/clean-again.test.ts`.
 */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { liveRendering } from '../../../src/content/page-rendering.ts';
import { detect } from '../../../src/core/detector/detect.ts';
import { extractArticle } from '../../../src/core/extractor/extract-article.ts';
import { activeRules } from '../../../src/core/profile/active-rules.ts';
import { findProfile } from '../../../src/core/profile/find-profile.ts';
import { inlineSanitiser } from '../../../src/core/sanitiser/sanitise-inline.ts';
import { articleOfSnapshot } from '../../../src/core/snapshot/open-snapshot.ts';
import { writeSnapshot } from '../../../src/core/snapshot/write-snapshot.ts';
import { readStory } from '../../../src/core/story/read-story.ts';
import { profiles } from '../../../src/profiles/index.ts';
import { allFixtures } from '../../fixtures/index.ts';

const reader = new JSDOM('').window;
const parse = (markup: string) => new reader.DOMParser().parseFromString(markup, 'text/html');
const sanitise = inlineSanitiser(reader as unknown as Window & typeof globalThis);

/** What a `<noscript>` holds is text in browsers and elements here. */
const BROWSER_ONLY = new Set(['generic/figures-with-caption-and-credit']);

const fixtures = allFixtures().filter(({ name, scripted }) => !scripted && !BROWSER_ONLY.has(name));

describe.each(fixtures)('$name', ({ url, html }) => {
  const { window } = new JSDOM(html, { url, pretendToBeVisual: true, runScripts: 'outside-only' });
  const { document } = window;
  const rules = { bundled: findProfile(new URL(url).hostname, profiles), imported: [], own: [] };
  const story = readStory({
    document,
    url,
    rendering: liveRendering(window as unknown as Window),
    ...activeRules(rules, document, url),
  });
  const snapshot = writeSnapshot(story!.view)!;

  it('gives the same article from its snapshot', () => {
    const saved = extractArticle(story!, { detection: detect(document, url, true), sanitise });
    expect(articleOfSnapshot(snapshot, { url, canonicalUrl: url, rules, parse, sanitise })).toEqual(saved);
  });

  it('keeps nothing in its snapshot that runs or loads by itself', () => {
    const kept = parse(snapshot);
    const scripts = [...kept.querySelectorAll('script')].filter(
      (script) => !/json/.test(script.getAttribute('type') ?? ''),
    );
    expect(scripts).toEqual([]);
    expect(kept.querySelectorAll('style, [style*="url("], [srcdoc], link[rel~="stylesheet"]')).toHaveLength(
      0,
    );
    const names = [...kept.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => name.startsWith('on'))).toEqual([]);
  });
});
