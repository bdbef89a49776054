import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { guardHide } from '../../../src/core/picker/guard-rule.ts';
import { pickFacts } from '../../../src/core/picker/pick-facts.ts';
import { readStory } from '../../../src/core/story/read-story.ts';
import { markupRendering } from '../../../src/core/story/rendering.ts';

const sentence = (n: number) =>
  `<p id="p${n}">Paragraph ${n} tells at some length how the ferry left the harbour at night, who was on board, and why nobody had expected it to sail at all.</p>`;
const body = `<div id="page"><header id="head"><h1>Night ferry sails</h1></header>
  <div id="story">${[1, 2, 3, 4, 5, 6, 7].map(sentence).join('')}</div></div><aside id="rail"><p>Sign up</p></aside>`;

function judge(...ids: string[]) {
  const { document } = new JSDOM(`<title>Night ferry sails</title><body>${body}</body>`).window;
  const url = 'https://www.coastcourier.example/night-ferry';
  const story = readStory({ document, url, rendering: markupRendering, profile: null, layout: null });
  const facts = pickFacts(document.body, story);
  expect(facts.words).toBeGreaterThan(150);
  return guardHide(
    ids.map((id) => document.getElementById(id)!),
    facts,
  );
}

describe('a rule that hides', () => {
  it('may take what is not the story, and a little of it', () => {
    expect(judge('rail')).toBeNull();
    expect(judge('p1', 'p2')).toBeNull();
  });

  it('is refused the headline and any box around it', () => {
    expect(judge('head')).toEqual({ refused: 'headline' });
    expect(judge('rail', 'page')).toEqual({ refused: 'headline' });
  });

  it('is refused more than thirty per cent of the words, in one box or in many', () => {
    expect(judge('story')).toEqual({ refused: 'story-words', percent: 100 });
    expect(judge('p1', 'p2', 'p3')).toEqual({ refused: 'story-words', percent: 43 });
  });
});
