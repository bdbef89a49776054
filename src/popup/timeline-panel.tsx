import { useState } from 'preact/hooks';
import type { ArticleSummary, TimelineEntry } from '../protocol/page-state.ts';
import { formatMoment } from '../ui/format-date.ts';
import { message, messageLanguage } from '../ui/message.ts';

export interface TimelinePanelProps {
  article: ArticleSummary;
  onShowEntry: (key: string) => Promise<void>;
}

/** How many entries came since the reader's last look; null where there was none and nothing came since this one. */
export function newEntryCount({ timeline }: ArticleSummary): number | null {
  const count = timeline.entries.filter(({ isNew }) => isNew).length;
  return timeline.lastLook === 'told' || count > 0 ? count : null;
}

/** The entries of a live blog by time; each takes the page to itself. */
export function TimelinePanel({ article, onShowEntry }: TimelinePanelProps) {
  const [shown, setShown] = useState<string | null>(null);
  const { entries } = article.timeline;
  return (
    <details class="timeline" open>
      <summary data-action="timeline">
        <span class="summary-title">{message('timeline')}</span>
      </summary>
      <ol class="timeline-entries" dir={article.direction} lang={article.language ?? undefined}>
        {entries.map((entry) => (
          <li key={entry.key}>
            <EntryButton
              entry={entry}
              isShown={shown === entry.key}
              onPress={() => void onShowEntry(entry.key).then(() => setShown(entry.key))}
            />
          </li>
        ))}
      </ol>
      <p class="visually-hidden" role="status">
        {shown !== null && message('entry_shown')}
      </p>
    </details>
  );
}

interface EntryButtonProps {
  entry: TimelineEntry;
  isShown: boolean;
  onPress: () => void;
}

function EntryButton({ entry, isShown, onPress }: EntryButtonProps) {
  const { time, words, isNew } = entry;
  return (
    <button
      type="button"
      class="timeline-entry"
      data-action="show-entry"
      data-key={entry.key}
      data-new={isNew}
      aria-current={isShown ? 'true' : undefined}
      onClick={onPress}
    >
      {(time !== null || isNew) && (
        <span class="timeline-time">
          {isNew && (
            <b class="timeline-new" lang={messageLanguage()}>
              {message('entry_new')}
            </b>
          )}
          {time !== null && (
            <bdi lang={messageLanguage()}>
              <time dateTime={time.iso}>{formatMoment(time)}</time>
            </bdi>
          )}
        </span>
      )}
      <span class="timeline-words" dir="auto">
        {words || message('entry_plain')}
      </span>
    </button>
  );
}
