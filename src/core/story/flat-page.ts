/**
 * A page with open shadow roots, laid out flat: a copy in which every shadow tree stands in place of its host's
 * children and every slot holds what is assigned to it. On it the whole core works as on any other page: everything
 * that climbs, searches and compares boxes would need to know of shadow roots otherwise. What is found on the copy is
 * carried back by the element that each of its elements stands for. Pages without such roots are never copied.
 *
 * The copy has no window: no script of it runs, no picture is loaded, no custom element comes to life.
 */
import { openRoot, walkFlatTree } from './flat-tree.ts';
import { pageLimits } from './preflight.ts';
import type { Rendering } from './rendering.ts';
import type { Story } from './story.ts';

export interface FlatPage {
  document: Document;
  /** The element of the page that one of the copy stands for; any other element itself. */
  live(copy: Element): Element;
}

/** Copies a page as it is drawn; null where it is too large. The page is not touched. */
export function flattenPage(document: Document): FlatPage | null {
  // `<img name=implementation>` stands in front of the document's own, but not of the prototype's.
  const implementation: DOMImplementation = Reflect.get(
    Object.getPrototypeOf(document),
    'implementation',
    document,
  );
  const copy = implementation.createHTMLDocument('');
  const counterparts = new Map<Element, Element>();
  const make = (element: Element): Element => {
    const made = openRoot(element) === null ? copy.importNode(element, false) : copyHost(copy, element);
    counterparts.set(made, element);
    return made;
  };
  // In the copy's document only at the end: until then none of its names stands in front of the document's methods.
  const html = make(document.documentElement);
  const open: Element[] = [html];
  let nodes = 0;
  const isWhole = walkFlatTree(document.documentElement, {
    enter: (node, { depth, hosts }) => {
      nodes += 1;
      if (nodes > pageLimits.nodes || depth > pageLimits.depth) return 'stop';
      const parent = open[open.length - 1]!;
      if (node.nodeType === 3) {
        parent.appendChild(copy.createTextNode((node as Text).data));
        return 'pass';
      }
      const element = node as Element;
      if (isNoContent(element, hosts)) return 'pass';
      const made = make(element);
      parent.appendChild(made);
      open.push(made);
      return 'enter';
    },
    leave: () => open.pop(),
  });
  if (!isWhole) return null;
  copy.replaceChild(html, copy.documentElement);
  return { document: copy, live: (element) => counterparts.get(element) ?? element };
}

/** Sheets, and in shadow trees what stands beside the content without being any. */
function isNoContent(element: Element, hosts: number): boolean {
  const name = element.localName;
  if (name === 'style') return true;
  if (hosts === 0) return false;
  return (
    name === 'link' ||
    name === 'template' ||
    (name === 'script' && !/json/.test(element.getAttribute('type') ?? ''))
  );
}

/** Importing a host may copy its whole shadow tree as well, once for each host around it. */
function copyHost(copy: Document, host: Element): Element {
  const made = copy.createElementNS(host.namespaceURI, host.localName);
  // Templates leave names that only a parser takes: `@click`.
  for (const { name, value } of host.attributes)
    if (/^[a-z_][\w:.-]*$/i.test(name)) made.setAttribute(name, value);
  return made;
}

/** What the page looks like, asked by elements of its copy. */
export function flatRendering(rendering: Rendering, { live }: FlatPage): Rendering {
  return {
    isHidden: (element) => rendering.isHidden(live(element)),
    isBlock: (element) => rendering.isBlock(live(element)),
    isOverlay: (element) => rendering.isOverlay(live(element)),
    size: (element) => rendering.size(live(element)),
  };
}

/** A story told by where it stands on the page itself: its boxes are those of the page, its texts the copy's. */
export function storyOnPage(story: Story, { live }: FlatPage): Story {
  const { block } = story.headline;
  return {
    ...story,
    column: live(story.column),
    headline: {
      ...story.headline,
      block: block === null ? null : { ...block, container: live(block.container) },
    },
    body: story.body.map((item) =>
      item.type === 'text'
        ? { ...item, container: live(item.container) }
        : { ...item, element: live(item.element) },
    ),
    live: {
      ...story.live,
      entries: story.live.entries.map((entry) => ({ ...entry, box: live(entry.box) })),
    },
  };
}
