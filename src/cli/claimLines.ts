import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import type { Claim } from '../model/claim.ts';
import { InputError } from '../model/errors.ts';

/**
 * The claims of a file as `entente code` prints them, one after the other.
 * @throws InputError that names the line of what is no claim
 */
export async function* claimsInFile(path: string): AsyncGenerator<Claim> {
  const input = path === '-' ? process.stdin : createReadStream(path);
  const broken = new Promise<never>((_, reject) =>
    input.once('error', (error: NodeJS.ErrnoException) =>
      reject(new InputError(path, `cannot be read (${error.code ?? error.message})`, 'check the path')),
    ),
  );
  broken.catch(() => undefined);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  for (let at = 1; ; at++) {
    const { done, value } = await Promise.race([lines.next(), broken]);
    if (done) return;
    if (value.trim() !== '') yield claimOf(value, `${path}:${at}`);
  }
}

function claimOf(line: string, place: string): Claim {
  try {
    const claim = JSON.parse(line) as Partial<Claim> | null;
    const { id, kind, status, by, to, said, evidence } = claim ?? {};
    const whole = [by, to, said].every(Array.isArray) && typeof evidence?.quote === 'string';
    if (typeof id === 'string' && typeof kind === 'string' && typeof status === 'string' && whole)
      return claim as Claim;
  } catch {
    // It is refused as what is JSON and no claim
  }
  throw new InputError(place, 'is no claim', 'give JSON lines as entente code prints them');
}
