import { bareHost } from '../core/url/bare-host.ts';
import browser from '../platform/browser.ts';

/** A tab that shows a page of the site. */
export interface OpenTab {
  tabId: number;
  title: string;
}

/** The tab of a site that was looked at last, as far as Galley may know of it. */
export async function openTabOf(isWanted: (host: string) => boolean): Promise<OpenTab | null> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  const [tab] = tabs
    .filter(
      ({ url, incognito }) => !incognito && url !== undefined && isWanted(bareHost(new URL(url).hostname)),
    )
    .toSorted((one, two) => (two.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  return tab?.id === undefined ? null : { tabId: tab.id, title: tab.title ?? '' };
}

/** What one selector finds. */
export interface Hit {
  selector: string;
  count: number;
  /** First words of the first. */
  words: string;
}

const mostSelectors = 500;

/** Looks selectors up in a tab: nothing is changed there. Null where the tab cannot be asked. */
export async function findInTab(tabId: number, selectors: readonly string[]): Promise<Hit[] | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: findAll,
      args: [selectors.slice(0, mostSelectors)],
    });
    return (answer?.result as Hit[] | undefined) ?? null;
  } catch {
    return null;
  }
}

/** The same in a document that is at hand. */
export function findInDocument(document: Document, selectors: readonly string[]): Hit[] {
  return findAll([...selectors], document);
}

/** Also runs inside pages: uses nothing from outside itself. */
function findAll(selectors: string[], given?: Document | null): Hit[] {
  const page = given ?? globalThis.document;
  return selectors.map((selector) => {
    try {
      const found = page.querySelectorAll(selector);
      const words = (found[0]?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 80);
      return { selector, count: found.length, words };
    } catch {
      return { selector, count: 0, words: '' };
    }
  });
}
