import { nameBlock } from '../../core/picker/name-block.ts';
import type { RepairRule } from '../../core/profile/repair-rule.ts';
import type { PickAim } from '../repair-desk.ts';
import type { PanelState } from './rule-panel.ts';

/** The rule that the reader's choices make, as of now. */
export function makeRule(
  aim: PickAim,
  element: Element,
  { proposal, scope }: Pick<PanelState, 'proposal' | 'scope'>,
): RepairRule {
  return {
    id: newId(),
    verb: aim,
    selector: proposal.selector,
    scope,
    words: nameBlock(element).words,
    madeAt: new Date().toISOString(),
  };
}

/** Pages over http have no `randomUUID`. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
