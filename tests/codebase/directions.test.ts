import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folders } from './folders.ts';
import { findImports, type Import } from './imports.ts';
import { readFiles, root } from './source-files.ts';

const files = readFiles('src');
const imports = files.flatMap(findImports);
const folderOf = (path: string) => path.split('/')[1] ?? '';
const isOurs = ({ to }: Import) => to.startsWith('src/');

test('every folder of src is on the map', () => {
  const missing = [...new Set(files.map(({ path }) => folderOf(path)))].filter((name) => !folders[name]);
  expect(
    missing.map((name) => `src/${name} is new: say in tests/codebase/folders.ts what it may import, and why`),
  ).toEqual([]);
});

test('folders import only what the map allows', () => {
  const wrong = imports.filter(isOurs).flatMap(({ from, to, typeOnly }) => {
    const [own, other] = [folderOf(from), folderOf(to)];
    const folder = folders[own];
    if (own === other || !folder || other === '_locales') return [];
    if (folder.imports.includes(other) || (typeOnly && folder.types?.includes(other))) return [];
    const what = folder.types?.includes(other) ? `more than types of ${to}` : to;
    return [`${from} imports ${what}, but ${folder.because}`];
  });
  expect(wrong).toEqual([]);
});

test('folders use only the packages the map allows', () => {
  const wrong = imports
    .filter((one) => !isOurs(one))
    .flatMap(({ from, to, typeOnly }) => {
      const folder = folders[folderOf(from)];
      if (!folder || folder.packages.includes(to) || (typeOnly && folder.types?.includes(to))) return [];
      return [`${from} imports the package ${to}, but ${folder.because}`];
    });
  expect(wrong).toEqual([]);
});

test('imports name files that exist, with their extension', () => {
  const wrong = imports
    .filter((one) => one.to.startsWith('src/') && !existsSync(root + one.to))
    .map(({ from, to }) => `${from} imports ${to}, which is not a file: write the import with its extension`);
  expect(wrong).toEqual([]);
});

test('scripts and shells never reach into tests', () => {
  const wrong = [...imports, ...readFiles('scripts').flatMap(findImports)]
    .filter(({ to }) => to.startsWith('tests/'))
    .map(({ from, to }) => `${from} imports ${to}: what both need belongs outside tests`);
  expect(wrong).toEqual([]);
});
