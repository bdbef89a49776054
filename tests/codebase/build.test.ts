import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
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

function contents(of: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(of, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(of, path), readFileSync(path, 'base64')]),
  );
}

test('two builds of the same source are the same, byte for byte', async () => {
  const second = await build({ outDir: join(folder, 'second') });
  expect(contents(second.chrome)).toEqual(contents(first.chrome));
  expect(contents(second.firefox)).toEqual(contents(first.firefox));
});

test('a build leaves nothing behind of an older one', async () => {
  writeFileSync(join(first.chrome, 'left-over.js'), '');
  await build({ outDir: join(folder, 'first') });
  expect(Object.keys(contents(first.chrome))).not.toContain('left-over.js');
});

test('every file that the manifest or a page names is built', () => {
  const files = Object.keys(contents(first.chrome));
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
  for (const [name, base64] of Object.entries(contents(first.chrome))) {
    if (!/\.(js|css|html)$/.test(name)) continue;
    const text = Buffer.from(base64, 'base64').toString('utf8');
    expect(text, name).not.toContain('sourceMappingURL');
    expect(text, name).not.toContain(process.cwd());
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
