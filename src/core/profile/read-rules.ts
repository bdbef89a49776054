import * as v from 'valibot';
import { hostFault } from './host-fault.ts';
import {
  gateKeeper,
  type ImportRefusal,
  join,
  mainRefusal,
  parseJson,
  Refused,
  type SelectorGate,
  shown,
} from './import-refusal.ts';
import { mostRules } from './page-rules.ts';
import { type RepairRule, RepairRuleSchema } from './repair-rule.ts';

/** A reader's own rules of one site as a file, from this Galley or another. */
export interface RulesFile {
  galley: 'rules';
  version: 1;
  host: string;
  rules: RepairRule[];
}

const RulesFileSchema = v.strictObject({
  galley: v.literal('rules'),
  version: v.literal(1),
  host: v.pipe(v.string(), v.maxLength(253)),
  rules: v.pipe(v.array(RepairRuleSchema), v.minLength(1), v.maxLength(mostRules)),
});

const LARGEST_FILE = 1_000_000;

/** Whether a text is meant as such a file; whether it is a sound one, `readRules` tells. */
export const isRulesFile = (text: string): boolean => /^\ufeff?\s*\{\s*"galley"\s*:\s*"rules"/.test(text);

/** Reads such a file, all of it or nothing. Never throws; `gate` is asked about each selector. */
export function readRules(
  text: string,
  gate: SelectorGate,
): { ok: true; host: string; rules: RepairRule[] } | { ok: false; refusal: ImportRefusal } {
  try {
    if (text.length > LARGEST_FILE) throw new Refused({ code: 'too-large' });
    const parsed = v.safeParse(RulesFileSchema, parseJson(text));
    if (!parsed.success) throw new Refused(mainRefusal(parsed.issues, ''));
    const { host, rules } = parsed.output;
    const fault = hostFault(host);
    if (fault !== null || host.startsWith('*.') || host.startsWith('www.'))
      throw new Refused({
        code: fault === 'public-suffix' ? fault : 'host',
        where: 'host',
        found: shown(host),
      });
    const check = gateKeeper(gate);
    const checked = rules.map((rule, index) => ({
      ...rule,
      selector: check(rule.selector, {
        where: join(`rules[${index}]`, 'selector'),
        hides: rule.verb === 'hide',
      }),
    }));
    return { ok: true, host, rules: checked };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
