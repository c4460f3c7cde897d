/** A verb of the grammar: its base, the forms that are not regular, and the symbol of what it takes. */
export interface Verb {
  readonly base: string;
  readonly past: string | undefined;
  readonly participle: string | undefined;
  readonly third: string | undefined;
  readonly gerund: string | undefined;
  readonly takes: string;
}

/** The form of a verb that a fine tag asks for. */
export function formOf(verb: Verb, xpos: string): string {
  const { base } = verb;
  if (xpos === 'VBD') return verb.past ?? past(base);
  if (xpos === 'VBN') return verb.participle ?? verb.past ?? past(base);
  if (xpos === 'VBZ') return verb.third ?? third(base);
  if (xpos === 'VBG') return verb.gerund ?? (base.endsWith('e') ? `${base.slice(0, -1)}ing` : `${base}ing`);
  return base;
}

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

export function third(base: string): string {
  if (/(s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}
