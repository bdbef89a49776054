import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The text of `LICENSES.txt`: the licence of every package that ended up in a bundle, in alphabetical order.
 * `inputs` are the file names esbuild lists in its metafile. Throws when a package carries no licence file, since
 * we must not ship it then.
 */
export function collectLicences(root: string, inputs: Iterable<string>): string {
  const packages = new Set<string>();
  for (const input of inputs) {
    const name = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
    if (name) packages.add(name);
  }
  const texts = [...packages].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    const file = readdirSync(folder).find((f) => /^(licen[cs]e|copying)/i.test(f));
    if (!file) throw new Error(`${name} is bundled, yet its package has no licence file to pass on.`);
    return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return `Galley contains the following packages.\n\n${texts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
