/**
 * Names as readers say them, out of what pages print and declare: "By JANE DOE, Political correspondent, and John
 * Roe in Kyiv" is Jane Doe and John Roe. Agencies become the source when people wrote too; an outlet or a desk stays
 * a byline only while nobody else does.
 */
import { articleLimits } from '../../article.ts';
import { comparable, normaliseText } from '../../text/normalise.ts';
import { findMoments } from '../../text/parse-moment.ts';
import { isAgency } from './agencies.ts';
import { labelPatterns } from './line-labels.ts';
import { CONNECTORS, ROLE_WORD } from './name-shape.ts';
import { unshoutName } from './unshout-name.ts';

export interface CleanBylines {
  bylines: string[];
  source: string | null;
}

/** Longer than any list of authors that a page prints in one string. */
const LONGEST_RAW = 600;
const LONGEST_NAME = 80;

const NOT_NAMES =
  /(?:https?:\/\/|www\.)\S*|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+|(?<![\p{L}\p{N}])@\w{1,50}|\b\w[\w-]{0,40}\.(?:com|org|net|co\.uk|de)\/\S*/giu;
/** Counters and links that stand in the same box as a name. */
const BESIDE =
  /\b\d+\s+(?:[Cc]omments?|[Ss]hares?|[Vv]iews?|[Ll]ikes?|[Aa]rticles?)\b|\s+on\s+\p{Lu}\p{Ll}+day\b.*$|(?<=\p{Ll}|\s|^)(?:View|See|More|Read|Follow|All|View all|See all)\s+(?:(?:more|all|by|full)\s+)*(?:articles?|posts?|stories|profile|bio|archive|from|by)\b.*$|\s+(?:Follow|Profile|Bio|Archive|Email|Contact)$/gu;
const PARTS = /\s*[;|•·‧\n\t、／]\s*|\s+[-–—]\s+|\s*،\s*|，|\s\/\s|(?<=\p{L}{2})\/(?=\p{L}{2})/u;
const AND =
  /,?\s+(?:and|&|und|et|y|e|og|och|ja|en|i|u|und|и|та|й|і|και|ve|və|dan|và|és|și|si|și|with|mit|avec|con|med|met|و|ו|और|এবং|及|和)\s+/iu;
/** "By" and its kin. */
const BY =
  /^(?:(?:written|posted|published|reported|story|words|text|report|article|commentary|opinion|analysis|photos?(?: and (?:story|text))?) by|by|بقلم|מאת|escrito por|écrit par|geschreven door)[\s:：]+/iu;
/** Short prepositions, which also begin names: capitals only before two words ("Di Mario Rossi", not "Di Stefano"). */
const PREPOSITION =
  /^(?:(?:von|par|por|di|de|da|door|av|af|oleh|od|от|από|του|της|Par|Por|Door|Oleh|Av|Af|Από|Του|Της)\s+(?=\p{Lu})|(?:Von|De|Di|Da|Od|От)\s+(?=\p{Lu}\S*\s+\p{Lu}))/u;
/** Organisations that a person writes for or comes from, by the words their names end or begin with. */
const ORGANISATION =
  /\b(?:times|news|newsroom|post|tribune|herald|journal|magazine|radio|television|tv|network|press|media|foundation|institutes?|university|college|center|centre|report|chronicle|gazette|globe|guardian|telegraph|observer|review|weekly|daily|today|inc|llc|ltd|corp|association|society|council|organi[sz]ation|hospital|school|laboratory|zeitung|nachrichten|rundschau|universität|université|universidad|università)\b|\p{L}\.(?:com|org|net|de|co\.uk)\b/iu;
/** An agency's name run on behind a person's, as when two boxes stand side by side. */
const TRAILING_AGENCY =
  /^(.+?\s\S+)\s+((?:the )?(?:associated press|canadian press)|reuters|afp|agence france-presse|bloomberg news|states newsroom)$/iu;
