import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

/** A saved page: `ID.html.gz` or `ID.html`, with `ID.json` beside it. */
export interface StoredPage {
  id: string;
  htmlFile: string;
  jsonFile: string;
}

export interface LoadedPage {
  url: URL;
  body: Uint8Array;
  contentType: string;
}

const FactsSchema = v.object({ url: v.pipe(v.string(), v.regex(/^https?:\/\//i), v.url()) });

/** All pages under a folder, in the order of their paths, so that `--limit` means the same pages each time. */
export function findPages(dir: string): StoredPage[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.html(\.gz)?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((htmlFile) => {
      const bare = htmlFile.replace(/\.html(\.gz)?$/, '');
      return { id: path.basename(bare), htmlFile, jsonFile: `${bare}.json` };
    });
}

/** Reads a page. Throws, in words for the `error` of its line, when a file is missing or says no address. */
export function loadPage({ htmlFile, jsonFile }: StoredPage): LoadedPage {
  const jsonName = path.basename(jsonFile);
  if (!existsSync(jsonFile)) throw new Error(`there is no ${jsonName} beside the page`);
  const facts = v.safeParse(FactsSchema, JSON.parse(readFileSync(jsonFile, 'utf8')));
  if (!facts.success) throw new Error(`${jsonName} gives no http or https address as "url"`);
  const stored = readFileSync(htmlFile);
  const html = htmlFile.endsWith('.gz') ? gunzipSync(stored) : stored;
  return {
    url: new URL(facts.output.url),
    body: withoutRefresh(html),
    // What is valid UTF-8 is UTF-8, whatever its <meta> says: collections store pages decoded. For the rest the
    // browser goes by the page's own <meta>.
    contentType: isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html',
  };
}

/** A stored page that leads elsewhere by `<meta http-equiv="refresh">` would be gone before it is measured. */
function withoutRefresh(html: Buffer): Buffer {
  const text = html.toString('latin1');
  const still = text.replace(/(http-equiv\s*=\s*["']?\s*)refresh/gi, '$1x-refresh');
  return still === text ? html : Buffer.from(still, 'latin1');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
