/** What a picked block is, in a word a reader would use, and by which words they know it again. */
import { countWords } from '../text/count-words.ts';
import { normaliseText } from '../text/normalise.ts';

export const blockKinds = [
  'paragraph',
  'heading',
  'list',
  'list item',
  'picture',
  'video',
  'frame',
  'table',
  'quote',
  'form',
  'link',
  'menu',
  'block',
] as const;
export type BlockKind = (typeof blockKinds)[number];

export interface BlockName {
  kind: BlockKind;
  /** At most 120 characters. */
  words: string;
  wordCount: number;
}

const BY_TAG: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph',
  ul: 'list',
  ol: 'list',
  dl: 'list',
  li: 'list item',
  img: 'picture',
  picture: 'picture',
  figure: 'picture',
  svg: 'picture',
  video: 'video',
  audio: 'video',
  iframe: 'frame',
  table: 'table',
  blockquote: 'quote',
  form: 'form',
  a: 'link',
  nav: 'menu',
};
const MOST_WORDS = 120;

/** Names a block. Source text in it (scripts, styles) says nothing to a reader. */
export function nameBlock(element: Element): BlockName {
  const tag = element.localName;
  const kind = /^h[1-6]$/.test(tag)
    ? 'heading'
    : (BY_TAG[tag] ?? (element.getAttribute('role') === 'navigation' ? 'menu' : 'block'));
  const text = normaliseText(spokenText(element));
  const words =
    text === ''
      ? normaliseText(element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '')
      : text;
  return { kind, words: words.slice(0, MOST_WORDS), wordCount: countWords(text) };
}

function spokenText(element: Element): string {
  let text = '';
  const stack: Node[] = [element];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node.nodeType === 3) text += `${(node as Text).data} `;
    else if (node.nodeType === 1 && !/^(?:script|style|noscript|template)$/.test((node as Element).localName))
      for (let child = node.lastChild; child !== null; child = child.previousSibling) stack.push(child);
  }
  return text;
}
