/** What the live page looks like, from its computed styles. Answers are remembered for one reading of the page. */
import { isInlineTag, type Rendering } from '../core/story/rendering.ts';

/** @param window the page's own window */
export function liveRendering(window: Window): Rendering {
  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const known = styles.get(element);
    if (known !== undefined) return known;
    const style = window.getComputedStyle(element);
    styles.set(element, style);
    return style;
  };
  // AMP pages and others stay invisible until their own script has run, which it may never do.
  const unveiled = styleOf(window.document.body).visibility === 'visible';
  return {
    isHidden: (element) => {
      const style = styleOf(element);
      return (
        style.display === 'none' ||
        (unveiled && style.visibility !== 'visible' && element.firstElementChild === null)
      );
    },
    isBlock: (element) => {
      const { display, cssFloat } = styleOf(element);
      if (display === 'contents') return false;
      // A drop cap is floated out of its word, which makes it a block for the layout and not for the reader.
      if (cssFloat !== 'none' && isInlineTag(element.localName)) return false;
      // Menus and cards line up blocks with inline-block; words in a sentence rarely are.
      return !(
        display === 'inline' ||
        display.startsWith('ruby') ||
        (display === 'inline-block' && isInlineTag(element.localName))
      );
    },
    isOverlay: (element) => {
      const { position } = styleOf(element);
      return position === 'fixed' || position === 'sticky';
    },
    size: (element) => {
      // What stands in for a picture that did not load has the size of its alternative text.
      if (element.localName === 'img' && (element as HTMLImageElement).naturalWidth === 0) return null;
      const box = element.getBoundingClientRect();
      return { width: box.width, height: box.height };
    },
  };
}
