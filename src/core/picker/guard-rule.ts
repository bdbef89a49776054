/** What the reader's rules may never do: take the headline away, or a good part of the story with it. */
import type { PickFacts } from './pick-facts.ts';

/** A rule may hide this share of the story's words at most: what takes more has taken the wrong box. */
const mostHiddenShare = 0.3;

/** Why a rule is refused, with what the sentence needs to say so. */
export type GuardVerdict =
  | { refused: 'whole-page' }
  | { refused: 'headline' }
  | { refused: 'story-words'; percent: number };

/** Judges what a `hide` rule matches on the page at hand; null where there is nothing to object to. */
export function guardHide(matches: readonly Element[], facts: PickFacts): GuardVerdict | null {
  const holds = (element: Element) => matches.some((match) => match.contains(element));
  if (holds(facts.body)) return { refused: 'whole-page' };
  if (facts.headline !== null && holds(facts.headline)) return { refused: 'headline' };
  if (facts.words === 0) return null;
  const taken = facts.blocks.reduce((sum, { element, words }) => sum + (holds(element) ? words : 0), 0);
  if (taken <= facts.words * mostHiddenShare) return null;
  return { refused: 'story-words', percent: Math.round((taken / facts.words) * 100) };
}
