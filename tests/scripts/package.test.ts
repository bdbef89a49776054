import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packFolder } from '../../scripts/package.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-pack-'));
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'manifest.json'), '{}');
  writeFileSync(join(folder, 'content/cleaner.js'), 'clean()');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('packs every file under its own name', () => {
  const files = unzipSync(packFolder(folder));
  expect(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual({
    'content/cleaner.js': 'clean()',
    'manifest.json': '{}',
  });
});

test('gives the same bytes whenever it is packed', () => {
  const first = packFolder(folder);
  utimesSync(join(folder, 'manifest.json'), new Date('2031-05-06'), new Date('2031-05-06'));
  expect(Buffer.from(packFolder(folder)).equals(Buffer.from(first))).toBe(true);
});
