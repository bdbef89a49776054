/**
 * Where the picker stands on a page: in the top layer, in a closed tree, and there in a blank frame of its own. Events in
 * a frame do not pass through the page around it, so that no listener of the page hears of them, however early it was
 * registered; what the page's sheets and policies say ends at the frame as well.
 */
import { message } from '../../ui/message.ts';
import { localise, make } from './make.ts';
import { frameStylesheet, pickerStylesheet } from './stylesheet.ts';

export class Stand {
  /** The picker's element on the page. */
  readonly host = make('galley-picker' as 'div');
  readonly root = make('div', { class: 'root' });
  readonly #shadow = this.host.attachShadow({ mode: 'closed' });
  readonly #frame = make('iframe', { title: message('extension_name') });
  #tree: Document | ShadowRoot = this.#shadow;

  /** Puts the picker on the page and gives the window in which it hears the reader. */
  async open(): Promise<Window> {
    const loaded = new Promise((resolve) => this.#frame.addEventListener('load', resolve, { once: true }));
    wear(this.#shadow, window, frameStylesheet);
    this.#shadow.append(this.#frame);
    this.host.popover = 'manual';
    document.documentElement.append(this.host);
    this.host.showPopover();
    await loaded;
    const inner = this.#frame.contentDocument;
    const view = this.#frame.contentWindow as (Window & typeof globalThis) | null;
    // A page that is sandboxed shares nothing with its frames: there the closed tree has to do.
    if (inner === null || view === null) {
      this.#frame.remove();
      wear(this.#shadow, window, frameStylesheet + pickerStylesheet);
      this.#settle(this.#shadow);
      return window;
    }
    inner.title = message('extension_name');
    localise(inner.documentElement);
    wear(inner, view, pickerStylesheet);
    this.#tree = inner;
    this.#settle(inner.body);
    return view;
  }

  #settle(place: Node): void {
    localise(this.root);
    place.appendChild(this.root);
  }

  close(): void {
    this.host.remove();
  }

  get focused(): Element | null {
    return this.#tree.activeElement;
  }

  elementAt(x: number, y: number): Element | null {
    return this.#tree.elementFromPoint(x, y);
  }

  hasCardAt(x: number, y: number): boolean {
    return this.elementAt(x, y)?.closest('.card') != null;
  }
}

/** A constructed sheet: no policy of the page forbids it. */
function wear(tree: Document | ShadowRoot, view: Window & typeof globalThis, css: string): void {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  tree.adoptedStyleSheets = [sheet];
}
