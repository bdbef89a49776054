import type { CDPSession, Page as PlaywrightPage } from 'playwright-core';
import type { NavigationOptions, PageScript, Popup, Viewport } from './driver.ts';
import { toJsonExpression, waitForTruthy } from './page-script.ts';

/**
 * A tab, or the popup, of Chromium. Scripts go straight to `Runtime.evaluate` and not through Playwright's own
 * evaluate, which calls `eval` inside the page: the extension's content security policy forbids that.
 */
export class ChromiumPage implements Popup {
  readonly consoleErrors: string[] = [];
  readonly playwright: PlaywrightPage;
  readonly #session: CDPSession;
  readonly #afterClose: () => Promise<void>;

  private constructor(page: PlaywrightPage, session: CDPSession, afterClose: () => Promise<void>) {
    this.playwright = page;
    this.#session = session;
    this.#afterClose = afterClose;
    page.setDefaultTimeout(15_000);
    page.setDefaultNavigationTimeout(30_000);
    page.on('pageerror', (error) => this.consoleErrors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.consoleErrors.push(message.text());
    });
  }

  /** `afterClose` lets go of what only this page needed. */
  static async of(page: PlaywrightPage, afterClose = async (): Promise<void> => {}): Promise<ChromiumPage> {
    return new ChromiumPage(page, await page.context().newCDPSession(page), afterClose);
  }

  async evaluate<T>(script: PageScript<T>, ...args: unknown[]): Promise<T> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression: toJsonExpression(script, args),
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
      allowUnsafeEvalBlockedByCSP: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return JSON.parse(result.value) as T;
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
    const waitUntil = until === 'load' ? 'load' : 'domcontentloaded';
    try {
      await this.playwright.goto(url, { waitUntil, timeout: timeoutMs });
    } catch (error) {
      // The error page comes a moment later, and would interrupt the next navigation.
      await this.playwright.waitForURL(/^chrome-error:/, { timeout: 2000 }).catch(() => {});
      throw error;
    }
  }

  async reload(): Promise<void> {
    await this.playwright.reload();
  }

  async back(): Promise<void> {
    await this.playwright.goBack();
  }

  async url(): Promise<string> {
    return this.playwright.url();
  }

  async screenshot(file: string, { fullPage = false }: { fullPage?: boolean } = {}): Promise<void> {
    await this.playwright.screenshot({ path: file, fullPage });
  }

  async setViewport(viewport: Viewport): Promise<void> {
    await this.playwright.setViewportSize(viewport);
  }

  async press(key: string): Promise<void> {
    try {
      await this.playwright.keyboard.press(key);
    } catch (error) {
      // The key may close the popup before it is let go: it has done its work all the same.
      if (!this.playwright.isClosed()) throw error;
    }
  }

  async click(selector: string): Promise<void> {
    await this.playwright.locator(selector).first().click();
  }

  async mouse(
    { x, y }: { x: number; y: number },
    action: 'move' | 'click' | { wheel: number } = 'move',
  ): Promise<void> {
    const { mouse } = this.playwright;
    await mouse.move(x, y);
    if (action === 'click') await mouse.click(x, y);
    else if (action !== 'move') await mouse.wheel(0, action.wheel);
  }

  async type(selector: string, text: string): Promise<void> {
    const field = this.playwright.locator(selector).first();
    await field.focus();
    await field.press('End');
    await this.playwright.keyboard.type(text);
  }

  async activate(): Promise<void> {
    await this.playwright.bringToFront();
  }

  async close(): Promise<void> {
    if (await this.isOpen()) await this.playwright.close();
    await this.#afterClose();
  }

  async isOpen(): Promise<boolean> {
    return !this.playwright.isClosed();
  }

  text(): Promise<string> {
    return this.evaluate('document.body.innerText');
  }
}
