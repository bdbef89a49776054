import type { Result } from '../../../src/protocol/messages.ts';
import type { PageReport } from '../../../src/protocol/page-state.ts';
import type { PeerAnswer } from '../peers/in-page.ts';
import type { Workplace } from '../run-bench.ts';

export interface GrowthVisit {
  elements: number;
  /** Null where Galley refused; `refusal` then has the code that the reader is told in words. */
  planMs: number | null;
  refusal: string | null;
  /** The longest time that the page's thread was held, from the click to the cleaned page. */
  longestTaskMs: number;
  readabilityMs: number | null;
}

/** Opens a page, cleans it, and lets Readability parse it after that. */
export async function measureGrowth(
  { driver, page, tabId }: Workplace,
  { url, readability }: { url: string; readability: string },
): Promise<GrowthVisit> {
  await page.goto(url, { until: 'interactive', timeoutMs: 60_000 });
  const elements = await page.evaluate<number>('document.querySelectorAll("*").length');
  await page.evaluate(watchTasks);
  const cleaned = await driver.evaluateInExtension(clean, tabId);
  const longestTaskMs = await page.evaluate(longestTask);
  if (cleaned.ok) await driver.evaluateInExtension(undo, tabId);
  const peer = await page.evaluate<PeerAnswer>(readability);
  return {
    elements,
    planMs: cleaned.ok && cleaned.value.refusal === null ? cleaned.value.timings.plan : null,
    refusal: cleaned.ok ? cleaned.value.refusal : cleaned.code,
    longestTaskMs,
    readabilityMs: peer.ms?.cold ?? null,
  };
}

// The next two run in the page, whose thread the content script shares. Chromium reports no `longtask` for what a
// content script does when it gets a message, so the page counts how long it was kept from its turn.
interface Watched {
  galleyTurns?: { longestMs: number; stop(): void };
}

function watchTasks(): void {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  const turns = { longestMs: 0, stop: () => port1.close() };
  port1.onmessage = () => {
    const now = performance.now();
    turns.longestMs = Math.max(turns.longestMs, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  (globalThis as Watched).galleyTurns = turns;
}

async function longestTask(): Promise<number> {
  const turns = (globalThis as Watched).galleyTurns!;
  // One turn more, as the wait that has just ended is not counted yet.
  await new Promise((resolve) => setTimeout(resolve, 20));
  turns.stop();
  return turns.longestMs;
}

// And these in a page of the extension.
declare const browser: typeof import('webextension-polyfill');

function clean(tabId: number): Promise<Result<PageReport>> {
  return browser.runtime.sendMessage({ name: 'page/clean', payload: { tabId, force: true } });
}

function undo(tabId: number): Promise<Result<PageReport>> {
  return browser.runtime.sendMessage({ name: 'page/undo', payload: { tabId } });
}
