/**
 * Builds the extension: `dist/chrome` and `dist/firefox`, each loadable unpacked.
 *
 *   npm run build              minified, as packed for the stores
 *   npm run build -- --dev     readable, with source maps
 *   npm run build -- --watch   as --dev, again after each change
 *
 * Two builds of the same source give the same bytes, so that anyone can check a published package against the code.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { bundle } from './build/bundle.ts';
import { pageFolders } from './build/entries.ts';
import { collectLicences } from './build/licences.ts';
import { type BrowserTarget, browserTargets, type Manifest, manifestFor } from './build/manifest.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface BuildOptions {
  /** Where to put `chrome/` and `firefox/`; by default `dist` of the project. */
  outDir?: string;
  /** Readable code and source maps instead of minified code. */
  dev?: boolean;
  /** For builds that are only measured: what replaces some of the sources. */
  plugins?: Plugin[];
}

/** Absolute folders of the two built extensions. */
export type Built = Record<BrowserTarget, string>;

type Files = Map<string, Uint8Array>;

/**
 * Builds both extensions and answers where they are. Files that did not change are left alone and files that do not
 * belong there are removed. Throws when the source does not build; what was built before then stays as it was.
 */
export async function build({
  outDir = join(root, 'dist'),
  dev = false,
  plugins = [],
}: BuildOptions = {}): Promise<Built> {
  const { files, inputs } = await bundle({ dev, plugins });
  const common: Files = new Map(files);
  common.set('LICENSES.txt', Buffer.from(collectLicences(root, Object.values(inputs).flat())));
  for (const folder of pageFolders) collect(common, folder, '', (file) => file.endsWith('.html'));
  collect(common, 'src/_locales', '_locales');
  collect(common, 'icons', 'icons', (file) => file.endsWith('.png'));
  common.set('LICENSE', readFileSync(join(root, 'LICENSE')));

  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as Manifest;
  const built = {} as Built;
  for (const target of browserTargets) {
    const text = `${JSON.stringify(manifestFor(target, manifest), null, 2)}\n`;
    built[target] = resolve(outDir, target);
    synchronise(built[target], new Map([...common, ['manifest.json', Buffer.from(text)]]));
  }
  return built;
}

function collect(files: Files, folder: string, to: string, wanted = (_file: string) => true): void {
  const from = join(root, folder);
  if (!existsSync(from)) return;
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && wanted(entry.name)) files.set(join(to, relative(from, path)), readFileSync(path));
  }
}

function synchronise(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.has(relative(folder, path))) rmSync(path);
  }
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    if (existsSync(path) && readFileSync(path).equals(bytes)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

async function buildAgainOnChange(): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      build({ dev: true }).then(
        () => console.log('built again'),
        // esbuild has already printed what is wrong.
        () => console.error('not built'),
      );
    }, 100);
  };
  for (const path of ['src', 'icons', 'manifest.json']) watch(join(root, path), { recursive: true }, again);
  console.log('watching src, icons and manifest.json');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const watching = process.argv.includes('--watch');
  const built = await build({ dev: watching || process.argv.includes('--dev') });
  for (const folder of Object.values(built)) console.log(relative(process.cwd(), folder) || '.');
  if (watching) await buildAgainOnChange();
}
