import WebSocket from 'ws';

interface Waiting {
  method: string;
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout;
}

/** An event of the protocol, e.g. `log.entryAdded`. */
export interface BidiEvent {
  method: string;
  params: Record<string, unknown>;
}

/**
 * A WebDriver BiDi connection (https://w3c.github.io/webdriver-bidi/): commands and events, nothing more.
 * Firefox speaks it by itself, so no geckodriver is needed.
 */
export class BidiClient {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners: ((event: BidiEvent) => void)[] = [];
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#receive(JSON.parse(String(data))));
    socket.on('error', () => {});
    socket.on('close', () => this.#rejectAll());
  }

  /** Connects to the address Firefox prints and opens a session that trusts any certificate. */
  static async connect(url: string): Promise<{ client: BidiClient; version: string }> {
    const socket = new WebSocket(`${url}/session`, { perMessageDeflate: false, maxPayload: 1 << 28 });
    await new Promise<void>((resolve, reject) => {
      socket.once('open', () => resolve());
      socket.once('error', reject);
    });
    const client = new BidiClient(socket);
    const session = await client.send<{ capabilities: { browserVersion: string } }>('session.new', {
      capabilities: {
        alwaysMatch: { acceptInsecureCerts: true, unhandledPromptBehavior: { default: 'ignore' } },
      },
    });
    return { client, version: session.capabilities.browserVersion };
  }

  /** Rejects with the protocol's error code and words, when time is up, and when the connection ends. */
  send<T>(method: string, params: Record<string, unknown> = {}, timeoutMs = 60_000): Promise<T> {
    if (this.#socket.readyState !== WebSocket.OPEN) {
      return Promise.reject(new Error(`${method}: Firefox is not connected any more.`));
    }
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`${method}: no answer in ${timeoutMs} ms.`));
      }, timeoutMs);
      this.#waiting.set(id, { method, resolve: resolve as (result: unknown) => void, reject, timer });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  listen(listener: (event: BidiEvent) => void): void {
    this.#listeners.push(listener);
  }

  disconnect(): void {
    this.#socket.terminate();
  }

  #receive(message: { id?: number; type: string; result?: unknown; error?: string; message?: string }): void {
    if (message.id === undefined) {
      for (const listener of this.#listeners) listener(message as unknown as BidiEvent);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return;
    this.#waiting.delete(message.id);
    clearTimeout(waiting.timer);
    if (message.type === 'error') {
      waiting.reject(new Error(`${waiting.method}: ${message.error}: ${message.message}`));
    } else {
      waiting.resolve(message.result);
    }
  }

  #rejectAll(): void {
    for (const { method, reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(new Error(`${method}: Firefox ended before it answered.`));
    }
    this.#waiting.clear();
  }
}
