import { JSDOM } from 'jsdom';
import { detect } from '../../../src/core/detector/detect.ts';
import type { Detection } from '../../../src/core/detector/detection.ts';

/** Running text: so many paragraphs of some 260 letters. */
export function paragraphs(count: number, tag = 'p'): string {
  return Array.from(
    { length: count },
    (_, i) =>
      `<${tag}>The harbour master counted boat number ${i + 1} twice, wrote the figure into his ledger and closed it. ` +
      'Nobody on the quay had expected the fleet back before the evening, yet all of them stood there in the rain ' +
      `and waited for the nets to be lifted ashore.</${tag}>`,
  ).join('\n');
}

/** So many teasers: a linked headline and a sentence each. */
export function teasers(count: number): string {
  return Array.from(
    { length: count },
    (_, i) =>
      `<div class="card"><h3><a href="/s/${i}">Council number ${i} argues about the bridge again</a></h3>` +
      '<p>The vote was put off for a third time on Monday, and the engineers have gone home to wait for money.</p></div>',
  ).join('\n');
}

export const title = '<title>Fleet comes home early to Port Hallam | The Quay</title>';

/** What the detector makes of a page of this `body` at `url`; `shadow` goes into the open root of `.host`. */
export function detectPage(
  url: string,
  body: string,
  { head = title, known = false, lang = 'en', shadow = '' } = {},
): Detection {
  const { window } = new JSDOM(
    `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`,
  );
  if (shadow) window.document.querySelector('.host')!.attachShadow({ mode: 'open' }).innerHTML = shadow;
  return detect(window.document, url, known);
}

export const headline = '<h1>Fleet comes home early to Port Hallam</h1>';
export const byline = '<p>By Maren Oduya, 12 May 2025</p>';

/** A `<script>` of structured data. */
export const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
