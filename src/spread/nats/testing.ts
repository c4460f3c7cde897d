import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort, ServerProcess } from '../../node/testing.ts';

/** A NATS server with JetStream of a test's own, on a port of its own, with nothing in it. */
export interface TestNats {
  readonly url: string;
  /** Where it stores its streams. */
  readonly store: string;
  /** Ends it with a signal, and leaves what it stored. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Starts it again on what it stored. */
  start(): Promise<void>;
  /** Ends it and throws its store away. */
  stop(): Promise<void>;
}

/** Where the program may be, beside the folders of PATH. */
const PLACES = ['nats-server', '/usr/sbin/nats-server', '/usr/local/bin/nats-server'];

/**
 * Starts a server.
 * @param settings more lines for its configuration
 * @returns the server, or why there can be none on this machine
 */
export async function startNats(settings = ''): Promise<TestNats | string> {
  const program = PLACES.find((place) => spawnSync(place, ['--version']).status === 0);
  if (program === undefined) return 'no program nats-server on this machine';
  const folder = mkdtempSync(join(tmpdir(), 'entente-nats-'));
  const server = new Server(program, folder, await freePort());
  writeFileSync(
    join(folder, 'nats.conf'),
    `listen: 127.0.0.1:${server.port}\njetstream { store_dir: "${folder}/store" }\n${settings}\n`,
  );
  await server.start();
  return server;
}

class Server extends ServerProcess implements TestNats {
  readonly url: string;
  readonly store: string;

  constructor(
    program: string,
    readonly folder: string,
    readonly port: number,
  ) {
    super({
      name: 'NATS',
      program,
      args: ['-c', join(folder, 'nats.conf')],
      ready: 'Server is ready',
    });
    this.store = join(folder, 'store');
    this.url = `nats://127.0.0.1:${port}`;
  }

  override async start(): Promise<void> {
    await super.start();
    // It says so just before it listens
    await wait(50);
  }

  async stop(): Promise<void> {
    await this.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
