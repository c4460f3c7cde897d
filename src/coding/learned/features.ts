import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { HARDWARE, meantBy } from '../claims/phrases.ts';
import { isRow } from '../lexicon/entry.ts';
import type { Features } from '../linear/model.ts';
import type { Candidate } from './candidate.ts';

type Put = (name: string, value?: number) => void;

/**
 * What the learned part sees of a candidate: its words, where it stands, whose it is, and what the patterns know of it. Whoever
 * changes a name or a value has to train anew.
 */
export function featuresOf(candidate: Candidate, resolved: Resolved): Features {
  const features: Features = new Map();
  const put: Put = (name, value = 1) => features.set(name, value);
  addWords(put, candidate);
  addPlace(put, candidate);
  addParties(put, candidate, resolved);
  addKnown(put, candidate);
  return candidate.speakers.length > 0 ? asSaid(features) : features;
}

/** What is said by those who do not do it is learnt for itself, beside what holds of both. */
function asSaid(features: Features): Features {
  const all = new Map(features);
  for (const [name, value] of features) all.set(`said ${name}`, value);
  return all;
}

function addWords(put: Put, { frame }: Candidate): void {
  const { carrier, lemma, patients, obliques, complement, complementForm, passive } = frame;
  put(`lemma ${lemma}`);
  put(`tag ${carrier.xpos}`);
  if (carrier.child('cop')) put('copula');
  if (passive) put('passive');
  for (const t of patients) {
    put(`object ${wordOf(t)}`);
    put(`lemma-object ${lemma} ${wordOf(t)}`);
    for (const m of t.children('amod', 'compound', 'nmod:poss')) put(`object has ${wordOf(m)}`, 0.7);
    put(`det ${t.child('det')?.lower ?? (t.child('nmod:poss') ? 'poss' : '-')}`, 0.5);
  }
  put(`objects ${Math.min(2, patients.length)}`);
  for (const { prep, token } of obliques) {
    put(`prep ${prep}`, 0.7);
    put(`lemma-prep ${lemma} ${prep}`);
    put(`oblique ${wordOf(token)}`, 0.7);
    put(`prep-oblique ${prep} ${wordOf(token)}`, 0.7);
  }
  put(`complement ${complementForm ?? '-'}`);
  if (complement) put(`complement ${wordOf(complement)}`);
}

const wordOf = (t: Token): string =>
  t.upos === 'NUM' ? '#' : t.upos === 'PROPN' ? 'NAME' : t.upos === 'PRON' ? t.lower : t.lemma.toLowerCase();

function addPlace(put: Put, { frame: { carrier, inherited }, setting, told }: Candidate): void {
  put(`relation ${carrier.deprel}`);
  if (carrier.head) put(`under ${carrier.deprel} ${wordOf(carrier.head)}`);
  const mark = carrier.child('mark');
  if (mark) put(`mark ${mark.lower}`);
  for (const aux of carrier.children('aux')) put(`aux ${aux.lower}`, 0.7);
  for (const adv of carrier.children('advmod')) put(`adverb ${adv.lower}`, 0.7);
  if (inherited) put('inherited');
  if (setting.negated) put('negated');
  if (setting.condition) put('condition');
  put(`asserted ${setting.asserted}`);
  put(`outlook ${setting.outlook}`);
  put(`modal ${setting.modal ?? '-'}`);
  put(`reporting ${Math.min(2, setting.reporting.length)}`);
  for (const { verb } of setting.reporting) put(`reported by ${wordOf(verb)}`, 0.7);
  put(`told ${Math.min(3, told.length)}`);
  if (told.some((c) => c.frame.carrier === carrier.head || c.frame.complement === carrier))
    put('content of what is told');
  const above = new Set(carrier.ancestors());
  for (const { claim, frame } of told)
    if (carrier === frame.carrier.head || above.has(frame.carrier)) put(`inside ${claim?.kind}`);
}

function addParties(put: Put, { frame, doers }: Candidate, resolved: Resolved): void {
  const pair = resolved.dyad.map(({ code }) => code);
  const own = new Set(doers.map(({ code }) => code));
  put(`pair ${pair.length}`);
  for (const { code, sector, person } of doers) {
    put(`doer ${sector ?? 'state'}`);
    put(`doer of pair ${pair.includes(code)}`);
    if (person) put('doer person');
  }
  put(`doers ${Math.min(2, own.size)}`);
  for (const t of frame.agents)
    put(`subject ${t.upos === 'NOUN' ? t.lemma : t.upos === 'PRON' ? t.lower : t.upos}`, 0.7);
  const isOther = ({ code }: Actor): boolean => !own.has(code);
  const at = (t: Token): boolean => meantBy(t, HARDWARE, resolved).some(isOther);
  if (frame.patients.some(at)) put('object other');
  for (const { prep, token } of frame.obliques) if (at(token)) put(`other behind ${prep}`);
  const inside = frame.carrier
    .subtree()
    .flatMap((t) => [...(resolved.mentionAt(t)?.actors ?? [])])
    .filter(isOther);
  put(`others inside ${Math.min(2, new Set(inside.map(({ code }) => code)).size)}`);
  if (inside.some(({ code }) => pair.includes(code))) put('other of pair inside');
}

/** What the patterns know of the word, whatever its arguments. */
function addKnown(put: Put, { coding }: Candidate): void {
  put(`reason ${coding?.reason ?? '-'}`.replace(/'.*'/, '_'));
  const entry = coding?.entry;
  if (entry) {
    put(`entry ${entry.kind}`);
    put(`entry ${entry.kind} ${entry.event}`);
    put(`entry ${entry.kind} ${coding?.reason}`.replace(/'.*'/, '_'));
  }
  const known = coding?.known ?? [];
  for (const e of known) {
    put(`knows ${e.kind}`, 0.7);
    put(`knows ${e.kind} ${e.event}`, 0.7);
    if (isRow(e)) put('knows row', 0.5);
  }
  put(`known ${Math.min(3, known.length)}`);
}
