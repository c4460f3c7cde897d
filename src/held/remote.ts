import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/decision.ts';
import { InputError } from '../model/errors.ts';
import type { RecordEntry } from '../model/record.ts';
import type { Added, Coding, Digest, Forgotten, OnPair, Reading, Store } from '../store/store.ts';

/** What may be asked of a store through the process that holds it, and whether it answers with a list. */
export const CALLS = {
  add: false,
  articles: true,
  claims: true,
  decide: false,
  decisions: true,
  forget: false,
  forgotten: true,
  onPair: false,
  putRecords: false,
  readings: true,
  records: true,
  state: false,
  supersededClaims: true,
} as const satisfies Record<Exclude<keyof Store, 'close' | 'parts'>, boolean>;

export type CallName = keyof typeof CALLS;

/** Where a store can be asked for: what the process that holds it leaves beside it. */
export interface DoorPlace {
  readonly url: string;
  readonly token: string;
}

/** Letters of a request, at most, unless one report alone has more. */
const MOST = 8_000_000;

/** A store that another process holds, asked over HTTP. */
export class RemoteStore implements Store {
  readonly parts = null;
  readonly #place: DoorPlace;
  readonly #version: string;

  private constructor(place: DoorPlace, version: string) {
    this.#place = place;
    this.#version = version;
  }

  /**
   * The store behind a door; null if nobody answers there who knows the token.
   * @param version of this program
   * @throws InputError if it is of another version of Entente
   */
  static async at(place: DoorPlace, version: string): Promise<RemoteStore | null> {
    const response = await ask(place, 'hello', [], version).catch(() => null);
    if (response?.status === 409)
      throw new InputError(
        place.url,
        'is served by another version of Entente',
        'end it, and start it again',
      );
    return response?.ok ? new RemoteStore(place, version) : null;
  }

  async add(codings: readonly Coding[]): Promise<Added> {
    const total = { articles: 0, claims: 0 };
    for (const part of partsOf(codings)) {
      const { articles, claims } = await this.#one<Added>('add', part);
      total.articles += articles;
      total.claims += claims;
    }
    return total;
  }

  articles = (): Promise<Article[]> => this.#list('articles');
  claims = (): Promise<Claim[]> => this.#list('claims');
  supersededClaims = (): Promise<Claim[]> => this.#list('supersededClaims');
  readings = (): Promise<Reading[]> => this.#list('readings');
  forgotten = (): Promise<Forgotten[]> => this.#list('forgotten');
  decisions = (): Promise<Decision[]> => this.#list('decisions');
  forget = (forgotten: Forgotten): Promise<boolean> => this.#one('forget', forgotten);
  decide = (decisions: readonly Decision[]): Promise<number> => this.#one('decide', decisions);

  state = (): Promise<string> => this.#one('state');

  async putRecords(
    version: string,
    records: readonly RecordEntry[],
    state?: string,
    digest?: Digest,
  ): Promise<void> {
    const { families: _, ...sent } = digest ?? {};
    await this.#one('putRecords', version, records, ...(state === undefined ? [] : [state, digest && sent]));
  }

  async onPair(version: string, pair: readonly [string, string]): Promise<OnPair | null> {
    const response = await this.#ask('onPair', [version, pair]);
    return response.status === 204 ? null : ((await response.json()) as OnPair);
  }

  async records(version: string): Promise<RecordEntry[] | null> {
    const response = await this.#ask('records', [version]);
    return response.status === 204 ? null : listOf(response);
  }

  async close(): Promise<void> {}

  async #one<T>(name: CallName, ...given: unknown[]): Promise<T> {
    return (await (await this.#ask(name, given)).json()) as T;
  }

  async #list<T>(name: CallName): Promise<T[]> {
    return listOf(await this.#ask(name, []));
  }

  async #ask(name: CallName, given: readonly unknown[]): Promise<Response> {
    const response = await ask(this.#place, name, given, this.#version).catch((error: unknown) => {
      throw new InputError(this.#place.url, `does not answer any more (${String(error)})`, 'call it again');
    });
    if (response.ok) return response;
    const { detail } = (await response.json().catch(() => ({}))) as { detail?: string };
    throw new InputError(this.#place.url, detail ?? `answers with ${response.status}`, 'look into its log');
  }
}

const ask = (
  { url, token }: DoorPlace,
  name: string,
  given: readonly unknown[],
  version: string,
): Promise<Response> =>
  fetch(new URL(`store/${name}`, url), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'x-entente-version': version,
    },
    body: JSON.stringify(given),
  });

/** Lists come as JSON lines: a whole store may be longer than a string can be. */
async function listOf<T>(response: Response): Promise<T[]> {
  const items: T[] = [];
  let rest = '';
  if (response.body)
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) items.push(JSON.parse(line) as T);
    }
  return items;
}

function partsOf(codings: readonly Coding[]): Coding[][] {
  const parts: Coding[][] = [[]];
  let size = 0;
  for (const coding of codings) {
    const letters = JSON.stringify(coding).length;
    if (size > 0 && size + letters > MOST) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(coding);
    size += letters;
  }
  return parts;
}
