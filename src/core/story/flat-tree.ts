/**
 * The flat tree: the page as it is drawn. The tree in an open shadow root stands in place of its host's children, and a
 * slot holds what is assigned to it. Closed roots stay closed: of their hosts the children are read.
 */

/** The open shadow root of an element. A form's `shadowRoot` may be one of its fields. */
export function openRoot(element: Element): ShadowRoot | null {
  const root = element.shadowRoot;
  return root !== null && root.nodeType === 11 ? root : null;
}

/** The element around a node as it is drawn; null at the top, and for what no slot takes. */
export function flatParent(node: Element): Element | null {
  const parent = node.parentNode;
  if (parent?.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  if (parent?.nodeType !== 1) return null;
  return openRoot(parent as Element) === null ? (parent as Element) : node.assignedSlot;
}

/** The elements drawn directly inside another. */
export function flatChildren(element: Element): Element[] {
  const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedElements() : [];
  return slotted.length > 0 ? slotted : [...(openRoot(element) ?? element).children];
}

/** Whether an element is `outer` or is drawn inside it. */
export function isDrawnWithin(element: Element, outer: Element): boolean {
  return findAround(element, (one) => one === outer) !== null;
}

/** The nearest of an element and the boxes it is drawn in that answers a question. */
export function findAround(element: Element, question: (one: Element) => boolean): Element | null {
  for (let one: Element | null = element; one !== null; one = flatParent(one)) if (question(one)) return one;
  return null;
}

/** Where the walk stands. The same object at every step. */
export interface FlatPlace {
  depth: number;
  /** How many hosts of open shadow roots are around. */
  hosts: number;
}

export interface FlatVisitor {
  enter(node: Element | Text, place: Readonly<FlatPlace>): 'enter' | 'pass' | 'stop';
  /** An element that was entered ends. */
  leave(): void;
}

interface Level {
  next: Node | null;
  /** What is assigned to a slot; null elsewhere. */
  slotted: readonly Node[] | null;
  at: number;
  isHost: boolean;
}

/**
 * Walks all elements and texts below `root` in flat tree order. Iterative, and deaf to clobbered forms
 * (`<input name=nextSibling>`). False when the visitor stopped it.
 */
export function walkFlatTree(root: Element, { enter, leave }: FlatVisitor): boolean {
  const document = root.ownerDocument;
  // `<img name=createTreeWalker>` stands in front of the document's own, but not of the prototype's.
  const { createTreeWalker } = Object.getPrototypeOf(document) as Document;
  const walker = createTreeWalker.call(document, root, 5 /* elements and text */);
  const levelOf = (element: Element): Level => {
    const shadow = openRoot(element);
    const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    walker.currentNode = shadow ?? element;
    return {
      next: slotted.length > 0 ? null : walker.firstChild(),
      slotted: slotted.length > 0 ? slotted : null,
      at: 0,
      isHost: shadow !== null,
    };
  };
  const takeNext = (level: Level): Node | null => {
    if (level.slotted !== null) {
      level.at += 1;
      return level.slotted[level.at - 1] ?? null;
    }
    const node = level.next;
    if (node === null) return null;
    walker.currentNode = node;
    level.next = walker.nextSibling();
    return node;
  };

  const levels = [levelOf(root)];
  const place: FlatPlace = { depth: 0, hosts: levels[0]!.isHost ? 1 : 0 };
  while (levels.length > 0) {
    const level = levels[levels.length - 1]!;
    const node = takeNext(level);
    if (node === null) {
      levels.pop();
      place.depth -= 1;
      if (level.isHost) place.hosts -= 1;
      if (levels.length > 0) leave();
      continue;
    }
    const answer = enter(node as Element | Text, place);
    if (answer === 'stop') return false;
    if (answer === 'pass' || node.nodeType !== 1) continue;
    const below = levelOf(node as Element);
    levels.push(below);
    place.depth += 1;
    if (below.isHost) place.hosts += 1;
  }
  return true;
}

/** Nodes beyond which a box is not searched for text. */
const MOST_SEARCHED = 2000;

/** The text drawn in a box, shadow trees included, up to a number of letters. */
export function drawnText(box: Element, letters: number): string {
  let text = '';
  let nodes = 0;
  walkFlatTree(box, {
    enter: (node) => {
      nodes += 1;
      if (node.nodeType === 3) text += `${(node as Text).data} `;
      if (text.length >= letters || nodes >= MOST_SEARCHED) return 'stop';
      return node.nodeType === 1 && /^(?:style|script)$/.test((node as Element).localName) ? 'pass' : 'enter';
    },
    leave: () => {},
  });
  return text;
}
