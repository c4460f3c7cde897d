import { irregularBase } from './irregular-verbs.ts';

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

/** Line of the rules that lists the base forms of verbs. */
export const VERBS_LINE = 'verbs';

/**
 * Reads rules of the form `xpos TAB ending TAB script`, one a line; a whole word may be longer than an ending. One
 * line lists the base forms of verbs: of an inflected verb, a base form that is known goes before the endings, and so
 * does that of an irregular verb.
 */
export function lemmaRules(text: string): LemmaRules {
  const rules = new Map<string, string>();
  const verbs = new Set<string>();
  for (const line of text.split('\n')) {
    const [xpos = '', ending = '', script = ''] = line.split('\t');
    if (xpos === VERBS_LINE) for (const verb of script.split(' ')) verbs.add(verb);
    else rules.set(`${xpos}\t${ending}`, script);
  }
  const lemma = (form: string, xpos: string): string => {
    const lower = form.toLowerCase();
    const irregular = irregularBase(lower, xpos);
    if (irregular !== undefined) return irregular;
    const whole = rules.get(`${xpos}\t^${lower}`);
    if (whole !== undefined) return applyScript(form, whole);
    if (xpos === 'NNS' && Y_PLURAL.test(lower)) return `${lower.slice(0, -3)}y`;
    return baseForm(lower, xpos, verbs) ?? applyScript(form, findRule(rules, form, xpos));
  };
  return { lemma: remembering(lemma) };
}

/** Plurals of trade and war that the endings, learned from movies and cookies, would take for nouns in `ie`. */
const Y_PLURAL = /^(levies|navies|bullies|tallies|rallies|bevies)$/;

/** Forms that are kept for each tag; then all are forgotten. */
const KEPT = 8192;

/** The same, with what was worked out before kept: most words of a text were there a moment ago. */
function remembering(lemma: LemmaRules['lemma']): LemmaRules['lemma'] {
  const kept = new Map<string, Map<string, string>>();
  return (form, xpos) => {
    let forms = kept.get(xpos);
    if (!forms || forms.size > KEPT) {
      forms = new Map();
      kept.set(xpos, forms);
    }
    const known = forms.get(form);
    if (known !== undefined) return known;
    const found = lemma(form, xpos);
    forms.set(form, found);
    return found;
  };
}

function findRule(rules: ReadonlyMap<string, string>, form: string, xpos: string): string {
  const word = `^${form.toLowerCase()}`;
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

const INFLECTED: ReadonlyMap<string, readonly string[]> = new Map([
  ['VBD', ['ed']],
  ['VBN', ['ed']],
  ['VBG', ['ing']],
  ['VBZ', ['s', 'es']],
]);

/** The base form of a regularly inflected verb, if the list knows it: 'bombed', 'planned', 'postponing', 'denies'. */
function baseForm(word: string, xpos: string, verbs: ReadonlySet<string>): string | null {
  for (const ending of INFLECTED.get(xpos) ?? []) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    const found = candidates(stem, ending).find((base) => verbs.has(base));
    if (found !== undefined) return found;
  }
  return null;
}

/** What a stem may come from: 'postpon' from 'postpone', 'plann' from 'plan', 'deni' from 'deny'. */
function candidates(stem: string, ending: string): string[] {
  if (ending === 's') return [stem];
  const found = stem.endsWith('i') && ending !== 'ing' ? [`${stem.slice(0, -1)}y`] : [];
  if (ending === 'es') return [...found, stem];
  const last = stem.at(-1);
  // 'singing' is of 'sing', although there is a verb 'singe'.
  found.push(...(stem.endsWith('ing') ? [stem] : [`${stem}e`, stem]));
  if (stem.length > 3 && last === stem.at(-2)) found.push(stem.slice(0, -1));
  return found;
}
