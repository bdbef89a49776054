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

/** When it was called there, for a page of this host, or null; a tab that went to another site has none. */
export async function pickerOpenSince(
  { browser, now }: PickerContext,
  { tabId, host }: { tabId: number; host: string },
): Promise<Date | null> {
  const key = keyOf(tabId);
  const parsed = v.safeParse(OpenPickerSchema, (await browser.storage.session.get(key))[key]);
  if (!parsed.success || parsed.output.host !== host) return null;
  const { at } = parsed.output;
  return now().getTime() - at < openForMs ? new Date(at) : null;
}

export async function forgetPicker({ browser }: PickerContext, tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
