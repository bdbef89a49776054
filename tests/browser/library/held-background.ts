import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Galley } from '../harness/open-galley.ts';

/** Moments of a save at which the background of a held extension can be made to stand still. */
export const moments = ['before it reads the page', 'before it writes', 'after it wrote'] as const;
export type Moment = (typeof moments)[number];

/**
 * Lets a test stop the background at a moment it chooses, so that killing it there needs no luck. Nothing else is
 * changed: the calls that are held are the browser's own.
 */
export function holdable(extensionDir: string): void {
  const file = path.join(extensionDir, 'background.js');
  writeFileSync(file, `(${holdCalls})();\n${readFileSync(file, 'utf8')}`);
}

/** The next background that comes to this moment stays there. */
export async function holdAt(galley: Galley, moment: Moment): Promise<void> {
  await galley.driver.evaluateInExtension(
    `(globalThis.browser ?? chrome).storage.session.set({ holdAt: ${JSON.stringify(moment)} })`,
  );
}

/** Waits until the background stands there, and ends it. */
export async function killHeld(galley: Galley): Promise<void> {
  const session = '(globalThis.browser ?? chrome).storage.session';
  for (;;) {
    const { held } = await galley.driver.evaluateInExtension<{ held?: string }>(`${session}.get('held')`);
    if (held) break;
  }
  await galley.driver.killBackground();
  await galley.driver.evaluateInExtension(`${session}.remove(['holdAt', 'held'])`);
}

/** In the background, before its own script. */
function holdCalls(): void {
  type Call = (...given: unknown[]) => Promise<unknown>;
  interface Area {
    get(key: string): Promise<Record<string, unknown>>;
    set: Call;
  }
  interface Api {
    storage: { session: Area; local: Area };
    tabs: { sendMessage: Call };
  }
  const scope = globalThis as unknown as { browser?: Api; chrome: Api };
  const { storage, tabs } = scope.browser ?? scope.chrome;
  const session = storage.session;
  const waitHere = async (moment: string) => {
    const { holdAt } = await session.get('holdAt');
    if (holdAt !== moment) return;
    await session.set({ held: moment });
    await new Promise(() => {});
  };
  const set = storage.local.set.bind(storage.local);
  storage.local.set = async (items) => {
    const isSave = Object.keys(items as object).some((key) => key.startsWith('a:'));
    if (isSave) await waitHere('before it writes');
    await set(items);
    if (isSave) await waitHere('after it wrote');
  };
  const sendMessage = tabs.sendMessage.bind(tabs);
  tabs.sendMessage = async (tabId, message, options) => {
    if ((message as { name: string }).name === 'cleaner/extract') await waitHere('before it reads the page');
    return sendMessage(tabId, message, options);
  };
}
