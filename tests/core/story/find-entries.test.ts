/** Which pages are live blogs and which only look like one; the fixtures of `generic/live-blog…` are read elsewhere. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findEntries } from '../../../src/core/story/find-entries.ts';
import { entryWords } from '../../../src/core/story/live-entry.ts';
import { viewPage } from '../../../src/core/story/page-view.ts';
import { markupRendering } from '../../../src/core/story/rendering.ts';
import { ferryStory, libraryStory } from '../../fixtures/generic/stories.ts';
import { genericFixtures, publisherFixtures, seedFixtures } from '../../fixtures/index.ts';

const quiet = 'https://www.harbour-post.example/2025/10/09/ferry';
const live = 'https://www.harbour-post.example/live/2025/10/09/ferry';
const texts = [...ferryStory.paragraphs, ...libraryStory.paragraphs];

function entriesOf(body: string, { url = live, head = '' } = {}) {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
  );
  const view = viewPage({ document, url, rendering: markupRendering, profile: null, layout: null });
  return findEntries(view).entries.map(
    (entry) => `${entry.time?.iso ?? '?'} ${entryWords(entry).slice(0, 20)}`,
  );
}

/** `count` boxes with times a quarter of an hour apart, newest first. */
const boxes = (count: number, box: (time: string, text: string, index: number) => string) =>
  texts
    .slice(0, count)
    .map((text, index) =>
      box(
        `${String(20 - (index >> 2)).padStart(2, '0')}:${String(45 - (index % 4) * 15).padStart(2, '0')}`,
        text,
        index,
      ),
    )
    .join('');
const day = (time: string) => `2025-10-09T${time}:00Z`;

describe('entries are found', () => {
  it('by their headlines, where a live blog prints no times at all', () => {
    const head = `<script type="application/ld+json">${JSON.stringify({
      '@type': 'LiveBlogPosting',
      liveBlogUpdate: [1, 2, 3].map((n) => ({
        '@type': 'BlogPosting',
        headline: `Report number ${n}`,
        datePublished: day(`1${n}:00`),
      })),
    })}</script>`;
    const body = `<main>${[1, 2, 3].map((n) => `<div><h2>Report number ${n}</h2><p>${texts[n]}</p></div>`).join('')}</main>`;
    expect(entriesOf(body, { url: quiet, head })).toEqual(
      [1, 2, 3].map((n) => `${day(`1${n}:00`)} Report number ${n}`),
    );
  });

  it('by microdata', () => {
    const body = `<main itemscope itemtype="https://schema.org/LiveBlogPosting">${boxes(2, (time, text) => `<div itemprop="liveBlogUpdate"><time datetime="${day(time)}">${time}</time><p>${text}</p></div>`)}</main>`;
    expect(entriesOf(body, { url: quiet })).toHaveLength(2);
  });

  it('where days have boxes of their own', () => {
    const part = (html: string) => `<div class="day">${html}</div>`;
    const all = boxes(
      6,
      (time, text) => `<section><time datetime="${day(time)}">${time}</time><p>${text}</p></section>|`,
    ).split('|');
    const body = `<main><div>${part(all.slice(0, 3).join(''))}${part(all.slice(3).join(''))}</div></main>`;
    expect(entriesOf(body)).toHaveLength(6);
  });

  it('as heads and the paragraphs after them, without any box', () => {
    const body = `<main>${boxes(4, (time, text, n) => `<h3>${time} – Report ${n}</h3><p>${text}</p><p>More of it follows here, in a second paragraph.</p>`)}</main>`;
    const head = '<meta property="article:published_time" content="2025-10-09T18:00:00Z">';
    expect(entriesOf(body, { head })[0]).toMatch(/^2025-10-09T20:45 20:45 – Report 0/);
    expect(entriesOf(body, { head })).toHaveLength(4);
  });

  it('although the list of key events above them has times as well', () => {
    const events = boxes(6, (time, _, n) => `<li><time>${time}</time><a href="#e${n}">Report ${n}</a></li>`);
    const body = `<main><ul>${events}</ul><div>${boxes(6, (time, text, n) => `<div id="e${n}"><time>${time}</time><h3>Report ${n}</h3><p>${text}</p></div>`)}</div></main>`;
    expect(entriesOf(body)).toHaveLength(6);
    expect(entriesOf(body)[0]).toContain('Report 0');
  });
});

