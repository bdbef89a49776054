import { registerListeners } from '../../src/background/register-listeners.ts';
import type { Browser } from '../../src/platform/browser.ts';
import type { PageReport } from '../../src/protocol/page-state.ts';
import { schemaVersion } from '../../src/store/records.ts';
import { type FakeStorage, fakeClock, fakeLock, fakeStorage } from '../store/fake-storage.ts';

type Listener = (...given: never[]) => unknown;

class FakeEvent {
  readonly listeners: Listener[] = [];
  addListener(listener: Listener): void {
    this.listeners.push(listener);
  }
  async emit(...given: unknown[]): Promise<unknown> {
    const answers = await Promise.all(this.listeners.map((listener) => listener(...(given as never[]))));
    return answers[0];
  }
}

/** One page in a tab, with what plays the content script in it. */
export interface FakePage {
  url?: string;
  title?: string;
  incognito?: boolean;
  /** Answers a message to the cleaner. */
  cleaner: (name: string, payload: unknown) => unknown;
  /** The cleaner is in the page, or comes there when it is injected. */
  isInjected: boolean;
  contentType: string;
  /** The browser lets nothing into this page: the words of its error, or a promise while it waits for the reader. */
  refusal: string | Promise<never> | null;
  refusesStyle: boolean;
  /** The sheets that lie over the page. */
  sheets: { css: string; origin: string }[];
}

export const home = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/';
export const ourId = 'abcdefghijklmnopabcdefghijklmnop';

export interface FakeBrowser {
  pages: Map<number, FakePage>;
  local: FakeStorage;
  session: FakeStorage;
  /** Sites whose access was withdrawn, by host. */
  withdrawn: Set<string>;
  /** What was done to the toolbar button, by tab. */
  toolbar: Map<number, Record<string, unknown>>;
  menus: string[];
  accessLevels: string[];
  reported: unknown[];
  /** The listener's delays end at once: pages that do not answer are given up. */
  impatient: boolean;
  /** Messages that went to tabs. */
  asked: string[];
  addPage(tabId: number, page?: Partial<FakePage>): FakePage;
  fromPage(name: string, payload: unknown, sender?: object): Promise<unknown>;
  fromContent(tabId: number, name: string, payload: unknown, sender?: object): Promise<unknown>;
  /** Any message from any sender, as the browser would hand it over. */
  deliver(message: unknown, sender: object): Promise<unknown>;
  emit(event: 'installed' | 'startup' | 'command' | 'menu', ...given: unknown[]): Promise<unknown>;
}