/** Belongs to the name before it. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const DEGREE =
  /^(?:ph\.?\s?d|m\.?d|m\.?b\.?a|m\.?a|m\.?sc|b\.?a|b\.?sc|r\.?d\.?n?|r\.?n|d\.?o|j\.?d|esq|c\.?f\.?p|c\.?p\.?a|l\.?m\.?f\.?t|m\.?p\.?h|m\.?s|d\.?d\.?s|cscs|ed\.?d|faap)\.?$/i;
const DESK =
  /(?:\b(?:staff|desk|team|newsroom|redaktion|rédaction|redacción|redação|redazione|redactie|redakcja|redakcia|redakce|redaktionen|toimitus|bureau|editors?|editorial board|newsdesk|webdesk|web desk|news service|news agency|correspondents?|reporters?)\b|редакция|редакція|هيئة التحرير|التحرير|编辑部|編集部|취재팀|편집국|뉴스팀|מערכת|डेस्क|ডেস্ক)/iu;
/** Names of accounts, not of people. */
const ACCOUNT =
  /^(?:admin\w*|administrator|webmaster|root|user\d*|guest|anonymous|unknown|none|null|undefined|n\/?a|author|editor|wordpress|wp_?\w*|super ?user|importer|system|migration|default|feed|rss|noreply|test)$/i;
/** Left over where a label's own box was taken for a name. */
const LABEL =
  /^(?:by|von|par|por|di|door|av|af|and|with|published\b.*|updated\b.*|posted\b.*|written|photos?|images?|video)$/i;
/** Places in two words after a name; one word after a name is a place anyway. */
const PLACE =
  /^(?:new york(?: city)?|new delhi|new orleans|new jersey|los angeles|san (?:francisco|diego|jose|antonio)|hong kong|tel aviv|abu dhabi|buenos aires|sao paulo|são paulo|rio de janeiro|mexico city|kuala lumpur|cape town|washington,? d\.?c\.?|las vegas|st\.? (?:petersburg|louis)|south africa|saudi arabia|united (?:states|kingdom|arab emirates)|el paso|the hague|panama city|guatemala city|phnom penh|addis ababa|sri lanka|north carolina|south carolina|north dakota|west virginia|west bank|gaza city|costa rica|den haag|bad \p{L}+|frankfurt am main)$/iu;

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

/** "Political correspondent", "BBC News chief editor": a line about a person, not a name. */
const isRole = (text: string) =>
  ROLE_WORD.test(text) ||
  /^(?:the |a |an |our )?(?:\p{L}+ )?(?:editor|correspondent|reporter|chief|head|director|professor|lecturer|director|president|founder|fellow|author|host|co-?founder|chefredakteur(?:in)?|leiter(?:in)?|directora?|direttore|journalist|writer|columnist|contributor|staff|special|senior|assistant|associate|deputy|managing|executive|political|business|sports?|health|science|technology|national|foreign|world|chief) (?:\p{L}|of|in|at|to|for|&|-|\s){2,60}$/iu.test(
    text,
  );

/** Splits at "and" where names stand on both sides: "Silva e Costa" is one, "Ana Silva e Rui Costa" two. */
function splitConjunctions(text: string): string[] {
  const cut = AND.exec(text);
  if (cut === null) return [text];
  const left = text.slice(0, cut.index);
  const right = text.slice(cut.index + cut[0].length);
  const whole = (side: string) =>
    words(side) >= 2 || isAgency(side) || /\p{Script=Han}|\p{Script=Hangul}/u.test(side);
  const first = splitConjunctions(right);
  // "Institute of Allergy and Infectious Diseases"
  const house = ORGANISATION.test(left) && / (?:of|for|der|für|de|di) /.test(left);
  if (!house && whole(left) && whole(first[0]!)) return [left, ...first];
  return [`${left}${cut[0]}${first[0]!}`, ...first.slice(1)];
}

/** Without a "By" in front. Other labels count only with their colon: "Haber Merkezi" is a desk, "Haber: X" is X. */
function stripLabel(text: string): string {
  const plain = text.replace(BY, '').replace(PREPOSITION, '');
  if (plain !== text) return plain;
  const patterns = labelPatterns(null);
  for (const role of ['byline', 'source'] as const) {
    patterns[role].lastIndex = 0;
    const match = patterns[role].exec(text);
    const colon = match === null ? null : /^\s*[:：/]\s*/.exec(text.slice(match[0].length));
    if (match !== null && colon !== null) return text.slice(match[0].length + colon[0].length);
  }
  return text;
}

