import { createHash } from 'node:crypto';

/** `tune` may be looked at while rules are made; `check` tells whether a cause was mended or a page. */
export type Half = 'tune' | 'check';

/**
 * Which half of a collection a page belongs to. All pages of a host (with or without `www.`) are in the same. The
 * words before the host keep the split apart from one by the bare host's digest, with which collections are made.
 */
export function halfOf(url: string): Half {
  const host = new URL(url).hostname.replace(/^www\./, '');
  return createHash('sha256').update(`halves of ${host}`).digest()[0]! % 2 === 0 ? 'tune' : 'check';
}
