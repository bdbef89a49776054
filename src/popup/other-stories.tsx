import { useState } from 'preact/hooks';
import type { ArticleSummary } from '../protocol/page-state.ts';
import { countedMessage } from '../ui/message.ts';
import type { PageControl } from './use-page.ts';

/** "2 other stories on this page": each by its headline; a press cleans that one instead. */
export function OtherStories({
  page,
  stories,
}: {
  page: PageControl;
  stories: ArticleSummary['otherStories'];
}) {
  const [busy, setBusy] = useState(false);
  if (stories.length === 0) return null;
  return (
    <details class="other-stories hidden-panel">
      <summary data-action="show-stories">
        <span class="summary-title">{countedMessage('other_stories', stories.length)}</span>
      </summary>
      <ul>
        {stories.map(({ id, headline }) => (
          <li key={id}>
            <button
              type="button"
              class="button button-quiet story-choice"
              data-action="choose-story"
              aria-disabled={busy ? 'true' : undefined}
              onClick={() => {
                if (busy) return;
                setBusy(true);
                page.chooseStory(id).finally(() => setBusy(false));
              }}
            >
              <span class="row-headline" dir="auto">
                {headline}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
