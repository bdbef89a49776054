import { JSDOM, VirtualConsole } from 'jsdom';
import { liveRendering } from '../../../src/content/page-rendering.ts';
import { type CleaningPlan, planCleaning } from '../../../src/core/cleaner/plan-cleaning.ts';
import { findLayout, findProfile } from '../../../src/core/profile/find-profile.ts';
import { findStory } from '../../../src/core/story/find-story.ts';
import { viewPage } from '../../../src/core/story/page-view.ts';
import { profiles } from '../../../src/profiles/index.ts';

/** The plan for a page without a layout; throws where no story is found. */
export function planPage(html: string, url: string): { plan: CleaningPlan; document: Document } {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const { document } = window;
  const profile = findProfile(new URL(url).hostname, profiles);
  const story = findStory(
    viewPage({
      document,
      url,
      rendering: liveRendering(window as unknown as Window),
      profile,
      layout: profile && findLayout(profile, document),
    }),
  );
  if (story === null) throw new Error('There is no story on this page.');
  return { plan: planCleaning(story), document };
}