/** One raw string as the names and other things it lists, in order, in groups of what belongs to one person. */
function takeApart(raw: string): string[] {
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

/** Cut where a sentence about the person begins: "Jane Doe reports from Kyiv", "Jane Doe is a fellow". */
function cutAtVerb(name: string): string {
  const parts = name.split(' ');
  let capitals = 0;
  for (const [index, word] of parts.entries()) {
    if (/^\p{Lu}/u.test(word)) capitals += 1;
    else if (capitals >= 2 && /^\p{Ll}{2,}/u.test(word) && !CONNECTORS.has(word) && !ROLE_WORD.test(word))
      return parts.slice(0, index).join(' ');
  }
  return name;
}

/** Without what is said about the person in the same breath: place, paper, role before or after the name. */
function trimName(part: string): string {
  let name = stripLabel(part.replace(/^[\s"'“”‘’.:,\-–—*]+|[\s"“”:,\-–—*]+$/gu, ''));
  const at = /^(\S+\s+\S.*?)\s+(?:in|für|[Ff]or|at|aus|à|из|в|from)\s+(?=\p{Lu}|the\b|de[rn]\b)/u.exec(name);
  if (at !== null && words(at[1]!) <= 4) name = at[1]!;
  name = cutAtVerb(name);
  name = name.replace(
    /^((?:\p{Script=Hangul}{2,4}))\s+(?:[\p{Script=Hangul}\p{L}]+)?(?:기자|특파원|논설위원|인턴기자|선임기자|전문기자)(?:\s*외\s*\d+명)?$/u,
    '$1',
  );
  name = name.replace(
    /^(?:本报|本網|本网)?(?:记者|記者|编辑|編輯|作者|撰文|文)[\s:：/]*|[\s/]*(?:记者|記者|编辑|編輯|报道|報導)$/gu,
    '',
  );
  return name.replace(/\.$/, (dot) => (/(?:\b\p{L}|Jr|Sr)\.$/u.test(name) ? dot : '')).trim();
}

/** Whether a name is the paper's own, whatever its article, dots and domain. */
export function isOutlet(name: string, outlet: string | null): boolean {
  if (outlet === null) return false;
  const plain = (text: string) =>
    comparable(text)
      .replace(/^the /, '')
      .replace(/[^\p{L}\p{N}]+/gu, '');
  const [one, other] = [plain(name), plain(outlet)];
  return (
    one !== '' &&
    (one === other || one.replace(/com$|online$/, '') === other.replace(/com$|online$|fr$|de$/, ''))
  );
}

/** Whether a name is a newsroom's, a role's, an agency's or the paper's own, and no person's. */
export function isDesk(name: string, outlet: string | null): boolean {
  return isAgency(name) || isOutlet(name, outlet) || DESK.test(name) || isRole(name);
}

/**
 * Takes apart, cleans, sorts and orders what sources say about who wrote.
 * @param context.outlet the paper's own name: no byline beside people
 */
export function cleanBylines(raw: readonly string[], context: { outlet: string | null }): CleanBylines {
  const people: string[] = [];
  const desks: string[] = [];
  const agencies: string[] = [];
  const houses: string[] = [];
  const seen = new Set<string>();

  for (const entry of raw.slice(0, articleLimits.bylines)) {
    const parts = takeApart(entry);
    // "Doe, Jane"
    const turned =
      parts.length === 2 &&
      /^[^,]+,[^,]+$/.test(entry) &&
      parts.every((part) => words(part) === 1 && !isAgency(part) && !isOutlet(part, context.outlet));
    const names = turned && /\p{Ll}/u.test(entry) ? [`${parts[1]!} ${parts[0]!}`] : parts;
    names.forEach((part, index) => {
      const key = comparable(part);
      if (
        key === '' ||
        part.length > LONGEST_NAME ||
        ACCOUNT.test(part) ||
        LABEL.test(part) ||
        !/\p{L}/u.test(part) ||
        words(part) > 8
      )
        return;
      const follows = index > 0 || people.length > 0;
      if (follows && (PLACE.test(part) || isRole(part)) && !isAgency(part) && !isOutlet(part, context.outlet))
        return;
      // One word after a full name, in the same string, is where they wrote from.
      if (
        index > 0 &&
        words(part) === 1 &&
        words(names[0]!) >= 2 &&
        !isAgency(part) &&
        !isOutlet(part, context.outlet) &&
        /\p{Ll}|\p{Lu}/u.test(part)
      )
        return;
      if (seen.has(key)) return;
      seen.add(key);
      if (isAgency(part)) agencies.push(part);
      else if (isOutlet(part, context.outlet) || DESK.test(part) || isRole(part)) desks.push(part);
      else if (ORGANISATION.test(part) && (follows || words(part) > 2 || /^the\s/i.test(part)))
        houses.push(part);
      else people.push(unshoutName(part));
    });
  }
  const sources = agencies.length > 0 ? agencies : houses;
  const named = [people, desks].find((names) => names.length > 0);
  if (named !== undefined) return { bylines: named, source: sources.length > 0 ? sources.join(', ') : null };
  return { bylines: sources, source: null };
}
