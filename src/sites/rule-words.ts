import type { RepairRule } from '../core/profile/repair-rule.ts';
import { isolate, message, messageFor } from '../ui/message.ts';

/** What a rule is for, in words: this site, a section of it, one article. */
export function scopeWords({ scope }: RepairRule): string {
  if (scope.of === 'site') return message('scope_site');
  return message(messageFor('scope', scope.of), isolate(scope.path));
}

/** A rule as a sentence names it: by the words that were picked, else by its selector. */
export const ruleName = ({ words, selector }: RepairRule): string => isolate(words === '' ? selector : words);
