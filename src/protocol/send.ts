import browser from '../platform/browser.ts';
import { askBackground } from './ask-background.ts';
import type { BackgroundAnswers, BackgroundRequest, BackgroundRequestName, Result } from './messages.ts';

/** How extension pages ask the background; see `askBackground` for what comes back. */
export function send<N extends BackgroundRequestName>(
  name: N,
  payload: BackgroundRequest<N>,
): Promise<Result<BackgroundAnswers[N]>> {
  return askBackground((envelope) => browser.runtime.sendMessage(envelope), name, payload);
}
