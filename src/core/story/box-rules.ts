/**
 * Asks the layers of rules about boxes of the page. Each selector is looked up once; after that an answer is a climb.
 *
 * Between layers the stronger wins. Within one, `keep` wins over `hide` wherever they stand – but among the reader's
 * own rules the inner box wins: who brings a box back and then takes one line of it away means both.
 */
import type { HiddenKind, HiddenReason } from '../cleaner/plan.ts';
import type { RuleLayer, RuleOrigin } from '../profile/active-rules.ts';

export interface RuleVerdict {
  verb: 'hide' | 'keep';
  origin: RuleOrigin;
  kind: HiddenKind | null;
}

/** How the panel of hidden blocks says whose rule it was. */
export const reasonOf = {
  bundled: 'profile',
  imported: 'imported-profile',
  own: 'own-rule',
} as const satisfies Record<RuleOrigin, HiddenReason>;

/** What a profile may not hide: asked of a box only where a profile wants to. */
export type IsSpared = (element: Element) => boolean;

interface Matched {
  origin: RuleOrigin;
  hide: Map<Element, HiddenKind | null>;
  keep: Set<Element>;
}

export class BoxRules {
  readonly #layers: Matched[];
  readonly #known = new Map<Element, RuleVerdict | null>();
  #isSpared: IsSpared = () => false;

  constructor(document: ParentNode, layers: readonly RuleLayer[]) {
    const all = layers.map(({ origin, hide, keep }) => {
      const matched: Matched = { origin, hide: new Map(), keep: new Set() };
      for (const { kind, selector } of hide)
        for (const element of document.querySelectorAll(selector))
          if (!matched.hide.has(element)) matched.hide.set(element, kind);
      for (const selector of keep)
        for (const element of document.querySelectorAll(selector)) matched.keep.add(element);
      return matched;
    });
    this.#layers = all.filter(({ hide, keep }) => hide.size + keep.size > 0);
  }

  /** Whether no rule matches anything here. */
  get isEmpty(): boolean {
    return this.#layers.length === 0;
  }

  /** Whether the reader has rules of their own that match something here. */
  get hasOwn(): boolean {
    return this.#layers.some(({ origin }) => origin === 'own');
  }

  /** Boxes that hold a caption, credit, correction or paywall notice: only the reader may hide them. */
  spare(isSpared: IsSpared): void {
    this.#isSpared = isSpared;
    this.#known.clear();
  }

  /** Says of a box itself what the strongest rule that matches it hides it as; null where none matches or it is kept. */
  hides(element: Element): RuleVerdict | null {
    for (const { origin, hide, keep } of this.#layers) {
      if (keep.has(element)) return null;
      const kind = hide.get(element);
      if (kind !== undefined) return { verb: 'hide', origin, kind };
    }
    return null;
  }

  /** The verdict on a box by the rules for it and the boxes around it, up to one that holds `column`. */
  verdictOn(element: Element, column: Element | null = null): RuleVerdict | null {
    const known = column === null ? undefined : this.#known.get(element);
    if (known !== undefined) return known;
    const verdict = this.#judge(element, column);
    if (column !== null) this.#known.set(element, verdict);
    return verdict;
  }

  #judge(element: Element, column: Element | null): RuleVerdict | null {
    let isSpared: boolean | null = null;
    for (const layer of this.#layers) {
      const verdict = verdictOf(layer, element, column);
      if (verdict === null) continue;
      if (verdict.verb === 'keep' || verdict.origin === 'own') return verdict;
      isSpared ??= this.#isSpared(element);
      if (!isSpared) return verdict;
    }
    return null;
  }
}

/** One layer's word. What holds the column is kept by a rule for it, but never hidden. */
function verdictOf(layer: Matched, element: Element, column: Element | null): RuleVerdict | null {
  const { origin, hide, keep } = layer;
  let hidden: RuleVerdict | null = null;
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    if (keep.has(one))
      return hidden !== null && origin === 'own' ? hidden : { verb: 'keep', origin, kind: null };
    const kind = hide.get(one);
    if (kind !== undefined && hidden === null && (column === null || !one.contains(column)))
      hidden = { verb: 'hide', origin, kind };
  }
  return hidden;
}
