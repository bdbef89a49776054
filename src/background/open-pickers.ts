/**
 * In which tabs the reader has called the picker: in the session's memory, so that it outlives the worker. Without it
 * any page's process could teach rules in the reader's name.
 */
import * as v from 'valibot';
import type { BackgroundContext } from './context.ts';

type PickerContext = Pick<BackgroundContext, 'browser' | 'now'>;

/** A picker left open for longer is closed: the reader has forgotten it. */
const openForMs = 60 * 60 * 1000;

const OpenPickerSchema = v.strictObject({ host: v.string(), at: v.number() });

const keyOf = (tabId: number) => `picker:${tabId}`;

/** Remembers that the reader called the picker into this tab, which shows a page of `host`. */
export async function notePicker(
  { browser, now }: PickerContext,
  { tabId, host }: { tabId: number; host: string },
): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: { host, at: now().getTime() } });
}

/** Whether it was called there, for a page of this host; a tab that went to another site has none. */
export async function isPickerOpen(
  { browser, now }: PickerContext,
  { tabId, host }: { tabId: number; host: string },
): Promise<boolean> {
  const key = keyOf(tabId);
  const parsed = v.safeParse(OpenPickerSchema, (await browser.storage.session.get(key))[key]);
  return parsed.success && parsed.output.host === host && now().getTime() - parsed.output.at < openForMs;
}

export async function forgetPicker({ browser }: PickerContext, tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
