import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ArticleSummary } from '../protocol/page-state.ts';
import { Button } from '../ui/button.tsx';
import { countedMessage, formatNumber, message } from '../ui/message.ts';
import type { PageControl } from './use-page.ts';

export interface IncompleteWarningProps {
  page: PageControl;
  completeness: ArticleSummary['completeness'];
  /** Leads to what was hidden; null while nothing is. */
  onSeeHidden: (() => void) | null;
}

/**
 * What stands in for Save where part of the article seems to be missing: the figure, how the missing passages begin,
 * and the choice. The focus goes to the words and not to a button, so that a second Enter saves nothing unread.
 */
export function IncompleteWarning({ page, completeness, onSeeHidden }: IncompleteWarningProps) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  const { words, ofWords, missing } = completeness;
  return (
    <section
      class="notice notice-warning incomplete"
      aria-labelledby="incomplete-title"
      aria-describedby="incomplete-words"
      tabIndex={-1}
      ref={box}
      data-notice="incomplete"
    >
      <p id="incomplete-title" class="incomplete-title">
        {message('incomplete_title')}
      </p>
      <p id="incomplete-words">{countedMessage('incomplete_words', ofWords, formatNumber(words))}</p>
      {missing.length > 0 && (
        <ul class="incomplete-passages" aria-label={message('incomplete_passages')}>
          {missing.slice(0, MOST_PASSAGES).map((text) => (
            <li key={text} class="first-words" dir="auto">
              {text}…
            </li>
          ))}
        </ul>
      )}
      <div class="actions">
        {onSeeHidden !== null && (
          <Button action="see-hidden" onPress={onSeeHidden}>
            {message('see_hidden')}
          </Button>
        )}
        <Button action="save-anyway" onPress={() => void page.saveAnyway()}>
          {message('save_anyway')}
        </Button>
        <Button action="dont-save" kind="quiet" onPress={page.dontSave}>
          {message('dont_save')}
        </Button>
      </div>
    </section>
  );
}

const MOST_PASSAGES = 3;
