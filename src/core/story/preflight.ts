/**
 * Counts before anything dear begins: a page beyond these sizes is refused with a sentence instead of a hang
 * (Readability and layout alike cannot be stopped once they run).
 */
const pageLimits = { nodes: 150_000, depth: 400 } as const;

export interface PageSize {
  elements: number;
  tooLarge: boolean;
}

/** Counts the elements below `root`, giving up as soon as a limit is passed. */
export function measurePage(root: Element): PageSize {
  let elements = 0;
  let nodes = 0;
  let depth = 0;
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
    if (node.nodeType === 1) elements += 1;
    if (nodes > pageLimits.nodes || depth > pageLimits.depth) return { elements, tooLarge: true };
    if (node.firstChild !== null) {
      depth += 1;
      parent = node;
      node = node.firstChild;
    } else node = node.nextSibling;
  }
  return { elements, tooLarge: false };
}
