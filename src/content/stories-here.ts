/** Which of several stories on the page is read: the one the reader chose, else that of the address bar. */
import type { FlatPage } from '../core/story/flat-page.ts';
import { isDrawnWithin } from '../core/story/flat-tree.ts';
import type { Rendering } from '../core/story/rendering.ts';
import {
  findStoriesOnPage,
  isSameAddress,
  type StoryOnPage,
  storyAt,
  storyOf,
  withDataOf,
} from '../core/story/stories-on-page.ts';
import type { Story } from '../core/story/story.ts';
import type { OtherStory } from '../protocol/page-state.ts';

interface Choice {
  story: StoryOnPage;
  /** The address bar when the reader chose: another one ends the choice, unless it is the story's own. */
  address: string;
}

/** How a page is read so that one certain story of it is found. */
export interface Focus {
  rendering: Rendering;
  url: string;
  /** Puts the facts of this story in place of those that the page tells of another. */
  settle(story: Story): Story;
}

export class StoriesHere {
  readonly #window: Window;
  readonly #ids = new WeakMap<Element, number>();
  readonly #byId = new Map<number, StoryOnPage>();
  #choice: Choice | null = null;
  #lastId = 0;

  constructor(window: Window) {
    this.#window = window;
  }

  /**
   * How to read the page. The first story needs nothing: it is what a page with one story is read for.
   * @param reading the story that is being read: it stays the one, whatever the address bar says by now
   * @param flat the page's copy, where its stories stand in shadow trees
   */
  focus(rendering: Rendering, reading: Story | null, flat: FlatPage | null): Focus {
    const { document, location } = this.#window;
    const href = reading?.view.url ?? location.href;
    const stories = this.#find(href, flat);
    const wanted =
      reading === null ? (this.#chosen(href) ?? storyAt(stories, href)) : storyOf(stories, reading);
    const one = stories.find(({ box }) => box === wanted?.box) ?? null;
    if (one === null || one === stories[0]) {
      const isElsewhere = reading === null && one?.url != null && !isSameAddress(one.url, href);
      return { rendering, url: isElsewhere ? one.url! : href, settle: (story) => story };
    }
    const others = new Set(stories.flatMap(({ box }) => (box === one.box ? [] : [box])));
    // A page may keep its own facts in step with the address bar.
    const isToldOf = [...document.querySelectorAll('link[rel~="canonical" i]')].some((link) =>
      isAddress(link.getAttribute('href'), one.url, href),
    );
    return {
      rendering: { ...rendering, isHidden: (element) => others.has(element) || rendering.isHidden(element) },
      url: one.url ?? href,
      settle: (story) => (isToldOf ? story : withDataOf(story, one)),
    };
  }

  /** The page's other stories, as far as they have an address to be kept under. */
  others(read: Story, flat: FlatPage | null): OtherStory[] {
    const stories = this.#find(this.#window.location.href, flat);
    const own = storyOf(stories, read);
    if (own === null) return [];
    // What is kept already is a part of this story: an entry of a live blog, a chapter.
    const kept = read.body.map((item) => (item.type === 'text' ? item.container : item.element));
    this.#byId.clear();
    const isInside = (box: Element) => (part: Element) =>
      flat === null ? box.contains(part) : isDrawnWithin(part, box);
    return stories
      .filter(({ box, url }) => url !== null && box !== own.box && !kept.some(isInside(box)))
      .map((story) => {
        const id = this.#idOf(story.heading);
        this.#byId.set(id, story);
        return { id, headline: story.headline };
      });
  }

  /** Makes one of `others` the story of this page and scrolls to it. False when it has gone. */
  choose(id: number): boolean {
    const story = this.#byId.get(id);
    if (story === undefined || !story.heading.isConnected) return false;
    this.#choice = { story, address: this.#window.location.href };
    story.heading.scrollIntoView({ block: 'start', behavior: 'instant' });
    return true;
  }

  /** Whether an address is one of this page's stories: scrolling from one to the next changes the address bar. */
  hasStoryAt(address: string, read: Story, flat: FlatPage | null): boolean {
    const stories = this.#find(address, flat);
    if (!read.column.isConnected || storyOf(stories, read) === null) return false;
    return storyAt(stories, address) !== null || isSameAddress(address, read.view.url);
  }

  #find(url: string, flat: FlatPage | null): StoryOnPage[] {
    if (flat === null) return findStoriesOnPage(this.#window.document, url);
    const { document, live } = flat;
    return findStoriesOnPage(document, url).map((story) => ({
      ...story,
      heading: live(story.heading),
      box: live(story.box),
    }));
  }

  #chosen(href: string): StoryOnPage | null {
    if (this.#choice === null) return null;
    const { story, address } = this.#choice;
    const holds =
      story.heading.isConnected &&
      (href === address || (story.url !== null && isSameAddress(story.url, href)));
    if (!holds) this.#choice = null;
    return holds ? story : null;
  }

  #idOf(heading: Element): number {
    let id = this.#ids.get(heading);
    if (id === undefined) {
      this.#lastId += 1;
      id = this.#lastId;
      this.#ids.set(heading, id);
    }
    return id;
  }
}

function isAddress(written: string | null, url: string | null, base: string): boolean {
  return (
    written !== null &&
    url !== null &&
    URL.canParse(written, base) &&
    isSameAddress(new URL(written, base).href, url)
  );
}
