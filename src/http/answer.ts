/** An answer as it goes out. */
export interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

export const json = (value: unknown): Answer => ({ type: 'application/json', body: JSON.stringify(value) });

export const text = (type: string, body: string): Answer => ({ type: `${type}; charset=utf-8`, body });

/** Bytes that an answer takes up, at least. */
export const sizeOf = ({ body }: Answer): number => body.length + 1;
