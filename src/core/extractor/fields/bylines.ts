/**
 * Names as readers say them, out of what pages print and declare: "By JANE DOE, Political correspondent, and John
 * Roe in Kyiv" is Jane Doe and John Roe. Agencies become the source when people wrote too; an outlet or a desk stays
 * a byline only while nobody else does.
 */
import { articleLimits } from '../../article.ts';
import { comparable } from '../../text/normalise.ts';
import { isAgency } from './agencies.ts';
import { isHouse, isRole, wordsIn } from './name-kinds.ts';
import { takeApart } from './take-apart.ts';
import { unshoutName } from './unshout-name.ts';

export interface CleanBylines {
  bylines: string[];
  source: string | null;
}

const LONGEST_NAME = 80;

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
      parts.every(
        (part) =>
          wordsIn(part) === 1 &&
          !isAgency(part) &&
          !isOutlet(part, context.outlet) &&
          // "Brussels, BE"
          !/^\p{Lu}{1,3}$/u.test(part),
      );
    const names = turned && /\p{Ll}/u.test(entry) ? [`${parts[1]!} ${parts[0]!}`] : parts;
    names.forEach((part, index) => {
      const key = comparable(part);
      if (
        key === '' ||
        part.length > LONGEST_NAME ||
        ACCOUNT.test(part) ||
        LABEL.test(part) ||
        !/\p{L}/u.test(part) ||
        wordsIn(part) > 8
      )
        return;
      const follows = index > 0 || people.length > 0;
      if (follows && (PLACE.test(part) || isRole(part)) && !isAgency(part) && !isOutlet(part, context.outlet))
        return;
      // One word after a full name, in the same string, is where they wrote from.
      if (
        index > 0 &&
        wordsIn(part) === 1 &&
        wordsIn(names[0]!) >= 2 &&
        !isAgency(part) &&
        !isOutlet(part, context.outlet) &&
        /\p{Ll}|\p{Lu}/u.test(part)
      )
        return;
      if (follows && /^(?:special (?:to|for)|for the)\s/i.test(part)) return;
      if (seen.has(key)) return;
      seen.add(key);
      if (isAgency(part)) agencies.push(part);
      else if (isOutlet(part, context.outlet) || DESK.test(part) || isRole(part)) desks.push(part);
      else if (isHouse(part) && (follows || wordsIn(part) > 2 || /^the\s/i.test(part))) houses.push(part);
      else people.push(unshoutName(part));
    });
  }
  const sources = agencies.length > 0 ? agencies : houses;
  const named = [people, desks].find((names) => names.length > 0);
  if (named !== undefined) return { bylines: named, source: sources.length > 0 ? sources.join(', ') : null };
  return { bylines: sources, source: null };
}
