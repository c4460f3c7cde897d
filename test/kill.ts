import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { rebuilt } from '../src/cli/storeAt.ts';
import { canonicalJson } from '../src/model/ids.ts';
import { randomFrom } from '../src/model/random.ts';
import { openDuckDb } from '../src/store/duckdb/index.ts';

const BIN = fileURLToPath(new URL('../bin/entente.mjs', import.meta.url));

/** When a reader is killed: at any moment of its run, or while it writes. */
export type Moment = 'any' | 'writing';

/** How one killed run went. */
export interface Killed {
  readonly moment: Moment;
  /** Milliseconds from the start, or from the first write, to the kill. */
  readonly after: number;
  /** What was on the disk of the store then. */
  readonly left: 'no file' | 'file' | 'file and log' | 'all: it had ended before';
  /** Null if all was well. */
  readonly fault: string | null;
}

/** Kills `entente read` over a folder of reports, starts it again, and compares with a run that nobody disturbed. */
export class Killer {
  readonly #reports: string;
  readonly #folder: string;
  readonly #draw: () => number;
  #expected = '';
  #duration = 0;
  #stores = 0;

  /**
   * @param reports what is read
   * @param folder where the stores are made
   * @param seed of the moments
   */
  constructor(reports: string, folder: string, seed: number) {
    this.#reports = reports;
    this.#folder = folder;
    this.#draw = randomFrom(seed);
  }

  /** Reads once in peace: what it leaves is what all others have to come to. */
  async measure(): Promise<void> {
    const store = this.#fresh();
    const started = performance.now();
    await ended(this.#read(store));
    this.#duration = performance.now() - started;
    this.#expected = await holdings(store);
  }

  async kill(moment: Moment): Promise<Killed> {
    const store = this.#fresh();
    const child = this.#read(store);
    const done = once(child, 'exit');
    const after = Math.round(this.#draw() * (moment === 'any' ? this.#duration : WRITING_MS));
    if (moment === 'writing') await firstWrite(store, child);
    await Promise.race([wait(after), done]);
    child.kill('SIGKILL');
    await done;
    const left = child.signalCode === 'SIGKILL' ? leftOf(store) : 'all: it had ended before';
    const again = await ended(this.#read(store));
    const fault = again === 0 ? await this.#faultOf(store) : `the second run ended with ${again}`;
    for (const file of filesOf(store)) rmSync(file, { force: true });
    return { moment, after, left, fault };
  }

  async #faultOf(store: string): Promise<string | null> {
    const found = await holdings(store);
    return found === this.#expected ? null : 'the record is not that of the undisturbed run';
  }

  #read(store: string): ChildProcess {
    return spawn(process.execPath, [BIN, 'read', this.#reports, '--quiet', '--store', store], {
      stdio: 'ignore',
    });
  }

  #fresh(): string {
    return join(this.#folder, `killed-${this.#stores++}.duckdb`);
  }
}

/** Within so many milliseconds of the first write all is written, and folded. */
const WRITING_MS = 600;

async function ended(child: ChildProcess): Promise<number | null> {
  await once(child, 'exit');
  return child.exitCode;
}

/** Waits for the first write to a store, or for the end of who writes. */
async function firstWrite(store: string, child: ChildProcess): Promise<void> {
  const log = `${store}.wal`;
  while (child.exitCode === null && !(existsSync(log) && statSync(log).size > 0)) await wait(2);
}

const filesOf = (store: string): string[] => [store, `${store}.wal`, `${store}.lock.json`];

function leftOf(store: string): Killed['left'] {
  const [file, log] = filesOf(store).map((path) => existsSync(path));
  return log ? 'file and log' : file ? 'file' : 'no file';
}

/** Everything that a store holds, its records as they are kept and folded anew, as one text. */
async function holdings(file: string): Promise<string> {
  const store = await openDuckDb(file, 'existing');
  try {
    const kept = [await store.articles(), await store.claims(), await store.readings()];
    return canonicalJson([...kept, await rebuilt(store)]);
  } finally {
    await store.close();
  }
}
