/** Says what a hidden box is and why, as sure as its names, labels and the shape of its text allow. */
import { hiddenByRule } from '../story/find-furniture.ts';
import { isLinked, isProse } from '../story/page-view.ts';
import type { TextBlock } from '../story/read-page.ts';
import type { Story, Verdict } from '../story/story.ts';
import { nameHint, roleHint } from '../text/name-hints.ts';
import type { HiddenKind, HiddenReason } from './plan.ts';

/** Kinds that say where a block stands, not what it is: such boxes are told apart further. */
const PLACES: ReadonlySet<HiddenKind> = new Set(['header', 'sidebar', 'furniture', 'overlay', 'footer']);
/** Headlines are longer than menu entries. */
export const HEADLINE_WORDS = 4.5;
/** A box in which an address is asked for; larger ones hold something else as well. */
const MOST_FORM_WORDS = 90;
/** Who publishes this, under which terms, and how to reach them. */
const MOST_SMALL_PRINT = 120;
const LANGUAGE_CODE =
  /^(?:ar|bn|de|el|en|es|fa|fr|he|hi|id|it|ja|ko|ms|nl|pl|ps|pt|ru|sv|sw|th|tr|uk|ur|vi|zh)$/i;
const LANGUAGE_NAME =
  /^(?:arabic|english|french|german|hebrew|persian|portuguese|russian|spanish|turkish|deutsch|español|français|italiano|português|türkçe|русский|українська|العربية|عربي|فارسی|עברית|中文|日本語|한국어|हिन्दी|اردو)$/i;

/** The texts and frames of a box. */
export interface BoxContent {
  first: number;
  last: number;
  blocks: readonly TextBlock[];
  /** Frames, and pictures that the reader's own rules sent away: things to be told of although they say nothing. */
  frames: number;
  words: number;
}

export interface PieceVerdict {
  kind: HiddenKind;
  reason: HiddenReason;
  /** The box says itself what it is; it is not told apart further. */
  sure: boolean;
}

export function isPlace(kind: HiddenKind): boolean {
  return PLACES.has(kind);
}

export function judgePiece(story: Story, element: Element, box: BoxContent): PieceVerdict {
  return judgeByNames(story, element, box) ?? judgeByShape(story, element, box);
}

function judgeByNames(story: Story, element: Element, box: BoxContent): PieceVerdict | null {
  const { view } = story;
  const sure = (kind: HiddenKind, reason: HiddenReason) => ({ kind, reason, sure: true });
  const rule = view.rules.hides(element);
  if (rule !== null) {
    const { kind, reason } = hiddenByRule(rule, element);
    return sure(kind, reason);
  }
  const [byReader] = ownVerdicts(story, box);
  if (byReader !== undefined) return sure(byReader.kind, byReader.reason);
  if (isLanguageSwitch(box)) return sure('language switch', 'link-list');
  if (box.blocks.length > 1 && box.blocks.every(({ text }) => story.printedTags.includes(text)))
    return sure('tags', 'link-list');
  const shares = box.blocks.filter((block) => view.label(block)?.kind === 'share bar').length;
  const name = nameHint(element);
  // A "utility bar" may also be a line of weather and services above everything else.
  const isNamed = name !== 'share bar' || shares > 0 || box.last >= storyStart(story);
  if (name === 'tags' && box.blocks.some(isProse)) return sure('related', 'name');
  if (name !== null && isNamed && !PLACES.has(name)) return sure(name, 'name');
  if (
    box.words > 0 &&
    box.words <= MOST_FORM_WORDS &&
    element.querySelector('input[type="email" i], input[name="email" i]') !== null
  )
    return sure('newsletter', 'role');
  const first = box.blocks[0];
  const label = first === undefined ? null : view.label(first);
  // A column with an advertisement or another heading in it is more than its first label says.
  const others = box.blocks.slice(1).some((block) => {
    const other = view.label(block);
    if (!other?.whole || (other.kind !== 'ad' && other.kind !== 'related')) return false;
    if (other.kind !== label?.kind) return true;
    return other.kind === 'related' && !box.blocks.some((one) => one !== block && one.text === block.text);
  });
  if (label?.whole && !others && (label.kind !== 'share bar' || shares * 2 >= box.blocks.length)) {
    const alone = box.blocks.length === 1 && label.kind === 'related';
    return sure(alone ? 'furniture' : label.kind, 'label');
  }
  const role = roleHint(element);
  if (role !== null && !PLACES.has(role)) return sure(role, 'role');
  return null;
}

/** What the reader's own rules said of each thing in a box, where they sent away all of it; else nothing. */
function ownVerdicts({ view, dropped }: Story, { first, last }: BoxContent): Verdict[] {
  const verdicts: Verdict[] = [];
  for (let index = first; index <= last; index += 1) {
    const verdict = dropped.get(view.items[index]!);
    if (verdict?.reason !== 'own-rule') return [];
    verdicts.push(verdict);
  }
  return verdicts;
}

