import { useCallback, useState } from 'preact/hooks';
import type {
  BackgroundAnswers,
  BackgroundRequest,
  BackgroundRequestName,
  FailureCode,
} from '../protocol/messages.ts';
import { send } from '../protocol/send.ts';

/** Sends to the background and remembers why the last of it failed; answers null then. */
export function useSending() {
  const [failed, setFailed] = useState<FailureCode | null>(null);
  const ask = useCallback(
    async <N extends BackgroundRequestName>(
      name: N,
      payload: BackgroundRequest<N>,
    ): Promise<{ value: BackgroundAnswers[N] } | null> => {
      const result = await send(name, payload);
      setFailed(result.ok ? null : result.code);
      return result.ok ? { value: result.value } : null;
    },
    [],
  );
  return { failed, ask };
}
