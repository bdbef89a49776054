/** One printed or declared string as the names and other things that it lists. */
import { normaliseText } from '../../text/normalise.ts';
import { findMoments } from '../../text/parse-moment.ts';
import { isAgency } from './agencies.ts';
import { ORGANISATION, wordsIn } from './name-kinds.ts';
import { CONNECTORS } from './name-shape.ts';
import { stripLabel, trimName } from './trim-name.ts';

/** Longer than any list of authors that a page prints in one string. */
const LONGEST_RAW = 600;
const NOT_NAMES =
  /(?:https?:\/\/|www\.)\S*|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+|(?<![\p{L}\p{N}])@\w{1,50}|\b\w[\w-]{0,40}\.(?:com|org|net|co\.uk|de)\/\S*/giu;
/** Counters and links that stand in the same box as a name. */
const BESIDE =
  /\b\d+\s+(?:[Cc]omments?|[Ss]hares?|[Vv]iews?|[Ll]ikes?|[Aa]rticles?)\b|\s+on\s+\p{Lu}\p{Ll}+day\b.*$|(?<=\p{Ll}|\s|^)(?:View|See|More|Read|Follow|All|View all|See all)\s+(?:(?:more|all|by|full)\s+)*(?:articles?|posts?|stories|[Pp]rofile|[Bb]io|[Aa]rchive|from|by)\b.*$|\s+(?:Follow|Profile|Bio|Archive|Email|Contact)$/gu;
/** Boxes that run together for lack of a space: a role, a day or a stamp begins where a capital follows a small letter. */
const GLUED_ROLE =
  /(?<=\p{Ll}{2})(?=(?:\p{Lu}[\p{L}&-]*\s+){0,3}(?:Staff|Senior|Chief|Reporter|Editor|Writer|Contributor|Correspondent|Journalist|Columnist|Producer|Author)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Published|Updated|Posted|Edited|Last (?:[Uu]pdated|[Mm]odified))\b)/u;
/** Someone else's part in it: "Edited by", "Photos by", "Fact checked by". What follows is no author of the text. */
const OTHER_PART =
  /(?:^|[\s,;.|(]+)(?:(?:edited|illustrat(?:ed|ions?)|graphics?|videos?|produced|translated|recipe|(?:medically|clinically|expert|fact)?[- ]?(?:reviewed|checked|approved)|sponsored|presented|photos?|photographs?|photography|pictures|images?) by|photo(?:graph)?s?\s*:|fotos?\s*:|fotograf(?:ie|ía|ia)?\s*:|bilder?\s*:|bild\s*:|fotos?\s+(?=\p{Lu}\p{Ll}+\s\p{Lu})|صورة\s*:|фото\s*:)(?=\s|\p{Lu}).*$/isu;
/** The paper's own words for "somebody helped": an agency follows. */
const HELPED = /,?\s+(?:with (?:files|reporting|contributions|material|information) (?:from|by))\s+/i;
/** Lines of a page's own that a name's box may hold. */
const CHROME =
  /^(?:(?:more|mehr|plus|más|altro|meer|follow|folgen|view|read|see|share|subscribe|teilen|add|save|copy)\b.*|about (?:the )?author.*|listen.*|\d+\s*(?:min|mins|minutes?|hours?|days?|hrs?)\b.*|startseite|home)$/i;
const PARTS = /\s*[;|•·‧\n\t、／]\s*|\s\+\s|\s+[-–—]\s+|\s*،\s*|，|\s\/\s|(?<=\p{L}{2})\/(?=\p{L}{2})/u;
const AND =
  /,?\s+(?:and|&|und|et|y|e|og|och|ja|en|i|u|und|и|та|й|і|και|ve|və|dan|và|és|și|si|și|with|mit|avec|con|med|met|و|ו|और|এবং|及|和)\s+/iu;
const PHOTOGRAPHER = /^(?:photos?|photographs?|photography|pictures) by\s+/i;
/** "Jane Doe Updated 3 hours ago" */
const STAMP = /^(\S+\s\S.*?)\s+(?:last\s+)?(?:updated|published|posted|modified)\b.*$/i;
/** "台北報導": from where. */
const PLACE_REPORT = /^\p{Script=Han}{2,4}(?:报道|報導)$/u;
const KOREAN_REPORTER = /(?:기자|특파원|논설위원)(?:\s*외\s*\d+명)?$/u;
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

/** What the person is or where: words in small letters that stand in no name. "Head of Ports", "universiteto profesorius". */
function isAffiliation(part: string): boolean {
  const small = part
    .split(' ')
    .filter((word) => /^\p{Ll}{3,}$/u.test(word) && !CONNECTORS.has(word) && !isAgency(word));
  return /^\p{Lu}|^\p{Ll}+ /u.test(part) && small.length > 0 && !KOREAN_REPORTER.test(part);
}

/** One raw string as the names and other things it lists, in order, in groups of what belongs to one person. */
export function takeApart(raw: string): string[] {
  const plain = normaliseText(raw.slice(0, LONGEST_RAW).replace(/<[^<>]{0,200}>/g, ' | '));
  let text = normaliseText(plain.replace(NOT_NAMES, ' ')).replace(BESIDE, '');
  // "ByJane Doe", "Jane DoeStaff Writer"
  text = text
    .replace(/^(By|Par|Por)(?=\p{Lu}\p{Ll})/u, '$1 ')
    .split(GLUED_ROLE)
    .join(' | ');
  text = text.replace(/\((?:[^()]{0,100})\)|\[(?:[^[\]]{0,100})\]/g, (inside) =>
    isAgency(inside.slice(1, -1)) ? `, ${inside.slice(1, -1)}` : ' ',
  );
  const moment = findMoments(text)[0];
  if (moment !== undefined)
    text = moment.index > 3 ? text.slice(0, moment.index) : text.slice(moment.index + moment.length);
  text = stripLabel(normaliseText(text)).replace(
    /\b(?:last\s+)?(?:published|updated|posted|published on|updated on|posted on)\b[\s:]*$/i,
    '',
  );
  text = text.replace(HELPED, ', ').replace(STAMP, '$1');
  // Where the text has an author, those of its pictures are none.
  const alone = text.replace(OTHER_PART, '');
  if (/\p{L}/u.test(alone) || !PHOTOGRAPHER.test(text)) text = alone;
  else text = text.replace(PHOTOGRAPHER, '');
  const parts: string[] = [];
  for (const piece of text.split(PARTS)) {
    piece.split(/\s*,\s*/).forEach((part, index) => {
      const bare = part.replace(/^(?:and|und|et|y|e|&|with|by)\s+/i, '').trim();
      if (
        bare === '' ||
        CHROME.test(bare) ||
        (parts.length > 0 && PLACE_REPORT.test(bare)) ||
        (index > 0 && parts.length > 0 && isAffiliation(bare))
      )
        return;
      if (SUFFIX.test(bare) && parts.length > 0) parts.push(`${parts.pop()!} ${bare}`);
      else if (!DEGREE.test(bare)) parts.push(...splitConjunctions(bare));
    });
  }
  // "Suncheon, Koo Hyun-mo reporter": where one is called reporter, the others are places.
  const called = parts.filter((part) => KOREAN_REPORTER.test(part));
  if (called.length > 0) return called.map(trimName);
  return parts
    .map(trimName)
    .flatMap((part) => TRAILING_AGENCY.exec(part)?.slice(1) ?? [part])
    .filter((part) => part !== '');
}