/** The background as it stands after its script has run, in a browser made of lists. */
export function startBackground(
  options: { stored?: Record<string, unknown>; failFirst?: boolean } = {},
): FakeBrowser {
  const events = {
    message: new FakeEvent(),
    installed: new FakeEvent(),
    startup: new FakeEvent(),
    command: new FakeEvent(),
    menu: new FakeEvent(),
  };
  const pages = new Map<number, FakePage>();
  const local = fakeStorage();
  const session = fakeStorage();
  // A library that has been in use: nothing to lift.
  const stored = options.stored ?? { 'm:schema': { schema: schemaVersion } };
  for (const [key, value] of Object.entries(stored)) local.data.set(key, JSON.stringify(value));
  if (options.failFirst) local.failAt(1, 'refuse');
  const toolbar = new Map<number, Record<string, unknown>>();
  const pageOf = (tabId: number) => {
    const page = pages.get(tabId);
    if (!page) throw new Error(`No tab with id: ${tabId}.`);
    return page;
  };
  const tabOf = (id: number) => {
    const { url, title, incognito = false } = pageOf(id);
    return {
      id,
      incognito,
      ...(url === undefined ? {} : { url }),
      ...(title === undefined ? {} : { title }),
    };
  };
  const note = (field: string) => async (details: { tabId: number }) => {
    const { tabId, ...rest } = details;
    toolbar.set(tabId, { ...toolbar.get(tabId), [field]: Object.values(rest)[0] });
  };
  type Injection = { target: { tabId: number }; func?: unknown; css: string; origin: string };

  const browser = {
    runtime: {
      id: ourId,
      getURL: (path: string) => home + path,
      onMessage: events.message,
      onInstalled: events.installed,
      onStartup: events.startup,
    },
    tabs: {
      get: async (tabId: number) => tabOf(tabId),
      query: async ({ active }: { active?: boolean }) =>
        [...pages.keys()].slice(0, active ? 1 : undefined).map(tabOf),
      sendMessage: async (tabId: number, message: { name: string; payload: unknown }, options: unknown) => {
        fake.asked.push(`${tabId} ${message.name} ${JSON.stringify(options)}`);
        const page = pageOf(tabId);
        if (!page.isInjected)
          throw new Error('Could not establish connection. Receiving end does not exist.');
        return structuredClone(await page.cleaner(message.name, message.payload));
      },
    },
    scripting: {
      executeScript: async ({ target, func }: Injection) => {
        const page = pageOf(target.tabId);
        if (page.refusal !== null) throw new Error(await page.refusal);
        if (func) return [{ result: page.contentType }];
        page.isInjected = true;
        return [{}];
      },
      insertCSS: async ({ target, css, origin }: Injection) => {
        const page = pageOf(target.tabId);
        if (page.refusesStyle) throw new Error('Cannot access contents of the page.');
        page.sheets.push({ css, origin });
      },
      removeCSS: async ({ target, css, origin }: Injection) => {
        const page = pageOf(target.tabId);
        const at = page.sheets.findIndex((sheet) => sheet.css === css && sheet.origin === origin);
        if (at !== -1) page.sheets.splice(at, 1);
      },
    },
    storage: {
      local: {
        ...local,
        get: (keys: string[]) => local.get(keys),
        set: (items: Record<string, unknown>) => local.set(items),
        setAccessLevel: async ({ accessLevel }: { accessLevel: string }) =>
          fake.accessLevels.push(accessLevel),
      },
      session,
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => ![...fake.withdrawn].some((host) => origin.includes(host) || host === '*')),
    },
    action: {
      setIcon: note('icon'),
      setTitle: note('title'),
      setBadgeText: note('badge'),
      setBadgeBackgroundColor: note('colour'),
    },
    i18n: { getMessage: (name: string) => name },
    commands: { onCommand: events.command },
    contextMenus: {
      onClicked: events.menu,
      removeAll: async () => fake.menus.splice(0),
      create: ({ id }: { id: string }) => fake.menus.push(id),
    },
  } as unknown as Browser;

  const fake: FakeBrowser = {
    pages,
    local,
    session,
    toolbar,
    withdrawn: new Set(),
    menus: [],
    accessLevels: [],
    reported: [],
    impatient: false,
    asked: [],
    addPage(tabId, page = {}) {
      const made: FakePage = {
        url: 'https://www.harbour-post.example/2031/05/04/ferry',
        title: 'The late ferry sails again',
        cleaner: cleanerOf(attributeOf(tabId)),
        isInjected: true,
        contentType: 'text/html',
        refusal: null,
        refusesStyle: false,
        sheets: [],
        ...page,
      };
      pages.set(tabId, made);
      return made;
    },
    fromPage: (name, payload, sender = {}) =>
      fake.deliver(
        { name, payload },
        { id: ourId, url: `${home}popup.html`, origin: home.slice(0, -1), ...sender },
      ),
    fromContent: (tabId, name, payload, sender = {}) =>
      fake.deliver(
        { name, payload },
        { id: ourId, url: pageOf(tabId).url, frameId: 0, tab: tabOf(tabId), ...sender },
      ),
    deliver: (message, sender) => events.message.emit(structuredClone(message), sender),
    emit: (event, ...given) => events[event].emit(...given),
  };

  const locks = new Map<string, ReturnType<typeof fakeLock>>();
  registerListeners(browser, {
    lockNamed: (name) => {
      const lock = locks.get(name) ?? fakeLock();
      locks.set(name, lock);
      return lock;
    },
    now: fakeClock(),
    newKey: () => '7c9e6679-7425-40de-944b-e07fc1f90ae7',
    delay: () => (fake.impatient ? Promise.resolve() : new Promise(() => undefined)),
    report: (_what, error) => fake.reported.push(error),
  });
  return fake;
}

const attributeOf = (tabId: number) => `data-galley-${tabId.toString(16).padStart(8, '0')}`;

/** What the cleaner says of an ordinary article. */
export function reportOf(fields: Partial<PageReport> = {}): PageReport {
  return {
    detection: {
      verdict: 'article',
      kind: 'report',
      score: 4,
      reasons: ['structured-article'],
      language: 'en',
    },
    cleaned: false,
    attribute: null,
    article: {
      canonicalUrl: 'https://www.harbour-post.example/2031/05/04/ferry',
      outlet: 'The Harbour Post',
      headline: 'The late ferry sails again',
      bylines: [],
      conflicts: [],
      source: null,
      published: null,
      updated: null,
      kind: 'report',
      language: 'en',
      direction: 'ltr',
      words: 20,
      completeness: {
        words: 20,
        ofWords: 20,
        images: 0,
        ofImages: 0,
        posts: 0,
        isLow: false,
        missing: [],
      },
      pages: null,
      otherStories: [],
      entries: 0,
      timeline: { lastLook: 'not told', entries: [] },
      originalUrl: null,
      profile: null,
      profileOutOfDate: false,
    },
    hidden: [],
    timings: { detect: 1, plan: 1, extract: 1 },
    nodes: 100,
    refusal: null,
    ...fields,
  };
}

/** A cleaner as the content script plays it: it remembers whether its page is cleaned. */
function cleanerOf(attribute: string): FakePage['cleaner'] {
  let cleaned = false;
  return (name) => {
    const was = cleaned;
    if (name === 'cleaner/clean') cleaned = true;
    if (name === 'cleaner/undo') cleaned = false;
    if (name === 'cleaner/extract') return null;
    return reportOf({ cleaned, attribute: cleaned || was ? attribute : null });
  };
}
