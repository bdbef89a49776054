/** The article at hand in a few lines, as the popup shows it before anything is saved. */
import {
  type Evidence,
  type KeptBeyond,
  measureCompleteness,
} from '../core/completeness/measure-completeness.ts';
import type { Detection } from '../core/detector/detection.ts';
import { kindOf, storyWords } from '../core/extractor/extract-article.ts';
import { readFields } from '../core/extractor/read-fields.ts';
import type { Story } from '../core/story/story.ts';
import type { ArticleSummary } from '../protocol/page-state.ts';

/** What the cleaner knows besides the story itself. */
export interface SummaryParts extends Pick<ArticleSummary, 'pages' | 'otherStories' | 'timeline'> {
  detection: Detection;
  evidence: Evidence;
  /** What is kept of further pages that were joined. */
  beyond: KeptBeyond | undefined;
  /** A profile of ours knows designs of this site. */
  hasProfile: boolean;
}

export function summariseStory(
  story: Story,
  { detection, evidence, beyond, hasProfile, ...rest }: SummaryParts,
): ArticleSummary {
  const fields = readFields(story, detection);
  const completeness = measureCompleteness(story, { evidence, keptWords: storyWords(story), beyond });
  return {
    ...rest,
    canonicalUrl: fields.canonicalUrl,
    outlet: fields.outlet,
    headline: fields.headline,
    bylines: fields.bylines,
    conflicts: fields.conflicts.map(({ field }) => field),
    source: fields.source,
    published: fields.published,
    updated: fields.updated,
    kind: kindOf(story, fields.kind),
    language: fields.language,
    direction: fields.direction,
    words: completeness.words,
    completeness,
    entries: story.live.entries.length,
    originalUrl: fields.original?.url ?? null,
    profile: fields.profile,
    // A layout that knows the page and finds no story in it has aged as well.
    profileOutOfDate: hasProfile && (story.view.layout === null || story.evidence !== 'profile'),
  };
}
