import * as v from 'valibot';
import { SelectorSchema } from '../core/profile/profile.ts';
import type { RepairRule } from '../core/profile/repair-rule.ts';
import { type SelectorFault, selectorFault, takesWholePage } from '../core/profile/selector-fault.ts';
import { selectorGate } from '../core/profile/selector-gate.ts';

/** The gate of this browser, through which every selector that was typed or imported goes. */
export const gate = selectorGate(() => new CSSStyleSheet());

export type CheckedSelector =
  | { ok: true; selector: string }
  | { ok: false; fault: SelectorFault | 'refused' | 'unreadable' };

/** Whether a selector can be one of the reader's rules, as the browser writes it. */
export function checkSelector(text: string, verb: RepairRule['verb']): CheckedSelector {
  const selector = text.trim();
  const fault = selectorFault(selector);
  if (fault !== null) return { ok: false, fault };
  if (!v.is(SelectorSchema, selector))
    return { ok: false, fault: selector === '' ? 'unreadable' : 'refused' };
  if (verb === 'hide' && takesWholePage(selector)) return { ok: false, fault: 'whole-page' };
  const canonical = gate(selector);
  if (canonical === null) return { ok: false, fault: 'unreadable' };
  return v.is(SelectorSchema, canonical)
    ? { ok: true, selector: canonical }
    : { ok: false, fault: 'refused' };
}
