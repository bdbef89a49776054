/** The story as it stands on the live page: what stays, in order, and what inside and around it goes, with why. */
import type { HiddenKind, HiddenReason } from '../cleaner/plan.ts';
import type { CoreEvidence } from './find-core.ts';
import type { LiveEntries } from './live-entry.ts';
import type { PageView } from './page-view.ts';
import type { Atom, PageItem, TextBlock } from './read-page.ts';

export interface Verdict {
  kind: HiddenKind;
  reason: HiddenReason;
}

/** A picture with the blocks that caption and credit it. */
export interface PictureItem {
  atom: Atom;
  captions: TextBlock[];
}

/** An embedded post of a social network: a whole element, quoted. */
export interface PostItem {
  element: Element;
  /** The post as the page had it before a script moved its words into a frame, if it was seen in time. */
  early?: Element;
  blocks: TextBlock[];
}

export interface Story {
  view: PageView;
  evidence: CoreEvidence;
  /** The smallest element that holds the story's text. */
  column: Element;
  headline: { text: string; block: TextBlock | null };
  kicker: TextBlock | null;
  dek: TextBlock[];
  /** Byline, dates, source as printed between headline and text. */
  meta: TextBlock[];
  /** All lines in which byline, dates and source are printed, shown or not. */
  printedMeta: string[];
  /** The row of tags that closes the text, as printed. */
  printedTags: string[];
  /** The text and its pictures and frames, in order, without dek, captions and posts' own blocks. */
  body: PageItem[];
  /** Pictures that stay, by the index of their atom. */
  pictures: Map<Atom, PictureItem>;
  leadPicture: PictureItem | null;
  /** Embedded posts, by the index of their first item. */
  posts: PostItem[];
  /** Entries of a live blog; none elsewhere. */
  live: LiveEntries;
  /** What was judged to be no part of the story although it stands within its stretch of the page. */
  dropped: Map<PageItem, Verdict>;
}
