/** Everything about an article besides its text, from all witnesses, with where each came from. */
import type { Article, ArticleKind, Provenance } from '../article.ts';
import type { Detection } from '../detector/detection.ts';
import type { TextBlock } from '../story/read-page.ts';
import type { Story } from '../story/story.ts';
import { guessLanguage } from '../text/guess-language.ts';
import { normaliseText } from '../text/normalise.ts';
import { canonicalAddress } from '../url/canonical-address.ts';
import { safeAddress } from '../url/safe-address.ts';
import { chooseBylines } from './fields/choose-bylines.ts';
import { findConflicts } from './fields/conflicts.ts';
import {
  headlineCandidates,
  headlineWithKicker,
  stripKind,
  stripSiteName,
  wholeHeadline,
} from './fields/headline.ts';
import { findLanguage } from './fields/language.ts';
import { readMetaLines } from './fields/meta-lines.ts';
import { findArticleMoments, momentsBySource } from './fields/moments.ts';
import { findOutlet } from './fields/outlet.ts';
import { findPagePeople } from './fields/page-people.ts';
import { findSectionAndTags } from './fields/section-tags.ts';
import { readProfileValues } from './read-profile-values.ts';

export type ArticleFields = Omit<Article, 'body' | 'leadFigure' | 'wordCount'>;

const MOST_SAMPLE = 4000;

/** @param detection the detector's answer about the same page, for the kind */
export function readFields(story: Story, detection: Detection): ArticleFields {
  const { view } = story;
  const { data, document, profile, layout } = view;
  const host = new URL(view.url).hostname;
  const provenance: Record<string, Provenance> = {};
  const from = <T>(field: string, choices: [Provenance, T | null | undefined][]): T | null => {
    for (const [source, value] of choices)
      if (
        value !== null &&
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0)
      ) {
        provenance[field] = source;
        return value;
      }
    return null;
  };

  const outlet = findOutlet(data, host, profile?.outlet ?? null);
  const sample = story.body
    .filter((item): item is TextBlock => item.type === 'text')
    .map((block) => block.text)
    .join(' ')
    .slice(0, MOST_SAMPLE);
  const declared = findLanguage(document, data, sample);
  const { direction } = declared;
  const language = declared.language ?? guessLanguage(sample);
  const values = readProfileValues(view);
  const printed = readMetaLines(story.printedMeta, language);

  const people = chooseBylines({
    outlet,
    profile: values.bylines,
    printed: printed.bylines,
    declared: data.authors,
    declaredByMeta: data.jsonLd.authors.length === 0 && data.meta.authors.length > 0,
    unlabelled: printed.unlabelled,
    marked: findPagePeople(document, story.headline.block?.container ?? null),
    nearby: textNearHeadline(story),
    closing: closingLine(story),
  });
  if (people.from !== null) provenance.bylines = people.from;
  const source = from('source', [
    [
      'profile',
      values.source === null ? null : (readMetaLines([values.source], language).source ?? values.source),
    ],
    ['anchor', printed.source],
    ['structured data', people.source],
  ]);
  const moments = findArticleMoments({
    document,
    data,
    url: view.url,
    language,
    profile: values,
    headline: story.headline.block?.container ?? null,
    printed,
  });
  // A second date that nobody printed and that says the same is the publishing system's, not the newsroom's.
  if (printed.updated === null && moments.updated?.iso.slice(0, 16) === moments.published?.iso.slice(0, 16))
    moments.updated = null;
  if (moments.published !== null) provenance.published = moments.published.from;
  if (moments.updated !== null) provenance.updated = moments.updated.from;
  const titles = headlineCandidates(data, outlet, host);
  const names = { outlet, siteName: data.siteName ?? data.publisher, host };
  const withKicker = headlineWithKicker(
    story.headline.text,
    blocksAbove(story),
    [data.headline, data.ogTitle, data.title].map((title) =>
      title === null ? null : stripSiteName(title, names),
    ),
  );
  const headline = stripKind(
    withKicker ??
      (story.headline.block === null
        ? (titles[0] ?? story.headline.text)
        : wholeHeadline(story.headline.block.text, story.headline.block.container, titles)),
  );
  const found = findSectionAndTags(data, {
    outlet,
    headline,
    printed: values.tags.length > 0 ? values.tags : story.printedTags,
  });
  const tags = from('tags', [[values.tags.length > 0 ? 'profile' : 'structured data', found.tags]]);
  const section = from('section', [
    ['profile', values.section],
    ['structured data', found.section],
  ]);
  provenance.headline =
    story.headline.block !== null ? (layout?.headline ? 'profile' : 'page') : 'structured data';

  const titled = (title: string | null) => (title === null ? null : stripKind(stripSiteName(title, names)));
  const dates = { data, language, printed };
  const conflicts = findConflicts(
    { headline, bylines: people.bylines, ...moments },
    {
      outlet,
      publisher: data.publisher,
      headline: [
        { from: 'page', value: story.headline.block === null ? null : story.headline.text },
        { from: 'structured data', value: titled(data.headline) },
        { from: 'meta', value: titled(data.ogTitle) },
      ],
      bylines: [
        { from: 'page', value: printed.bylines },
        { from: 'structured data', value: data.jsonLd.authors },
        { from: 'meta', value: data.meta.authors },
      ],
      published: momentsBySource(dates, 'published'),
      updated: momentsBySource(dates, 'updated'),
    },
  );

  const canonicalUrl = canonicalAddress({ tabUrl: view.url, claimed: data.canonicals }) ?? view.url;
  return {
    url: safeAddress(view.url) ?? view.url,
    canonicalUrl,
    outlet: cap(outlet, 200),
    kind: kindOf(story, detection),
    kicker: story.kicker === null || withKicker !== null ? null : story.kicker.text.slice(0, 300),
    headline: clean(headline).slice(0, 300),
    dek:
      story.dek.length === 0
        ? null
        : story.dek
            .map((block) => clean(block.text))
            .join(' ')
            .slice(0, 2000),
    bylines: people.bylines.map((name) => clean(name).slice(0, 200)).slice(0, 50),
    source: cap(source, 200),
    published: moments.published,
    updated: moments.updated,
    section: cap(section, 200),
    tags: (tags ?? [])
      .map((tag) => clean(tag).slice(0, 200))
      .filter((tag) => tag !== '')
      .slice(0, 100),
    language,
    direction,
    original: findOriginal(view.url, story),
    provenance,
    conflicts: conflicts.map((conflict) => ({
      ...conflict,
      values: conflict.values.map(({ value, from }) => ({ value: clean(value), from })),
    })),
    profile:
      profile === null || layout === null
        ? profile === null
          ? null
          : profile.id
        : `${profile.id}/${layout.name}`,
  };
}

