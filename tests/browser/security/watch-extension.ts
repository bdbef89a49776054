import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What `watch` has seen in a page of the extension and in its frames. */
export interface Seen {
  calls: string[];
  errors: string[];
}

/** Puts a watchman into the reader page, before its own script. */
export function watchReader(extensionDir: string): void {
  const page = path.join(extensionDir, 'reader.html');
  const html = readFileSync(page, 'utf8');
  const own = '<script src="reader.js">';
  if (!html.includes(own)) throw new Error('reader.html does not load reader.js as it used to');
  writeFileSync(page, html.replace(own, `<script src="watch.js"></script>${own}`));
  writeFileSync(path.join(extensionDir, 'watch.js'), `(${watch})();`);
}

/** The watchman as the first script of a page of the web. */
export const watchScript = `<script>(${watch})();</script>`;

/** In a page: notes what only script out of an article would call, there and in every frame as soon as it loads. */
function watch(): void {
  const seen: Seen = { calls: [], errors: [] };
  const put = (scope: Window) => {
    for (const name of ['alert', 'prompt', 'confirm', 'print'] as const) {
      (scope as unknown as Record<string, unknown>)[name] = (said: unknown) => {
        seen.calls.push(String(said));
      };
    }
  };
  put(window);
  Object.assign(window, { seen });
  addEventListener('error', ({ message }) => message && seen.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
  // Before whoever waits for the frame itself.
  document.addEventListener(
    'load',
    ({ target }) => {
      const frame = target as HTMLIFrameElement;
      if (frame.localName === 'iframe' && frame.contentWindow) put(frame.contentWindow);
    },
    true,
  );
}

/** Puts a content script into every frame of every web page that sends whatever its page tells it to. */
export function sendForPages(extensionDir: string): void {
  const file = path.join(extensionDir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const matches = ['http://*/*', 'https://*/*'];
  manifest.content_scripts.push({ matches, js: ['sender.js'], run_at: 'document_start', all_frames: true });
  writeFileSync(file, JSON.stringify(manifest));
  writeFileSync(path.join(extensionDir, 'sender.js'), `(${send})();`);
}

/** In the content script's world. */
function send(): void {
  interface Api {
    runtime: { sendMessage(message: unknown): Promise<unknown> };
    storage: { local: { get(): Promise<unknown> } };
  }
  const scope = globalThis as unknown as { browser?: Api; chrome: Api };
  const api = scope.browser ?? scope.chrome;
  const settle = (answer: Promise<unknown>) =>
    answer.then(
      (value) => value ?? null,
      (error) => String(error),
    );
  addEventListener('send-for-page', async (event) => {
    const { messages } = JSON.parse((event as CustomEvent<string>).detail);
    const answers = await Promise.all(
      messages.map((message: unknown) =>
        settle(new Promise((resolve) => resolve(api.runtime.sendMessage(message)))),
      ),
    );
    const stored = await settle(new Promise((resolve) => resolve(api.storage.local.get())));
    dispatchEvent(new CustomEvent('sent-for-page', { detail: JSON.stringify({ answers, stored }) }));
  });
  document.documentElement.setAttribute('data-sender', 'ready');
}
