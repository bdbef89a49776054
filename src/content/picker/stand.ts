/**
 * Where the picker stands on a page: in the top layer, in a closed tree, and there in a blank frame of its own. Events in
 * a frame do not pass through the page around it, so that no listener of the page hears of them, however early it was
 * registered; what the page's sheets and policies say ends at the frame as well.
 */
import { message } from '../../ui/message.ts';
import { localise, make } from './make.ts';
import { frameStylesheet, pickerStylesheet } from './stylesheet.ts';

export class Stand {
  /** What the picker adds to the page. */
  readonly guest: HTMLElement;
  readonly #host = make('galley-picker' as 'div');
  readonly #dialog: HTMLDialogElement | null;
  readonly root = make('div', { class: 'root' });
  readonly #shadow = this.#host.attachShadow({ mode: 'closed' });
  readonly #frame = make('iframe', { title: message('extension_name') });
  #tree: Document | ShadowRoot = this.#shadow;

  constructor() {
    // While a dialog of the page is modal, nothing lives but what stands in a newer one.
    this.#dialog = document.querySelector('dialog:modal') === null ? null : make('dialog');
    this.guest = this.#dialog ?? this.#host;
  }

  /** Puts the picker on the page and gives the window in which it hears the reader. */
  async open(): Promise<Window> {
    const loaded = new Promise((resolve) => this.#frame.addEventListener('load', resolve, { once: true }));
    wear(this.#shadow, window, frameStylesheet);
    this.#shadow.append(this.#frame);
    if (this.#dialog === null) {
      this.#host.popover = 'manual';
      document.documentElement.append(this.#host);
      this.#host.showPopover();
    } else {
      for (const [property, value] of DIALOG_STYLE)
        this.#dialog.style.setProperty(property, value, 'important');
      this.#dialog.append(this.#host);
      document.documentElement.append(this.#dialog);
      this.#dialog.showModal();
    }
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
    this.guest.remove();
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

/** The dialog takes the window and shows nothing of itself, whatever the page says of dialogs. */
const DIALOG_STYLE = Object.entries({
  all: 'initial',
  position: 'fixed',
  inset: '0',
  display: 'block',
  'inline-size': '100%',
  'block-size': '100%',
});

/** A constructed sheet: no policy of the page forbids it. */
function wear(tree: Document | ShadowRoot, view: Window & typeof globalThis, css: string): void {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  tree.adoptedStyleSheets = [sheet];
}
