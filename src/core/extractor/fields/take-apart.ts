/** One printed or declared string as the names and other things that it lists. */
import { normaliseText } from '../../text/normalise.ts';
import { findMoments } from '../../text/parse-moment.ts';
import { isAgency } from './agencies.ts';
import { ORGANISATION, wordsIn } from './name-kinds.ts';
import { stripLabel, trimName } from './trim-name.ts';

/** Longer than any list of authors that a page prints in one string. */
const LONGEST_RAW = 600;
const NOT_NAMES =
  /(?:https?:\/\/|www\.)\S*|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+|(?<![\p{L}\p{N}])@\w{1,50}|\b\w[\w-]{0,40}\.(?:com|org|net|co\.uk|de)\/\S*/giu;
/** Counters and links that stand in the same box as a name. */
const BESIDE =
  /\b\d+\s+(?:[Cc]omments?|[Ss]hares?|[Vv]iews?|[Ll]ikes?|[Aa]rticles?)\b|\s+on\s+\p{Lu}\p{Ll}+day\b.*$|(?<=\p{Ll}|\s|^)(?:View|See|More|Read|Follow|All|View all|See all)\s+(?:(?:more|all|by|full)\s+)*(?:articles?|posts?|stories|profile|bio|archive|from|by)\b.*$|\s+(?:Follow|Profile|Bio|Archive|Email|Contact)$/gu;
const PARTS = /\s*[;|•·‧\n\t、／]\s*|\s+[-–—]\s+|\s*،\s*|，|\s\/\s|(?<=\p{L}{2})\/(?=\p{L}{2})/u;
const AND =
  /,?\s+(?:and|&|und|et|y|e|og|och|ja|en|i|u|und|и|та|й|і|και|ve|və|dan|và|és|și|si|și|with|mit|avec|con|med|met|و|ו|और|এবং|及|和)\s+/iu;
/** An agency's name run on behind a person's, as when two boxes stand side by side. */
const TRAILING_AGENCY =
  /^(.+?\s\S+)\s+((?:the )?(?:associated press|canadian press)|reuters|afp|agence france-presse|bloomberg news|states newsroom)$/iu;
/** Belongs to the name before it. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const DEGREE =
  /^(?:ph\.?\s?d|m\.?d|m\.?b\.?a|m\.?a|m\.?sc|b\.?a|b\.?sc|r\.?d\.?n?|r\.?n|d\.?o|j\.?d|esq|c\.?f\.?p|c\.?p\.?a|l\.?m\.?f\.?t|m\.?p\.?h|m\.?s|d\.?d\.?s|cscs|ed\.?d|faap)\.?$/i;

/** Splits at "and" where names stand on both sides: "Silva e Costa" is one, "Ana Silva e Rui Costa" two. */
function splitConjunctions(text: string): string[] {
  const cut = AND.exec(text);
  if (cut === null) return [text];
  const left = text.slice(0, cut.index);
  const right = text.slice(cut.index + cut[0].length);
  const whole = (side: string) =>
    wordsIn(side) >= 2 || isAgency(side) || /\p{Script=Han}|\p{Script=Hangul}/u.test(side);
  const first = splitConjunctions(right);
  // "Institute of Allergy and Infectious Diseases"
  const house = ORGANISATION.test(left) && / (?:of|for|der|für|de|di) /.test(left);
  if (!house && whole(left) && whole(first[0]!)) return [left, ...first];
  return [`${left}${cut[0]}${first[0]!}`, ...first.slice(1)];
}

/** One raw string as the names and other things it lists, in order, in groups of what belongs to one person. */
export function takeApart(raw: string): string[] {
  let text = normaliseText(normaliseText(raw.slice(0, LONGEST_RAW)).replace(NOT_NAMES, ' ')).replace(
    BESIDE,
    '',
  );
  text = text.replace(/\((?:[^()]{0,100})\)|\[(?:[^[\]]{0,100})\]/g, (inside) =>
    isAgency(inside.slice(1, -1)) ? `, ${inside.slice(1, -1)}` : ' ',
  );
  const moment = findMoments(text)[0];
  if (moment !== undefined)
    text = moment.index > 3 ? text.slice(0, moment.index) : text.slice(moment.index + moment.length);
  text = stripLabel(normaliseText(text)).replace(
    /\b(?:published|updated|posted|published on|updated on|posted on)\b[\s:]*$/i,
    '',
  );
  const parts: string[] = [];
  for (const piece of text.split(PARTS)) {
    for (const part of piece.split(/\s*,\s*/)) {
      const bare = part.replace(/^(?:and|und|et|y|e|&|with|by)\s+/i, '').trim();
      if (bare === '') continue;
      if (SUFFIX.test(bare) && parts.length > 0) parts.push(`${parts.pop()!} ${bare}`);
      else if (!DEGREE.test(bare)) parts.push(...splitConjunctions(bare));
    }
  }
  return parts
    .map(trimName)
    .flatMap((part) => TRAILING_AGENCY.exec(part)?.slice(1) ?? [part])
    .filter((part) => part !== '');
}
