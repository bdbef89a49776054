import type { FailureCode } from '../protocol/messages.ts';
import { message, messageFor } from '../ui/message.ts';

/** Why something could not be done; takes no room while all is well. */
export function FailureNote({ failed }: { failed: FailureCode | null }) {
  return (
    <div role="alert">
      {failed && (
        <p class="notice notice-warning" data-failure={failed}>
          {message(messageFor('failure', failed))}
        </p>
      )}
    </div>
  );
}
