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

  async #ready(child: ChildProcess): Promise<void> {
    let log = '';
    for await (const chunk of child.stderr ?? []) {
      log += String(chunk);
      if (!log.includes(this.#called.ready)) continue;
      child.stderr?.resume();
      return;
    }
    throw new Error(`${this.#called.name} did not start: ${log.slice(-500)}`);
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
