import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** How a server is started, and by which words in its log one sees that it answers. */
export interface ServerProgram {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly ready: string;
  readonly options?: SpawnOptions;
}

/** Characters of what a server says that are kept. */
const LOG = 10_000;

/** A server of a test's own, which may be ended at any moment and started again on what it stored. */
export class ServerProcess {
  readonly #called: ServerProgram;
  #process: ChildProcess | null = null;

  constructor(called: ServerProgram) {
    this.#called = called;
  }

  /** Starts it and waits until it answers. */
  async start(): Promise<void> {
    const { program, args, options } = this.#called;
    this.#process = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    await this.#ready(this.#process);
  }

  /** What it says is read as long as it runs: a server whose pipe is closed dies of the next line that it writes. */
  #ready(child: ChildProcess): Promise<void> {
    const { name, ready } = this.#called;
    return new Promise((resolve, reject) => {
      let log = '';
      child.stderr?.on('data', (chunk) => {
        log = `${log}${String(chunk)}`.slice(-LOG);
        if (log.includes(ready)) resolve();
      });
      child.once('exit', () => reject(new Error(`${name} did not start: ${log.slice(-500)}`)));
    });
  }

  /** Ends it with a signal, and leaves what it stored. */
  async kill(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
}

/** A port that nobody has. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
