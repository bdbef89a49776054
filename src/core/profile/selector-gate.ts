import type { SelectorGate } from './import-refusal.ts';

/**
 * The gate that every selector of somebody else's passes (R22): put into a fresh style sheet, it must make exactly one
 * style rule that hides and does nothing else, and what the browser wrote down of it must make the same rule again.
 * `makeSheet`: `() => new CSSStyleSheet()`, whose rules apply nowhere.
 */
export function selectorGate(makeSheet: () => CSSStyleSheet): SelectorGate {
  return (selector) => {
    const once = readOnce(selector, makeSheet());
    return once !== null && once === readOnce(once, makeSheet()) ? once : null;
  };
}

const declaration = 'display: none !important;';

function readOnce(selector: string, sheet: CSSStyleSheet): string | null {
  try {
    sheet.insertRule(`${selector}{display:none!important}`);
  } catch {
    return null;
  }
  const rule = sheet.cssRules[0] as Partial<CSSStyleRule> | undefined;
  const isOne =
    sheet.cssRules.length === 1 &&
    typeof rule?.selectorText === 'string' &&
    (rule.cssRules?.length ?? 0) === 0 &&
    rule.style?.cssText.trim() === declaration;
  if (!isOne) return null;
  const text = rule.selectorText!;
  return text.length <= 512 && !/::|[{}@;\\]/.test(text) ? text : null;
}
