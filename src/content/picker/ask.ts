import type {
  BackgroundAnswers,
  BackgroundRequest,
  BackgroundRequestName,
  Result,
} from '../../protocol/messages.ts';

/**
 * Asks the background and never throws, like `askBackground`; that one knows every code of the protocol, which is more
 * than the whole picker.
 */
export async function ask<N extends BackgroundRequestName>(
  send: (envelope: unknown) => Promise<unknown>,
  name: N,
  payload: BackgroundRequest<N>,
): Promise<Result<BackgroundAnswers[N]>> {
  // Once the extension was updated, its old scripts have no runtime to ask.
  const answer = await Promise.resolve({ name, payload })
    .then(send)
    .catch(() => null);
  // The background is ours: what it answers is a result, or it ended before it could.
  return typeof answer === 'object' && answer !== null && 'ok' in answer
    ? (answer as Result<BackgroundAnswers[N]>)
    : { ok: false, code: 'no-answer' };
}
