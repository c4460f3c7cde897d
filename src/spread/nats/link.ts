import { connect, type NatsConnection } from '@nats-io/transport-node';
import { InputError } from '../../model/errors.ts';

/** A connection to NATS that comes back by itself, and says whether it is there. */
export class Link {
  readonly connection: NatsConnection;
  #up: Promise<void> = Promise.resolve();
  #back: () => void = () => {};
  #away = false;

  /** @param note is told when the server goes away and when it is back */
  constructor(connection: NatsConnection, note: (text: string) => void) {
    this.connection = connection;
    void this.#follow(note);
  }

  /** Waits until the server is there. */
  up(): Promise<void> {
    return this.#up;
  }

  get away(): boolean {
    return this.#away;
  }

  /** Sends what is waiting to be sent, and ends the connection. */
  async close(): Promise<void> {
    if (this.#away) await this.connection.close();
    else await this.connection.drain().catch(() => this.connection.close());
  }

  async #follow(note: (text: string) => void): Promise<void> {
    for await (const { type } of this.connection.status()) {
      if (type === 'disconnect' && !this.#away) {
        this.#away = true;
        this.#up = new Promise((back) => {
          this.#back = back;
        });
        note('NATS is away; waiting for it');
      } else if (type === 'reconnect' && this.#away) {
        this.#away = false;
        this.#back();
        note('NATS is back');
      }
    }
    this.#back();
  }
}

/** Milliseconds between two tries to reach a server, and as many more by chance. */
const PAUSE = 500;

export interface LinkOptions {
  /** `nats://[user:password@]host:port`, or several with commas between; `tls://` for TLS. */
  readonly url: string;
  /** Whether to wait for a server that is not there yet. */
  readonly waits?: boolean;
  readonly note?: (text: string) => void;
}

/**
 * Connects to NATS.
 * @throws InputError if it is no address, the login is refused, or (unless it is waited for) nobody answers
 */
export async function connectNats({ url, waits = false, note = () => {} }: LinkOptions): Promise<Link> {
  const urls = url.split(',').map((one) => parsed(one.trim()));
  const [first] = urls;
  const shown = urls.map(({ host }) => host).join(',');
  const user = decodeURIComponent(first?.username ?? '');
  const pass = decodeURIComponent(first?.password ?? '');
  try {
    const connection = await connect({
      servers: urls.map(({ host }) => host),
      name: 'entente',
      maxReconnectAttempts: -1,
      reconnectTimeWait: PAUSE,
      reconnectJitter: PAUSE,
      pingInterval: 20_000,
      timeout: 10_000,
      waitOnFirstConnect: waits,
      ...(user !== '' && (pass === '' ? { token: user } : { user, pass })),
      ...(first?.protocol === 'tls:' && { tls: {} }),
    });
    return new Link(connection, note);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(
      shown,
      `NATS does not answer (${reason})`,
      'check that it runs there, or give its address with --nats nats://host:4222',
    );
  }
}

function parsed(url: string): URL {
  const full = url.includes('://') ? url : `nats://${url}`;
  if (URL.canParse(full) && /^(nats|tls):$/.test(new URL(full).protocol) && new URL(full).host !== '')
    return new URL(full);
  throw new InputError(
    url.replace(/:[^:@/]*@/, ':…@'),
    'is no address of NATS',
    'give it as nats://host:4222',
  );
}
