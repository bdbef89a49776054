/** The block that opens an entry of a live blog: its time and its headline. */
import type { Block } from '../article.ts';
import { serialiseInline } from '../sanitiser/serialise-inline.ts';
import type { LiveEntry } from '../story/live-entry.ts';
import type { TextBlock } from '../story/read-page.ts';
import type { BlockContext } from './block-context.ts';

/** What stands between a time and the words after it. */
const SEPARATOR = /^[\s|·•:–—-]+/;

/** The block of text without the time at its head, which the entry tells. */
export function withoutTime(block: TextBlock, { timeLeaves }: LiveEntry): TextBlock {
  return block.leaves.some((leaf) => timeLeaves.has(leaf))
    ? { ...block, leaves: block.leaves.filter((leaf) => !timeLeaves.has(leaf)) }
    : block;
}

export function buildEntry(entry: LiveEntry, { baseUrl, sanitise }: BlockContext): Block {
  const { key, time, headline } = entry;
  if (headline === null) return { type: 'entry', key, time, headline: null };
  const { leaves, container } = withoutTime(headline, entry);
  let html = serialiseInline({ leaves, container, baseUrl }).trim();
  // A time of day in the same words as the headline: "22:14 – They are off".
  if (time !== null && time.raw !== '' && html.startsWith(time.raw)) html = html.slice(time.raw.length);
  const clean = sanitise(html.replace(SEPARATOR, ''));
  return { type: 'entry', key, time, headline: clean === '' ? null : clean };
}
