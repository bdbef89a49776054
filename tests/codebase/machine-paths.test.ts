import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFiles, root } from './source-files.ts';

const textFile = /\.(tsx?|css|html|json|md|svg|txt)$|(^|\/)(\.npmrc|run|LICENSE)$/;
const places = ['src', 'scripts', 'tests', 'icons', '.ci'].flatMap((folder) => readFiles(folder, textFile));
const single = [
  'README.md',
  'LICENSE',
  'manifest.json',
  'package.json',
  'biome.json',
  'knip.json',
  '.npmrc',
].map((path) => ({ path, text: readFileSync(root + path, 'utf8') }));

test('no file holds a path of the machine it was written on', () => {
  // Written in two parts so that this file does not find itself.
  const machine = new RegExp(
    ['/(?:home|Users)', '/[a-z][\\w-]*/|[A-Z]:\\\\Users\\\\|(?<![\\w.])/(?:work|root)', '/'].join(''),
  );
  const wrong = [...places, ...single].filter(({ text }) => machine.test(text));
  expect(wrong.map(({ path, text }) => `${path} holds ${machine.exec(text)?.[0]}`)).toEqual([]);
});

test('the lock file installs from whatever registry the reader uses', () => {
  const lock = readFileSync(`${root}package-lock.json`, 'utf8');
  expect(lock).not.toContain('"resolved"');
});

test('nothing that is built or installed is committed', () => {
  let tracked: string;
  try {
    tracked = execFileSync('git', ['ls-files'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    // A source archive has no history to look into.
    return;
  }
  expect(tracked.split('\n').filter((path) => /^(dist|output|node_modules)\//.test(path))).toEqual([]);
});
