import type { RepairRule } from './repair-rule.ts';

/** What came, what went, and what stayed under its id and is another rule now, between two states of a site's rules. */
export function compareRules(
  before: readonly RepairRule[],
  after: readonly RepairRule[],
): { added: number; removed: number; changed: number } {
  const old = new Map(before.map((rule) => [rule.id, JSON.stringify(rule)]));
  const added = after.filter(({ id }) => !old.has(id)).length;
  const changed = after.filter(
    (rule) => old.has(rule.id) && old.get(rule.id) !== JSON.stringify(rule),
  ).length;
  const kept = new Set(after.map(({ id }) => id));
  return { added, removed: before.filter(({ id }) => !kept.has(id)).length, changed };
}
