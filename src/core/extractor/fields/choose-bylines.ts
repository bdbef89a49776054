/**
 * Who wrote it, from several witnesses that seldom agree to the letter: the printed line may be cut, or run into a
 * role or date for lack of a space; the declared name may be an account's or the paper's own.
 */
import type { Provenance } from '../../article.ts';
import { comparable } from '../../text/normalise.ts';
import { type CleanBylines, cleanBylines, isDesk, isOutlet } from './bylines.ts';
import { isUnlabelledName } from './name-shape.ts';

export interface BylineEvidence {
  outlet: string | null;
  /** What the publisher's profile points at. */
  profile: readonly string[];
  /** Printed between headline and text, after a "By". */
  printed: readonly string[];
  /** Declared for machines. */
  declared: readonly string[];
  /** Only the meta tags declare them. */
  declaredByMeta?: boolean;
  /** Printed beside the date, without a label. */
  unlabelled: readonly string[];
  /** Marked up or printed near the headline, without a label. */
  marked: readonly string[];
  /** All that the page prints around its headline; without it every declared name is taken to be printed. */
  nearby?: string;
  /** The text's last line, where papers sign that have no byline. */
  closing?: string | null;
}

export interface ChosenBylines extends CleanBylines {
  /** What the bylines were taken from; null when there are none. */
  from: Provenance | null;
}

/** `jane-doe`, `jdoe2`: an account's name. */
const isAccount = (name: string) => /^[\p{Ll}\d]+(?:[-_.][\p{Ll}\d]+)*$/u.test(name);

/** Behind these a name near the headline is an editor's or a photographer's. */
const OTHER_PART =
  /(?:edited|reviewed|checked|photos?|photographs?|images?|illustrations?|translated|produced|updated|approved) by:?\s*$/;
/** "and 3 others": the page folds names away. */
const FOLDED =
  /(?:\+|\band\b|\bund\b|\bet\b|\by\b)\s*\d{1,2}\s+(?:more|others?|weitere|autres?|más)\b|외\s*\d+명/iu;

/**
 * Of the people whom a page declares, those it prints near the headline as authors, where it prints some of them:
 * machines are often told the editors and contributors too.
 */
function printedOf(names: readonly string[], nearby: string): string[] {
  if (names.length < 2 || FOLDED.test(nearby)) return [...names];
  const near = comparable(nearby);
  const shown = names.filter((name) => {
    const key = comparable(name);
    for (let at = near.indexOf(key); at !== -1; at = near.indexOf(key, at + 1))
      if (!OTHER_PART.test(near.slice(Math.max(0, at - 40), at))) return true;
    return false;
  });
  return shown.length > 0 ? shown : [...names];
}

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
  if (evidence.nearby !== undefined) declared.bylines = printedOf(declared.bylines, evidence.nearby);
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
    if (!hasPeople(printed) || agreed)
      return choice(declared, evidence.declaredByMeta ? 'meta' : 'structured data');
  }
  if (hasPeople(printed)) return choice(printed, 'anchor');
  if (printed.bylines.length > 0) return choice(printed, 'anchor');
  // Names near the headline may be anybody's; they count where the page declares nobody but itself.
  if (declared.bylines.every((name) => isOutlet(name, outlet) || isAccount(name))) {
    const unlabelled = read(evidence.unlabelled);
    // Against the paper's own word only what is surely a person's name.
    const isSure = ({ bylines }: CleanBylines) =>
      declared.bylines.length === 0 ||
      bylines.every((name) => !/\p{Ll}/u.test(name) || isUnlabelledName(name));
    const guess = [marked, unlabelled].find((names) => hasPeople(names) && isSure(names));
    if (guess !== undefined) return choice(guess, 'page');
  }
  if (declared.bylines.length > 0)
    return choice(declared, evidence.declaredByMeta ? 'meta' : 'structured data');
  if (marked.bylines.length > 0) return choice(marked, 'page');
  const signed = evidence.closing ? read([evidence.closing.replace(/^[\s([–—-]+|[\s)\]]+$/g, '')]) : null;
  const isSigned =
    signed?.bylines.length === 1 &&
    (isDesk(signed.bylines[0]!, outlet) || isUnlabelledName(signed.bylines[0]!)) &&
    comparable(evidence.closing!).replace(/[()]/g, '').includes(comparable(signed.bylines[0]!)) &&
    evidence.closing!.length <= signed.bylines[0]!.length + 6;
  return isSigned ? choice(signed!, 'page') : { ...marked, from: null };
}
