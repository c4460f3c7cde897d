/** Kinds of letters in order, equal neighbours as one: `McCain` is 2 1 2 1. */
export function shapeOf(form: string): number {
  let shape = 0;
  let last = 0;
  for (let i = 0; i < form.length && i < 12; i++) {
    const kind = kindOf(form.charCodeAt(i));
    if (kind === last) continue;
    shape = (shape * 6 + kind) | 0;
    last = kind;
  }
  return shape * 2 + (form.length === 1 ? 1 : 0);
}

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return 4;
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  if (lower !== char) return 2;
  return lower !== char.toUpperCase() ? 1 : 5;
}

/** Whether a form starts with a capital letter, or with a letter of a script that has none. */
export function isCapitalised(form: string): boolean {
  const kind = kindOf(form.charCodeAt(0));
  return kind === 2 || (kind === 5 && /^\p{Lo}/u.test(form));
}
