import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { frameWith } from '../frames/frame.ts';
import { verbFrame } from '../frames/verbs.ts';
import { entryFrom, type Lexicon } from '../lexicon/entry.ts';
import { settingOf } from '../modality/setting.ts';
import type { OwnWord } from './own-word.ts';

const WANTED = entryFrom({
  rule: 'position.want-done',
  by: ['subject'],
  to: ['object', 'owner', 'with', 'by', 'from', 'within'],
  needs: new Set(['by', 'to']),
  kind: 'position',
  stance: 'demands',
  event: 'REQUEST',
  cameo: '020',
});

/** "wants Bolivia's consul gone", 'wants the gas developed jointly with Thailand': what a state wants done it asks of whose it is. */
export function wantedAt(verb: Token, _: Resolved, lexicon: Lexicon): OwnWord | null {
  if (verb.lemma !== 'want' || verb.upos !== 'VERB') return null;
  const thing = verb.child('obj');
  const done = [...verb.children('xcomp'), ...(thing?.children('acl') ?? [])].find(isDone);
  const object = thing ?? done?.child('nsubj', 'nsubj:pass');
  if (!done || !object || done.index < object.index) return null;
  const frame = verbFrame(verb);
  const setting = settingOf(frame, lexicon);
  if (!setting.asserted || setting.negated || setting.condition) return null;
  const { obliques } = verbFrame(done);
  return { entry: WANTED, frame: frameWith(frame, { patients: [object], obliques }), setting };
}

const isDone = (token: Token): boolean =>
  token.xpos === 'VBN' ||
  (token.xpos === 'VBD' && token.deprel === 'xcomp') ||
  /^(gone|out|back|removed|closed|open|free|dead)$/.test(token.lower);
