import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../model/errors.ts';
import { isRunning } from '../node/processes.ts';
import { type FeedState, freshState } from './state.ts';

const LOCK = 'lock.json';

/**
 * A folder with what is kept of each feed, one file each: a file is written whole or not at all, and one that is broken
 * costs only its own feed the memory of what it has seen.
 */
export class StateFolder {
  readonly #path: string;

  private constructor(path: string) {
    this.#path = path;
  }

  /**
   * Opens a folder for one process; it is made if it is not there.
   * @throws InputError if another process has it open, or it cannot be written
   */
  static open(path: string): StateFolder {
    try {
      mkdirSync(path, { recursive: true });
      const owner = ownerOf(path);
      if (owner !== null)
        throw new InputError(
          path,
          `is in use by process ${owner}`,
          `end it, or give another folder with --state; if it watches no feeds, remove ${join(path, LOCK)}`,
        );
      rmSync(join(path, LOCK), { force: true });
      write(join(path, LOCK), JSON.stringify({ pid: process.pid }));
    } catch (error) {
      throw error instanceof InputError ? error : unwritable(path, error);
    }
    return new StateFolder(path);
  }

  /** What is kept of a feed. A file that cannot be read is moved aside. */
  load(url: string): { readonly state: FeedState; readonly broken: string | null } {
    const file = this.#fileOf(url);
    try {
      return { state: stateIn(readFileSync(file, 'utf8'), url), broken: null };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { state: freshState(url), broken: null };
      renameSync(file, `${file}.broken`);
      return { state: freshState(url), broken: `${file}.broken` };
    }
  }

  /** @throws InputError if it cannot be written; what was there before then still is */
  save(state: FeedState): void {
    const file = this.#fileOf(state.url);
    try {
      write(`${file}.part`, JSON.stringify(state));
      renameSync(`${file}.part`, file);
    } catch (error) {
      rmSync(`${file}.part`, { force: true });
      throw unwritable(file, error);
    }
  }

  close(): void {
    rmSync(join(this.#path, LOCK), { force: true });
  }

  #fileOf = (url: string): string => fileOf(this.#path, url);
}

/** What is kept of a feed in a folder that another process may have open; null if there is nothing. */
export function peek(folder: string, url: string): FeedState | null {
  try {
    return stateIn(readFileSync(fileOf(folder, url), 'utf8'), url);
  } catch {
    return null;
  }
}

const fileOf = (folder: string, url: string): string =>
  join(folder, `${createHash('sha256').update(url).digest('hex').slice(0, 16)}.json`);

/** What this same program wrote, with what a later version of it has added. */
function stateIn(text: string, url: string): FeedState {
  const kept = JSON.parse(text) as FeedState;
  if (kept.url !== url || !Array.isArray(kept.seen) || !Array.isArray(kept.waiting))
    throw new Error('no state of this feed');
  return { ...freshState(url), ...kept };
}

/** The process that has a folder open, if it still runs. */
function ownerOf(folder: string): number | null {
  try {
    const { pid } = JSON.parse(readFileSync(join(folder, LOCK), 'utf8')) as { pid: number };
    return pid !== process.pid && isRunning(pid) ? pid : null;
  } catch {
    return null;
  }
}

function write(file: string, text: string): void {
  const descriptor = openSync(file, 'w', 0o600);
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const unwritable = (path: string, error: unknown): InputError =>
  new InputError(
    path,
    `cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)})`,
    'make room, or give another folder with --state',
  );
