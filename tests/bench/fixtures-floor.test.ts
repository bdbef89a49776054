/**
 * The floor under the quality of extraction: our own pages without profiles, scored as `npm run bench:score` scores
 * real ones. Where a rule that helps one page spoils another, it is seen here, with the page's name and the words.
 */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { articleText } from '../../scripts/bench/article-text.ts';
import { type Comparison, compareTexts, type WordRun } from '../../scripts/bench/score/shingles.ts';
import { liveRendering } from '../../src/content/page-rendering.ts';
import { detect } from '../../src/core/detector/detect.ts';
import { extractArticle } from '../../src/core/extractor/extract-article.ts';
import { inlineSanitiser } from '../../src/core/sanitiser/sanitise-inline.ts';
import { readStory } from '../../src/core/story/read-story.ts';
import type { ExpectedArticle, ExpectedBlock, Fixture } from '../fixtures/fixture.ts';
import { genericFixtures } from '../fixtures/index.ts';

/** Of every page. The lowest F1 is the live blog's, whose entries begin with their times. */
const pageFloor = { f1: 0.95, leaked: 0.03, lost: 0.01 };
/** Of all pages together: one that falls to its own floor is felt, and two are too many. */
const meanFloor = { f1: 0.995, leaked: 0.0025, lost: 0.0025 };

function extractText({ html, url }: Fixture): string {
  const window = new JSDOM(html, { url, runScripts: 'outside-only' }).window as unknown as Window &
    typeof globalThis;
  const { document } = window;
  const story = readStory({ document, url, rendering: liveRendering(window), profile: null, layout: null });
  if (story === null) return '';
  const detection = detect(document, url);
  return articleText(extractArticle(story, { detection, sanitise: inlineSanitiser(window) }));
}

/** What `articleText` gives of an article as it is expected. */
function expectedText({ dek, blocks }: ExpectedArticle): string {
  return [dek ?? '', ...blocks.flatMap(textsOf)].filter(Boolean).join('\n\n');
}

function textsOf(block: ExpectedBlock): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
    case 'quote':
      return [...block.paragraphs, block.cite ?? ''];
    case 'post':
      return block.paragraphs;
    case 'entry':
      return [block.headline ?? ''];
    case 'figure':
    case 'embed':
      return [];
  }
}

function describeFall(name: string, { f1, leakedRuns, lostRuns }: Comparison): string {
  const words = (runs: readonly WordRun[]) =>
    runs.map((run) => `“${run.words.join(' ')}”`).join(', ') || 'nothing';
  return `${name}: F1 ${f1.toFixed(3)}, leaked ${words(leakedRuns)}, lost ${words(lostRuns)}`;
}

describe('our own pages, extracted without profiles', () => {
  const pages = genericFixtures()
    // What their scripts build is for browsers.
    .filter(({ scripted }) => !scripted)
    .map((fixture) => ({
      name: fixture.name,
      likeness: compareTexts(extractText(fixture), expectedText(fixture.expected)),
    }));
  const mean = (of: 'f1' | 'leaked' | 'lost') =>
    pages.reduce((sum, { likeness }) => sum + likeness[of], 0) / pages.length;

  test('each keeps its story and little else', () => {
    const fallen = pages.filter(
      ({ likeness: { f1, leaked, lost } }) =>
        f1 < pageFloor.f1 || leaked > pageFloor.leaked || lost > pageFloor.lost,
    );
    expect(fallen.map(({ name, likeness }) => describeFall(name, likeness))).toEqual([]);
  });

  test('together they are as good as they were', () => {
    expect(pages.length).toBeGreaterThanOrEqual(20);
    const imperfect = pages
      .filter(({ likeness }) => likeness.f1 < 1)
      .map(({ name, likeness }) => describeFall(name, likeness))
      .join('\n');
    expect(mean('f1'), imperfect).toBeGreaterThanOrEqual(meanFloor.f1);
    expect(mean('leaked'), imperfect).toBeLessThanOrEqual(meanFloor.leaked);
    expect(mean('lost'), imperfect).toBeLessThanOrEqual(meanFloor.lost);
  });
});
