import { readFileSync } from 'node:fs';
import { UsageError } from './errors.ts';

/** Letters that a token has at least: enough that nobody guesses it. */
const LEAST = 16;

/** @throws UsageError if the file holds no token */
export function readToken(path: string): string {
  const token = textOf(path).trim();
  if (token.length < LEAST || /[^\x21-\x7e]/.test(token))
    throw new UsageError(
      `--token-file ${path} holds no token: give ${LEAST} letters or more without blanks, as from: openssl rand -hex 32`,
    );
  return token;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`--token-file ${path} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}
