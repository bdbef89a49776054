/**
 * What no protocol offers, done in Firefox's privileged scope as its own tests do it. Every function here is sent
 * there as source text: it closes over nothing, its arguments and result are JSON.
 */

// Firefox's own globals, known to this file only.
declare const ChromeUtils: { importESModule(url: string): Record<string, FirefoxModule> };
declare const Services: {
  wm: { getMostRecentWindow(type: string): Window; getEnumerator(type: string): Iterable<Window> };
  prefs: { setIntPref(name: string, value: number): void };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: FirefoxModule } };
// biome-ignore lint/suspicious/noExplicitAny: Firefox's modules have no types, and change without notice
type FirefoxModule = any;

export async function triggerAction(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  await action.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
}

/**
 * The id under which WebDriver BiDi can reach the open popup, or null. BiDi only looks for contexts among the
 * tabs, so its lookup is widened to popups first. A popup takes its colours from the browser's theme and not from
 * the preference that tabs obey, so it is told the scheme.
 */
export function findPopupContext(url: string, colorScheme: string): string | null {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  ) as { NavigableManager: FirefoxModule };
  const listPopups = (): FirefoxModule[] =>
    [...Services.wm.getEnumerator('navigator:browser')].flatMap((window) => [
      ...window.document.querySelectorAll('browser.webextension-popup-browser'),
    ]);
  if (!NavigableManager.getTabBrowserById) {
    NavigableManager.getTabBrowserById = NavigableManager.getBrowserById;
    NavigableManager.getBrowserById = (id: string) =>
      listPopups().find((browser) => NavigableManager.getIdForBrowser(browser) === id) ??
      NavigableManager.getTabBrowserById(id);
  }
  const popup = listPopups().find(
    (browser) => browser.currentURI?.spec.startsWith(url) && browser.closest('panel')?.state === 'open',
  );
  if (!popup) return null;
  popup.permanentKey ??= {};
  popup.browsingContext.prefersColorSchemeOverride = colorScheme;
  return NavigableManager.getIdForBrowser(popup);
}

/** Presses an extension's shortcut. False when Firefox has no such keys for it. */
export function pressShortcut(id: string, modifiers: string[], key: string): boolean {
  const words: Record<string, string> = { Ctrl: 'accel', MacCtrl: 'control', Command: 'accel' };
  const wanted = modifiers.map((name) => words[name] ?? name.toLowerCase()).sort();
  const keysetId = `ext-keyset-id-${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}`;
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  for (const element of document.querySelectorAll(`keyset[id="${keysetId}"] > key`)) {
    const has = (element.getAttribute('modifiers') ?? '').split(/[\s,]+/).sort();
    if (element.getAttribute('key') !== key || has.join() !== wanted.join()) continue;
    (element as FirefoxModule).doCommand();
    return true;
  }
  return false;
}

export async function terminateBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ disableResetIdleForTest: true });
}

/** Adds or removes match patterns from what the extension may reach. */
export async function changeSiteAccess(
  id: string,
  change: 'add' | 'remove',
  origins: string[],
): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  ) as { ExtensionPermissions: FirefoxModule };
  const { extension } = WebExtensionPolicy.getByID(id);
  const permissions = { permissions: [], origins, data_collection: [] };
  await ExtensionPermissions[change](id, permissions, extension);
}

export function setIntegerPreference(name: string, value: number): void {
  Services.prefs.setIntPref(name, value);
}
