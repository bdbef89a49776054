/**
 * Every static fixture, read without a browser: what the core makes of markup alone. The same pages are cleaned in
 * real browsers by `tests/browser/cleaning`; this run is the quick one.
 */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { liveRendering } from '../../../src/content/page-rendering.ts';
import { planCleaning } from '../../../src/core/cleaner/plan-cleaning.ts';
import { detect } from '../../../src/core/detector/detect.ts';
import { extractArticle } from '../../../src/core/extractor/extract-article.ts';
import { findLayout, findProfile } from '../../../src/core/profile/find-profile.ts';
import { inlineSanitiser } from '../../../src/core/sanitiser/sanitise-inline.ts';
import { readStory } from '../../../src/core/story/read-story.ts';
import { profiles } from '../../../src/profiles/index.ts';
import { asExpected, expectedFields } from '../../browser/cleaning/saved-article.ts';
import type { Fixture } from '../../fixtures/fixture.ts';
import { allFixtures, layoutFixtures } from '../../fixtures/index.ts';

function read(fixture: Fixture, known = profiles) {
  const { window } = new JSDOM(fixture.html, { url: fixture.url, runScripts: 'outside-only' });
  const { document } = window;
  const profile = findProfile(new URL(fixture.url).hostname, known);
  const before = document.documentElement.outerHTML;
  const story = readStory({
    document,
    url: fixture.url,
    rendering: liveRendering(window as unknown as Window),
    profile,
    layout: profile === null ? null : findLayout(profile, document),
  });
  return { window, document, story, before };
}

/** What a `<noscript>` holds is text in browsers and elements here. */
const BROWSER_ONLY = new Set(['generic/figures-with-caption-and-credit']);

const fixtures = allFixtures().filter(({ name, scripted }) => !scripted && !BROWSER_ONLY.has(name));

describe.each(fixtures)('$name', (fixture) => {
  const { window, document, story, before } = read(fixture);

  test('is saved as an editor would write it', () => {
    const article = extractArticle(story!, {
      detection: detect(document, fixture.url),
      sanitise: inlineSanitiser(window as unknown as Window & typeof globalThis),
    });
    expect(asExpected(article, fixture.expected)).toEqual(expectedFields(fixture.expected));
  });

  test('is planned without a touch, and hides no line that must show', () => {
    const plan = planCleaning(story!);
    expect(document.documentElement.outerHTML).toBe(before);
    const hidden = [...plan.marks].filter(([, marks]) => marks.has('hide')).map(([element]) => element);
    const lines = new Set(fixture.expected.mustShow);
    const lost = story!.view.texts.filter(
      (block) =>
        lines.has(block.text) &&
        (block === story!.headline.block || story!.body.includes(block)) &&
        hidden.some((element) => element.contains(block.leaves[0]!)),
    );
    expect(lost.map((block) => block.text)).toEqual([]);
  });
});

/** Of the story's paragraphs, that much is found in a publisher's page also where nothing is known of the publisher. */
const FOUND_WITHOUT_PROFILE = 0.8;

describe.each(layoutFixtures)('$name', (fixture) => {
  test('is still found by the generic path when its profile is off', () => {
    const { story } = read(fixture, []);
    const texts = new Set(story?.body.map((item) => (item.type === 'text' ? item.text : '')));
    const told = fixture.expected.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
    const lost = told.filter((text) => !texts.has(text));
    expect(lost.length <= told.length * (1 - FOUND_WITHOUT_PROFILE) ? [] : lost).toEqual([]);
  });
});
