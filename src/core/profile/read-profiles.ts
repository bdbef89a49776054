/**
 * Takes in profiles that somebody else wrote: a file of JSON with one profile or several, all or none. Every name and
 * verb must be one we know; every selector goes through a gate; nothing in the file is run or fetched.
 */
import * as v from 'valibot';
import { hostFault } from './host-fault.ts';
import {
  type Check,
  gateKeeper,
  type ImportRefusal,
  join,
  mainRefusal,
  parseJson,
  Refused,
  type SelectorGate,
  shown,
} from './import-refusal.ts';
import { type Layout, LayoutSchema, type Profile, ProfileSchema } from './profile.ts';

export type ReadProfiles = { ok: true; profiles: Profile[] } | { ok: false; refusal: ImportRefusal };

const LARGEST_FILE = 4_000_000;
const LARGEST_PROFILE = 64 * 1024;
const MOST_PROFILES = 100;

/** Of files with several profiles: `{galley: 'profiles', version, profiles}`. */
const fileVersion = 1;

/** Reads the text of a file. Never throws; `gate` is asked about each selector. */
export function readProfiles(text: string, gate: SelectorGate): ReadProfiles {
  try {
    if (text.length > LARGEST_FILE) throw new Refused({ code: 'too-large' });
    const profiles = profilesIn(parseJson(text)).map(({ value, where }) =>
      readProfile(value, { where, gate }),
    );
    return { ok: true, profiles };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function profilesIn(value: unknown): { value: unknown; where: string }[] {
  if (!isRecord(value)) throw new Refused({ code: 'no-profiles' });
  if (!Object.hasOwn(value, 'galley')) return [{ value, where: '' }];
  const { galley, version, profiles, ...others } = value;
  if (galley !== 'profiles' || !Array.isArray(profiles) || profiles.length === 0)
    throw new Refused({ code: 'no-profiles' });
  if (version !== fileVersion) throw new Refused({ code: 'newer-format', found: shown(version) });
  for (const key of Object.keys(others))
    throw new Refused({ code: 'unknown-key', where: '', found: shown(key) });
  if (profiles.length > MOST_PROFILES) throw new Refused({ code: 'too-many' });
  return profiles.map((one: unknown, index) => ({ value: one, where: `profiles[${index}]` }));
}

function readProfile(value: unknown, { where, gate }: { where: string; gate: SelectorGate }): Profile {
  if (sizeOf(value) > LARGEST_PROFILE) throw new Refused({ code: 'too-large' });
  refuseHosts(value, where);
  const parsed = v.safeParse(ProfileSchema, value);
  if (!parsed.success) throw new Refused(mainRefusal(parsed.issues, where));
  const profile = parsed.output;
  const check = gateKeeper(gate);
  const metadata = profile.metadata && {
    ...profile.metadata,
    script: check(profile.metadata.script, { where: join(where, 'metadata.script'), hides: false }),
  };
  return {
    ...profile,
    ...(metadata ? { metadata } : {}),
    layouts: profile.layouts.map((layout, index) =>
      gateLayout(layout, { where: join(where, `layouts[${index}]`), check }),
    ),
  };
}

/** Characters of JSON; infinite where brackets go deeper than the browser can follow. */
function sizeOf(value: unknown): number {
  try {
    return JSON.stringify(value).length;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Before the schema, so that the sentence is about hosts and not about a pattern that was missed. */
function refuseHosts(value: unknown, where: string): void {
  if (!isRecord(value) || !Array.isArray(value.hosts)) return;
  for (const [index, host] of value.hosts.entries()) {
    const fault = typeof host === 'string' ? hostFault(host) : 'form';
    if (fault === null) continue;
    const code = fault === 'form' ? 'host' : fault;
    throw new Refused({ code, where: join(where, `hosts[${index}]`), found: shown(host) });
  }
}

/** The layout with every selector as the browser writes it. */
function gateLayout(layout: Layout, { where, check }: { where: string; check: Check }): Layout {
  const locators = (list: readonly string[], name: string) =>
    list.map((locator, index) => {
      const [selector, attribute] = locator.split('=>').map((part) => part.trim());
      const canonical = check(selector!, { where: join(where, `${name}[${index}]`), hides: false });
      return attribute === undefined ? canonical : `${canonical} => ${attribute}`;
    });
  const gated: Record<string, unknown> = { ...layout };
  for (const [name, value] of Object.entries(layout)) {
    if (name === 'hide')
      gated.hide = layout.hide!.map((rule, index) => ({
        ...rule,
        selector: check(rule.selector, { where: join(where, `hide[${index}].selector`), hides: true }),
      }));
    else if (name === 'entry')
      gated.entry = Object.fromEntries(
        Object.entries(layout.entry!).map(([field, list]) => [field, locators(list ?? [], `entry.${field}`)]),
      );
    else if (Array.isArray(value)) gated[name] = locators(value as string[], name);
  }
  const parsed = v.safeParse(LayoutSchema, gated);
  if (parsed.success) return parsed.output;
  // What the browser wrote down may be longer, or name what the schema does not take.
  throw new Refused({ code: 'selector', where, found: shown(parsed.issues[0].input), fault: 'unreadable' });
}
