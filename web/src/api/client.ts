/** What went wrong, in the words of the server: an RFC 9457 problem. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly status: number,
    readonly title: string,
    detail: string,
  ) {
    super(detail);
  }
}

/** What every question has with it: off this machine a server answers nobody without the token. */
function headers(): Record<string, string> {
  const token = writeToken();
  return { accept: 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) };
}

/** Asks the server and gives what it answers. @throws Problem */
export async function get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  return answerOf<T>(() => fetch(path + asked(query), { headers: headers(), ...(signal && { signal }) }));
}

/** Sends plain data. @throws Problem */
export const post = <T>(path: string, body: unknown): Promise<T> => send<T>('POST', path, body);

/** Takes something back, with who does so and why. @throws Problem */
export const remove = <T>(path: string, body: unknown): Promise<T> => send<T>('DELETE', path, body);

/** What a question is answered with, as a file. @throws Problem */
export async function fileAt(address: string): Promise<Blob> {
  const response = await answered(() => fetch(address, { headers: { ...headers(), accept: '*/*' } }));
  return response.blob();
}

function send<T>(method: string, path: string, body: unknown): Promise<T> {
  const init = {
    method,
    headers: { ...headers(), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  return answerOf<T>(() => fetch(path, init));
}

async function answerOf<T>(ask: () => Promise<Response>): Promise<T> {
  const response = await answered(ask);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

async function answered(ask: () => Promise<Response>): Promise<Response> {
  const response = await ask().catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem(0, 'No answer', 'The server does not answer. Is `entente serve` still running?');
  });
  if (!response.ok) throw await problemOf(response);
  return response;
}

async function problemOf(response: Response): Promise<Problem> {
  const body: { title?: unknown; detail?: unknown } = await response.json().catch(() => ({}));
  const title = typeof body.title === 'string' ? body.title : `Error ${response.status}`;
  return new Problem(response.status, title, typeof body.detail === 'string' ? body.detail : title);
}

export type Query = Readonly<Record<string, string | number | null | undefined>>;

/** What stands behind a path: only what is given. */
export function asked(query: Query): string {
  const given = Object.entries(query).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text === '' ? '' : `?${text}`;
}

const TOKEN = 'entente-token';

/** The server's token: asked for once, or given with the page where the server is on this machine. */
export const writeToken = (): string | null =>
  document.querySelector('meta[name="entente-token"]')?.getAttribute('content') ??
  sessionStorage.getItem(TOKEN);

export const keepToken = (token: string): void => sessionStorage.setItem(TOKEN, token);
