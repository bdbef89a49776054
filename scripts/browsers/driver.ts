/**
 * One way to drive both browsers with Galley (or any unpacked extension) in them: the tests, the bench and
 * `npm start` speak only to the interfaces of this file. `chromium.ts` implements them over the DevTools protocol,
 * `firefox.ts` over WebDriver BiDi and Firefox's own privileged scope.
 */
import { launchChromium } from './chromium.ts';
import type { BrowserName } from './ensure-browser.ts';
import { launchFirefox } from './firefox.ts';
import type { Site, SiteRequest } from './site-server.ts';

export interface Viewport {
  width: number;
  height: number;
}
export type ColorScheme = 'light' | 'dark';

export interface LaunchOptions {
  /** Folder of an unpacked extension, or null for a bare browser. */
  extensionDir: string | null;
  /** Answers for every host. The caller closes it. */
  site: Site;
  /** Kept after closing. Without it, a temporary profile is made and removed by `close` (not by `restart`). */
  profileDir?: string;
  /** Default true. */
  headless?: boolean;
  /** Of pages in tabs; null: whatever the window leaves. Default 1280 × 800. */
  viewport?: Viewport | null;
  /** Default light. */
  colorScheme?: ColorScheme;
  reducedMotion?: boolean;
  /** Whether the extension has the hosts its manifest asks for. Default `granted`. */
  siteAccess?: 'granted' | 'withheld';
  /** Whether the reader let the extension into private windows. Default no, as browsers have it. */
  privateWindows?: boolean;
}

/** A function run in a page, or an expression. What it closes over is not there; arguments and result are JSON. */
// biome-ignore lint/suspicious/noExplicitAny: parameters are checked where the function is written
export type PageScript<T> = string | ((...args: any[]) => T | Promise<T>);

export interface Page {
  /** In the page's main world, with a user's activation. `undefined` comes back as null. */
  evaluate<T>(script: PageScript<T>, ...args: unknown[]): Promise<T>;
  /** Asks again until the answer is truthy, and gives it back. Survives navigations. */
  waitFor<T>(
    script: PageScript<T>,
    options?: { args?: unknown[]; timeoutMs?: number },
  ): Promise<NonNullable<T>>;
  /** Rejects when the page cannot be loaded. `interactive` does not wait for images and frames. */
  goto(url: string, options?: NavigationOptions): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  url(): Promise<string>;
  /** Writes a PNG. */
  screenshot(file: string, options?: { fullPage?: boolean }): Promise<void>;
  setViewport(viewport: Viewport): Promise<void>;
  /** A key as `KeyboardEvent.key` names it, with modifiers: `Escape`, `Shift+Tab`, `a`. */
  press(key: string): Promise<void>;
  /** Scrolls the first match of a CSS selector into view and clicks it with the mouse. */
  click(selector: string): Promise<void>;
  /** Moves the mouse to a place in the window, in CSS px, and presses or turns the wheel there if told so. */
  mouse(at: { x: number; y: number }, action?: 'move' | 'click' | { wheel: number }): Promise<void>;
  /** Focuses the first match and types at the end of what it holds. */
  type(selector: string, text: string): Promise<void>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  close(): Promise<void>;
  isOpen(): Promise<boolean>;
  /** Errors of the page's console and uncaught exceptions so far. */
  readonly consoleErrors: readonly string[];
}

export interface NavigationOptions {
  until?: 'interactive' | 'load';
  timeoutMs?: number;
}

/** The extension's real popup, open on a tab and with `activeTab` for it. */
export interface Popup extends Page {
  /** What is rendered in it. */
  text(): Promise<string>;
}

export interface Driver {
  readonly name: BrowserName;
  readonly version: string;
  /** `chrome-extension://…` or `moz-extension://…`, no slash at the end. */
  readonly extensionOrigin: string;
  /** Opens a tab in front. */
  openPage(url: string, options?: NavigationOptions): Promise<Page>;
  /** Opens a tab in a new private window. Only with `privateWindows`. */
  openPrivatePage(url: string): Promise<Page>;
  /** A page of the extension in a tab, e.g. `reader.html?id=…`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Waits for a tab that something else opened, by the start of its address (or of its path in the extension). */
  openedPage(start: string): Promise<Page>;
  /** Runs in a blank document of the extension, with `browser` (in Chromium also `chrome`) at hand. */
  evaluateInExtension<T>(script: PageScript<T>, ...args: unknown[]): Promise<T>;
  /** The number by which the extension knows the page's tab. Brings the page to the front. */
  tabId(page: Page): Promise<number>;
  /** Clicks the toolbar button with the page in front and waits for the popup. */
  clickToolbarButton(page: Page): Promise<Popup>;
  /** The popup that something else opened: `_execute_action`, or the extension itself. */
  openedPopup(): Promise<Popup>;
  /** Presses the keys the manifest suggests for a command, with the page in front. Does not wait for an effect. */
  runCommand(command: string, page: Page): Promise<void>;
  /** Zooms as the reader does: 1 is 100 %. */
  setZoom(page: Page, factor: number): Promise<void>;
  /** Ends the service worker or event page, as the browser does when it has been idle. */
  killBackground(): Promise<void>;
  /** Takes away what the manifest's host permissions gave, as a reader can in the browser's settings. */
  withdrawSiteAccess(): Promise<void>;
  /** Gives it back: for all hosts, or for match patterns such as `https://english.almayadeen.net/*`. */
  grantSiteAccess(origins?: string[]): Promise<void>;
  setColorScheme(scheme: ColorScheme): Promise<void>;
  setReducedMotion(reduced: boolean): Promise<void>;
  /** Cuts the network of the browser's site; pages and the extension see failed connections. */
  goOffline(): void;
  goOnline(): void;
  /** What pages and extension have asked the network for since the driver was launched or `forgetRequests`. */
  requests(): SiteRequest[];
  forgetRequests(): void;
  /** Fulfilled when the browser has ended, whoever ended it. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
  /** Ends every process of the browser at once, as a crash or power cut does. Follow with `restart` or `close`. */
  kill(): Promise<void>;
  /** Closes the browser, if it still runs, and opens it again on the same profile. Old pages are void. */
  restart(): Promise<Driver>;
}

/** Starts a browser. Rejects with one sentence of advice when there is none on this machine. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  return name === 'chrome' ? launchChromium(options) : launchFirefox(options);
}
