import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from './source-files.ts';

const readme = readFileSync(`${root}README.md`, 'utf8');
const map = /```\n(manifest\.json[\s\S]*?)```/.exec(readme)?.[1] ?? '';

test('the map in the README shows every folder of src and no other', () => {
  const onMap = [...map.matchAll(/^ {2}([\w-]+)\/ /gm)].map((match) => match[1]).sort();
  const real = readdirSync(`${root}src`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  expect(onMap).toEqual(real);
});

test('every file the README names is there', () => {
  const inCode = [...readme.matchAll(/`((?:src|scripts|tests|docs|icons)(?:\/[\w.-]+)+\/?|LICENSE)`/g)];
  const inImages = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)];
  const missing = [...inCode, ...inImages]
    .map((match) => match[1] as string)
    .filter((path) => !existsSync(root + path));
  expect(missing.map((path) => `README.md names ${path}, which is not there`)).toEqual([]);
});

test('every command the README names is in package.json', () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: object };
  const named = [...readme.matchAll(/npm (?:run )?(build|check|test|start|bench|package|icons|[a-z-]+)/g)]
    .map((match) => match[1] as string)
    .filter((name) => !['ci', 'run', 'install'].includes(name));
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});

test('every shortcut the README names is in the manifest', () => {
  const manifest = readFileSync(`${root}manifest.json`, 'utf8');
  const keys = [...readme.matchAll(/<kbd>Alt<\/kbd>\+<kbd>Shift<\/kbd>\+<kbd>(\w)<\/kbd>/g)].map((m) => m[1]);
  expect(keys.length).toBe(3);
  expect(keys.filter((key) => !manifest.includes(`"Alt+Shift+${key}"`))).toEqual([]);
});
