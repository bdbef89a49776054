import type { FlatPage } from '../story/flat-page.ts';
import { openRoot } from '../story/flat-tree.ts';
import type { CleaningPlan, HiddenPiece, Mark } from './plan-cleaning.ts';

/**
 * Carries a plan from a flat copy over to the page itself, into its shadow trees. Slots and hosts that lead to kept text
 * without being boxes of their own are marked `way`: so it is known later what they hold.
 */
export function planOnPage(plan: CleaningPlan, { live }: FlatPage): CleaningPlan {
  const marks = new Map<Element, Set<Mark>>();
  const roots = new Set<ShadowRoot>();
  const ways = new Set<Element>();
  for (const [copy, words] of plan.marks) {
    const element = live(copy);
    marks.set(element, words);
    const root = element.getRootNode();
    if (root.nodeType === 11) roots.add(root as ShadowRoot);
    if (words.has('hide')) continue;
    for (let around = copy.parentElement; around !== null && !ways.has(around); around = around.parentElement)
      ways.add(around);
  }
  for (const copy of ways) {
    const element = live(copy);
    if (!marks.has(element) && (element.localName === 'slot' || openRoot(element) !== null))
      marks.set(element, new Set(['way']));
  }
  let pieces: readonly HiddenPiece[] | undefined;
  return {
    ...plan,
    marks,
    roots: [...roots],
    pieces: () => {
      pieces ??= plan.pieces().map((piece) => ({ ...piece, elements: piece.elements.map(live) }));
      return pieces;
    },
    column: live(plan.column),
  };
}
