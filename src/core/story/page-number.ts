/** How addresses say which page of a story they are: `?page=2`, `/2`, `/page/2`, `story-2.html`, `/seite-2`. */

/** Higher numbers in an address are ids, years and days. */
const HIGHEST_PAGE = 60;
const PARAMETER =
  /^(?:page|p|pg|pagina|página|seite|side|sida|strona|stranica|sivu|sayfa|page_?(?:num|number|no)|pageno|currentpage|story_?page|art_?page|pn)$/i;
const WORD = '(?:page|pagina|página|seite|side|sida|strona|stranica|sivu|sayfa|pag|pg|p)';
/** The token at the end of a path, before an extension; group 1: the stem, 2: the number, 3: the extension. */
const IN_PATH: readonly RegExp[] = [
  new RegExp(`^(.+?)/${WORD}[/_-]?(\\d{1,2})(/?)$`, 'i'),
  /^(.+?)\/(\d{1,2})(\/?)$/,
  new RegExp(`^(.+?)[_,-]${WORD}[_-]?(\\d{1,2})(\\.[a-z]{3,5}|/?)$`, 'i'),
  /^(.+?)[_,-](\d{1,2})(\.[a-z]{3,5})$/i,
];

/** One way to read an address: as page `page` of what `stem` names. `page` is null where it names no page. */
export interface PageReading {
  stem: string;
  page: number | null;
  /** The same address for another page; null where it names none. */
  withPage: ((page: number) => string) | null;
}

/** Every way to read an address, the plain one first. The address must be absolute. */
export function readPageNumber(address: string): PageReading[] {
  const url = new URL(address);
  url.hash = '';
  const readings: PageReading[] = [{ stem: stemOf(url.href), page: null, withPage: null }];
  for (const [name, value] of url.searchParams) {
    if (!PARAMETER.test(name) || !/^\d{1,2}$/.test(value) || Number(value) > HIGHEST_PAGE) continue;
    const without = new URL(url);
    without.searchParams.delete(name);
    readings.push({
      stem: stemOf(without.href),
      page: Number(value),
      withPage: (page) => {
        const other = new URL(url);
        other.searchParams.set(name, String(page));
        return other.href;
      },
    });
  }
  for (const pattern of IN_PATH) {
    const found = pattern.exec(url.pathname);
    if (found === null || Number(found[2]) > HIGHEST_PAGE) continue;
    const [, before, digits, after] = found as unknown as [string, string, string, string];
    const without = new URL(url);
    without.pathname = before + (after === '/' ? '' : after);
    readings.push({
      stem: stemOf(without.href),
      page: Number(digits),
      withPage: (page) => {
        const other = new URL(url);
        const at = url.pathname.length - after.length - digits.length;
        other.pathname = url.pathname.slice(0, at) + String(page) + after;
        return other.href;
      },
    });
    break;
  }
  return readings;
}

/** Two spellings of one address have one stem. */
function stemOf(address: string): string {
  const url = new URL(address);
  url.searchParams.sort();
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}
