/**
 * Imported rules are other people's: a rule that would take nearly the whole page away, or that takes long to look up,
 * is left out on this page, and it is said why (R23).
 */
import type { RuleLayer } from '../profile/active-rules.ts';

/** A rule, or all rules of one profile together, that hide more of the page's text than this are left out. */
const MOST_HIDDEN = 0.95;
/** Looking up the rules of one profile may take so long; the rest of them is left out, in ms. */
const LONGEST_LOOKUP = 50;
const SILENT = /^(?:script|style|template|noscript|head|title)$/;

export interface DroppedRule {
  /** The profile it comes from. */
  profile: string | null;
  selector: string;
  why: 'hides-too-much' | 'too-slow' | 'unreadable';
}

/** Letters below each element of `body`, what never shows aside. Iterative: the document may be hostile. */
function lettersBelow(body: Element): Map<Element, number> {
  const letters = new Map<Element, number>([[body, 0]]);
  const order: Element[] = [body];
  for (let at = 0; at < order.length; at += 1) {
    const element = order[at]!;
    let own = 0;
    for (let child = element.firstChild; child !== null; child = child.nextSibling)
      if (child.nodeType === 3) own += (child as Text).data.trim().length;
      else if (child.nodeType === 1 && !SILENT.test((child as Element).localName))
        order.push(child as Element);
    letters.set(element, own);
  }
  for (let at = order.length - 1; at > 0; at -= 1) {
    const element = order[at]!;
    const parent = element.parentElement!;
    letters.set(parent, (letters.get(parent) ?? 0) + letters.get(element)!);
  }
  return letters;
}

/** Letters in a set of boxes, those within others counted once. */
function lettersIn(boxes: ReadonlySet<Element>, letters: ReadonlyMap<Element, number>): number {
  let sum = 0;
  for (const box of boxes) {
    let isInside = false;
    for (let one = box.parentElement; one !== null && !isInside; one = one.parentElement)
      isInside = boxes.has(one);
    if (!isInside) sum += letters.get(box) ?? 0;
  }
  return sum;
}

/** The layers without those imported rules that go too far here. The others are the same objects as before. */
export function guardImports(
  layers: readonly RuleLayer[],
  { body, now }: { body: Element; now?: (() => number) | undefined },
): { layers: readonly RuleLayer[]; dropped: DroppedRule[] } {
  const dropped: DroppedRule[] = [];
  if (!layers.some(({ origin, hide }) => origin === 'imported' && hide.length > 0))
    return { layers, dropped };
  const letters = lettersBelow(body);
  const most = letters.get(body)! * MOST_HIDDEN;

  const guarded = layers.map((layer): RuleLayer => {
    if (layer.origin !== 'imported') return layer;
    const { profile } = layer;
    const began = now?.() ?? 0;
    const all = new Set<Element>();
    const hide = layer.hide.filter(({ selector }) => {
      if (now !== undefined && now() - began > LONGEST_LOOKUP) {
        dropped.push({ profile, selector, why: 'too-slow' });
        return false;
      }
      const boxes = new Set<Element>(body.ownerDocument.querySelectorAll(selector));
      if (lettersIn(boxes, letters) > most) {
        dropped.push({ profile, selector, why: 'hides-too-much' });
        return false;
      }
      for (const box of boxes) all.add(box);
      return true;
    });
    if (lettersIn(all, letters) <= most) return { ...layer, hide };
    for (const { selector } of hide) dropped.push({ profile, selector, why: 'hides-too-much' });
    return { ...layer, hide: [] };
  });
  return { layers: guarded, dropped };
}
