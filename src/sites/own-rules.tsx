import { useRef, useState } from 'preact/hooks';
import type { RepairRule } from '../core/profile/repair-rule.ts';
import type { IndexRow } from '../store/records.ts';
import type { SiteRecord } from '../store/site-record.ts';
import { message } from '../ui/message.ts';
import { FailureNote } from './failure-note.tsx';
import { OwnRule } from './own-rule.tsx';
import { ruleName } from './rule-words.ts';
import { UndoNote } from './undo-note.tsx';
import { useSending } from './use-sending.ts';
import './own-rules.css';

/** The rules the reader taught on this site, newest first: each can be mended or taken away. */
export function OwnRules({ site, saved }: { site: SiteRecord; saved: readonly IndexRow[] }) {
  const { failed, ask } = useSending();
  const [removed, setRemoved] = useState<RepairRule | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);
  const rules = site.own.toSorted((one, two) => (one.madeAt < two.madeAt ? 1 : -1));
  const focusOn = (selector: string) => section.current?.querySelector<HTMLElement>(selector)?.focus();

  const remove = async (rule: RepairRule) => {
    if (!(await ask('rules/remove', { host: site.host, ids: [rule.id] }))) return;
    setRemoved(rule);
    // The row goes and takes the focus with it: on to the way back.
    requestAnimationFrame(() => focusOn('[data-action="undo"]'));
  };
  const restore = async (rule: RepairRule) => {
    if (!(await ask('rules/add', { host: site.host, rules: [rule] }))) return;
    setRemoved(null);
    focusOn('h2');
  };
  const change = async (rule: RepairRule, selector: string) => {
    if (!(await ask('rules/add', { host: site.host, rules: [{ ...rule, selector }] }))) return;
    stopEditing(rule);
  };
  const stopEditing = ({ id }: RepairRule) => {
    setEditing(null);
    requestAnimationFrame(() => focusOn(`[data-rule="${id}"] [data-action="edit"]`));
  };

  return (
    <section aria-labelledby="own-rules" ref={section}>
      <h2 id="own-rules" tabIndex={-1}>
        {message('own_rules')}
      </h2>
      {rules.length === 0 && <p class="quiet">{message('own_rules_empty')}</p>}
      <FailureNote failed={failed} />
      {removed && (
        <UndoNote
          words={message('rule_removed', ruleName(removed))}
          onUndo={() => void restore(removed)}
          onDismiss={() => setRemoved(null)}
        />
      )}
      <ul class="rules">
        {rules.map((rule) => (
          <OwnRule
            key={rule.id}
            rule={rule}
            host={site.host}
            saved={saved}
            isEdited={editing === rule.id}
            onEdit={() => setEditing(rule.id)}
            onCancel={() => stopEditing(rule)}
            onChange={(selector) => void change(rule, selector)}
            onRemove={() => void remove(rule)}
          />
        ))}
      </ul>
    </section>
  );
}
