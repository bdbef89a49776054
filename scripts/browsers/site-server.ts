/**
 * A web server on 127.0.0.1 that plays every host on the web, over http and https, so that a browser can open
 * sample pages under their real addresses with no network at all.
 */
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { makeCertificate } from './certificate.ts';

/** What a browser asked for. `url` is the whole address, `path` its path without the query. */
export interface SiteRequest {
  method: string;
  /** Lower case, without port. */
  host: string;
  path: string;
  url: string;
  headers: IncomingMessage['headers'];
}

/** `status` is 200 and the type `text/html; charset=utf-8` unless said otherwise. */
export interface SiteAnswer {
  status?: number;
  headers?: Record<string, string>;
  body: string | Uint8Array;
}

/** Answers a request, or `undefined` for "404, no such page". */
export type SiteHandler = (request: SiteRequest) => SiteAnswer | undefined | Promise<SiteAnswer | undefined>;

export interface Site {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** See {@link makeCertificate}. */
  readonly spkiHash: string;
  readonly offline: boolean;
  /** Everything that was asked for, oldest first. */
  readonly requests: readonly SiteRequest[];
  setHandler(handler: SiteHandler): void;
  /** Cuts every connection and every later attempt, as a lost network does. */
  goOffline(): void;
  goOnline(): void;
  close(): Promise<void>;
}

/** Starts the server on free ports. The caller closes it. */
export async function startSite(handler: SiteHandler): Promise<Site> {
  const { key, certificate, spkiHash } = await makeCertificate();
  const requests: SiteRequest[] = [];
  let answer = handler;
  let offline = false;

  const listener = (scheme: 'http' | 'https') => (incoming: IncomingMessage, response: ServerResponse) => {
    const request = describeRequest(scheme, incoming);
    requests.push(request);
    respond(request, answer, response);
  };
  const http = createHttpServer(listener('http'));
  const https = createHttpsServer({ key, cert: certificate }, listener('https'));
  for (const server of [http, https]) {
    server.on('connection', (socket: Socket) => {
      if (offline) socket.destroy();
    });
  }
  await Promise.all([listen(http), listen(https)]);

  return {
    httpPort: (http.address() as AddressInfo).port,
    httpsPort: (https.address() as AddressInfo).port,
    spkiHash,
    requests,
    get offline() {
      return offline;
    },
    setHandler(next) {
      answer = next;
    },
    goOffline() {
      offline = true;
      http.closeAllConnections();
      https.closeAllConnections();
    },
    goOnline() {
      offline = false;
    },
    async close() {
      http.closeAllConnections();
      https.closeAllConnections();
      await Promise.all(
        [http, https].map((server) => new Promise<void>((done) => server.close(() => done()))),
      );
    },
  };
}

function describeRequest(scheme: 'http' | 'https', incoming: IncomingMessage): SiteRequest {
  const url = new URL(incoming.url ?? '/', `${scheme}://${incoming.headers.host ?? 'unnamed.invalid'}`);
  return {
    method: incoming.method ?? 'GET',
    host: url.hostname,
    path: url.pathname,
    url: url.href,
    headers: incoming.headers,
  };
}

async function respond(request: SiteRequest, handler: SiteHandler, response: ServerResponse): Promise<void> {
  let answer: SiteAnswer;
  try {
    answer = (await handler(request)) ?? { status: 404, body: '' };
  } catch (error) {
    answer = { status: 500, body: String(error) };
  }
  response.writeHead(answer.status ?? 200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...answer.headers,
  });
  response.end(answer.body);
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}

/** Hosts the browsers themselves ask, whatever is on the screen; they say nothing about a page or an extension. */
const browserMakersHosts =
  /(^|\.)(googleapis\.com|gvt1\.com|google\.com|mozilla\.(com|org|net)|firefox\.com|edge\.microsoft\.com)$/;

/** Whether a browser asked on its own account: for updates, or for a site's icon. */
export function isBrowserOwnRequest({ host, path }: SiteRequest): boolean {
  return browserMakersHosts.test(host) || path === '/favicon.ico';
}
