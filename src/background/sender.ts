import type { Runtime, Tabs } from '../platform/browser.ts';

/** Who sent a message, as far as the browser vouches for it. Nothing here is taken from the message. */
export type Sender =
  | { from: 'page'; isPrivate: boolean }
  | { from: 'content'; isPrivate: boolean; tabId: number; url: URL; tab: Tabs.Tab };

/**
 * Tells an extension page from a web page's top frame; null for everyone else. That a page of ours stands in a tab
 * makes no difference, so a tab is no sign of a web page: the address decides (Adblock Plus once took messages of
 * content scripts for its own).
 */
export function identifySender(
  sender: Runtime.MessageSender,
  runtime: { id: string; getURL(path: string): string },
): Sender | null {
  if (sender.id !== runtime.id || sender.url === undefined) return null;
  const { origin } = sender as { origin?: string };
  const home = runtime.getURL('');
  const isPrivate = sender.tab?.incognito === true;
  const isTopFrame = (sender.frameId ?? 0) === 0;
  if (sender.url.startsWith(home)) {
    const isOurs = origin === undefined || `${origin}/` === home;
    return isOurs && isTopFrame ? { from: 'page', isPrivate } : null;
  }
  if (!isTopFrame || sender.tab?.id === undefined || !URL.canParse(sender.url)) return null;
  const url = new URL(sender.url);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return { from: 'content', isPrivate, tabId: sender.tab.id, url, tab: sender.tab };
}
