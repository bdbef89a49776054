import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { findImports } from './imports.ts';
import { readFiles } from './source-files.ts';

const ours = [...readFiles('src'), ...readFiles('scripts'), ...readFiles('tests')];
/** Tables may be as long as what they list. */
const tables = [
  /^src\/profiles\//,
  /^src\/core\/text\/labels\.ts$/,
  /^scripts\/samples\//,
  /^tests\/fixtures\//,
];

test('files are named in kebab-case for the one thing they hold', () => {
  const wrong = ours.filter(({ path }) =>
    path.split('/').some((part) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(part)),
  );
  expect(wrong.map(({ path }) => `${path}: write the name in kebab-case`)).toEqual([]);
});

test('no file or folder has a name that says nothing', () => {
  const empty = /(^|[/-])(utils?|helpers?|manager|common|misc|shared|lib)([-./]|$)/;
  const wrong = ours.filter(({ path }) => empty.test(path));
  expect(wrong.map(({ path }) => `${path}: name what the code knows instead`)).toEqual([]);
});

test('a file is one idea in view', () => {
  const long = [...readFiles('src'), ...readFiles('scripts')]
    .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
    .filter(({ path, lines }) => lines > 400 && !tables.some((table) => table.test(path)));
  expect(long.map(({ path, lines }) => `${path} has ${lines} lines: are there two ideas in it?`)).toEqual([]);
});

test('what other folders import of the core says what it means', () => {
  const imports = readFiles('src').flatMap(findImports);
  const isImportedFromOutside = (path: string) =>
    imports.some(({ from, to }) => to === path && dirname(from) !== dirname(path));
  const wrong = ['core', 'protocol', 'store', 'platform']
    .flatMap((folder) => readFiles(`src/${folder}`))
    .filter(({ path }) => isImportedFromOutside(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^export (?:async )?(?:function|class) (\w+)/gm)]
        .filter((match) => !/\*\/\s*$/.test(text.slice(0, match.index)))
        .map((match) => `${path}: say above ${match[1]} what it does, takes and answers`),
    );
  expect(wrong).toEqual([]);
});
