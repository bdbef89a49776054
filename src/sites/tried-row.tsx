import type { Article } from '../core/article.ts';
import { Button } from '../ui/button.tsx';
import { countedMessage, formatNumber, isolate, message, messageFor } from '../ui/message.ts';
import type { Tried } from './use-test-bench.ts';

/** Passages shown of what comes or goes. */
const mostPassages = 30;

/** One saved article: words before and after, what newly shows and what newly goes. */
export function TriedRow({ tried, onPreview }: { tried: Tried; onPreview: (article: Article) => void }) {
  const { row, outcome } = tried;
  return (
    <li data-tried={row.id} data-outcome={outcome.is}>
      <div class="tried-head">
        <bdi class="tried-headline" lang={row.language ?? undefined} dir={row.direction}>
          {row.headline}
        </bdi>
        {outcome.is === 'cleaned' && (
          <Button
            action="preview"
            kind="quiet"
            label={message('bench_preview_of', isolate(row.headline))}
            onPress={() => onPreview(outcome.article)}
          >
            {message('bench_preview')}
          </Button>
        )}
      </div>
      {outcome.is === 'cleaned' && (
        <>
          <p class="quiet" data-words={`${outcome.change.wordsBefore} ${outcome.change.wordsAfter}`}>
            {message(
              'bench_words',
              formatNumber(outcome.change.wordsBefore),
              formatNumber(outcome.change.wordsAfter),
            )}
            {!outcome.differs && ` · ${message('bench_same')}`}
          </p>
          <Passages kind="shown" passages={outcome.change.newlyShown} />
          <Passages kind="hidden" passages={outcome.change.newlyHidden} />
        </>
      )}
      {outcome.is === 'saved' && (
        <p class="good">{message('saved_updated', formatNumber(outcome.versions))}</p>
      )}
      {outcome.is !== 'cleaned' && outcome.is !== 'saved' && (
        <p class="quiet">{message(messageFor('bench', outcome.is))}</p>
      )}
    </li>
  );
}

function Passages({ kind, passages }: { kind: 'shown' | 'hidden'; passages: readonly string[] }) {
  if (passages.length === 0) return null;
  return (
    <details data-passages={kind}>
      <summary>
        {countedMessage(kind === 'shown' ? 'bench_newly_shown' : 'bench_newly_hidden', passages.length)}
      </summary>
      <ul class={`passages passages-${kind}`}>
        {passages.slice(0, mostPassages).map((passage, index) => (
          <li key={index} dir="auto">
            {passage}
          </li>
        ))}
      </ul>
    </details>
  );
}
