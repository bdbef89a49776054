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
  // Every question to a style costs as much as many steps of ours.
  const displays = new Map<Element, string>();
  const displayOf = (element: Element): string => {
    let display = displays.get(element);
    if (display === undefined) {
      ({ display } = styleOf(element));
      displays.set(element, display);
    }
    return display;
  };
  // AMP pages and others stay invisible until their own script has run, which it may never do.
  const unveiled = styleOf(window.document.body).visibility === 'visible';
  return {
    isHidden: (element) => {
      return (
        displayOf(element) === 'none' ||
        (unveiled && element.firstElementChild === null && styleOf(element).visibility !== 'visible')
      );
    },
    isBlock: (element) => {
      const display = displayOf(element);
      if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return false;
      if (!isInlineTag(element.localName)) return true;
      // Menus and cards line up blocks with inline-block; words in a sentence rarely are. A drop cap is floated out
      // of its word, which makes it a block for the layout and not for the reader.
      return display !== 'inline-block' && styleOf(element).cssFloat === 'none';
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
