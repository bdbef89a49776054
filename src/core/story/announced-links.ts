/** Lines within a story that lead to others: "Read more: …", "Related: …", and a paper's own words for it. */
import type { HiddenKind } from '../cleaner/plan.ts';
import { labelKind } from '../text/labels.ts';
import { comparable } from '../text/normalise.ts';
import type { PageView } from './page-view.ts';
import type { TextBlock } from './read-page.ts';

/** What stands before the link: a few words and a colon or bar. */
const ANNOUNCED = /^([^:：|]{3,40})[:：|]\s*\S/;
/** The link makes up at least so much of the line. */
const LINKED = 0.4;
/** The same words before so many links are the paper's way to lead elsewhere, in whatever language. */
const OFTEN = 3;
const FEWEST_LINK_WORDS = 3;
const MOST_WORDS = 40;

/** All such lines of the page with what they are. */
export function announcedLinks(view: PageView): Map<TextBlock, HiddenKind> {
  const found = new Map<TextBlock, HiddenKind>();
  const byWords = new Map<string, TextBlock[]>();
  for (const block of view.texts) {
    if (block.heading > 0 || block.words > MOST_WORDS || block.linkWords < FEWEST_LINK_WORDS) continue;
    if (block.linkWords < block.words * LINKED) continue;
    const words = ANNOUNCED.exec(block.text)?.[1];
    if (words === undefined) continue;
    const label = labelKind(words, 1);
    if (label !== null) found.set(block, label.kind);
    const key = comparable(words);
    const others = byWords.get(key) ?? [];
    byWords.set(key, others);
    others.push(block);
  }
  for (const blocks of byWords.values())
    if (blocks.length >= OFTEN)
      for (const block of blocks) if (!found.has(block)) found.set(block, 'related');
  return found;
}
