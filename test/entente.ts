import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** The built command, as a person starts it. */
export const BIN = fileURLToPath(new URL('../bin/entente.mjs', import.meta.url));

/** What a call printed and how it ended. */
export interface Call {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Calls `entente` and waits for its end. */
export function entente(args: readonly string[], input: string | Uint8Array = ''): Call {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 2 ** 28,
  });
  return { code: status, out: stdout, err: stderr };
}

/**
 * Calls `entente` inside this process, one call after the other: what it prints and how it ends, without the second that a
 * process takes to start. For what is asked of a command; what is asked of a process needs {@link entente}.
 */
export function called(args: readonly string[], input: string | Uint8Array = ''): Promise<Call> {
  const call = last.then(() => callHere(args, input));
  last = call.catch(() => {});
  return call;
}

const MAIN = new URL('../dist/cli/main.js', import.meta.url).href;
let last: Promise<unknown> = Promise.resolve();

async function callHere(args: readonly string[], input: string | Uint8Array): Promise<Call> {
  const { main } = (await import(/* @vite-ignore */ MAIN)) as typeof import('../src/cli/main.ts');
  const [stdin, stdout, stderr] = [
    Readable.from(input.length > 0 ? [Buffer.from(input)] : []),
    new Kept(),
    new Kept(),
  ];
  const own = {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    exitCode: process.exitCode,
  };
  standIn({ stdin, stdout, stderr, exitCode: undefined });
  try {
    await main(args);
    return { code: Number(process.exitCode ?? 0), out: stdout.text, err: stderr.text };
  } finally {
    standIn(own);
  }
}

/** Replaces what a program finds on `process`. */
function standIn({ exitCode, ...streams }: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(streams))
    Object.defineProperty(process, name, { value, configurable: true, writable: true });
  process.exitCode = exitCode as number | undefined;
}

/** A stream that keeps what is written to it. */
class Kept extends Writable {
  readonly #parts: Buffer[] = [];

  override _write(part: Buffer, _: unknown, done: () => void): void {
    this.#parts.push(part);
    done();
  }

  get text(): string {
    return Buffer.concat(this.#parts).toString();
  }
}

/** Starts `entente` and lets it run. */
export const start = (args: readonly string[]): ChildProcess => spawn(process.execPath, [BIN, ...args]);

/** A folder of its own for one test file, with ways to put files into it. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'entente-test-'));
  #stores = 0;

  at(name: string): string {
    return join(this.path, name);
  }

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(this.at(name), content);
    return this.at(name);
  }

  /** A path for a store that does not exist yet. */
  store(): string {
    return this.at(`${this.#stores++}.duckdb`);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** A report that the reader takes, about nothing that the example corpus tells. */
export const REPORT = `Norway, Chile agree to extend fishing accord

OSLO, March 8 (Example Wire) -- Norway and Chile agreed to extend their fishing accord on Wednesday, the Norwegian foreign ministry said.

Published: March 8, 2017 10:15 GMT

"The two sides will meet again in Santiago in May," the ministry said.

(END)
`;
