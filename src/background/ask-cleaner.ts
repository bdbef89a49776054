import * as v from 'valibot';
import {
  type CleanerAnswers,
  type CleanerRequestName,
  type CleanerRequests,
  cleanerRequests,
} from '../protocol/messages.ts';
import type { BackgroundContext } from './context.ts';

/**
 * What came back from a page. `absent`: no cleaner there yet. `silent`: it did not answer in time. `unusable`: it
 * answered something that is no answer.
 */
export type CleanerReply<T> = { state: 'answered'; answer: T } | { state: 'absent' | 'silent' | 'unusable' };

/** A page that takes longer than this hangs. Pages of a megabyte answer in a second or two on slow machines. */
export const patienceMs = 20_000;
/** Pages that are fetched one after the other; the cleaner gives them up some seconds earlier. */
const fetchPatienceMs = 28_000;

/** Asks the cleaner in the top frame of a tab. Its answer is believed only if it fits the schema. */
export async function askCleaner<N extends CleanerRequestName>(
  { browser, delay }: Pick<BackgroundContext, 'browser' | 'delay'>,
  { tabId, name, payload }: { tabId: number; name: N; payload: CleanerRequests[N] },
): Promise<CleanerReply<CleanerAnswers[N]>> {
  const silent = Symbol('silent');
  let answer: unknown;
  try {
    answer = await Promise.race([
      browser.tabs.sendMessage(tabId, { name, payload }, { frameId: 0 }),
      delay(name === 'cleaner/join-pages' ? fetchPatienceMs : patienceMs).then(() => silent),
    ]);
  } catch (error) {
    // Chromium and Firefox say this in the same words when nobody listens in the tab.
    return {
      state: /could not establish connection|receiving end/i.test(String(error)) ? 'absent' : 'unusable',
    };
  }
  if (answer === silent) return { state: 'silent' };
  // The detector may listen and have nothing to say to this.
  if (answer === undefined) return { state: 'absent' };
  const parsed = v.safeParse(cleanerRequests[name].answer, answer);
  return parsed.success
    ? { state: 'answered', answer: parsed.output as CleanerAnswers[N] }
    : { state: 'unusable' };
}
