import type { Tabs } from '../platform/browser.ts';
import type { CleanerAnswers, CleanerRequestName, CleanerRequests } from '../protocol/messages.ts';
import type { UnreachableReason } from '../protocol/page-state.ts';
import { askCleaner, patienceMs } from './ask-cleaner.ts';
import type { BackgroundContext } from './context.ts';
import { tellRules } from './page-rules.ts';

export type Reached<T> = { ok: true; answer: T } | { ok: false; reason: UnreachableReason };

/**
 * Asks the cleaner of a tab and puts it there first if need be: in tabs that were open before Galley was installed,
 * where access was withdrawn and the reader's click gave it again, and simply when it was not needed so far.
 */
export async function reachCleaner<N extends CleanerRequestName>(
  context: Pick<BackgroundContext, 'browser' | 'delay'>,
  { tab, name, payload }: { tab: Tabs.Tab; name: N; payload: CleanerRequests[N] },
): Promise<Reached<CleanerAnswers[N]>> {
  const tabId = tab.id;
  const hopeless = reasonByAddress(tab.url);
  if (hopeless) return { ok: false, reason: hopeless };
  if (tabId === undefined) return { ok: false, reason: 'not-responding' };
  let reply = await askCleaner(context, { tabId, name, payload });
  if (reply.state === 'absent') {
    const reason = await injectCleaner(context, tab, tabId);
    if (reason) return { ok: false, reason };
    await tellRules(context, tab);
    reply = await askCleaner(context, { tabId, name, payload });
  }
  return reply.state === 'answered'
    ? { ok: true, answer: reply.answer }
    : { ok: false, reason: 'not-responding' };
}

/** Addresses where no extension can do anything; null where it must be tried. */
function reasonByAddress(address: string | undefined): UnreachableReason | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol } = new URL(address);
  if (protocol === 'http:' || protocol === 'https:') return null;
  if (protocol === 'file:') return 'local-file';
  if (/^(?:[a-z]+-)?extension:$/.test(protocol)) return 'extension-page';
  return 'browser-page';
}

/** Null when the cleaner is in the page now. */
async function injectCleaner(
  { browser, delay }: Pick<BackgroundContext, 'browser' | 'delay'>,
  tab: Tabs.Tab,
  tabId: number,
): Promise<UnreachableReason | null> {
  // The address is shown to those who may enter. To others Chromium does not say no: the call waits for a click on
  // the toolbar button (seen in 156).
  if (tab.url === undefined) return reasonOfRefusal({ browser }, undefined);
  // A page that never ends loading lets nobody in either.
  return Promise.race([
    enterPage({ browser }, tab, tabId),
    delay(patienceMs).then(() => 'not-responding' as const),
  ]);
}

async function enterPage(
  { browser }: Pick<BackgroundContext, 'browser'>,
  tab: Tabs.Tab,
  tabId: number,
): Promise<UnreachableReason | null> {
  const target = { tabId, frameIds: [0] };
  try {
    const [probe] = await browser.scripting.executeScript({ target, func: () => document.contentType });
    const type = String(probe?.result ?? '');
    if (type === 'application/pdf') return 'pdf';
    if (/^(?:image|video|audio)\//.test(type)) return 'media';
    await browser.scripting.executeScript({ target, files: ['content/cleaner.js'] });
    return null;
  } catch {
    return reasonOfRefusal({ browser }, tab.url);
  }
}

/** The browser let nothing into the page; browsers word this differently, so the reason is told from what is known. */
async function reasonOfRefusal(
  { browser }: Pick<BackgroundContext, 'browser'>,
  address: string | undefined,
): Promise<UnreachableReason> {
  if (address === undefined || !URL.canParse(address)) {
    // With access to all sites, only pages of the browser itself keep their address to themselves.
    const sites = { origins: ['http://*/*', 'https://*/*'] };
    return (await browser.permissions.contains(sites)) ? 'browser-page' : 'no-access';
  }
  const url = new URL(address);
  if (isExtensionStore(url)) return 'store-page';
  // Firefox shows PDFs in a page of its own under the address of the file.
  if (/\.pdf$/i.test(url.pathname)) return 'pdf';
  return (await hasStandingAccess({ browser }, address)) ? 'not-responding' : 'no-access';
}

function isExtensionStore({ hostname, pathname }: URL): boolean {
  return (
    [
      'chromewebstore.google.com',
      'addons.mozilla.org',
      'microsoftedge.microsoft.com',
      'addons.opera.com',
    ].includes(hostname) ||
    (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'))
  );
}

/** Whether Galley may look at this address's site without being clicked. */
export async function hasStandingAccess(
  { browser }: Pick<BackgroundContext, 'browser'>,
  address: string,
): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  // Without the port: Firefox's patterns know none.
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }).catch(() => false);
}
