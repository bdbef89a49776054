import type {
  BackgroundAnswers,
  BackgroundRequest,
  BackgroundRequestName,
  FailureCode,
  Result,
} from './messages.ts';
import { failureCodes } from './messages.ts';

/** What crosses the boundary. */
export interface Envelope<Name extends string = string, Payload = unknown> {
  name: Name;
  payload: Payload;
}

/**
 * Asks the background and waits for its answer. Never throws: where the background ended before it answered (the
 * browser stops it when it likes), or answered nothing that can be an answer, the code is `no-answer`. Then nobody
 * knows yet whether the work was done; a save is whole or not there, and the store says which.
 */
export async function askBackground<N extends BackgroundRequestName>(
  sendMessage: (envelope: Envelope) => Promise<unknown>,
  name: N,
  payload: BackgroundRequest<N>,
): Promise<Result<BackgroundAnswers[N]>> {
  let answer: unknown;
  try {
    answer = await sendMessage({ name, payload });
  } catch {
    return { ok: false, code: 'no-answer' };
  }
  return isResult<BackgroundAnswers[N]>(answer) ? answer : { ok: false, code: 'no-answer' };
}

/** The background is ours, so what a success carries is not looked at again. */
function isResult<T>(answer: unknown): answer is Result<T> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  // A success with nothing to say may lose its null on the way.
  if (answer.ok === true) return true;
  return answer.ok === false && 'code' in answer && failureCodes.includes(answer.code as FailureCode);
}
