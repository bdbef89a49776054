import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../../scripts/build/bundle.ts';
import { type Built, build } from '../../scripts/build.ts';

let folder: string;
let first: Built;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'galley-build-'));
  first = await build({ outDir: join(folder, 'first') });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every file of a folder with a digest of what is in it. */
function digests(of: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(of, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        relative(of, path).split(sep).join('/'),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

test('two builds of the same source are the same, byte for byte', async () => {
  const second = await build({ outDir: join(folder, 'second') });
  expect(digests(second.chrome)).toEqual(digests(first.chrome));
  expect(digests(second.firefox)).toEqual(digests(first.firefox));
});

test('a build leaves nothing behind of an older one', async () => {
  writeFileSync(join(first.chrome, 'left-over.js'), '');
  await build({ outDir: join(folder, 'first') });
  expect(Object.keys(digests(first.chrome))).not.toContain('left-over.js');
});

test('every file that the manifest or a page names is built', () => {
  const files = Object.keys(digests(first.chrome));
  const manifest = readFileSync(join(first.chrome, 'manifest.json'), 'utf8');
  const named = [...manifest.matchAll(/"([\w/-]+\.(?:js|html|png))"/g)].map((match) => match[1] as string);
  for (const page of files.filter((file) => file.endsWith('.html'))) {
    const text = readFileSync(join(first.chrome, page), 'utf8');
    for (const match of text.matchAll(/\s(?:src|href)="([^"#:]+)"/g))
      named.push((match[1] as string).replace(/^\//, ''));
  }
  expect(named.length).toBeGreaterThan(8);
  expect([...new Set(named)].filter((name) => !files.includes(name))).toEqual([]);
});

test('the packed code holds no source maps and no path of the machine that built it', () => {
  for (const name of Object.keys(digests(first.chrome))) {
    if (!/\.(js|css|html)$/.test(name)) continue;
    const text = readFileSync(join(first.chrome, name), 'utf8');
    expect(text.includes('sourceMappingURL'), `${name} names a source map`).toBe(false);
    expect(text.includes(process.cwd()), `${name} holds a path of this machine`).toBe(false);
  }
});

test('the detector, which runs on every page, carries no package and no part of the cleaner', async () => {
  const { inputs } = await bundle();
  const heavy = (inputs['content/detector.js'] ?? []).filter((path) =>
    /node_modules|^src\/(store|protocol|platform)\/|^src\/core\/(cleaner|extractor|sanitiser|story)\//.test(
      path,
    ),
  );
  expect(heavy.map((path) => `${path} is in the detector: it must stay tiny`)).toEqual([]);
});
