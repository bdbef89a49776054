import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { entries } from './entries.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Bundles {
  /** Contents by the name in the built extension: `popup.js`, `content/detector.js`. */
  files: Map<string, Uint8Array>;
  /** For each of them the sources that left something in it, from the project's root. */
  inputs: Record<string, string[]>;
}

/**
 * Bundles every entry, in memory. `dev`: readable, with source maps; `plugins` may replace sources. Throws when
 * something does not build.
 */
export async function bundle({
  dev = false,
  plugins = [],
}: {
  dev?: boolean;
  plugins?: esbuild.Plugin[];
} = {}): Promise<Bundles> {
  const outdir = join(root, 'dist');
  const nameOf = (path: string) => relative(outdir, path).split(sep).join('/');
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: entries.map(({ source, name }) => ({ in: source, out: name })),
    outdir,
    write: false,
    bundle: true,
    format: 'iife',
    target: ['chrome121', 'firefox140'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': dev ? '"development"' : '"production"' },
    minify: !dev,
    sourcemap: dev ? 'inline' : false,
    // The licences are in LICENSES.txt.
    legalComments: 'none',
    // Only ASCII: a script without a declared encoding is read in whatever encoding the reader's system has.
    charset: 'ascii',
    plugins,
    metafile: true,
    logLevel: 'warning',
  });
  const inputs: Record<string, string[]> = {};
  for (const [path, output] of Object.entries(result.metafile.outputs)) {
    inputs[nameOf(join(root, path))] = Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([input]) => input)
      .sort();
  }
  return { files: new Map(result.outputFiles.map(({ path, contents }) => [nameOf(path), contents])), inputs };
}
