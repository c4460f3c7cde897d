/** A token of the text before anything is known about it: `form` is the slice `start..end` (UTF-16, end exclusive). */
export interface RawToken {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** Appends the token `start..end` of the text, nothing if that is empty. */
export function put(text: string, start: number, end: number, tokens: RawToken[]): void {
  if (end > start) tokens.push({ form: text.slice(start, end), start, end });
}
