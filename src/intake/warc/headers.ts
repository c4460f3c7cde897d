/** Headers of a record or of an answer, by name in lower case; of one that comes twice, the first. */
export type Headers = ReadonlyMap<string, string>;

export function headersOf(lines: readonly string[]): Headers {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const at = line.indexOf(':');
    const name = line.slice(0, at).trim().toLowerCase();
    if (at > 0 && !headers.has(name)) headers.set(name, line.slice(at + 1).trim());
  }
  return headers;
}

/** `text/html; charset="UTF-8"` as its type and its encoding. */
export function contentTypeOf(value = ''): { readonly type: string; readonly charset?: string } {
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(value)?.[1];
  return { type: (value.split(';', 1)[0] ?? '').trim().toLowerCase(), ...(charset && { charset }) };
}
