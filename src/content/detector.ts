/**
 * Runs in every page, in the top frame only: asks `core/detector` whether it is an article and tells the background,
 * again when a single-page app moves on or brings its text late. Reads only; the page cannot tell that it is here.
 * No polyfill: this file is paid for by every page that is opened.
 */
import type { Browser } from 'webextension-polyfill';
import { detect } from '../core/detector/detect.ts';
import { KNOWN } from './known-address.ts';

interface World {
  browser?: Browser;
  chrome: Browser;
  /** Firefox has it from 147 on. */
  navigation?: EventTarget;
}
const world = globalThis as unknown as World;
const api = world.browser ?? world.chrome;

/** Late text: a page that changes is looked at again after this time, then after twice as long, and so on… */
const FIRST_WAIT_MS = 250;
/** …16 seconds in all, then never again at this address. */
const MAX_LOOKS = 6;

let told = '';
let address = '';
let looks = 0;
/** After a move within the page the old text still stands there for a while: one look is not enough. */
let looksNeeded = 1;
let waiting = false;

function lookLater(): void {
  if (waiting) return;
  waiting = true;
  setTimeout(look, FIRST_WAIT_MS << looks);
}
const growth = new MutationObserver(lookLater);
// Frameworks set the title before the address or after it.
const titles = new MutationObserver(() => setTimeout(move, FIRST_WAIT_MS));

function look(): void {
  waiting = false;
  looks++;
  const { href } = location;
  try {
    const detection = detect(document, href, KNOWN.test(href));
    const { verdict, kind } = detection;
    const news = verdict + kind + href;
    // After an update of the extension this script lives on without anyone to talk to.
    if (!api.runtime?.id) stop();
    else if (news !== told) {
      told = news;
      api.runtime.sendMessage({ name: 'page/detected', payload: { detection } }).catch(() => {});
    }
    if ((verdict === 'article' && looks >= looksNeeded) || looks >= MAX_LOOKS) growth.disconnect();
  } catch {
    stop();
  }
}

function watch(): void {
  address = location.href;
  looks = 0;
  growth.observe(document, { childList: true, subtree: true });
}

function move(): void {
  if (location.href === address) return;
  watch();
  looksNeeded = 2;
  lookLater();
}

/** Back from the browser's page cache: the toolbar has forgotten this page. */
function comeBack(event: PageTransitionEvent): void {
  if (!event.persisted) return;
  told = '';
  look();
}

function stop(): void {
  growth.disconnect();
  titles.disconnect();
}

// A page can put a form or a picture in the place of either property of its document.
if (/html/.test(document.contentType))
  try {
    addEventListener('popstate', move);
    addEventListener('pageshow', comeBack);
    world.navigation?.addEventListener('navigatesuccess', move);
    watch();
    look();
    titles.observe(document.head, { childList: true, subtree: true });
  } catch {
    // Without a title to watch, the other signs of a move must do.
  }
