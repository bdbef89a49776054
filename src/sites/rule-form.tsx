import { useEffect, useRef, useState } from 'preact/hooks';
import type { RepairRule } from '../core/profile/repair-rule.ts';
import type { IndexRow } from '../store/records.ts';
import { Button } from '../ui/button.tsx';
import { countedMessage, isolate, message, messageFor } from '../ui/message.ts';
import { checkSelector } from './check-selector.ts';
import { type Matches, useMatches } from './use-matches.ts';

/** Mends the selector of a rule; says at every keystroke whether it can hold and what it would match. */
export function RuleForm({
  rule,
  host,
  saved,
  onCancel,
  onChange,
}: {
  rule: RepairRule;
  host: string;
  saved: readonly IndexRow[];
  onCancel: () => void;
  onChange: (selector: string) => void;
}) {
  const [text, setText] = useState(rule.selector);
  const input = useRef<HTMLInputElement>(null);
  const checked = checkSelector(text, rule.verb);
  const matches = useMatches({ host, saved, selector: checked.ok ? checked.selector : null });
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      class="rule-form"
      data-valid={checked.ok}
      onSubmit={(event) => {
        event.preventDefault();
        if (checked.ok) onChange(checked.selector);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label>
        <span>{message('rule_selector')}</span>
        <input
          ref={input}
          class="selector-input"
          type="text"
          dir="ltr"
          spellcheck={false}
          autocomplete="off"
          maxLength={512}
          value={text}
          aria-invalid={!checked.ok}
          aria-describedby={`check-${rule.id}`}
          data-action="selector"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div id={`check-${rule.id}`} role="status" class="rule-check">
        {checked.ok ? (
          <MatchWords matches={matches} />
        ) : (
          <p class="warning" data-fault={checked.fault}>
            {message(messageFor('selector_fault', checked.fault))}
          </p>
        )}
      </div>
      <div class="form-actions">
        <button
          type="submit"
          class="button button-primary"
          data-action="save-rule"
          aria-disabled={checked.ok ? undefined : 'true'}
        >
          {message('save')}
        </button>
        <Button action="cancel" onPress={onCancel}>
          {message('cancel')}
        </Button>
      </div>
    </form>
  );
}

function MatchWords({ matches }: { matches: Matches | null }) {
  if (matches === null) return <p class="quiet">{message('matches_counting')}</p>;
  if (matches.length === 0) return <p class="quiet">{message('matches_nowhere')}</p>;
  return (
    <ul class="matches">
      {matches.map(({ where, headline, count }) => (
        <li key={`${where}${headline}`} data-matches={where} data-count={count}>
          {countedMessage(where === 'tab' ? 'matches_in_tab' : 'matches_in_saved', count, isolate(headline))}
        </li>
      ))}
    </ul>
  );
}
