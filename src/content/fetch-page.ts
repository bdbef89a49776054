/**
 * Fetches one more page of the story at hand, on the reader's request, as the page itself could: from its own origin
 * and with the cookies that it has there. The only network request that Galley makes. What comes is parsed by a
 * `DOMParser`: no script of it runs, and nothing that it names is loaded. In Firefox a page whose own policy forbids
 * requests (`connect-src 'none'`) forbids these as well; Chromium gives content scripts a policy of their own.
 */
import { readPageNumber } from '../core/story/page-number.ts';
import type { JoinFailure } from '../protocol/page-state.ts';

const mostBytes = 4_000_000;
/** Far enough to find `<meta charset>`, as browsers look. */
const charsetWithin = 1024;

export interface FetchPageOptions {
  window: Window & typeof globalThis;
  signal: AbortSignal;
}

export type FetchedPage = { ok: true; document: Document } | { ok: false; code: JoinFailure };

/** Never throws; gives up when `signal` says so. */
export async function fetchPage(url: string, { window, signal }: FetchPageOptions): Promise<FetchedPage> {
  if (new URL(url).origin !== window.location.origin) return { ok: false, code: 'pages-elsewhere' };
  let response: Response;
  let bytes: Uint8Array<ArrayBuffer> | null;
  try {
    response = await window.fetch(url, {
      signal,
      mode: 'same-origin',
      credentials: 'same-origin',
      headers: { accept: 'text/html' },
    });
    if (!response.ok) return { ok: false, code: 'pages-unreached' };
    // A paper that sends its readers on to the first page, or to a form, has no such page.
    if (!isSamePage(url, response.url)) return { ok: false, code: 'pages-elsewhere' };
    bytes = await readBytes(response);
  } catch {
    return { ok: false, code: 'pages-unreached' };
  }
  if (bytes === null) return { ok: false, code: 'pages-too-large' };
  const type = response.headers.get('content-type') ?? '';
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type))
    return { ok: false, code: 'pages-without-story' };
  const text = decode(bytes, type, window.document.characterSet);
  return { ok: true, document: new window.DOMParser().parseFromString(text, 'text/html') };
}

/** Null when there is more of it than any page of a story has. */
async function readBytes(response: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > mostBytes) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function decode(bytes: Uint8Array<ArrayBuffer>, type: string, fallback: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, charsetWithin));
  const label =
    /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1] ??
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    fallback;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Whether two addresses can be read as the same page of the same story. */
function isSamePage(asked: string, came: string): boolean {
  if (came === '' || asked === came) return true;
  const readings = readPageNumber(came);
  return readPageNumber(asked).some((one) =>
    readings.some((other) => one.page !== null && one.page === other.page && one.stem === other.stem),
  );
}
