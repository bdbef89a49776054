import browser from '../platform/browser.ts';

/** Whether this is the toolbar's popup, which goes when something else is opened, and not a page in a tab. */
function isToolbarPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}

/** Opens a page of ours in a new tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  if (isToolbarPopup()) window.close();
}

/** Opens an address of the web in a new tab. */
export async function openAddress(url: string): Promise<void> {
  await browser.tabs.create({ url });
  if (isToolbarPopup()) window.close();
}

/** Makes way for what happens on the page. A popup that stands in a tab stays. */
export function closePopup(): void {
  if (isToolbarPopup()) window.close();
}

export function readerPath(id: string): string {
  return `reader.html?id=${encodeURIComponent(id)}`;
}
