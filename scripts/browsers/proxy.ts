import { createServer, request as httpRequest } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Site } from './site-server.ts';

export interface SiteProxy {
  readonly port: number;
  /** Hosts (`name:port` for https) that were asked for, also while the site was offline; oldest first. */
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

/**
 * An HTTP and CONNECT proxy that leads every host to one {@link Site}. Firefox cannot map host names to ports, as
 * Chromium can, so this is how it reaches the sample pages.
 */
export async function startProxy(site: Site): Promise<SiteProxy> {
  const hosts: string[] = [];
  const open = new Set<Socket>();

  const server = createServer((incoming, response) => {
    const url = new URL(incoming.url ?? '/', 'http://unnamed.invalid');
    hosts.push(url.host);
    const onward = httpRequest(
      {
        host: '127.0.0.1',
        port: site.httpPort,
        method: incoming.method,
        path: url.pathname + url.search,
        headers: { ...incoming.headers, host: url.host },
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  });

  server.on('connect', (incoming, socket: Socket, head: Buffer) => {
    hosts.push(incoming.url ?? '');
    if (site.offline) {
      socket.destroy();
      return;
    }
    const onward = connect(site.httpsPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.write(head);
      onward.pipe(socket);
      socket.pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    onward.on('close', () => socket.destroy());
    socket.on('error', () => onward.destroy());
    socket.on('close', () => {
      open.delete(socket);
      onward.destroy();
    });
    open.add(socket);
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    async close() {
      for (const socket of open) socket.destroy();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
