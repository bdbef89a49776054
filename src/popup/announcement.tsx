import { countedMessage, isolate, message, messageFor } from '../ui/message.ts';
import type { LibraryControl } from './use-library.ts';
import type { PageControl } from './use-page.ts';

/** Says what was just done to those who do not see it. Always in the page, so that a change of its words is heard. */
export function Announcement({ page, library }: { page: PageControl; library: LibraryControl }) {
  return (
    <p class="visually-hidden" role="status">
      {wordsFor(page)} {libraryWords(library)}
    </p>
  );
}

function libraryWords({ failed, deleted, restored }: LibraryControl): string {
  if (failed) return message(messageFor('failure', failed));
  if (deleted) return message('deleted_article', isolate(deleted.headline));
  return restored ? message('restored_article', isolate(restored.headline)) : '';
}

function wordsFor({ notice, save, state }: PageControl): string {
  if (save.status === 'saving') return message('saving');
  if (save.status === 'asking') return message('incomplete_title');
  if (notice === 'cleaned') {
    const hidden = state?.status === 'reachable' ? state.report.hidden.filter(({ shown }) => !shown) : [];
    return message('cleaned_announcement', countedMessage('blocks_hidden', hidden.length));
  }
  if (notice === 'joined') {
    const article = state?.status === 'reachable' ? state.report.article : null;
    return countedMessage('pages_joined', article?.pages?.pages ?? 0);
  }
  if (notice === 'restored') return message('restored_announcement');
  if (notice === 'kept') return message('always_kept');
  if (notice === 'grant-refused') return message('grant_refused');
  if (notice !== null) return message(messageFor('failure', notice.failed));
  return saveWords(save) ?? '';
}

/** How the last save ended, in a sentence; null where there is nothing to tell. */
export function saveWords(save: PageControl['save']): string | null {
  switch (save.status) {
    case 'saved':
      if (save.saved.withoutMarkup) return message('saved_without_markup');
      if (save.saved.outcome === 'unchanged') return message('saved_unchanged');
      if (save.saved.outcome === 'updated') return message('saved_updated', String(save.saved.versions));
      return message('saved');
    case 'survived':
      return message('save_survived');
    case 'lost':
      return message(save.oldKept ? 'save_lost_old_kept' : 'save_lost');
    case 'failed':
      return message(messageFor('failure', save.code));
    case 'undone':
      return message('save_undone');
    default:
      return null;
  }
}
