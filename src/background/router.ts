/**
 * The one door of the background. Nothing passes that `protocol/messages.ts` does not name, from a sender it does
 * not allow, or with a payload that does not fit; what passes is answered with a `Result`, whatever happens inside.
 */
import * as v from 'valibot';
import type { Runtime } from '../platform/browser.ts';
import {
  type BackgroundAnswers,
  type BackgroundRequest,
  type BackgroundRequestName,
  backgroundRequests,
  type Result,
} from '../protocol/messages.ts';
import { identifySender, type Sender } from './sender.ts';

/** Does one request. `S` is who may send it. */
export type Handler<N extends BackgroundRequestName> = (
  payload: BackgroundRequest<N>,
  sender: Extract<Sender, { from: (typeof backgroundRequests)[N]['from'] }>,
) => Promise<Result<BackgroundAnswers[N]>>;

export type Handlers = { [N in BackgroundRequestName]: Handler<N> };

const EnvelopeSchema = v.strictObject({ name: v.string(), payload: v.unknown() });

/** Requests that would leave something on the disk: never from a private window. */
const writing: ReadonlySet<string> = new Set([
  'article/save',
  'article/save-link',
  'library/delete',
  'library/restore',
  'library/repair',
  'settings/change',
  'site/change',
  'page/always-keep',
  'rules/add',
  'rules/remove',
  'rules/revert',
  'profile/import',
  'profile/change',
  'profile/remove',
  'article/clean-again',
] satisfies BackgroundRequestName[]);

/** The listener for `runtime.onMessage`. `report` gets errors that are our own mistakes. */
export function createRouter(options: {
  runtime: { id: string; getURL(path: string): string };
  handlers: Handlers;
  report: (name: string, error: unknown) => void;
}): (message: unknown, sender: Runtime.MessageSender) => Promise<Result<unknown>> {
  const { runtime, handlers, report } = options;
  return async (message, from) => {
    const envelope = v.safeParse(EnvelopeSchema, message);
    if (!envelope.success || !Object.hasOwn(backgroundRequests, envelope.output.name)) return refused;
    const name = envelope.output.name as BackgroundRequestName;
    const sender = identifySender(from, runtime);
    if (sender?.from !== backgroundRequests[name].from) return refused;
    const payload = v.safeParse(backgroundRequests[name].schema, envelope.output.payload);
    if (!payload.success) return refused;
    if (sender.isPrivate && writing.has(name)) return { ok: false, code: 'private-window' };
    // The table ties each name to its handler; TypeScript cannot follow that through a name known at run time.
    const handle = handlers[name] as unknown as (
      payload: unknown,
      sender: Sender,
    ) => Promise<Result<unknown>>;
    try {
      return await handle(payload.output, sender);
    } catch (error) {
      report(name, error);
      return refused;
    }
  };
}

const refused = { ok: false, code: 'refused' } as const;
