/**
 * Runs in every page, in the top frame only: asks `core/detector` whether it is an article and tells the background,
 * again when a single-page app moves on or brings its text late. Reads only; the page cannot tell that it is here.
 * No polyfill: this file is paid for by every page that is opened.
 */
import type { Browser } from 'webextension-polyfill';
import { detect, type PublisherHint } from '../core/detector/detect.ts';
import type { Detection } from '../core/detector/detection.ts';

declare global {
  var browser: Browser | undefined;
  var chrome: Browser;
}
const api = globalThis.browser ?? globalThis.chrome;

/** Publishers with a profile. Kept here by hand: the profiles themselves are 100 times this script. */
const publishers: readonly [host: RegExp, article: RegExp][] = [
  [/\.action\.news$/, /[?&]article=/],
  [/\.almayadeen\.net$/, /\/[^/]+\/[^/]+-[^/]+-|\/\d{5}/],
  [/^www\.aljazeera\.(?:com|net)$/, /\/\d{4}\/\d{1,2}\/\d{1,2}\//],
];

/** Late content: how long after the last change to look again, and how often at most before giving up for good. */
const QUIET_MS = 600;
const MAX_LOOKS = 6;
const MAX_WAIT_MS = 20_000;

let told = '';
let address = '';
let looks = 0;
let since = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let growth: MutationObserver | undefined;
const stop = new AbortController();

function hint(): PublisherHint | null {
  const row = publishers.find(([host]) => host.test(location.hostname));
  return row ? (row[1].test(location.pathname + location.search) ? 'article' : 'host') : null;
}

function halt(): void {
  stop.abort();
  titles.disconnect();
  rest();
}

function rest(): void {
  growth?.disconnect();
  growth = undefined;
  clearTimeout(timer);
}

function look(): void {
  // After an update or removal of the extension this script lives on without anyone to talk to.
  if (!api.runtime?.id) {
    halt();
    return;
  }
  looks++;
  const detection: Detection = detect(document, location.href, hint());
  const news = `${detection.verdict} ${detection.kind} ${location.href}`;
  if (news !== told) {
    told = news;
    try {
      api.runtime.sendMessage({ name: 'page/detected', payload: { detection } }).catch(() => {});
    } catch {
      halt();
      return;
    }
  }
  if (detection.verdict === 'article' || looks >= MAX_LOOKS || Date.now() - since > MAX_WAIT_MS) rest();
}

function start(): void {
  rest();
  address = location.href;
  looks = 0;
  since = Date.now();
  // One timer, not restarted by each change: a page that never rests is looked at too.
  let waiting = false;
  growth = new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    timer = setTimeout(() => {
      waiting = false;
      look();
    }, QUIET_MS);
  });
  growth.observe(document, { childList: true, subtree: true });
  look();
}

function moved(): void {
  if (location.href !== address) start();
}

const titles = new MutationObserver(moved);

if (/html/.test(document.contentType)) {
  if (document.head) titles.observe(document.head, { childList: true, subtree: true, characterData: true });
  addEventListener('popstate', moved, { signal: stop.signal });
  start();
}
