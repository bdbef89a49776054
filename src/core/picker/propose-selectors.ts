/**
 * From a picked element to a few selectors a rule can be made of, from the narrowest to the widest. A selector has to
 * mean the same thing on the next page of the site: attributes that name things come first, then names that say
 * something, then structure; where an element has none of its own, it is told by what stands around or in it. What
 * @medv/finder and the pickers of ad blockers look for is a selector for this one element on this one page; here the
 * same element on another page counts.
 */
import * as v from 'valibot';
import { SelectorSchema } from '../profile/profile.ts';
import { type Called, namesOf } from './markup-names.ts';

export interface SelectorProposal {
  selector: string;
  /** What it matches on this page, outermost elements only, in page order; the picked one among them. */
  matches: Element[];
  /** It counts places (`:nth-of-type`): good for this page, and a guess on any other. */
  byPlace: boolean;
}

/** So many are proposed at most. */
const MOST_PROPOSALS = 4;
/** Ancestors by which an element may be told. */
const MOST_ANCESTORS = 12;
/** Ancestors with a name that are tried. */
const MOST_NAMED = 6;
/** A rule that matches more than this on one page means nothing in particular. */
const MOST_MATCHES = 120;
/** A selector that costs more is offered for this very element only. */
const MOST_WIDE_COST = 5;

const BOXES = new Set(['div', 'section', 'span', 'article']);

interface Candidate extends Called {
  byPlace: boolean;
}

/** Proposes selectors for an element of `document`; none for the document's own boxes (`html`, `body`, `head`). */
export function proposeSelectors(element: Element, document: Document): SelectorProposal[] {
  if (element === document.body || element === document.documentElement) return [];
  if (!document.body.contains(element)) return [];
  const best = new Map<string, { candidate: Candidate; matches: Element[] }>();
  const keys = new Map<Element, number>();
  const keyOf = (matches: readonly Element[]) =>
    matches
      .map((match) => {
        if (!keys.has(match)) keys.set(match, keys.size);
        return keys.get(match);
      })
      .join();
  const consider = (candidate: Candidate) => {
    const matches = matchesOf(candidate.css, element, document);
    if (matches === null) return;
    const key = keyOf(matches);
    const known = best.get(key);
    if (known === undefined || candidate.cost < known.candidate.cost) best.set(key, { candidate, matches });
  };
  for (const candidate of candidatesFor(element)) consider(candidate);
  const isAlone = ({ matches }: { matches: Element[] }) => matches.length === 1;
  // Counting places is for what nothing else tells apart.
  if (![...best.values()].some(isAlone)) for (const candidate of placesOf(element)) consider(candidate);
  const found = [...best.values()].sort((one, two) => one.matches.length - two.matches.length);
  const alone = found.filter(isAlone);
  const wider = found.filter((one) => !isAlone(one) && one.candidate.cost <= MOST_WIDE_COST);
  return [...alone, ...thin(wider)]
    .slice(0, MOST_PROPOSALS)
    .map(({ candidate, matches }) => ({ selector: candidate.css, matches, byPlace: candidate.byPlace }));
}

/** Of many widths a few: the narrowest, the widest, and the most trusted between. */
function thin<T extends { candidate: Candidate }>(found: readonly T[]): T[] {
  const most = MOST_PROPOSALS - 1;
  if (found.length <= most) return [...found];
  const [first, last] = [found[0]!, found.at(-1)!];
  const between = found.slice(1, -1).toSorted((one, two) => one.candidate.cost - two.candidate.cost)[0]!;
  return [first, between, last];
}

/** What a selector matches on the page; null where it is no good for `element`. */
function matchesOf(css: string, element: Element, document: Document): Element[] | null {
  if (!v.is(SelectorSchema, css)) return null;
  let all: Element[];
  try {
    all = [...document.querySelectorAll(css)];
  } catch {
    return null;
  }
  if (!all.includes(element) || all.length > MOST_MATCHES) return null;
  // A box of the same name around the element would be taken as well.
  if (all.some((one) => one !== element && one.contains(element))) return null;
  return all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
}

function* candidatesFor(element: Element): Generator<Candidate> {
  const own = namesOf(element).slice(0, 14);
  const around = namedAncestors(element);
  for (const name of own) yield { ...name, byPlace: false };
  for (const [distance, names] of around)
    for (const outer of names.slice(0, 2))
      for (const inner of own.slice(0, 6))
        yield {
          css: `${outer.css} ${inner.css}`,
          // A name far away says less about this element; both have to hold.
          cost: inner.cost + outer.cost * 0.4 + distance * 0.1,
          byPlace: false,
        };
  const within = namedChild(element);
  if (within !== null) {
    const tag = element.localName;
    yield { css: `${tag}:has(> ${within.css})`, cost: within.cost + 1.6, byPlace: false };
    for (const [distance, names] of around.slice(0, 2))
      yield {
        css: `${names[0]!.css} ${tag}:has(> ${within.css})`,
        cost: within.cost + names[0]!.cost * 0.4 + 2 + distance * 0.1,
        byPlace: false,
      };
  }
  // By its tag below something that has a name: "the lists of the sidebar". Boxes are of one tag whatever they hold.
  const [nearest] = around;
  if (nearest !== undefined && !BOXES.has(element.localName)) {
    const [distance, names] = nearest;
    const link = distance === 1 ? ' > ' : ' ';
    yield {
      css: `${names[0]!.css}${link}${element.localName}`,
      cost: 3 + names[0]!.cost * 0.4 + distance * 0.3,
      byPlace: false,
    };
  }
}

/** The element counted among its like, from the nearest box that has a name of its own. */
function* placesOf(element: Element): Generator<Candidate> {
  let path = stepOf(element);
  let parent = element.parentElement;
  for (let steps = 0; parent !== null && steps < MOST_ANCESTORS; steps += 1, parent = parent.parentElement) {
    for (const name of namesOf(parent).slice(0, 3))
      yield { css: `${name.css} > ${path}`, cost: 10 + name.cost + steps * 2, byPlace: true };
    if (parent === element.ownerDocument.body) {
      yield { css: `body > ${path}`, cost: 20 + steps * 2, byPlace: true };
      return;
    }
    path = `${stepOf(parent)} > ${path}`;
  }
}

function stepOf(element: Element): string {
  const tag = element.localName;
  const like = [...(element.parentElement?.children ?? [])].filter(({ localName }) => localName === tag);
  return like.length === 1 ? tag : `${tag}:nth-of-type(${like.indexOf(element) + 1})`;
}

/** Ancestors with names worth using, nearest first, each with its distance. */
function namedAncestors(element: Element): [distance: number, names: Called[]][] {
  const found: [number, Called[]][] = [];
  let distance = 1;
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement, distance += 1) {
    if (distance > MOST_ANCESTORS || found.length === MOST_NAMED) break;
    const names = namesOf(outer).filter(({ cost }) => cost <= 4);
    if (names.length > 0) found.push([distance, names]);
  }
  return found;
}

/** For boxes without a name of their own: what directly stands in them. */
function namedChild(element: Element): Called | null {
  let best: Called | null = null;
  for (const child of [...element.children].slice(0, 12)) {
    const [name] = namesOf(child);
    if (name !== undefined && name.cost < 3 && (best === null || name.cost < best.cost)) best = name;
  }
  return best;
}
