/**
 * Changing what is kept of a site. Only the background calls these, never for a private window. Each works on the
 * record as it stands under the lock; one that is damaged or of a later Galley is left as it is and said so.
 */
import { mostRules } from '../core/profile/page-rules.ts';
import type { RepairRule } from '../core/profile/repair-rule.ts';
import type { Result } from '../protocol/messages.ts';
import { mostHistory, type SiteRecord, siteKey } from './site-record.ts';
import { readSite } from './sites.ts';
import { type Lock, type StorageArea, storageFailureCode } from './storage-area.ts';

/** Characters of JSON that the history of one site may take: its oldest entries go. */
const mostHistoryLength = 500_000;

type Layers = SiteRecord['layers'];
type Choices = SiteRecord['choices'];

export interface SitesParts {
  area: StorageArea;
  lock: Lock;
  now: () => Date;
}

/** Runs `edit` on the record; null from it means that nothing is to be written. */
async function edit(
  { area, lock, now }: SitesParts,
  host: string,
  change: (record: SiteRecord, at: string) => Result<SiteRecord | null>,
): Promise<Result<null>> {
  try {
    return await lock(async () => {
      const { state, record } = await readSite(area, host);
      if (state === 'newer') return { ok: false, code: 'newer-record' };
      if (state === 'damaged') return { ok: false, code: 'damaged-record' };
      const changed = change(record, now().toISOString());
      if (!changed.ok) return changed;
      if (changed.value === null) return { ok: true, value: null };
      const stored: SiteRecord = { ...changed.value, rev: record.rev + 1 };
      await area.set({ [siteKey(host)]: stored });
      const read = await readSite(area, host);
      return read.state === 'sound' && read.record.rev === stored.rev
        ? { ok: true, value: null }
        : { ok: false, code: 'storage-failed' };
    });
  } catch (error) {
    return { ok: false, code: storageFailureCode(error) };
  }
}

/** The record with other rules, and those it had in its history. */
function withRules(record: SiteRecord, own: RepairRule[], at: string): SiteRecord {
  // Two changes in one millisecond are two entries all the same: an entry is asked for by its time.
  const newest = record.history[0]?.at;
  const time = newest !== undefined && newest >= at ? new Date(Date.parse(newest) + 1).toISOString() : at;
  const history = [{ at: time, own: record.own }, ...record.history].slice(0, mostHistory);
  while (history.length > 1 && JSON.stringify(history).length > mostHistoryLength) history.pop();
  return { ...record, own, history, repairedAt: time };
}

type Named<T> = { [K in keyof T]?: T[K] | undefined };

/** `fields` with what `change` names; undefined names nothing. */
function changed<T extends object>(fields: T, change: Named<T>): T {
  return {
    ...fields,
    ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
  };
}

/** Switches layers and makes choices for one site; what is not named stays. */
export function changeSite(
  parts: SitesParts,
  {
    host,
    change,
  }: { host: string; change: { layers?: Named<Layers> | undefined; choices?: Named<Choices> | undefined } },
): Promise<Result<null>> {
  const { layers = {}, choices = {} } = change;
  return edit(parts, host, (record) => ({
    ok: true,
    value: { ...record, layers: changed(record.layers, layers), choices: changed(record.choices, choices) },
  }));
}

const aim = ({ selector, scope }: RepairRule) => JSON.stringify([selector, scope]);
const isRoot = ({ verb }: RepairRule) => verb === 'root';

/**
 * Adds rules to a site's own. A rule takes the place of an older one of the same id, or for the same selector and
 * pages: who hides what they once brought back means the last. Where there is no more room, rules for single articles
 * give way, oldest first.
 */
export function addRules(
  parts: SitesParts,
  { host, rules }: { host: string; rules: readonly RepairRule[] },
): Promise<Result<null>> {
  return edit(parts, host, (record, at) => {
    const own = [...record.own];
    for (const rule of rules) {
      const isReplaced = (old: RepairRule) =>
        old.id === rule.id || (aim(old) === aim(rule) && isRoot(old) === isRoot(rule));
      for (let i = own.length - 1; i >= 0; i -= 1) if (isReplaced(own[i]!)) own.splice(i, 1);
      own.push(rule);
    }
    const added = new Set(rules.map(({ id }) => id));
    while (own.length > mostRules) {
      const oldest = own.findIndex(({ id, scope }) => scope.of === 'article' && !added.has(id));
      if (oldest === -1) return { ok: false, code: 'too-many-rules' };
      own.splice(oldest, 1);
    }
    return { ok: true, value: withRules(record, own, at) };
  });
}

/** Takes rules away; those not there (any more) are no matter, but one at least must be. */
export function removeRules(
  parts: SitesParts,
  { host, ids }: { host: string; ids: readonly string[] },
): Promise<Result<null>> {
  return edit(parts, host, (record, at) => {
    const own = record.own.filter(({ id }) => !ids.includes(id));
    if (own.length === record.own.length) return { ok: false, code: 'not-found' };
    return { ok: true, value: withRules(record, own, at) };
  });
}

/** Goes back to the rules of a history entry; itself a change that can be taken back. */
export function revertRules(
  parts: SitesParts,
  { host, at: when }: { host: string; at: string },
): Promise<Result<null>> {
  return edit(parts, host, (record, at) => {
    const entry = record.history.find((one) => one.at === when);
    if (entry === undefined) return { ok: false, code: 'not-found' };
    return { ok: true, value: withRules(record, entry.own, at) };
  });
}
