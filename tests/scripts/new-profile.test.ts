import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startProfile } from '../../scripts/new-profile/start-profile.ts';
import { type Profile, ProfileSchema } from '../../src/core/profile/profile.ts';
import { profiles } from '../../src/profiles/index.ts';
import type { Fixture } from '../fixtures/fixture.ts';
import { layoutFixtures } from '../fixtures/index.ts';

const repository = new URL('../..', import.meta.url).pathname;
const copied = ['src/profiles', 'src/core', 'scripts/samples', 'tests/fixtures', 'tests/fixtures.test.ts'];
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'galley-new-profile-'));
  for (const path of copied) cpSync(join(repository, path), join(root, path), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const start = (host: string, id?: string) => startProfile({ root, host, id, today: '2026-02-03', profiles });

/** What a file of the copy exports. */
async function load<T>(path: string): Promise<T> {
  const outfile = join(root, 'built', `${path}.mjs`);
  await build({
    entryPoints: [join(root, path)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'silent',
  });
  return (await import(outfile)) as T;
}

const files = () =>
  ['src/profiles/index.ts', 'tests/fixtures/publishers/layouts.ts'].map((path) =>
    readFileSync(join(root, path), 'utf8'),
  );

describe('a new profile', () => {
  it('is written and registered with a fixture, and says what to do next', async () => {
    const outcome = start('https://www.harbour-post.example/news/');
    expect(outcome).toMatchObject({ ok: true });
    expect(outcome.ok && outcome.next).toContain('src/profiles/harbour-post.ts');
    const { profiles: all } = await load<{ profiles: Profile[] }>('src/profiles/index.ts');
    expect(all.map(({ id }) => id)).toEqual([...profiles.map(({ id }) => id), 'harbour-post'].sort());
    expect(all.find(({ id }) => id === 'harbour-post')).toMatchObject({
      hosts: ['www.harbour-post.example', 'harbour-post.example'],
      layouts: [{ lastSeen: '2026-02-03' }],
    });
    const { layoutFixtures: pages } = await load<{ layoutFixtures: Fixture[] }>(
      'tests/fixtures/publishers/layouts.ts',
    );
    expect(pages).toHaveLength(layoutFixtures.length + 1);
    expect(pages.map(({ name }) => name)).toContain('harbour-post/article');
  });

  it('does not pass for a profile before it is filled in', async () => {
    start('www.harbour-post.example');
    const { harbourPost } = await load<{ harbourPost: Profile }>('src/profiles/harbour-post.ts');
    const issues = v.safeParse(ProfileSchema, harbourPost).issues ?? [];
    expect(issues.map((issue) => v.getDotPath(issue))).toEqual(['outlet', 'layouts.0.hide.0.why']);
    const { harbourPostFixtures } = await load<{ harbourPostFixtures: Fixture[] }>(
      'tests/fixtures/publishers/harbour-post.ts',
    );
    expect(harbourPostFixtures[0]?.expected).toMatchObject({ headline: '', blocks: [] });
  });

  it('is named for the paper, whatever stands round its name in the host', () => {
    for (const [host, id] of [
      ['news.harbour.co.uk', 'harbour'],
      ['www.7days.example', '7days'],
    ] as const)
      expect(start(host)).toMatchObject({ ok: true, next: expect.stringContaining(`src/profiles/${id}.ts`) });
    expect(start('daily.example', 'the-daily')).toMatchObject({
      next: expect.stringContaining('src/profiles/the-daily.ts'),
    });
  });

  it('is refused in one sentence where there is one, or no host, and nothing is written', () => {
    const before = files();
    expect(start('www.bbc.co.uk')).toEqual({
      ok: false,
      why: 'www.bbc.co.uk is known: its profile is src/profiles/bbc.ts. Add a layout there.',
    });
    expect(start('bbc.example')).toMatchObject({ why: expect.stringContaining('is there already') });
    expect(start('')).toMatchObject({ why: expect.stringContaining('Say for which host') });
    expect(start('paper.example', '../x')).toMatchObject({ why: expect.stringContaining('no name') });
    expect(files()).toEqual(before);
  });
});
