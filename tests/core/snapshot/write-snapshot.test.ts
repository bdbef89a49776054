/** Markup that does not come back from a parser as it was written, and markup that would like to run. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { SafeHtml } from '../../../src/core/article.ts';
import { noRules } from '../../../src/core/profile/page-rules.ts';
import { articleOfSnapshot } from '../../../src/core/snapshot/open-snapshot.ts';
import { writeSnapshot } from '../../../src/core/snapshot/write-snapshot.ts';
import { readStory } from '../../../src/core/story/read-story.ts';
import { markupRendering } from '../../../src/core/story/rendering.ts';

const url = 'https://coast.example/news/dredger';
const sentence =
  'The dredger has lain off the mole since Monday, and nobody in the harbour office can say why.';
const text = Array.from({ length: 6 }, (_, n) => `<p>${n + 1}. ${sentence}</p>`).join('');
const { DOMParser } = new JSDOM('').window;
const parse = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');

function snapshotOf({ html, doctype = '<!doctype html>' }: { html: string; doctype?: string }) {
  const { document } = new JSDOM(
    `${doctype}<html><head><title>Dredger</title></head><body>${html}</body></html>`,
    {
      url,
      runScripts: 'outside-only',
    },
  ).window;
  const story = readStory({ document, url, rendering: markupRendering, profile: null, layout: null })!;
  return { markup: writeSnapshot(story.view)!, words: story.view.texts.map((block) => block.text), document };
}

describe('a snapshot', () => {
  it.each(['', '<!doctype html>'])('has tables where the page had them, with the doctype "%s"', (doctype) => {
    const html = `<article><h1>A dredger waits</h1>${text}<p>Before the table stands a paragraph that is as long as the others are.<table><tr><td>tide</td><td>seven</td></tr></table>and after it one more, which says nothing about the dredger at all.</p>${text}</article>`;
    const { markup, document } = snapshotOf({ html, doctype });
    const depth = (one: Document) => one.querySelector('p table') !== null;
    expect(depth(parse(markup))).toBe(depth(document));
    const { body } = articleOfSnapshot(markup, {
      url,
      canonicalUrl: url,
      rules: noRules,
      parse,
      sanitise: (part) => part as SafeHtml,
    })!;
    expect(JSON.stringify(body)).toContain('Before the table stands');
    expect(JSON.stringify(body)).toContain('and after it one more');
  });

  it('makes no elements of what is text inside a drawing', () => {
    const planted = '&lt;img src=x onerror=alert(1)&gt;';
    const { markup } = snapshotOf({
      html: `<article><h1>A dredger waits</h1>${text}<svg><noscript>${planted}</noscript><iframe>${planted}</iframe></svg></article>`,
    });
    expect(parse(markup).querySelector('[onerror]')).toBeNull();
  });

  it('keeps its head whole where a pixel stands in it for readers without scripts', () => {
    const { markup, document } = snapshotOf({ html: `<article><h1>A dredger waits</h1>${text}</article>` });
    expect(markup).not.toContain('<noscript>');
    const noscript = document.createElement('noscript');
    noscript.textContent = '<img src="/pixel.gif">';
    const meta = document.createElement('meta');
    meta.setAttribute('name', 'author');
    document.head.prepend(noscript);
    document.head.append(meta);
    const story = readStory({ document, url, rendering: markupRendering, profile: null, layout: null })!;
    expect(parse(writeSnapshot(story.view)!).head.querySelector('meta[name=author]')).not.toBeNull();
  });

  it('carries no handlers, scripts or framed documents of the page', () => {
    const { markup } = snapshotOf({
      html: `<article onclick="steal()"><h1>A dredger waits</h1>${text}<iframe srcdoc="<script>steal()</script>" src="/f"></iframe><script>steal()</script><object data="/o"></object></article>`,
    });
    expect(markup).not.toContain('steal');
    expect(parse(markup).querySelector('script, object, [srcdoc], [onclick]')).toBeNull();
  });
});
