import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../../src/core/story/read-story.ts';
import { markupRendering } from '../../../src/core/story/rendering.ts';

const sentence = (n: number) =>
  `Paragraph ${n} tells at some length how the ferry left the harbour at night, who was on board, and why nobody had expected it to sail at all.`;

function linesOf(body: string): string[] {
  const url = 'https://www.coastcourier.example/night-ferry';
  const { document } = new JSDOM(`<title>Night ferry sails</title><body>${body}</body>`, { url }).window;
  const story = readStory({ document, url, rendering: markupRendering, profile: null, layout: null });
  return (story?.body ?? []).flatMap((item) => (item.type === 'text' ? [item.text] : []));
}

describe('the story among blocks without names', () => {
  it('goes on behind a label and the lone link that it announces', () => {
    const lines = linesOf(
      `<h1>Night ferry sails</h1><div>${[1, 2, 3].map((n) => `<p>${sentence(n)}</p>`).join('')}
       <p>Related news</p><p><a href="/a">Lighthouse keeper retires after forty winters</a></p>
       ${[4, 5].map((n) => `<p>${sentence(n)}</p>`).join('')}</div>`,
    );
    expect(lines).toEqual([1, 2, 3, 4, 5].map(sentence));
  });
});
