/**
 * Counts before anything dear begins: a page beyond these sizes is refused with a sentence instead of a hang
 * (Readability and layout alike cannot be stopped once they run).
 */
import { openRoot, walkFlatTree } from './flat-tree.ts';

export const pageLimits = { nodes: 150_000, depth: 400 } as const;

/** Fewer letters than this in all shadow trees are labels of buttons and icons. */
const FEWEST_SHADOW_LETTERS = 200;

export interface PageSize {
  elements: number;
  tooLarge: boolean;
  /** Open shadow roots hold text, or lay out text of the page: see `flat-page.ts`. */
  hasShadowText: boolean;
}

/** Counts the elements below `root`, giving up as soon as a limit is passed. */
export function measurePage(root: Element): PageSize {
  let elements = 0;
  let nodes = 0;
  let depth = 0;
  let hasRoots = false;
  let node: Node | null = root.firstChild;
  let parent: Node = root;
  while (node !== null || parent !== root) {
    if (node === null) {
      node = parent.nextSibling;
      parent = parent.parentNode!;
      depth -= 1;
      continue;
    }
    nodes += 1;
    if (node.nodeType === 1) {
      elements += 1;
      hasRoots ||= openRoot(node as Element) !== null;
    }
    if (nodes > pageLimits.nodes || depth > pageLimits.depth)
      return { elements, tooLarge: true, hasShadowText: false };
    if (node.firstChild !== null) {
      depth += 1;
      parent = node;
      node = node.firstChild;
    } else node = node.nextSibling;
  }
  return hasRoots ? measureFlat(root, elements) : { elements, tooLarge: false, hasShadowText: false };
}

/** Counts once more as the page is drawn: shadow trees nest, and a slot puts one depth below another. */
function measureFlat(root: Element, outside: number): PageSize {
  let elements = 0;
  let nodes = 0;
  let letters = 0;
  const isWhole = walkFlatTree(root, {
    enter: (node, { depth, hosts }) => {
      nodes += 1;
      if (nodes > pageLimits.nodes || depth > pageLimits.depth) return 'stop';
      if (node.nodeType === 1) {
        elements += 1;
        return /^(?:style|script)$/.test((node as Element).localName) ? 'pass' : 'enter';
      }
      if (hosts > 0 && letters < FEWEST_SHADOW_LETTERS)
        letters += (node as Text).data.replace(/\s+/g, ' ').length;
      return 'pass';
    },
    leave: () => {},
  });
  return {
    elements: Math.max(elements, outside),
    tooLarge: !isWhole,
    hasShadowText: isWhole && letters >= FEWEST_SHADOW_LETTERS,
  };
}
