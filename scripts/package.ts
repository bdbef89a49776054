/**
 * Packs the extension for the stores: `npm run package` writes `dist/galley-VERSION-chrome.zip` and `-firefox.zip`.
 *
 * The same source gives the same bytes on every machine: names in order, no dates, and a compressor of a fixed
 * version (the one inside Node changes with Node).
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Zippable, zipSync } from 'fflate';
import { build } from './build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A folder's files as a zip; every entry is dated 1 January 1980, the first day a zip can hold. */
export function packFolder(folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const entries: Zippable = {};
  for (const name of names) entries[name] = readFileSync(join(folder, name));
  // A zip's dates have no zone; fflate writes this one's local year, month and day.
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1), os: 3 });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { version } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as { version: string };
  for (const [target, folder] of Object.entries(await build())) {
    const bytes = packFolder(folder);
    const path = join(root, 'dist', `galley-${version}-${target}.zip`);
    writeFileSync(path, bytes);
    const digest = createHash('sha256').update(bytes).digest('hex');
    console.log(`${relative(process.cwd(), path)}  ${(bytes.length / 1024).toFixed(0)} KB  sha256 ${digest}`);
  }
}
