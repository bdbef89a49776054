/** Markup as a short string that every browser's store gives back unchanged: gzip, then base64. */

/** Packed markup longer than this is not kept; news pages come to a tenth of it. */
export const longestPacked = 1_000_000;
/** Unpacking stops here: a few kilobytes may have been made to unpack to gigabytes. */
const longestUnpacked = 8_000_000;
const CHUNK = 0x8000;

/** Packs markup; null where it stays too long. */
export async function packMarkup(markup: string): Promise<string | null> {
  const packed = new Blob([markup]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  if (Math.ceil(bytes.length / 3) * 4 > longestPacked) return null;
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** The markup again; null where it is no such string, or unpacks to more than a page can be. */
export async function unpackMarkup(packed: string): Promise<string | null> {
  try {
    const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const reader = (stream as ReadableStream<Uint8Array>).getReader();
    const decoder = new TextDecoder();
    let markup = '';
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return markup + decoder.decode();
      length += value.length;
      if (length > longestUnpacked) {
        await reader.cancel();
        return null;
      }
      markup += decoder.decode(value, { stream: true });
    }
  } catch {
    return null;
  }
}
