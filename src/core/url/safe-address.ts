/** Longest address Galley keeps; longer ones are data, not places (`articleLimits.addressLength`). */
const maxAddressLength = 8192;

/**
 * The absolute http(s) address that `written` means on a page at `base`, without user name and password; null for
 * anything else (`javascript:`, `data:`, broken, over-long). Decided by the URL parser, never by looking at the text:
 * `http://x]` and ` java\nscript:` look like what they are not.
 */
export function safeAddress(written: string, base?: string): string | null {
  if (written.length > maxAddressLength) return null;
  if (!URL.canParse(written, base)) return null;
  const url = new URL(written, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  // "https://bank.example@evil.example" is how readers are misled about the host (CVE-2015-4508).
  url.username = '';
  url.password = '';
  return url.href.length > maxAddressLength ? null : url.href;
}
