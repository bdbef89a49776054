import type { Result } from '../../../src/protocol/messages.ts';
import type { PageReport } from '../../../src/protocol/page-state.ts';
import { emptyLine, measurePage, type PeerLine } from '../measure-page.ts';
import { firstLine, type Measured, type Workplace, within } from '../run-bench.ts';
import type { PeerAnswer } from './in-page.ts';
import { namesIn } from './names-in.ts';
import { type PeerName, peerNames } from './peer-script.ts';

/** For each of Galley, Readability and Defuddle. */
const turnTimeoutMs = 30_000;

/**
 * Galley as always; then, its cleaning undone, the peers on the same document. Where Galley failed, they get the page
 * anew: it shall not lose its worst pages from the comparison. Throws when the page cannot even be opened.
 */
export async function measureWithPeers(
  workplace: Workplace,
  { id, url }: { id: string; url: URL },
  scripts: Record<PeerName, string>,
): Promise<Measured> {
  const { driver, page, tabId } = workplace;
  const failed = (error: unknown) => ({ ...emptyLine(id, firstLine(error)), url: url.href });
  const line = await within(turnTimeoutMs, measurePage(workplace, { id, url })).catch(failed);
  if (line.error === null) {
    const undone = await driver.evaluateInExtension(undo, tabId);
    if (!undone.ok) throw new Error(`undo: ${undone.code}`);
  } else await page.goto(url.href, { timeoutMs: 20_000 });

  const peers: Record<string, PeerLine> = {};
  for (const name of peerNames) {
    const answer = await within(turnTimeoutMs, page.evaluate<PeerAnswer>(scripts[name])).catch(silent);
    peers[name] = { ...answer, byline: namesIn(answer.byline) };
  }
  const spoilt = line.error !== null || Object.values(peers).some(({ error }) => error !== null);
  return { line: { ...line, peers }, spoilt };
}

function silent(error: unknown): PeerAnswer {
  return { text: '', headline: null, byline: null, published: null, ms: null, error: firstLine(error) };
}

// Runs in a page of the extension.
declare const browser: typeof import('webextension-polyfill');

function undo(tabId: number): Promise<Result<PageReport>> {
  return browser.runtime.sendMessage({ name: 'page/undo', payload: { tabId } });
}
