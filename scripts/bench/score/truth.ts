import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

const TruthSchema = v.object({
  url: v.pipe(v.string(), v.url()),
  lang: v.optional(v.string()),
  title: v.optional(v.string()),
  authors: v.optional(v.array(v.string())),
  date: v.optional(v.string()),
  body: v.optional(v.string()),
  with: v.optional(v.array(v.string())),
  without: v.optional(v.array(v.string())),
  /** Of pages that are no articles: what they are instead. */
  kind: v.optional(v.string()),
});

/** What is known of a page. Fields nobody wrote down are missing. */
export interface Truth extends v.InferOutput<typeof TruthSchema> {
  id: string;
  /** The folder the page lies in. */
  corpus: string;
  /** Its truth is known to be wrong: left out of averages. */
  doubtful: boolean;
}

/**
 * The truth of all pages under a folder, by id. `DIR/CORPUS/ID.json`, or `DIR/ID.json` when DIR is one corpus of a
 * collection. Pages without an address are left out: they cannot be opened, and belong to neither half.
 * Throws when two pages have the same id, as a line of the bench would then be of either.
 */
export function readTruths(dir: string): Map<string, Truth> {
  const root = path.resolve(dir);
  const doubtful = doubtfulPages(root);
  const truths = new Map<string, Truth>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
    const parsed = v.safeParse(
      TruthSchema,
      JSON.parse(readFileSync(path.join(entry.parentPath, entry.name), 'utf8')),
    );
    if (!parsed.success) continue;
    const id = entry.name.slice(0, -'.json'.length);
    const corpus = path.basename(entry.parentPath);
    const twin = truths.get(id);
    if (twin) throw new Error(`${twin.corpus}/${id} and ${corpus}/${id} cannot be told apart: rename one`);
    truths.set(id, { ...parsed.output, id, corpus, doubtful: doubtful.has(`${corpus}/${id}`) });
  }
  return truths;
}

/** `doubtful.json`, an object with `CORPUS/ID` as keys or a list of them, in the folder or the one above it. */
function doubtfulPages(root: string): Set<string> {
  const file = [root, path.dirname(root)].map((dir) => path.join(dir, 'doubtful.json')).find(existsSync);
  if (!file) return new Set();
  const listed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return new Set(Array.isArray(listed) ? listed.map(String) : Object.keys(Object(listed)));
}