/** Blocks above the headline among which its kicker may be. */
const KICKER_REACH = 3;

function blocksAbove(story: Story): string[] {
  const { texts } = story.view;
  const at = story.headline.block === null ? -1 : texts.indexOf(story.headline.block);
  return at <= 0 ? [] : texts.slice(Math.max(0, at - KICKER_REACH), at).map(({ text }) => text);
}

/** Blocks before the headline whose text still counts as standing near it. */
const REACH_BEFORE = 8;
const MOST_NEARBY = 8000;

/** What the page prints from just above the headline to the text's first paragraph. */
function textNearHeadline(story: Story): string {
  const headline = story.headline.block?.index ?? 0;
  const first = story.body.find(({ type }) => type === 'text')?.index ?? headline;
  return story.view.texts
    .filter(({ index }) => index >= headline - REACH_BEFORE && index <= Math.max(first, headline) + 1)
    .map(({ text }) => text)
    .join(' | ')
    .slice(0, MOST_NEARBY);
}

/** The text's last line, if it is short enough for a signature. */
function closingLine(story: Story): string | null {
  const last = story.body.findLast((item): item is TextBlock => item.type === 'text');
  return last !== undefined && last.words <= 6 && last.heading === 0 ? last.text : null;
}

/** Control and direction characters have no business in a name (they make one host look like another). */
function clean(text: string): string {
  return normaliseText(text.replace(/[\u0000-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g, ' '));
}

function cap(text: string | null, limit: number): string | null {
  const cleaned = text === null ? '' : clean(text).slice(0, limit);
  return cleaned === '' ? null : cleaned;
}

function kindOf(story: Story, detection: Detection): ArticleKind {
  return story.view.layout?.kind ?? detection.kind ?? 'report';
}

/** For a reprint, the address of the original that this page's own address names. */
function findOriginal(url: string, story: Story): Article['original'] {
  const reprint = story.view.profile?.reprint;
  if (reprint === undefined) return null;
  const path = new URL(url).searchParams.get(reprint.parameter);
  if (path === null || !/^\/[^/]/.test(path)) return null;
  const address = safeAddress(path, reprint.site);
  return address?.startsWith(`${reprint.site}/`) ? { outlet: reprint.outlet, url: address } : null;
}
