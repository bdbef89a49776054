import { expect, test } from 'vitest';
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
  const wrong = [...readFiles('src/core'), ...readFiles('src/store'), ...readFiles('src/platform')].flatMap(
    ({ path, text }) =>
      [...text.matchAll(/^export (?:async )?function (\w+)/gm)]
        .filter((match) => !/\*\/\s*$/.test(text.slice(0, match.index)))
        .map((match) => `${path}: ${match[1]} is exported without a doc comment`),
  );
  expect(wrong).toEqual([]);
});