describe('two entries below a summary', () => {
  it.each([quiet, live])('are not taken for one beside the summary (%s)', (url) => {
    const body = `<main><div><h2>Key events</h2><p><time>20:45</time> Report 0</p></div><div>${boxes(2, (time, text, n) => `<div id="e${n}"><time>${time}</time><h3>Report ${n}</h3><p>${text}</p></div>`)}</div></main>`;
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting' })}</script>`;
    expect(entriesOf(body, { url, head })[0]).toContain('Report 0');
    expect(entriesOf(body, { url, head })).toHaveLength(2);
  });
});

describe('no entries are found', () => {
  const report = `<main><h1>Night ferry returns</h1>${ferryStory.paragraphs.map((text) => `<p>${text}</p>`).join('')}</main>`;

  it.each([
    [
      'in comments without names, longer than the report above them',
      `<main><h1>Night ferry returns</h1><p>${texts[0]}</p></main><div>${boxes(8, (time, text, n) => `<div id="c${n}"><b>Reader ${n}</b> <time datetime="${day(time)}">${time}</time><p>${text}</p></div>`)}</div>`,
      quiet,
    ],
    [
      'in comments that begin with their time, under a field to write in',
      `<main><h1>Night ferry returns</h1><p>${texts[0]}</p></main><div><textarea></textarea><div>${boxes(8, (time, text) => `<div><time datetime="${day(time)}">${time}</time><p>${text}</p></div>`)}</div></div>`,
      live,
    ],
    [
      'in comments of a live page that are called so',
      `<main><h1>Night ferry returns</h1><p>${texts[0]}</p></main><div class="comments">${boxes(8, (time, text) => `<div><time datetime="${day(time)}">${time}</time><p>${text}</p></div>`)}</div>`,
      live,
    ],
    [
      'in the few lines of a report that tell the hour, whatever its address says',
      `${report}<div>${boxes(3, (time, text) => `<div><b>${time}</b><p>${text.slice(0, 120)}.</p></div>`)}</div>`,
      live,
    ],
    [
      'in a list of stories, each leading to its own page',
      `<main>${boxes(8, (time, text, n) => `<div><time datetime="${day(time)}">${time}</time><h2><a href="/story/${n}">Story ${n}</a></h2><p>${text}</p></div>`)}</main>`,
      live,
    ],
    [
      'in related stories below a report with a live address',
      `${report}<section>${boxes(6, (time, _, n) => `<div><time datetime="${day(time)}">${time}</time><a href="/story/${n}">What the pilots said in the harbour that night, part ${n}</a></div>`)}</section>`,
      live,
    ],
    [
      'in a report that tells an evening by the clock',
      `<main><h1>How the night went</h1>${texts
        .slice(0, 4)
        .map((text) => `<p>${text}</p>`)
        .join('')}${boxes(5, (time, text) => `<div><b>${time}</b><p>${text}</p></div>`)}</main>`,
      quiet,
    ],
    [
      'in a table of results',
      `${report}<table>${boxes(8, (time) => `<tr><td>${time}</td><td>Port Hallam 2, Sallow Island 1, after a long evening</td></tr>`)}</table>`,
      live,
    ],
  ])('%s', (_, body, url) => {
    expect(entriesOf(body, { url })).toEqual([]);
  });

  it.each(
    [...genericFixtures(), ...seedFixtures(), ...publisherFixtures()]
      .filter(({ expected, scripted }) => expected.kind !== 'live blog' && !scripted)
      .map(({ name, url, html }) => [name, url, html] as const),
  )('on the page %s', (_, url, html) => {
    const { document } = parseHTML(html);
    const view = viewPage({ document, url, rendering: markupRendering, profile: null, layout: null });
    expect(findEntries(view).entries).toEqual([]);
  });
});
