/** Why files of somebody else's are refused, and the gate that their selectors pass. */
import type * as v from 'valibot';
import { type SelectorFault, selectorFault, takesWholePage } from './selector-fault.ts';

/**
 * Why a file is refused, with what the sentence needs: `where` in the file, and the words at fault. Each has a message
 * `import_refused_…` in `_locales`.
 */
export type ImportRefusal =
  | { code: 'no-json' | 'no-profiles' | 'too-large' | 'too-many' }
  | { code: 'newer-format'; found: string }
  | {
      code: 'unknown-key' | 'unknown-verb' | 'wrong-value' | 'host' | 'public-suffix';
      where: string;
      found: string;
    }
  | { code: 'selector'; where: string; found: string; fault: SelectorFault | 'unreadable' };

/**
 * The browser's own reading of a selector: the text of the one style rule it makes, which is what is kept, or null
 * where it is not exactly one selector.
 */
export type SelectorGate = (selector: string) => string | null;

const LONGEST_SHOWN = 80;

/** Thrown and caught by the readers of this folder. */
export class Refused extends Error {
  readonly refusal: ImportRefusal;
  constructor(refusal: ImportRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Reads JSON, or refuses. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Refused({ code: 'no-json' });
  }
}

/** Words of the file in one of our sentences. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** A place in the file: `layouts[0].hide[2]`. */
export const join = (where: string, path: string) => (where === '' ? path : `${where}.${path}`);

function refusalOf(issue: v.BaseIssue<unknown>, where: string): ImportRefusal {
  const path = (issue.path ?? []).reduce(
    (text, { key }) => (typeof key === 'number' ? `${text}[${key}]` : join(text, shown(String(key)))),
    where,
  );
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { code: 'unknown-key', where: path, found: shown(String(issue.path?.at(-1)?.key)) };
  const code = issue.type === 'picklist' ? 'unknown-verb' : 'wrong-value';
  return { code, where: path, found: shown(issue.input) };
}

/** The first thing to say of a value that its schema refuses: what does not belong there, before what is missing. */
export function mainRefusal(issues: readonly v.BaseIssue<unknown>[], where: string): ImportRefusal {
  const refusals = issues.map((issue) => refusalOf(issue, where));
  const find = (code: ImportRefusal['code']) => refusals.find((one) => one.code === code);
  return find('unknown-key') ?? find('unknown-verb') ?? refusals[0]!;
}

export type Check = (selector: string, at: { where: string; hides: boolean }) => string;

/** Checks selectors one by one and answers them as the browser writes them; refuses what it does not take. */
export function gateKeeper(gate: SelectorGate): Check {
  return (selector, { where, hides }) => {
    const refuse = (fault: SelectorFault | 'unreadable'): never => {
      throw new Refused({ code: 'selector', where, found: shown(selector), fault });
    };
    const fault = selectorFault(selector) ?? (hides && takesWholePage(selector) ? 'whole-page' : null);
    if (fault !== null) return refuse(fault);
    return gate(selector) ?? refuse('unreadable');
  };
}
