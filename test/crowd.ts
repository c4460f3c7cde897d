import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { randomFrom } from '../src/model/random.ts';
import { connectNats, type Link, Queue, statusOf } from '../src/spread/nats/index.ts';
import { startNats, type TestNats } from '../src/spread/nats/testing.ts';
import { startPostgres, type TestServer } from '../src/store/postgres/testing.ts';
import { BIN, called } from './entente.ts';
import { smallReport } from './small-reports.ts';

/** Who can be killed. */
export const VICTIMS = ['worker', 'submitter', 'NATS', 'PostgreSQL'] as const;
export type Victim = (typeof VICTIMS)[number];

/** What became of a corpus that was coded among killings. */
export interface Survived {
  readonly killed: Readonly<Record<Victim, number>>;
  /** How many of the kills came while something was left to do. */
  readonly left: number;
  /** What is not as after an undisturbed run; empty if all is well. */
  readonly faults: readonly string[];
}

/** A submitter, workers, NATS and PostgreSQL, all of them killed with -9 and started again while a corpus is coded. */
export class Crowd {
  readonly #folder: string;
  readonly #corpus: string;
  readonly #reports: number;
  readonly #nats: TestNats;
  readonly #postgres: TestServer;
  readonly #draw: () => number;
  readonly #workers: (ChildProcess | null)[];
  #submitter: ChildProcess | null = null;
  #link: Link | null = null;
  #submitted = false;
  /** Whether nobody is killed any more. */
  #enough = false;
  #over = false;

  private constructor(
    folder: string,
    corpus: string,
    reports: number,
    workers: number,
    nats: TestNats,
    postgres: TestServer,
    seed: number,
  ) {
    this.#folder = folder;
    this.#corpus = corpus;
    this.#reports = reports;
    this.#nats = nats;
    this.#postgres = postgres;
    this.#draw = randomFrom(seed);
    this.#workers = Array.from({ length: workers }, () => null);
  }

  /**
   * @param folder where the corpus and the store of the undisturbed run are made
   * @returns the crowd, or which server cannot be had on this machine
   */
  static async gather(
    folder: string,
    reports: number,
    workers: number,
    seed: number,
  ): Promise<Crowd | string> {
    const nats = await startNats();
    if (typeof nats === 'string') return nats;
    const postgres = await startPostgres();
    if (typeof postgres === 'string') {
      await nats.stop();
      return postgres;
    }
    const corpus = join(folder, 'corpus');
    for (let i = 0; i < reports; i++) {
      const shelf = join(corpus, `${Math.floor(i / 1000)}`);
      if (i % 1000 === 0) mkdirSync(shelf, { recursive: true });
      writeFileSync(join(shelf, `${i}.txt`), smallReport(i));
    }
    return new Crowd(folder, corpus, reports, workers, nats, postgres, seed);
  }

