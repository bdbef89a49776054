/**
 * The other pages of a story that goes on at further addresses. What counts is that the addresses are those of one
 * story: the same but for a page number. So neither the pages of an archive nor the next story are taken for it.
 */

import type { Locator } from '../profile/profile.ts';
import { normaliseText } from '../text/normalise.ts';
import { safeAddress } from '../url/safe-address.ts';
import { type PageReading, readPageNumber } from './page-number.ts';

/** More pages than this are an archive, or a trap. */
const MOST_PAGES = 30;
const MOST_LINKS = 5000;
/** Pages of something else: comments, search results, lists. */
const OTHER_PAGES =
  '[class*="comment" i], [id*="comment" i], [class*="disqus" i], [role="search"], [class*="related" i], header';
const NEXT =
  /^(?:[›»→>]+|(?:go to |continue to )?next(?: page)?(?: ?[›»→>]+)?|continue(?: reading)?|nächste seite|weiter(?:lesen)?|weiter zur nächsten seite|page suivante|suivante?|(?:la )?suite|página siguiente|siguiente(?: página)?|página seguinte|próxima(?: página)?|seguinte|pagina successiva|successiva|avanti|volgende(?: pagina)?|nästa(?: sida)?|neste(?: side)?|næste(?: side)?|seuraava(?: sivu)?|następna(?: strona)?|další(?: strana)?|következő(?: oldal)?|pagina următoare|sonraki(?: sayfa)?|επόμενη(?: σελίδα)?|следующая(?: страница)?|далее|наступна(?: сторінка)?|الصفحة التالية|التالي|ادامه|صفحه بعد|העמוד הבא|הבא|अगला(?: पृष्ठ)?|下一页|下一頁|下页|次のページ|次へ|다음(?: ?페이지)?|หน้าถัดไป|halaman (?:selanjutnya|berikutnya)|selanjutnya|trang (?:sau|tiếp))(?: ?[›»→>]+)?$/iu;
/** "2 of 5", "Seite 2 von 5", "2/5". */
const OF_ALL =
  /(?:^|[^\d/])(\d{1,2})\s?(?:\/|of|von|de|sur|di|van|af|av|z|iz|из|з|din|dari|trên|من|از|מתוך|共)\s?(\d{1,2})(?!\d|\/)/iu;
const LONGEST_COUNTER = 80;
const LONGEST_LABEL = 80;
/** A counter stands so near above the links, in boxes. */
const COUNTER_DEPTH = 4;
/** Decimal digits of scripts with digits of their own, from their zeros. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

export interface PageAddress {
  page: number;
  url: string;
}

export interface PageSeries {
  /** The page at hand. */
  page: number;
  /** How many there are; null where the page only names the next one. */
  pages: number | null;
  /** The others as far as they are known, in order. */
  others: PageAddress[];
}

interface Candidate {
  address: string;
  readings: PageReading[];
  /** The page that the link's words name; null for "next" and the like. */
  number: number | null;
  next: boolean;
  element: Element;
}

/**
 * Finds the pages of the story at `url`. Null where it has one only, as far as the page tells.
 * @param url the address of the page at hand
 * @param next where the publisher's layout has the link to the next page: believed whatever words it has, as long as
 *   its address is another page of this story
 */
export function findPages(document: Document, url: string, next?: Locator): PageSeries | null {
  const candidates = findCandidates(document, url, next?.join());
  if (candidates.length === 0) return null;
  let best: PageSeries | null = null;
  for (const own of readPageNumber(url)) {
    const series = seriesOf(own, candidates);
    if (series !== null && (best === null || series.others.length > best.others.length)) best = series;
  }
  return best;
}

