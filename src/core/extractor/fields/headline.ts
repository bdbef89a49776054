/** Headlines that a page declares for machines, rid of the site's name that titles carry at an end. */
import type { StructuredData } from '../../story/structured-data.ts';
import { comparable, lettersOf, normaliseText } from '../../text/normalise.ts';

export interface SiteNames {
  outlet: string | null;
  siteName: string | null;
  host: string;
}

/** What parts a headline from a site's name. A hyphen counts only with spaces around it. */
const BREAK = /\s+[-–—|•·»«/:~]+\s+|\s*[|｜]\s*|\s+::\s+|\s*[_＿]\s*(?=\p{Script=Han})|:\s+/gu;

const bare = (text: string) =>
  lettersOf(comparable(text).replace(/^(?:the|der|die|das|le|la|el|il|los|l') ?/, ''));

/** The part of a host that names its owner: `news` sites under public suffixes are not told apart. */
function hostLabels(host: string): string[] {
  return host
    .split('.')
    .filter((label) => label.length > 3 && !/^(?:www\d?|amp|com|org|net|news|info|mobile)$/.test(label))
    .map((label) => label.replace(/[^a-z0-9]/g, ''));
}

/** Whether a piece of a title is the paper and not the story. */
function isSiteName(piece: string, names: SiteNames): boolean {
  const key = bare(piece);
  if (key === '') return true;
  const known = [names.outlet, names.siteName].filter((name): name is string => name !== null).map(bare);
  if (
    known.some(
      (name) =>
        name !== '' &&
        (key === name ||
          (name.length > 3 && key.length < name.length * 3 && key.includes(name)) ||
          (key.length > 3 && name.includes(key) && key.length * 2 > name.length)),
    )
  )
    return true;
  const labels = hostLabels(names.host);
  return (
    key.length > 2 &&
    labels.some(
      (label) =>
        label === key ||
        (key.length > 4 && label.startsWith(key)) ||
        (label.length > 4 && key.startsWith(label) && key.length < label.length + 12) ||
        (key.length > 3 && label.endsWith(key) && key.length * 2 >= label.length),
    )
  );
}

/**
 * A title without the site's name and section names between: "Story - World - Daily News" is "Story". A piece is
 * dropped only from the ends, and only at or beyond one that is the site's.
 */
export function stripSiteName(title: string, names: SiteNames): string {
  const text = normaliseText(title.slice(0, 1000));
  const cuts = [...text.matchAll(BREAK)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    colon: /^:/.test(match[0]),
  }));
  if (cuts.length === 0) return text;
  let end = text.length;
  let start = 0;
  // From the back: the earliest cut after which a piece is the site's name, sections between included.
  for (let index = cuts.length - 1; index >= 0 && index >= cuts.length - 4; index -= 1) {
    const cut = cuts[index]!;
    const piece = text.slice(cut.end, cuts[index + 1]?.start ?? text.length);
    if (!cut.colon && isSiteName(piece, names) && cut.start > 0) end = cut.start;
  }
  if (end < text.length) {
    // "Story | World | Daily News": a short piece before the site's name, behind the same sign, is a section.
    const rest = cuts.filter((cut) => cut.end < end && !cut.colon);
    const last = rest[rest.length - 1];
    if (
      last !== undefined &&
      text.slice(last.start, last.end).trim() === '|' &&
      text.slice(end).trimStart().startsWith('|')
    ) {
      const piece = text.slice(last.end, end);
      if (piece.split(/\s+/).length <= 2 && text.slice(0, last.start).split(/\s+/).length >= 4)
        end = last.start;
    }
  }
  const first = cuts[0]!;
  if (first.end < end && isSiteName(text.slice(0, first.start), names)) start = first.end;
  const stripped = text.slice(start, end).trim();
  return stripped.length >= 2 ? stripped : text;
}

/** Machine-readable titles without the site's name, best first, each once. */
export function headlineCandidates(data: StructuredData, outlet: string | null, host = ''): string[] {
  const names = { outlet, siteName: data.siteName ?? data.publisher, host };
  const found = new Map<string, string>();
  for (const title of [data.headline, data.ogTitle, data.title]) {
    if (title === null) continue;
    const plain = stripSiteName(title.replace(/<[^>]{0,200}>/g, ''), names);
    const key = comparable(plain);
    if (key !== '' && !found.has(key) && !isSiteName(plain, names)) found.set(key, plain);
  }
  return [...found.values()];
}

/** What kind of piece it is, which some papers add to the headline for machines and print again in it. */
const KIND =
  /\s+[|–—-]\s+(?:editorial|opinion|letters?|commentary|column|analysis|explainer|review|op-ed|kommentar|meinung|leitartikel|opinión|tribune|éditorial|opinione|commento|live|video|photos?|in pictures|exclusive)$/iu;

/** Letters and digits alone: a kicker's colon and the sign between two lines of a headline are not told apart. */
const letters = (text: string) => lettersOf(text.normalize('NFKC'));

/** The headline without the kind of the piece behind it. */
export function stripKind(headline: string): string {
  const plain = headline.replace(KIND, '');
  return plain.split(' ').length >= 3 ? plain : headline;
}

/** Two of a page's three declared titles must say so before a kicker counts as the headline's beginning. */
const FEWEST_AGREEING = 2;

/**
 * "Kicker: Headline" where the page declares its headline so throughout and prints the kicker just above the rest;
 * null elsewhere.
 * @param above the blocks printed just above the headline, nearest last
 */
export function headlineWithKicker(
  printed: string,
  above: readonly string[],
  declared: readonly (string | null)[],
): string | null {
  const key = letters(printed);
  const kickers = above.map(letters).filter((text) => text !== '');
  const whole = declared.filter(
    (title): title is string => title !== null && kickers.some((kicker) => letters(title) === kicker + key),
  );
  return whole.length >= FEWEST_AGREEING ? whole[0]! : null;
}

/** A printed headline may go on with decoration: a date, "[Watch]", a label. This much of it must be the title. */
const TITLE_SHARE = 0.7;

/**
 * The headline as printed, whole: all of its `<h1>` where that is what the page declares (a headline set in two
 * lines), and without what is printed behind the declared title in the same box.
 * @param heading the element that shows it, or one inside
 */
export function wholeHeadline(
  printed: string,
  heading: Element | null,
  candidates: readonly string[],
): string {
  const declared = new Map(candidates.map((title) => [letters(title), title]));
  if (declared.has(letters(printed))) return printed;
  const box = heading?.closest('h1, h2');
  const whole = box === null || box === undefined ? null : normaliseText(box.textContent ?? '');
  // Kicker and headline in one heading run together there; the declared wording has the colon between them.
  if (whole !== null && whole.length < 400 && letters(whole) !== letters(printed)) {
    const title = declared.get(letters(whole));
    if (title !== undefined) return title;
  }
  const start = candidates.find((title) => {
    const rest = printed.length - title.length;
    return (
      rest > 0 &&
      title.length >= printed.length * TITLE_SHARE &&
      comparable(printed).startsWith(`${comparable(title)} `)
    );
  });
  return start ?? printed;
}
