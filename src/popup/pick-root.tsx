import { Button } from '../ui/button.tsx';
import { message } from '../ui/message.ts';
import type { PageControl } from './use-page.ts';

/** Where the story was not found, or found by guessing: the reader can say where it stands. */
export function PickRoot({ page }: { page: PageControl }) {
  return (
    <Button action="pick-root" onPress={() => void page.pick('root')}>
      {message('pick_root')}
    </Button>
  );
}
