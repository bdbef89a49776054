import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { message } from '../ui/message.ts';

/** What was just taken away, with its way back. */
export function UndoNote({
  words,
  onUndo,
  onDismiss,
}: {
  words: string;
  onUndo: () => void;
  onDismiss: () => void;
}) {
  return (
    <div class="undo-note">
      <p role="status">{words}</p>
      <Button action="undo" kind="quiet" onPress={onUndo}>
        {message('undo')}
      </Button>
      <IconButton action="dismiss" icon="close" label={message('dismiss')} onPress={onDismiss} />
    </div>
  );
}
