/**
 * In a page: the lines that a person sees, in page order. A line is the text between two block boundaries or line
 * breaks. Told from the boxes themselves, so that text of no size, of no opacity, see-through, or cut off by a box
 * around it does not count; `innerText` knows nothing of these.
 */
export function visibleLines(): string[] {
  const lines: string[] = [];
  let run = '';
  const flush = () => {
    const line = run.replace(/\s+/g, ' ').trim();
    if (line !== '') lines.push(line);
    run = '';
  };
  // Around a node as it is drawn, shadow trees in place of their hosts' children.
  const around = (node: Element | Text): Element | null =>
    node.assignedSlot ?? node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host ?? null;
  const isSeen = (text: Text): boolean => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()].filter((box) => box.width >= 1 && box.height >= 4);
    if (boxes.length === 0) return false;
    const own = getComputedStyle(around(text)!);
    if (own.visibility !== 'visible' || Number.parseFloat(own.fontSize) < 4) return false;
    if (/^rgba\(.*,\s*0\)$|\/\s*0\)$/.test(own.color)) return false;
    for (let box = around(text); box !== null; box = around(box)) {
      const style = getComputedStyle(box);
      if (Number(style.opacity) < 0.05) return false;
      if (style.clipPath !== 'none' || (style.position === 'absolute' && style.clip !== 'auto')) return false;
      const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      if (
        !clips ||
        style.display.startsWith('inline') ||
        box === document.body ||
        box === document.documentElement
      )
        continue;
      const edge = box.getBoundingClientRect();
      const scrolls = /auto|scroll/.test(style.overflowY);
      const inside = (rect: DOMRect) =>
        rect.right > edge.left &&
        rect.left < edge.right &&
        (scrolls || (rect.bottom > edge.top && rect.top < edge.bottom));
      if (!boxes.some(inside)) return false;
    }
    // Off the page to the left, the right or the top nobody scrolls.
    const width = document.documentElement.scrollWidth;
    return boxes.some(
      (box) => box.right + scrollX > 0 && box.left + scrollX < width && box.bottom + scrollY > 0,
    );
  };
  const walk = (element: Element) => {
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    const isBlock = !style.display.startsWith('inline') && style.display !== 'contents';
    if (isBlock || element.localName === 'br') flush();
    const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    for (const child of slotted.length > 0 ? slotted : (element.shadowRoot ?? element).childNodes) {
      if (child.nodeType === 3 && isSeen(child as Text)) run += (child as Text).data;
      else if (child.nodeType === 1) walk(child as Element);
    }
    if (isBlock) flush();
  };
  walk(document.body);
  flush();
  return lines;
}

/** In a page: the lines of its rendered text. */
export function renderedLines(): string[] {
  return document.body.innerText
    .split(/[\n\t]/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
