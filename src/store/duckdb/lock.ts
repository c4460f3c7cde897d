import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Who owns a store file: written beside it while it is open, readable by the owner alone. */
interface Lock {
  readonly pid: number;
  readonly command: string;
  /** Where the owner can be asked, and with which token, if it serves. */
  readonly url?: string;
  readonly token?: string;
}

const lockFile = (file: string): string => `${file}.lock.json`;

/**
 * Says that this process owns the store. One left by a process that was killed is overwritten.
 * @param door where it can be asked, if it serves
 */
export function writeLock(file: string, door: Pick<Lock, 'url' | 'token'> = {}): void {
  const lock: Lock = { pid: process.pid, command: commandLine(), ...door };
  rmSync(lockFile(file), { force: true });
  writeFileSync(lockFile(file), `${JSON.stringify(lock)}\n`, { mode: 0o600 });
}

export const releaseLock = (file: string): void => rmSync(lockFile(file), { force: true });

/** The process that owns a store, in words (`process 4711, entente read reports/`); null if it left no word. */
export function ownerOf(file: string): string | null {
  try {
    const lock = JSON.parse(readFileSync(lockFile(file), 'utf8')) as Partial<Lock>;
    return typeof lock.pid === 'number' ? `process ${lock.pid} (${String(lock.command)})` : null;
  } catch {
    return null;
  }
}

/** Where the owner of a store can be asked; null if it does not serve. */
export function doorOf(file: string): { readonly url: string; readonly token: string } | null {
  try {
    const { url, token } = JSON.parse(readFileSync(lockFile(file), 'utf8')) as Partial<Lock>;
    return typeof url === 'string' && typeof token === 'string' ? { url, token } : null;
  } catch {
    return null;
  }
}

/** What the person called, without the paths of Node and of the program. */
const commandLine = (): string => ['entente', ...process.argv.slice(2)].join(' ').slice(0, 80);
