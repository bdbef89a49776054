/**
 * Where on a page the running text stands, if anywhere: the stretch of lines whose long lines outweigh the links and
 * scraps between them (maximum subsequence segmentation, Pasternack and Roth, WWW 2009). It asks nothing of the
 * markup, so tables, `<br>` text and class-less `div` soup are read like any other page.
 */
import type { Line } from './read-lines.ts';

/** A stretch of lines, `start` inclusive, `end` exclusive, and what stands in it. */
export interface Story {
  start: number;
  end: number;
  /** Length of its long lines. */
  text: number;
  /** Paragraphs: long lines, a very long one (`<br>` text) counting for more. */
  paragraphs: number;
  /** Lines that are links, per paragraph: a list of excerpts has one or two each. */
  links: number;
}

/** A paragraph of one short sentence has some 80 letters; menu entries and captions' credits have fewer. */
const LONG = 80;
const PARAGRAPH = 600;
/** A headline has at least this many letters; a menu entry has fewer. */
const HEADLINE = 25;

const isLong = (line: Line): boolean => line.plain >= LONG && line.linked < line.plain;
const isLink = (line: Line): boolean => line.linked > line.plain;
const isTeaser = (line: Line): boolean => isLink(line) && line.linked >= HEADLINE;

/** What a line adds to a stretch: a long line its length, a teaser's link ends a stretch of short teasers. */
function worth(line: Line): number {
  if (isLong(line)) return Math.min(line.plain - line.linked, PARAGRAPH);
  return isTeaser(line) ? -100 : -25;
}

/** The stretch of `lines` that is worth most; an empty one when there is no long line. */
export function findStory(lines: readonly Line[]): Story {
  let best = 0;
  let sum = 0;
  let from = 0;
  const story: Story = { start: 0, end: 0, text: 0, paragraphs: 0, links: 0 };
  lines.forEach((line, index) => {
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += worth(line);
    if (sum > best) {
      best = sum;
      story.start = from;
      story.end = index + 1;
    }
  });
  for (const line of lines.slice(story.start, story.end))
    if (isLong(line)) {
      story.text += line.plain;
      story.paragraphs += Math.max(1, line.plain / PARAGRAPH);
    } else if (isLink(line)) story.links++;
  story.links /= 1 + story.paragraphs;
  return story;
}
