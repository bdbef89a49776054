import { compareRules } from '../core/profile/compare-rules.ts';
import type { SiteRecord } from '../store/site-record.ts';
import { Button } from '../ui/button.tsx';
import { formatInstant, formatNames } from '../ui/format-date.ts';
import { countedMessage, message } from '../ui/message.ts';
import { FailureNote } from './failure-note.tsx';
import { useSending } from './use-sending.ts';
import './rule-history.css';

/** What was changed in the site's rules and when, newest first; each change can be taken back. */
export function RuleHistory({ site }: { site: SiteRecord }) {
  const { failed, ask } = useSending();
  const { history, own, host } = site;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{message('history')}</h2>
      {history.length === 0 && <p class="quiet">{message('history_empty')}</p>}
      {history.length > 0 && <p class="quiet">{message('history_hint')}</p>}
      <FailureNote failed={failed} />
      <ol class="history">
        {history.map((entry, index) => (
          <li key={entry.at} data-history={entry.at}>
            <div>
              <p>{changeWords(entry.own, history[index - 1]?.own ?? own)}</p>
              <p class="quiet facts">
                <time dateTime={entry.at}>{formatInstant(entry.at)}</time>
                <span>{countedMessage('history_before', entry.own.length)}</span>
              </p>
            </div>
            <Button
              action="revert"
              kind="quiet"
              label={message('history_back_to', formatInstant(entry.at))}
              onPress={() => void ask('rules/revert', { host, at: entry.at })}
            >
              {message('history_back')}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function changeWords(before: SiteRecord['own'], after: SiteRecord['own']): string {
  const { added, removed, changed } = compareRules(before, after);
  const words = [
    added > 0 && countedMessage('history_added', added),
    removed > 0 && countedMessage('history_removed', removed),
    changed > 0 && countedMessage('history_changed', changed),
  ].filter((one) => one !== false);
  return words.length === 0 ? message('history_same') : formatNames(words);
}