  /**
   * Codes the corpus while so many are killed, and compares with a run that nobody disturbed.
   * @param pause milliseconds between two kills, at most
   */
  async survive(kills: number, pause: number, say: (text: string) => void = () => {}): Promise<Survived> {
    const killed = { worker: 0, submitter: 0, NATS: 0, PostgreSQL: 0 };
    const living = this.#live();
    let left = 0;
    for (let i = 0; i < kills; i++) {
      await wait(this.#draw() * pause);
      const victim = this.#victim();
      await this.#kill(victim);
      killed[victim]++;
      const status = await this.#status();
      if (status?.left !== 0) left++;
      say(`${i + 1} of ${kills}: ${victim}; ${told(status)}`);
    }
    this.#enough = true;
    this.#submitted = false;
    for (let status = await this.#status(); !(this.#submitted && status?.left === 0); ) {
      await wait(2000);
      status = await this.#status();
      say(told(status));
    }
    this.#over = true;
    for (const worker of this.#workers) worker?.kill('SIGTERM');
    await living;
    const parked = (await this.#status())?.parked ?? Number.NaN;
    return { killed, left, faults: await this.#faults(parked) };
  }

  async scatter(): Promise<void> {
    this.#over = true;
    await this.#link?.close();
    this.#submitter?.kill('SIGKILL');
    for (const worker of this.#workers) worker?.kill('SIGKILL');
    await this.#nats.stop();
    await this.#postgres.stop();
  }

  /** Half of the kills are of workers. */
  #victim(): Victim {
    const at = this.#draw();
    if (at < 0.5) return 'worker';
    if (at < 0.7) return 'submitter';
    return at < 0.85 ? 'NATS' : 'PostgreSQL';
  }

  async #kill(victim: Victim): Promise<void> {
    const away = this.#draw() * 1500;
    if (victim === 'worker') this.#workers[Math.floor(this.#draw() * this.#workers.length)]?.kill('SIGKILL');
    else if (victim === 'submitter') this.#submitter?.kill('SIGKILL');
    else {
      const server = victim === 'NATS' ? this.#nats : this.#postgres;
      await server.kill('SIGKILL');
      await wait(away);
      await started(server);
    }
  }

  /** Keeps all of them alive: whoever ends is started again; the same corpus is submitted again and again. */
  async #live(): Promise<void> {
    const workers = this.#workers.map(async (_, i) => {
      while (!this.#over) {
        const worker = this.#worker();
        this.#workers[i] = worker;
        await once(worker, 'exit');
      }
    });
    while (!this.#over && !(this.#submitted && this.#enough)) {
      this.#submitter = this.#start('submit', this.#corpus);
      const [code] = await once(this.#submitter, 'exit');
      if (code === 0) this.#submitted = true;
      await wait(1000);
    }
    await Promise.all(workers);
  }

  #worker(): ChildProcess {
    return this.#start('worker', '--store', this.#postgres.address, '--workers', '1', '--patience', '3');
  }

  #start(...args: readonly string[]): ChildProcess {
    return spawn(process.execPath, [BIN, ...args, '--nats', this.#nats.url, '--quiet'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }

  /** How the queue stands; null while nobody answers. */
  async #status(): Promise<Status | null> {
    this.#link ??= await connectNats({ url: this.#nats.url, waits: true });
    if (this.#link.away) return null;
    const status = await Queue.existing(this.#link, 'entente')
      .then(statusOf)
      .catch(() => null);
    return status && { ...status, left: status.waiting + status.working };
  }

  async #faults(parked: number): Promise<string[]> {
    const alone = join(this.#folder, 'alone.duckdb');
    await called(['read', this.#corpus, '--store', alone, '--quiet']);
    const store = this.#postgres.address;
    const faults = parked === 0 ? [] : [`${parked} reports are parked`];
    const held = await called(['store', 'check', '--store', store]);
    if (held.code !== 0) faults.push(`store check: ${held.out.slice(0, 200)}${held.err.slice(-200)}`);
    if (!held.err.includes(`: ${this.#reports} reports, `))
      faults.push(`not ${this.#reports} reports: ${held.err}`);
    const [crowded, quiet] = await Promise.all(
      [store, alone].map(async (of) => (await called(['store', 'export', '--store', of])).out),
    );
    if (crowded !== quiet || quiet === '') faults.push('the record is not that of the undisturbed run');
    const dumps = await Promise.all(
      [store, alone].map(async (of) => (await called(['store', 'dump', '--store', of])).out),
    );
    if (dumps[0] !== dumps[1]) faults.push('reports and claims are not those of the undisturbed run');
    return faults;
  }
}

interface Status {
  readonly left: number;
  readonly parked: number;
  readonly done: number;
}

const told = (status: Status | null): string =>
  status ? `${status.done} done, ${status.left} on the queue, ${status.parked} parked` : 'nobody answers';

/** A server that was killed may hold its port or its files for a moment. */
async function started(server: { start(): Promise<void> }): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await server.start();
    } catch (error) {
      if (tries > 40) throw error;
      await wait(500);
    }
  }
}
