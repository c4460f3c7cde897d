import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

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

class Server implements TestNats {
  readonly url: string;
  readonly store: string;
  #process: ChildProcess | null = null;

  constructor(
    readonly program: string,
    readonly folder: string,
    readonly port: number,
  ) {
    this.store = join(folder, 'store');
    this.url = `nats://127.0.0.1:${port}`;
  }

  async start(): Promise<void> {
    this.#process = spawn(this.program, ['-c', join(this.folder, 'nats.conf')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await readyFrom(this.#process);
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  async stop(): Promise<void> {
    await this.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Waits for the line that says so. */
async function readyFrom(child: ChildProcess): Promise<void> {
  let log = '';
  for await (const chunk of child.stderr ?? []) {
    log += String(chunk);
    if (log.includes('Server is ready')) {
      child.stderr?.resume();
      return wait(50);
    }
  }
  throw new Error(`NATS did not start: ${log.slice(-500)}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
