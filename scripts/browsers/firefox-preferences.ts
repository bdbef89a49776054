import type { LaunchOptions } from './driver.ts';

/** Dark is 0, light is 1. */
export const colorSchemePreference = 'layout.css.prefers-color-scheme.content-override';
export const reducedMotionPreference = 'ui.prefersReducedMotion';

/** Preferences of a Firefox that is only driven: it asks nothing, phones nowhere, and reaches the site by proxy. */
export function firefoxPreferences(
  options: LaunchOptions,
  { proxyPort, uuids }: { proxyPort: number; uuids: Record<string, string> },
): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    // The addresses of the extension's pages are known before it is installed, and stay over a restart.
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    // permissions.request() is answered with yes: its prompt belongs to the browser, not to a page.
    'extensions.webextOptionalPermissionPrompts': false,
    // The manifest is shown as the plain document that has the extension's API, not in the JSON viewer.
    'devtools.jsonview.enabled': false,
    [colorSchemePreference]: options.colorScheme === 'dark' ? 0 : 1,
    [reducedMotionPreference]: options.reducedMotion ? 1 : 0,
    // Scrollbars take no room, as in headless Chromium: a viewport is as wide as was asked for.
    'ui.useOverlayScrollbars': 1,
    // A killed browser opens again like a new one.
    'browser.sessionstore.resume_from_crash': false,
    'toolkit.startup.max_resumed_crashes': -1,
    'browser.startup.page': 0,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'browser.tabs.warnOnClose': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.server': '',
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.dns.disablePrefetch': true,
    'network.prefetch-next': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.topsites.contile.enabled': false,
    'browser.region.network.url': '',
    'dom.push.connection.enabled': false,
    'dom.disable_open_during_load': false,
    'remote.log.level': 'Error',
  };
}