function findCandidates(document: Document, url: string, next = ''): Candidate[] {
  const base = safeAddress(document.querySelector('base[href]')?.getAttribute('href') ?? '', url) ?? url;
  const { origin } = new URL(url);
  const candidates: Candidate[] = [];
  let count = 0;
  for (const element of document.querySelectorAll('link[rel~="next" i][href], a[href]')) {
    count += 1;
    if (count > MOST_LINKS) break;
    const isHead = element.localName === 'link';
    const text = shortText(element);
    const number = isHead ? null : numberOf(text);
    const relNext = /(?:^|\s)next(?:\s|$)/i.test(element.getAttribute('rel') ?? '');
    const label = text === '' ? normaliseText(element.getAttribute('aria-label') ?? '') : text;
    const isNamed = next !== '' && element.matches(next);
    if (number === null && !relNext && !isNamed && !NEXT.test(label)) continue;
    if (!isHead && !isNamed && element.closest(OTHER_PAGES) !== null) continue;
    const address = safeAddress(element.getAttribute('href') ?? '', base);
    if (address === null || new URL(address).origin !== origin) continue;
    candidates.push({
      address: address.replace(/#.*$/, ''),
      readings: readPageNumber(address),
      number,
      next: number === null,
      element,
    });
  }
  return candidates;
}

/** The words of an element, or so much of them that it is clear that they name no page. */
function shortText(element: Element): string {
  let text = '';
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node !== null && text.length <= LONGEST_LABEL; node = walker.nextNode())
    text += (node as Text).data.slice(0, LONGEST_LABEL + 1);
  return normaliseText(text);
}

/** The series when the page at hand is read in one certain way. */
function seriesOf(own: PageReading, candidates: readonly Candidate[]): PageSeries | null {
  const numbered = new Map<number, { url: string; reading: PageReading; element: Element }>();
  let next: string | null = null;
  // Some count their addresses from nought: "2" leads to `?page=1`.
  let offset: number | null = null;
  for (const candidate of candidates) {
    for (const reading of candidate.readings) {
      if (reading.stem !== own.stem) continue;
      if (candidate.next) {
        if (reading.page !== null && reading.page > (own.page ?? 0)) next ??= candidate.address;
        break;
      }
      const { number } = candidate;
      if (number === null) continue;
      if (reading.page === null) {
        if (number === 1) numbered.set(1, { url: candidate.address, reading, element: candidate.element });
        break;
      }
      const apart = number - reading.page;
      if (apart !== 0 && apart !== 1) continue;
      if (offset === null) offset = apart;
      if (apart !== offset) continue;
      if (!numbered.has(number))
        numbered.set(number, { url: candidate.address, reading, element: candidate.element });
      break;
    }
  }
  const page = (own.page ?? (offset === 1 ? 0 : 1)) + (offset ?? 0);
  const isFirst = own.page === null || page === 1;
  const others = [...numbered].filter(([number]) => number !== page);
  // A number in the address of the page at hand may be its name; only a way back to page 1 proves it a page.
  if (!isFirst && !numbered.has(1)) return null;
  if (others.length === 0) {
    if (next === null) return null;
    return { page, pages: null, others: [{ page: page + 1, url: next }] };
  }
  const told = countTold(others[0]![1].element, page);
  const pages = Math.max(page, told ?? 0, ...others.map(([number]) => number));
  if (pages > MOST_PAGES) return null;
  // Between the first and the last some pagination leaves pages out: 1 2 3 … 8.
  const pattern = others.map(([, { reading }]) => reading.withPage).find((one) => one !== null);
  const list: PageAddress[] = [];
  for (let number = 1; number <= pages; number += 1) {
    if (number === page) continue;
    const known = numbered.get(number)?.url;
    if (known !== undefined) list.push({ page: number, url: known });
    else if (number > 1 && pattern != null) list.push({ page: number, url: pattern(number - (offset ?? 0)) });
  }
  return { page, pages, others: list };
}

/** "2 of 5" near the links. */
function countTold(link: Element, page: number): number | null {
  for (
    let box = link.parentElement, depth = 0;
    box !== null && depth < COUNTER_DEPTH;
    box = box.parentElement, depth += 1
  ) {
    for (const part of [box, ...box.children]) {
      const text = shortText(part);
      const found = text.length <= LONGEST_COUNTER ? OF_ALL.exec(text) : null;
      if (found !== null && Number(found[1]) === page && Number(found[2]) >= page) return Number(found[2]);
    }
  }
  return null;
}

/** "2", "٢", "Page 2", "Seite 2": the number of a link to a page; null for other words. */
function numberOf(text: string): number | null {
  if (text.length > 20) return null;
  const western = text.replace(
    /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\uFF10-\uFF19]/g,
    (digit) => {
      const point = digit.codePointAt(0)!;
      return String(point - ZEROS.findLast((zero) => zero <= point)!);
    },
  );
  const found =
    /^(?:(?:page|seite|página|pagina|sida|side|sivu|strona|sayfa|страница|صفحة|صفحه|עמוד|第)\s?)?(\d{1,2})(?:\s?[页頁ページ]{1,3})?$/iu.exec(
      western,
    );
  return found === null ? null : Number(found[1]);
}
