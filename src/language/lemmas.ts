/**
 * Lemmas by learned endings. A rule belongs to a fine tag and an ending of the lower-cased word (a whole word is
 * an ending that starts with `^`); the longest ending that has a rule wins. What it does is a script: cut so
 * many characters off the end and put others there, on the lower-cased or on the unchanged form.
 */
export interface LemmaRules {
  lemma(form: string, xpos: string): string;
}

/** Longest ending that a rule may have, the mark of the word's beginning included. */
export const LONGEST_ENDING = 7;

/** Reads rules of the form `xpos TAB ending TAB script`, one a line; a whole word may be longer than an ending. */
export function lemmaRules(text: string): LemmaRules {
  const rules = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [xpos = '', ending = '', script = ''] = line.split('\t');
    rules.set(`${xpos}\t${ending}`, script);
  }
  return { lemma: (form, xpos) => applyScript(form, findRule(rules, form, xpos)) };
}

function findRule(rules: ReadonlyMap<string, string>, form: string, xpos: string): string {
  const word = `^${form.toLowerCase()}`;
  const whole = rules.get(`${xpos}\t${word}`);
  if (whole !== undefined) return whole;
  for (let length = Math.min(LONGEST_ENDING, word.length); length >= 0; length--) {
    const script = rules.get(`${xpos}\t${word.slice(word.length - length)}`);
    if (script !== undefined) return script;
  }
  return '=0';
}

/**
 * A script is `=` (form as it is) or `-` (lower case), the number of characters to cut, and what to put there:
 * `-3y` makes `parties` into `party`. `!` before a word gives that word.
 */
export function applyScript(form: string, script: string): string {
  if (script.startsWith('!')) return script.slice(1);
  const base = script.startsWith('-') ? form.toLowerCase() : form;
  const cut = script.charCodeAt(1) - 48;
  return base.slice(0, Math.max(0, base.length - cut)) + script.slice(2);
}
