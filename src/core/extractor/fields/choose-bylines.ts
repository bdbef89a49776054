/**
 * Who wrote it, from several witnesses that seldom agree to the letter: the printed line may be cut, or run into a
 * role or date for lack of a space; the declared name may be an account's or the paper's own.
 */
import type { Provenance } from '../../article.ts';
import { comparable } from '../../text/normalise.ts';
import { type CleanBylines, cleanBylines, isDesk, isOutlet } from './bylines.ts';

export interface BylineEvidence {
  outlet: string | null;
  /** What the publisher's profile points at. */
  profile: readonly string[];
  /** Printed between headline and text, after a "By". */
  printed: readonly string[];
  /** Declared for machines. */
  declared: readonly string[];
  /** Printed beside the date, without a label. */
  unlabelled: readonly string[];
  /** Marked up or printed near the headline, without a label. */
  marked: readonly string[];
}

export interface ChosenBylines extends CleanBylines {
  /** What the bylines were taken from; null when there are none. */
  from: Provenance | null;
}

/** `jane-doe`, `jdoe2`: an account's name. */
const isAccount = (name: string) => /^[\p{Ll}\d]+(?:[-_.][\p{Ll}\d]+)*$/u.test(name);

/** Chooses one witness's names; agencies that another names are kept as the source. */
export function chooseBylines(evidence: BylineEvidence): ChosenBylines {
  const { outlet } = evidence;
  const read = (raw: readonly string[]) => cleanBylines(raw, { outlet });
  const hasPeople = (read: CleanBylines) =>
    read.bylines.some((name) => !isDesk(name, outlet) && !isAccount(name));
  const profile = read(evidence.profile);
  if (profile.bylines.length > 0) return { ...profile, from: 'profile' };

  const printed = read(evidence.printed);
  const declared = read(evidence.declared);
  const marked = read(evidence.marked);
  const choice = (chosen: CleanBylines, from: Provenance): ChosenBylines => ({
    ...chosen,
    source: [chosen, printed, declared].map(({ source }) => source).find((source) => source !== null) ?? null,
    from,
  });

  if (hasPeople(declared)) {
    const line = comparable([...evidence.printed].join(' '));
    const agreed = declared.bylines.some((name) => line.includes(comparable(name)));
    // The printed line may name more people than the page declares.
    const keys = printed.bylines.map(comparable);
    const more =
      keys.length > declared.bylines.length &&
      declared.bylines.every((name) => keys.includes(comparable(name)));
    if (more && printed.bylines.every((name) => !isDesk(name, outlet))) return choice(printed, 'anchor');
    if (!hasPeople(printed) || agreed) return choice(declared, 'structured data');
  }
  if (hasPeople(printed)) return choice(printed, 'anchor');
  if (printed.bylines.length > 0) return choice(printed, 'anchor');
  // Names near the headline may be anybody's; they count where the page declares nobody but itself.
  if (declared.bylines.every((name) => isOutlet(name, outlet) || isAccount(name))) {
    const guess = [marked, read(evidence.unlabelled)].find(hasPeople);
    if (guess !== undefined) return choice(guess, 'page');
  }
  if (declared.bylines.length > 0) return choice(declared, 'structured data');
  return marked.bylines.length > 0 ? choice(marked, 'page') : { ...marked, from: null };
}
