/** What stands between headline and text: kicker, dek, byline line – and share bars, counters and dates of others. */
import { readMetaLines } from '../extractor/fields/meta-lines.ts';
import { sameWording } from './find-core.ts';
import type { FurnitureJudge } from './find-furniture.ts';
import { endsSentence, isLinked, isProse, type PageView } from './page-view.ts';
import { linesOf, type PageItem, type TextBlock } from './read-page.ts';
import type { Verdict } from './story.ts';

const DEK_NAME =
  /(?:^|[\s_-])(?:dek|standfirst|stand-first|subtitle|sub-title|subhead|sub-headline|subheadline|subheading|summary|lead|lede|intro|chapo|chapeau|sapo|teaser|excerpt|deck|abstract|description|bajada|entradilla|vorspann|ingress|manchet|perex|sommario|occhiello)(?:$|[\s_-])/i;
const KICKER_NAME =
  /(?:^|[\s_-])(?:kicker|eyebrow|overline|rubric|topline|dachzeile|section-label|pretitle|supertitle|spitzmarke|cintillo|antetitulo)(?:$|[\s_-])/i;
const META_NAME =
  /(?:^|[\s_-])(?:byline|author|authors|dateline|timestamp|pubdate|pub-date|published|post-date|article-date)(?:$|[\s_-])/i;
const LONGEST_DEK_WORDS = 90;
const LONGEST_META_WORDS = 14;

const named = (block: TextBlock, pattern: RegExp): boolean => {
  let element: Element | null = block.container;
  for (let depth = 0; depth < 2 && element !== null; depth += 1) {
    if (
      pattern.test(element.getAttribute('class') ?? '') ||
      pattern.test(element.getAttribute('itemprop') ?? '')
    )
      return true;
    element = element.parentElement;
  }
  return false;
};

/** A block whose own name or its box's says that it sums the story up. */
export function isNamedDek(block: TextBlock): boolean {
  return named(block, DEK_NAME);
}

export interface HeadContext {
  headline: TextBlock | null;
  /** Its first sure block of running text that is no caption. */
  firstProse: TextBlock;
  furniture: FurnitureJudge;
  dekElement: Element | null;
  /** The publisher's text order has a dek here. */
  announced: boolean;
  kickerElement: Element | null;
  /** Boxes in which the layout has byline, dates and source. */
  metaElements: readonly Element[];
}

export interface Head {
  kicker: TextBlock | null;
  dek: TextBlock[];
  meta: TextBlock[];
  /** All printed lines of byline, dates and source, also those that stand in one box with share counters. */
  printed: string[];
  /** Blocks before the first sure one that are text all the same. */
  lede: TextBlock[];
  dropped: Map<PageItem, Verdict>;
}

/** @param between the blocks after the headline and before the first sure text, captions left out */
export function judgeHead(view: PageView, between: readonly TextBlock[], context: HeadContext): Head {
  const head: Head = {
    kicker: findKicker(view, context),
    dek: [],
    meta: [],
    printed: [],
    lede: [],
    dropped: new Map(),
  };
  const lines: TextBlock[] = [];
  const inMeta = (block: TextBlock) =>
    context.metaElements.some((box) => box.contains(block.leaves[0]!) || block.container === box);
  for (const block of between) {
    const verdict = context.furniture(block.container);
    if (verdict?.reason !== 'profile' && context.dekElement?.contains(block.container)) head.dek.push(block);
    else if (inMeta(block)) lines.push(block);
    else if (verdict !== null && verdict.reason !== 'name') head.dropped.set(block, verdict);
    else if (context.dekElement === null && head.dek.length === 0 && isDek(view, block, context))
      head.dek.push(block);
    else lines.push(block);
  }
  // Byline, date and source may share a line: "By A | Source: B | 10 Sep 2022".
  const printed = lines.map((block) => linesOf(block).flatMap((line) => line.split(/\s+[|•·]\s+/)));
  const read = readMetaLines(printed.flat(), view.data.language);
  let from = 0;
  lines.forEach((block, index) => {
    const verdict = context.furniture(block.container);
    const label = view.label(block);
    const recognised = read.recognised.slice(from, from + printed[index]!.length);
    from += printed[index]!.length;
    if (recognised.some(Boolean)) head.printed.push(...printed[index]!);
    if (recognised.length > 0 && recognised.every(Boolean) && !block.control && label?.kind !== 'share bar')
      head.meta.push(block);
    else if (inMeta(block) && label === null && !block.control && block.words <= LONGEST_META_WORDS)
      head.meta.push(block);
    else if (verdict !== null) head.dropped.set(block, verdict);
    // A bare name below the headline: nothing in its words says what it is, but its box is called byline.
    else if (label === null && !block.control && block.words <= LONGEST_META_WORDS && named(block, META_NAME))
      head.meta.push(block);
    else if (label === null && block.heading > 1 && isAfterMeta(block, lines, context)) head.lede.push(block);
    else if (label !== null) head.dropped.set(block, { kind: label.kind, reason: 'label' });
    else if (isProse(block) && block.linkWords < block.words * 0.3) head.lede.push(block);
    else head.dropped.set(block, { kind: isLinked(block) ? 'menu' : 'furniture', reason: 'before-story' });
  });
  return head;
}

/** A subheading right before the text opens its first chapter. */
function isAfterMeta(block: TextBlock, lines: readonly TextBlock[], context: HeadContext): boolean {
  const next = lines[lines.indexOf(block) + 1];
  return (next === undefined || next.index > context.firstProse.index) && !isLinked(block);
}

/** The paragraph that sums the story up: named so, or the one the page gives to search engines. */
function isDek(view: PageView, block: TextBlock, context: HeadContext): boolean {
  if (block.control || block.words < 4 || block.words > LONGEST_DEK_WORDS || isLinked(block)) return false;
  if (view.label(block)?.whole) return false;
  if (named(block, DEK_NAME) && (block.words >= 6 || isProse(block))) return true;
  if (view.data.description !== null && sameWording(view.data.description, block.text)) return true;
  if (block.heading > 1 && block.words >= 8 && endsSentence(block.text)) return true;
  return context.announced && isProse(block);
}

/** A short line just above the headline that its name or the layout calls a kicker. */
function findKicker(view: PageView, context: HeadContext): TextBlock | null {
  if (context.kickerElement !== null)
    return view.texts.find(({ leaves }) => context.kickerElement!.contains(leaves[0]!)) ?? null;
  if (context.headline === null) return null;
  const position = view.texts.indexOf(context.headline);
  return (
    view.texts
      .slice(Math.max(0, position - 3), position)
      .find((block) => block.words <= 8 && named(block, KICKER_NAME)) ?? null
  );
}
