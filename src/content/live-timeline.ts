/** The live blog of a page as its cleaner holds it: what is new since the reader's last look, and the way to an entry. */
import type { CleaningPlan } from '../core/cleaner/plan-cleaning.ts';
import { entryWords } from '../core/story/live-entry.ts';
import { findNewEntries } from '../core/story/new-entries.ts';
import type { Story } from '../core/story/story.ts';
import { mostEntries, type Timeline } from '../protocol/page-state.ts';

/** Air above an entry that was scrolled to. */
const AIR = 16;

export class LiveTimeline {
  /** Null until it was told; kept as long as the page lives, so that one visit is one look. */
  #seen: ReadonlySet<string> | null = null;
  #lastLook: Timeline['lastLook'] = 'not told';

  /**
   * What the reader saw at the last look; null: there was none, so that what comes from now on is new. Only the first
   * word counts.
   */
  tell(seen: readonly string[] | null, story: Story | null): void {
    if (this.#seen !== null) return;
    this.#lastLook = seen === null ? 'none' : 'told';
    this.#seen = new Set(seen ?? story?.live.entries.map(({ key }) => key));
  }

  #newKeys({ live }: Story): ReadonlySet<string> {
    return this.#seen === null ? new Set() : findNewEntries(live.entries, this.#seen, live.newestFirst);
  }

  /** What the popup lists. */
  report(story: Story): Timeline {
    const { entries, newestFirst } = story.live;
    const isNew = this.#newKeys(story);
    const listed = newestFirst ? entries.slice(0, mostEntries) : entries.slice(-mostEntries);
    return {
      lastLook: this.#lastLook,
      entries: listed.map((entry) => ({
        key: entry.key,
        time: entry.time,
        words: entryWords(entry),
        isNew: isNew.has(entry.key),
      })),
    };
  }

  /** Marks in a plan the entries that are new. */
  markNew(plan: CleaningPlan, story: Story): void {
    const isNew = this.#newKeys(story);
    for (const { key, box } of story.live.entries) if (isNew.has(key)) plan.marks.get(box)?.add('new');
  }

  /** Scrolls the page so that an entry begins at the top. */
  show(story: Story, key: string): void {
    const box = story.live.entries.find((entry) => entry.key === key)?.box;
    if (box === undefined) return;
    box.scrollIntoView({ block: 'start', behavior: 'instant' });
    box.ownerDocument.defaultView?.scrollBy({ top: -AIR, behavior: 'instant' });
  }
}
