import { writeFile } from 'node:fs/promises';
import type { BidiClient } from './bidi-client.ts';
import { toKeyActions, toTypingActions } from './bidi-keys.ts';
import type { NavigationOptions, PageScript, Popup, Viewport } from './driver.ts';
import { toJsonExpression, waitForTruthy } from './page-script.ts';

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Runs a script in a browsing context of either scope and gives back what it says. */
export async function evaluateInContext<T>(
  client: BidiClient,
  context: string,
  script: PageScript<T>,
  args: unknown[] = [],
): Promise<T> {
  const evaluated = await client.send<Evaluated>('script.evaluate', {
    expression: toJsonExpression(script, args),
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  if (evaluated.type === 'exception')
    throw new Error(evaluated.exceptionDetails?.text ?? 'Unknown exception');
  return JSON.parse(evaluated.result?.value ?? 'null') as T;
}

/** A tab, or the popup, of Firefox. */
export class FirefoxPage implements Popup {
  readonly consoleErrors: string[] = [];
  readonly context: string;
  readonly #client: BidiClient;
  readonly #isShown: (() => Promise<boolean>) | null;

  /** `isShown` makes it a popup: it says whether the panel around it is still open. */
  constructor(client: BidiClient, context: string, isShown: (() => Promise<boolean>) | null = null) {
    this.#client = client;
    this.context = context;
    this.#isShown = isShown;
    client.listen(({ method, params }) => {
      const entry = params as { level?: string; text?: string; source?: { context?: string } };
      if (method !== 'log.entryAdded' || entry.level !== 'error' || entry.source?.context !== context) return;
      this.consoleErrors.push(entry.text ?? '');
    });
  }

  evaluate<T>(script: PageScript<T>, ...args: unknown[]): Promise<T> {
    return evaluateInContext(this.#client, this.context, script, args);
  }

  waitFor<T>(
    script: PageScript<T>,
    options: { args?: unknown[]; timeoutMs?: number } = {},
  ): Promise<NonNullable<T>> {
    return waitForTruthy(() => this.evaluate(script, ...(options.args ?? [])), {
      what: String(script),
      timeoutMs: options.timeoutMs,
    });
  }

  async goto(url: string, { until = 'load', timeoutMs = 30_000 }: NavigationOptions = {}): Promise<void> {
    const wait = until === 'load' ? 'complete' : 'interactive';
    await this.#client.send('browsingContext.navigate', { context: this.context, url, wait }, timeoutMs);
  }

  async reload(): Promise<void> {
    await this.#client.send('browsingContext.reload', { context: this.context, wait: 'complete' });
  }

  async back(): Promise<void> {
    const before = await this.url();
    await this.#client.send('browsingContext.traverseHistory', { context: this.context, delta: -1 });
    await this.waitFor((from: string) => location.href !== from && document.readyState === 'complete', {
      args: [before],
    });
  }

  url(): Promise<string> {
    return this.evaluate('location.href');
  }

  async screenshot(file: string, { fullPage = false }: { fullPage?: boolean } = {}): Promise<void> {
    const { data } = await this.#client.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
      origin: fullPage ? 'document' : 'viewport',
    });
    await writeFile(file, data, 'base64');
  }

  async setViewport(viewport: Viewport): Promise<void> {
    await this.#client.send('browsingContext.setViewport', { context: this.context, viewport });
  }

  press(key: string): Promise<void> {
    return this.#perform({ type: 'key', id: 'keyboard', actions: toKeyActions(key) });
  }

  async click(selector: string): Promise<void> {
    // Where it stays: a popup grows after it has opened, and what is in it moves.
    let last = '';
    const { x, y } = await waitForTruthy(
      async () => {
        const point = await this.evaluate(findClickPoint, selector);
        const before = last;
        last = JSON.stringify(point);
        return last === before ? point : null;
      },
      { what: `${selector} to be clicked` },
    );
    await this.#perform({
      type: 'pointer',
      id: 'mouse',
      actions: [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  }

  async mouse(
    { x, y }: { x: number; y: number },
    action: 'move' | 'click' | { wheel: number } = 'move',
  ): Promise<void> {
    const place = { x: Math.round(x), y: Math.round(y) };
    const press = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#perform({
      type: 'pointer',
      id: 'mouse',
      actions: [{ type: 'pointerMove', ...place }, ...(action === 'click' ? press : [])],
    });
    if (typeof action === 'string') return;
    const scroll = { type: 'scroll', ...place, deltaX: 0, deltaY: action.wheel };
    await this.#perform({ type: 'wheel', id: 'wheel', actions: [scroll] });
  }

  async type(selector: string, text: string): Promise<void> {
    await this.waitFor(
      (css: string) => {
        const field = document.querySelector<HTMLElement>(css);
        field?.focus();
        return field !== null;
      },
      { args: [selector] },
    );
    await this.press('End');
    await this.#perform({ type: 'key', id: 'keyboard', actions: toTypingActions(text) });
  }

  async activate(): Promise<void> {
    await this.#client.send('browsingContext.activate', { context: this.context });
  }

  async close(): Promise<void> {
    if (!(await this.isOpen())) return;
    if (this.#isShown) {
      await this.evaluate('(setTimeout(() => window.close()), true)');
      await waitForTruthy(async () => !(await this.isOpen()), { what: 'the popup to close' });
    } else {
      await this.#client.send('browsingContext.close', { context: this.context });
    }
  }

  async isOpen(): Promise<boolean> {
    if (this.#isShown) return this.#isShown();
    try {
      return await this.evaluate<boolean>('true');
    } catch {
      return false;
    }
  }

  text(): Promise<string> {
    return this.evaluate('document.body.innerText');
  }

  async #perform(source: Record<string, unknown>): Promise<void> {
    try {
      await this.#client.send('input.performActions', { context: this.context, actions: [source] });
    } catch (error) {
      // A click may close the popup or leave the page: it has done its work all the same.
      if (!/no such frame|AbortError|aborted|actor/i.test(String(error))) throw error;
    }
  }
}

/** Runs in the page. Null while there is nothing to click; else the middle of the element, in view. */
function findClickPoint(selector: string): { x: number; y: number } | null {
  const element = document.querySelector(selector);
  if (!element?.checkVisibility()) return null;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return null;
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}
