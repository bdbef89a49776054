/** The reader's eyes and hands on the picker: it stands in a closed tree, into which only the extension can look. */
import type { Page } from '../../../scripts/browsers/driver.ts';
import type { RepairVerb } from '../../../src/core/profile/repair-rule.ts';
import type { Galley } from '../harness/open-galley.ts';

export interface PickerView {
  stage: string;
  text: string;
  outlines: number;
  focus: string | null;
  refusal: string | null;
  selector: string | null;
}

export class PickerHands {
  readonly #galley: Galley;
  readonly page: Page;
  readonly tabId: number;

  private constructor(galley: Galley, page: Page, tabId: number) {
    this.#galley = galley;
    this.page = page;
    this.tabId = tabId;
  }

  static async on(galley: Galley, page: Page): Promise<PickerHands> {
    return new PickerHands(galley, page, await galley.driver.tabId(page));
  }

  /** Calls the picker as the popup does, and waits for it. */
  async call(aim: RepairVerb): Promise<void> {
    const answer = await this.#galley.ask('page/pick', { tabId: this.tabId, aim });
    if (!(answer as { ok: boolean }).ok) throw new Error(JSON.stringify(answer));
    await this.page.activate();
    await this.until(({ stage }) => stage === 'pointing');
  }

  /** Runs in the isolated world of the page, with the picker's tree; null where there is no picker. */
  async inTree<T>(script: (tree: Document, ...args: never[]) => T, ...args: unknown[]): Promise<T | null> {
    return this.#galley.driver.evaluateInExtension<T | null>(`(async () => {
      const { scripting } = globalThis.browser ?? chrome;
      const [{ result }] = await scripting.executeScript({
        target: { tabId: ${this.tabId} },
        args: ${JSON.stringify(args)},
        func: (...args) => {
          const __name = (value) => value;
          const host = document.querySelector('galley-picker');
          if (host === null) return null;
          const shadow = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
          const tree = shadow.querySelector('iframe')?.contentDocument;
          if (!tree) return null;
          return (${script})(tree, ...args);
        },
      });
      return result ?? null;
    })()`);
  }

  /** The picker as a page of the web with the same style, for tools that cannot enter its tree. */
  asPage(): Promise<string | null> {
    return this.inTree((tree) => {
      const css = tree.adoptedStyleSheets.flatMap(({ cssRules }) =>
        [...cssRules].map((rule) => rule.cssText),
      );
      const { lang, dir } = tree.documentElement;
      return `<!doctype html><html lang="${lang}" dir="${dir}"><head><title>${tree.title}</title><style>${css.join('\n')}</style></head>${tree.body.outerHTML}</html>`;
    });
  }

  view(): Promise<PickerView | null> {
    return this.inTree((tree) => ({
      stage: tree.querySelector<HTMLElement>('.root')?.dataset.stage ?? '',
      text: tree.querySelector<HTMLElement>('.card')?.innerText ?? '',
      outlines: tree.querySelectorAll('.outline').length,
      focus:
        (tree.activeElement as HTMLElement | null)?.dataset.action ??
        (tree.activeElement as HTMLInputElement | null)?.name ??
        tree.activeElement?.className ??
        null,
      refusal: tree.querySelector('.refusal:not([hidden])')?.textContent ?? null,
      selector: tree.querySelector('code')?.textContent ?? null,
    }));
  }

  /** Asks until the view is as wanted, and gives it. */
  async until(isAsWanted: (view: PickerView) => boolean): Promise<PickerView> {
    let last: PickerView | null = null;
    const deadline = Date.now() + 15_000;
    while (Date.now() < deadline) {
      last = await this.view();
      if (last !== null && isAsWanted(last)) return last;
    }
    throw new Error(`The picker never came to be as wanted: ${JSON.stringify(last)}`);
  }

  /** Presses a button of the picker with the mouse. */
  async press(action: string): Promise<void> {
    await this.#clickIn(`[data-action="${action}"]`);
  }

  /** Chooses one of the radio buttons or the checkbox with the mouse, by its label. */
  async choose(name: string, value: string): Promise<void> {
    await this.#clickIn(`label:has([name="${name}"][value="${value}"])`);
  }

  async #clickIn(selector: string): Promise<void> {
    const place = await this.inTree((tree, css: string) => {
      const element = tree.querySelector(css);
      element?.scrollIntoView({ block: 'nearest' });
      const box = element?.getBoundingClientRect();
      return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, selector);
    if (place === null) throw new Error(`The picker has no ${selector}`);
    await this.page.mouse(place, 'click');
  }

  /** The middle of an element of the page, in view. */
  placeOf(selector: string): Promise<{ x: number; y: number }> {
    return this.page.evaluate((css: string) => {
      const element = document.querySelector(css)!;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, selector);
  }

  /** Walks with Tab and the arrows until the picker says these words of the block; nothing but keys. */
  async walkTo(words: string): Promise<void> {
    for (let step = 0; step < 40; step += 1) {
      const { text } = (await this.view())!;
      if (text.includes(words)) return;
      const before = text;
      await this.page.press('Tab');
      if ((await this.view())!.text === before) await this.page.press('ArrowDown');
    }
    throw new Error(`No way led to “${words}”: ${JSON.stringify(await this.view())}`);
  }

  /** Presses Tab until that control has the focus. */
  async tabTo(control: string): Promise<void> {
    for (let step = 0; step < 12; step += 1) {
      if ((await this.view())?.focus === control) return;
      await this.page.press('Tab');
    }
    throw new Error(`Tab never came to ${control}: ${JSON.stringify(await this.view())}`);
  }

  async isGone(): Promise<void> {
    await this.page.waitFor('document.querySelector("galley-picker") === null');
  }
}

/** In a page: whether a text is drawn. */
export function isDrawn(text: string): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const flat = (value: string) => value.replace(/\s+/g, ' ').trim();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (flat((node as Text).data) === text) return (node.parentElement as HTMLElement).checkVisibility();
  return false;
}
