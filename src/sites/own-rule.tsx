import type { RepairRule } from '../core/profile/repair-rule.ts';
import type { IndexRow } from '../store/records.ts';
import { Button } from '../ui/button.tsx';
import { formatDay } from '../ui/format-date.ts';
import { message, messageFor } from '../ui/message.ts';
import { RuleForm } from './rule-form.tsx';
import { ruleName, scopeWords } from './rule-words.ts';

/** One rule of the reader's: what it does, to what, where, since when; or the form that mends it. */
export function OwnRule({
  rule,
  host,
  saved,
  isEdited,
  onEdit,
  onCancel,
  onChange,
  onRemove,
}: {
  rule: RepairRule;
  host: string;
  saved: readonly IndexRow[];
  isEdited: boolean;
  onEdit: () => void;
  onCancel: () => void;
  onChange: (selector: string) => void;
  onRemove: () => void;
}) {
  return (
    <li class="rule" data-rule={rule.id} data-verb={rule.verb}>
      <div class="rule-head">
        <p class="rule-words">
          <span class={`verb verb-${rule.verb}`}>{message(messageFor('verb', rule.verb))}</span>{' '}
          {rule.words === '' ? (
            <span class="quiet">{message('hidden_no_words')}</span>
          ) : (
            <bdi>{rule.words}</bdi>
          )}
        </p>
        {!isEdited && (
          <div class="rule-actions">
            <Button action="edit" kind="quiet" label={message('rule_edit', ruleName(rule))} onPress={onEdit}>
              {message('edit')}
            </Button>
            <Button
              action="remove-rule"
              kind="quiet"
              label={message('rule_remove', ruleName(rule))}
              onPress={onRemove}
            >
              {message('options_remove')}
            </Button>
          </div>
        )}
      </div>
      <p class="quiet facts">
        <span>{scopeWords(rule)}</span>
        <span>{formatDay(rule.madeAt)}</span>
      </p>
      {isEdited ? (
        <RuleForm rule={rule} host={host} saved={saved} onCancel={onCancel} onChange={onChange} />
      ) : (
        <code class="selector" dir="ltr">
          {rule.selector}
        </code>
      )}
    </li>
  );
}
