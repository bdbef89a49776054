import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { KNOWN } from '../../src/content/known-address.ts';
import { detect } from '../../src/core/detector/detect.ts';
import { findLayout, findProfile } from '../../src/core/profile/find-profile.ts';
import { type Profile, ProfileSchema } from '../../src/core/profile/profile.ts';
import { allFixtures } from '../fixtures/index.ts';
import { readFiles, root } from './source-files.ts';

const isProfile = (value: unknown): value is Profile =>
  typeof value === 'object' && value !== null && 'hosts' in value && 'layouts' in value;

/** Every profile of src/profiles with the file it stands in. */
const profiles: { path: string; profile: Profile }[] = [];
for (const { path } of readFiles('src/profiles', /\.ts$/)) {
  const exports = Object.values((await import(`${root}${path}`)) as Record<string, unknown>);
  for (const value of exports) if (isProfile(value)) profiles.push({ path, profile: value });
}
const all = profiles.map(({ profile }) => profile);

/** `publisher/layout` of every fixture that a layout reads, as the extension itself would choose it. */
const read = new Set(
  allFixtures().flatMap(({ url, html }) => {
    const profile = findProfile(new URL(url).hostname, all);
    const layout = profile && findLayout(profile, parseHTML(html).document);
    return profile && layout ? [`${profile.id}/${layout.name}`] : [];
  }),
);

test('there are profiles', () => {
  expect(profiles.length).toBeGreaterThan(0);
});

test('no two profiles have the same name or answer for the same host', () => {
  for (const values of [all.map(({ id }) => id), all.flatMap(({ hosts }) => hosts)]) {
    expect(values.filter((value, i) => values.indexOf(value) !== i)).toEqual([]);
  }
});

describe.each(profiles)('$path', ({ path, profile }) => {
  test('is named for its publisher and follows the schema', () => {
    expect(path).toBe(`src/profiles/${profile.id}.ts`);
    const result = v.safeParse(ProfileSchema, profile);
    expect(
      result.issues?.map(({ message }) => `${v.getDotPath(result.issues[0])}: ${message}`) ?? [],
    ).toEqual([]);
  });

  test('is data: no functions in it', () => {
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
  });

  test('has its layouts newest first, each with a name of its own', () => {
    const seen = profile.layouts.map(({ lastSeen }) => lastSeen);
    expect(seen).toEqual([...seen].sort().reverse());
    const names = profile.layouts.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has a fixture for every layout', () => {
    const missing = profile.layouts
      .map(({ name }) => `${profile.id}/${name}`)
      .filter((name) => !read.has(name));
    expect(
      missing.map(
        (name) => `No page in tests/fixtures is read by the layout ${name}: write one with invented text`,
      ),
    ).toEqual([]);
  });
});

describe("the detector, which carries no profiles, knows their publishers' articles", () => {
  const articles = allFixtures().filter(
    ({ url, scripted }) => !scripted && findProfile(new URL(url).hostname, all) !== null,
  );
  test.each(articles)('$name', ({ url, html }) => {
    const { document } = new JSDOM(html, { url }).window;
    expect(detect(document, url, KNOWN.test(url)).verdict).toBe('article');
  });
});
