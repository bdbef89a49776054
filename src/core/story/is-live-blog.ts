/** Whether boxes that repeat are the entries of a live blog, or comments, forum posts, or a list of stories. */
import { nameHint, roleHint } from '../text/name-hints.ts';
import { comparable } from '../text/normalise.ts';
import { type BoxGroup, type EntryBox, textsOf } from './entry-boxes.ts';
import type { LiveEvidence } from './live-entry.ts';
import { NEED } from './live-evidence.ts';
import { isLinked, type PageView } from './page-view.ts';
import type { TextBlock } from './read-page.ts';

/** Of boxes that may be entries, so many may lead to other pages. */
const MOST_TEASERS = 0.4;
/** Without any word for it, so many boxes must have each sign of an entry. */
const MOST_OF = 0.8;
/** How far up names are read. */
const HINT_DEPTH = 6;
const FOREIGN: ReadonlySet<string> = new Set([
  'comments',
  'related',
  'promo',
  'newsletter',
  'ad',
  'consent',
  'menu',
  'footer',
]);

/** Leads to another page: a teaser's headline does, an entry's leads to itself if anywhere. */
function leadsElsewhere(view: PageView, block: TextBlock): boolean {
  if (!isLinked(block)) return false;
  for (const leaf of block.leaves) {
    const href = leaf.parentElement?.closest('a[href]')?.getAttribute('href');
    if (href == null) continue;
    const here = URL.canParse(view.url) ? new URL(view.url) : null;
    if (here === null || !URL.canParse(href, view.url)) return false;
    const there = new URL(href, view.url);
    return there.host !== here.host || there.pathname !== here.pathname;
  }
  return false;
}

/** A headline that leads elsewhere, or no text beside links. */
function isTeaser(view: PageView, { items }: EntryBox): boolean {
  const texts = textsOf(items);
  const heading = texts.find((block) => block.heading > 0);
  if (heading !== undefined && leadsElsewhere(view, heading)) return true;
  const own = texts.filter((block) => block !== heading && !isLinked(block));
  return own.every((block) => block.words < 4) && texts.some((block) => leadsElsewhere(view, block));
}

/** Names and roles around the boxes that say they are something else. */
function isForeign(group: BoxGroup, evidence: LiveEvidence): boolean {
  let element: Element | null = group.boxes[0]!.box;
  for (let depth = 0; depth < HINT_DEPTH && element !== null; depth += 1) {
    if (/^(?:article|main|body|html)$/.test(element.localName) && depth > 0) return false;
    const name = nameHint(element);
    const role = roleHint(element);
    if (name === 'comments' || role === 'menu' || role === 'footer') return true;
    if (evidence !== 'structured data' && name !== null && FOREIGN.has(name)) return true;
    if (evidence === 'none' && (role === 'sidebar' || name === 'sidebar')) return true;
    element = element.parentElement;
  }
  return false;
}

/** Readers write here. */
function isForum(group: BoxGroup): boolean {
  const parent = group.boxes[0]!.box.parentElement;
  return (parent?.parentElement ?? parent)?.querySelector('textarea, [contenteditable="true"]') != null;
}

/** All signs of an entry, where the page has no word for it: a full time, first of all, or a headline; in order. */
function hasEveryShape({ boxes, flat }: BoxGroup): boolean {
  if (flat) return false;
  const share = (test: (one: EntryBox) => boolean) => boxes.filter(test).length / boxes.length;
  const dated = share(({ mark }) => mark?.iso != null && mark.leaves.size > 0);
  const led = share(({ mark, items }) => {
    const [first] = textsOf(items);
    return (
      first !== undefined && (first.heading > 0 ? first.words >= 3 : first === mark?.block && mark.leads)
    );
  });
  const times = boxes.map(({ mark }) => mark?.iso ?? '').filter((iso) => iso !== '');
  const pairs = times.slice(1).map((iso, index) => [times[index]!, iso] as const);
  const ordered = Math.max(
    pairs.filter(([one, two]) => one >= two).length,
    pairs.filter(([one, two]) => one <= two).length,
  );
  const texts = new Set(boxes.map(({ items }) => comparable(textsOf(items).at(-1)?.text ?? '')));
  return (
    dated >= MOST_OF &&
    led >= MOST_OF &&
    ordered >= pairs.length * MOST_OF &&
    texts.size >= boxes.length * MOST_OF &&
    new Set(times).size >= times.length / 2
  );
}

/** @param pageProse words of running text on the whole page */
export function isLiveBlog(
  view: PageView,
  group: BoxGroup,
  { evidence, pageProse }: { evidence: LiveEvidence; pageProse: number },
): boolean {
  const { boxes, share } = NEED[evidence];
  if (group.boxes.length < boxes || group.prose < 20) return false;
  if (group.flat && evidence === 'none') return false;
  if (group.prose < pageProse * share) return false;
  if (isForeign(group, evidence) || (evidence !== 'structured data' && isForum(group))) return false;
  const teasers = group.boxes.filter((one) => isTeaser(view, one)).length;
  if (teasers > group.boxes.length * MOST_TEASERS) return false;
  return evidence !== 'none' || hasEveryShape(group);
}
