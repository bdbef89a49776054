/** Every element of a tree and of the open shadow trees in it. */
export function allElements(tree: ParentNode): Element[] {
  return [...tree.querySelectorAll('*')].flatMap((one) =>
    one.shadowRoot === null ? [one] : [one, ...allElements(one.shadowRoot)],
  );
}

/** The document's markup and that of every open shadow tree in it. */
export function wholeMarkup(document: Document): string {
  const trees = allElements(document).flatMap(({ shadowRoot }) => shadowRoot?.innerHTML ?? []);
  return [document.documentElement.outerHTML, ...trees].join('\n');
}

/** The texts that are drawn once what is marked `hide` is hidden and the stray text of `mute` is not seen. */
export function drawnLines(document: Document, attribute: string): string[] {
  const lines: string[] = [];
  const walk = (element: Element) => {
    const marks = (element.getAttribute(attribute) ?? '').split(' ');
    if (marks.includes('hide') || /^(?:script|style)$/.test(element.localName)) return;
    const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    for (const child of slotted.length > 0 ? slotted : (element.shadowRoot ?? element).childNodes) {
      const text = (child.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (child.nodeType === 1) walk(child as Element);
      else if (child.nodeType === 3 && text !== '' && !marks.includes('mute')) lines.push(text);
    }
  };
  walk(document.body);
  return lines;
}
