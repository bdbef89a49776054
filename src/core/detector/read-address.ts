/** An address as words to look for. What they mean for the page is judged in `find-signs.ts` and `name-kind.ts`. */

const MAX_ADDRESS = 2000;

/** Matches an address that has one of `words` (alternatives of a regular expression) between two separators. */
export const hasWord = (words: string): RegExp => new RegExp(`[/._?&=-](${words})(?=[/._?&=-]|$)`);

/** `/host/path?query` of `url`, in lower case and decoded where possible; `/` for what is no address. */
export function readAddress(url: string): string {
  const address = url
    .slice(0, MAX_ADDRESS)
    .toLowerCase()
    .replace(/#.*|^\w+:\//gs, '');
  try {
    return decodeURIComponent(address);
  } catch {
    // A stray % in an address is common.
    return address;
  }
}