/** "Ar · Es · x": nothing but names or codes of languages, and perhaps a cross that closes the list. */
function isLanguageSwitch({ blocks, words }: BoxContent): boolean {
  if (words === 0 || words > 40) return false;
  const names = blocks.flatMap((block) => block.text.split(/[\s|·/•,-]+/)).filter((name) => name !== '');
  const known = names.filter((name) => LANGUAGE_CODE.test(name) || LANGUAGE_NAME.test(name)).length;
  const others = names.length - known;
  return known >= 2 ? others <= 1 : known === 1 && names.length === 1 && LANGUAGE_NAME.test(names[0]!);
}

function judgeByShape(story: Story, element: Element, box: BoxContent): PieceVerdict {
  const { view } = story;
  const perhaps = (kind: HiddenKind, reason: HiddenReason) => ({ kind, reason, sure: false });
  const name = nameHint(element);
  const role = roleHint(element);
  const { blocks } = box;
  if (blocks.length === 0)
    return box.frames > 0 ? perhaps('ad', 'empty-frame') : perhaps(name ?? 'furniture', 'outside-story');
  const overlay = view.rendering.isOverlay(element);
  const start = storyStart(story);
  const end = story.body[story.body.length - 1]?.index ?? 0;
  const before = box.last < start;
  const after = box.first > end;
  const linked = blocks.filter(isLinked).length;
  const average = box.words / blocks.length;
  const place = before ? 'before-story' : after ? 'after-story' : 'outside-story';
  const label = blocks.map((block) => view.label(block)).find((found) => found?.whole);
  const headlines = blocks.filter((block) => block.words >= HEADLINE_WORDS).length;
  if (after && box.words <= MOST_SMALL_PRINT && headlines < 3) {
    if (role === 'footer') return { kind: 'footer', reason: 'role', sure: true };
    if (name === 'footer') return { kind: 'footer', reason: 'name', sure: true };
    if (blocks.some((block) => isFooterLabel(view.label(block))))
      return { kind: 'footer', reason: 'label', sure: true };
  }
  if (blocks.length >= 3 && average <= 3) {
    const kind = role === 'footer' || name === 'footer' || label?.kind === 'footer' ? 'footer' : 'menu';
    if (linked > 0 || before) return perhaps(kind, overlay ? 'sticky' : 'link-list');
  }
  const dropped = droppedAs(story, box);
  if (dropped !== null) return { ...dropped, sure: false };
  if (label?.kind === 'footer' || role === 'footer' || name === 'footer')
    return perhaps('footer', role === 'footer' ? 'role' : name === 'footer' ? 'name' : 'label');
  if (overlay) return perhaps(name ?? label?.kind ?? 'overlay', 'sticky');
  if (headlines >= 3 && linked > 0) return perhaps(before ? 'ticker' : 'related', 'link-list');
  if (label != null) return perhaps(label.kind, 'label');
  if (headlines >= 3 && (before || !blocks.some(isProse)))
    return perhaps(before ? 'ticker' : 'related', place);
  if (name !== null) return perhaps(name === 'share bar' ? 'header' : name, 'name');
  if (role !== null) return perhaps(role, 'role');
  if (before) return perhaps('header', 'before-story');
  // One line that leads elsewhere, alone behind the text: "Follow our channel and never miss a story".
  if (blocks.length === 1 && linked === 1 && box.words >= HEADLINE_WORDS) return perhaps('promo', place);
  return perhaps('furniture', place);
}

/** The index of the first item that belongs to the story. */
function storyStart(story: Story): number {
  return story.headline.block?.index ?? story.body[0]?.index ?? 0;
}

function isFooterLabel(label: { kind: HiddenKind; whole: boolean } | null): boolean {
  return label?.whole === true && label.kind === 'footer';
}

/** What most of the box's words were taken for when the story was cut out of its surroundings. */
function droppedAs(story: Story, box: BoxContent): Omit<PieceVerdict, 'sure'> | null {
  const words = new Map<HiddenKind, { words: number; reason: HiddenReason }>();
  for (const block of box.blocks) {
    const verdict = story.dropped.get(block);
    if (verdict === undefined || PLACES.has(verdict.kind)) continue;
    const sum = words.get(verdict.kind);
    if (sum === undefined) words.set(verdict.kind, { words: block.words, reason: verdict.reason });
    else sum.words += block.words;
  }
  let most: Omit<PieceVerdict, 'sure'> | null = null;
  let mostWords = 0;
  for (const [kind, sum] of words)
    if (sum.words > mostWords) {
      most = { kind, reason: sum.reason };
      mostWords = sum.words;
    }
  return most;
}
