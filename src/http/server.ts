import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
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

/** A client that sends or takes slowly is let go after so long, ms. */
const LIMITS = { headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 5_000 };

/** So long requests may take that are on their way when the server ends, ms. */
const GRACE = 3_000;

/** Listens at a place. @throws the system's error, as EADDRINUSE, if it cannot */
export function listen(app: App, { host, port }: Place): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port, serverOptions: LIMITS }, (address) => {
      const name = address.address.includes(':') ? `[${address.address}]` : address.address;
      resolve({ url: `http://${name}:${address.port}/`, close: () => end(server) });
    }) as Server;
    server.once('error', reject);
  });
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
