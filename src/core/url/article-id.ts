/** SHA-256 of some bytes; `crypto.subtle` in the browser. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

/**
 * The id of the article with this canonical address: the first 128 bits of the address's SHA-256, written as a UUID
 * (its version bits mean nothing). Made from the address alone, so that two windows, two browsers and an import agree.
 */
export async function articleId(canonicalUrl: string, digest: Digest): Promise<string> {
  const hash = new Uint8Array(await digest(new TextEncoder().encode(canonicalUrl)));
  const hex = Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
