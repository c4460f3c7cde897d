import { type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { serve } from '@hono/node-server';
import type { Logger } from 'pino';
import type { App } from './door.ts';

/** A server that listens. */
export interface Listening {
  /** `http://127.0.0.1:8642/` */
  readonly url: string;
  /** Takes nothing new, lets what is asked be answered, and ends. */
  close(): Promise<void>;
}

interface Place {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/**
 * A client that sends or takes slowly is let go after so long, ms. Longer than any one question of a large store keeps the
 * process busy: what a client has sent meanwhile counts only when it is read.
 */
const LIMITS = {
  headersTimeout: 20_000,
  requestTimeout: 40_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16_384,
};

/** Connections at a time; more wait until one is free. */
const MOST_CONNECTIONS = 1_000;

/** So long requests may take that are on their way when the server ends, ms. */
const GRACE = 3_000;

/** Listens at a place. @throws the system's error, as EADDRINUSE, if it cannot */
export function listen(app: App, { host, port }: Place, log: Logger): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port, serverOptions: LIMITS }, (address) => {
      const name = address.address.includes(':') ? `[${address.address}]` : address.address;
      resolve({ url: `http://${name}:${address.port}/`, close: () => end(server) });
    }) as Server;
    server.once('error', reject);
    server.maxConnections = MOST_CONNECTIONS;
    server.on('clientError', (error: NodeJS.ErrnoException, socket) => letGo(error, socket, log));
  });
}

/** What Node calls the faults of clients that never became a request, and what they are told. */
const FAULTS: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

function letGo({ code = '' }: NodeJS.ErrnoException, socket: Duplex, log: Logger): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = FAULTS[code] ?? 400;
  log.warn({ status, code }, 'no request');
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

const end = (server: Server): Promise<void> =>
  new Promise((ended) => {
    const force = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearTimeout(force);
      ended();
    });
    server.closeIdleConnections();
  });
