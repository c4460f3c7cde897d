import { STATUS_CODES } from 'node:http';
import { InputError } from '../model/errors.ts';

/** A refusal as RFC 9457 has it. Its words name what was given, what is wrong with it and what to do. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
  }
}

/** What of an error may be told to a client: refusals in full, faults of the program by name only. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof InputError) return new Problem(422, error.message);
  if (error instanceof RangeError) return new Problem(400, error.message);
  return new Problem(500, 'The server failed on this request; its log says why. Please report it.');
}

/** The answer that tells a problem. */
export function problemResponse(problem: Problem, instance: string): Response {
  const { status, detail, headers } = problem;
  const body = { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail, instance };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
}

/** @throws Problem that the store holds no such thing */
export function missing(what: string, id: string): never {
  throw new Problem(404, `The store holds no ${what} ${id}; give an id as /${what}s lists them`);
}
