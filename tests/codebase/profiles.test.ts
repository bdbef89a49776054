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

/**
 * What is the article and may never go, as papers mark it up. A rule is asked whether it would catch any of these, or
 * a box around them.
 */
const untouchable = `
<figure itemprop="image"><img alt=""><figcaption class="caption">One <span class="credit">Two</span></figcaption></figure>
<figure class="image media" data-testid="image"><img alt=""><figcaption class="image-caption figcaption" itemprop="caption description"><p>One</p><small class="image-credit photo-credit copyright" itemprop="creditText copyrightHolder">Two</small></figcaption></figure>
<div class="media-caption-text image__caption photo-caption" data-testid="caption">One</div>
<div class="article-figure" data-component="caption-block"><p class="imageCaption wp-caption-text">One</p><span class="image__credit" data-testid="credit">Two</span></div>
<div class="correction corrections article-correction" data-testid="correction"><p>Correction: one</p></div>
<aside class="correction" role="note"><p class="editors-note editor-note">Editor’s note: one</p></aside>
<p class="media-caption">One</p>
<p class="clarification update-note amendment" itemprop="correction">Clarification: one</p>
<span class="dateline location" itemprop="dateline contentLocation">TOWN</span>
<div class="paywall" id="paywall" data-testid="paywall"><p class="paywall-message paywall-notice">Subscribers only</p></div>
<div class="subscriber-only premium-content regwall" data-testid="gate"><p class="paywall__message">Subscribers only</p></div>`;

describe('captions, credits, corrections, datelines and paywall notices', () => {
  const { document } = parseHTML(
    `<!doctype html><body><main><article>${untouchable}</article></main></body>`,
  );
  const rules = all.flatMap(({ id, layouts }) =>
    layouts.flatMap((layout) =>
      (layout.hide ?? []).map(({ selector }) => ({ layout: `${id}/${layout.name}`, selector })),
    ),
  );
  test.each(rules)('are not hidden by $selector of $layout', ({ selector }) => {
    expect([...document.querySelectorAll(selector)].map((element) => element.outerHTML)).toEqual([]);
  });

  const figured = allFixtures().filter(({ expected }) => expected.leadFigure !== null);
  test.each(figured)('stay on the page of $name', ({ url, html, expected }) => {
    const profile = findProfile(new URL(url).hostname, all);
    const { document: page } = parseHTML(html);
    const layout = profile && findLayout(profile, page);
    const notes = expected.blocks.flatMap((block) => (block.type === 'note' ? [block.text] : []));
    const { caption, credit } = expected.leadFigure!;
    const kept = [caption, credit, ...notes].filter((text) => text !== null);
    const lost = (layout?.hide ?? []).flatMap(({ selector }) =>
      [...page.querySelectorAll(selector)].filter((element) =>
        kept.some((text) => element.textContent?.includes(text)),
      ),
    );
    expect(lost.map((element) => element.outerHTML.slice(0, 200))).toEqual([]);
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
