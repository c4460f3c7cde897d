import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt, actorsInside } from '../claims/phrases.ts';
import { RELATIONS, relationParties } from '../claims/relation.ts';
import { frameWith } from '../frames/frame.ts';
import { subjectOf } from '../frames/subjects.ts';
import { isVerbal, prepositionOf } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryFrom, entryWith, type Lexicon } from '../lexicon/entry.ts';
import { hedgesOf } from '../modality/hedges.ts';
import { settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import type { OwnWord } from './own-word.ts';
import { speakerOf, tellerOf } from './speakers.ts';

const rule = (name: string, details: Partial<Entry>): Entry =>
  entryFrom({ rule: `assessment.${name}`, kind: 'assessment', ...details });

/** What goes on in somebody's mind: told by somebody else, it is his reading. */
const MENTAL = words(
  'need want realize realise think feel hope fear calculate miscalculate underestimate overestimate misread misjudge ' +
    'misunderstand conclude understand know intend recognize recognise wish reckon doubt regret worry believe expect',
);
const SUPPOSING = words('may might must could');
const SPECULATION = rule('speculation', { to: ['from', 'toward', 'towards'] });

/** 'China may have realized', said by a Korean: what he takes China to think. */
function speculation(verb: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  if (verb.upos !== 'VERB' || !MENTAL.has(verb.lemma)) return null;
  const supposes =
    verb.children('aux').some((t) => SUPPOSING.has(t.lower)) ||
    verb.children('advmod').some((t) => /^(probably|apparently|presumably)$/.test(t.lower));
  if (!supposes) return null;
  const frame = verbFrame(verb);
  const setting = settingOf(frame, lexicon);
  const speaker = speakerOf(verb, setting, resolved, lexicon);
  const thinker = frame.passive ? [] : frame.agents.flatMap((t) => actorsAt(t, resolved));
  const codes = new Set(speaker ? actorsAt(speaker, resolved).map((a) => a.code) : []);
  const isForeign = speaker !== null && thinker.length > 0 && thinker.every((a) => !codes.has(a.code));
  return setting.asserted && isForeign ? { entry: SPECULATION, frame, setting } : null;
}

const MOTIVES = words(
  'protest retaliation revenge reprisal response retribution rebuke defiance solidarity snub',
);
const MOTIVE = rule('motive', { to: ['against', 'within', 'object', 'from'] });

/** 'In apparent protest, Beijing has taken steps against': why somebody does a thing, as the report reads it. */
function motive(noun: Token, _: Resolved, lexicon: Lexicon): OwnWord | null {
  const verb = MOTIVES.has(noun.lemma) && noun.relation === 'obl' ? noun.head : null;
  if (!verb || !isVerbal(verb) || !/^(in|as)$/.test(prepositionOf(noun))) return null;
  const isRead = noun.children('amod').some((t) => /^(apparent|seeming|likely|possible)$/.test(t.lower));
  if (!isRead) return null;
  const done = verbFrame(verb);
  const setting = settingOf(done, lexicon);
  const frame = frameWith(done, { predicate: noun, carrier: noun, passive: false });
  return setting.asserted
    ? { entry: MOTIVE, frame, setting: settingWith(setting, { hedges: hedgesOf(noun) }) }
    : null;
}

const OCCASIONS = words(
  'meeting summit visit talk trip agreement deal statement accord decision handshake call treaty pact',
);
const MILESTONES = words(
  'step chance opportunity sign signal test milestone breakthrough setback blow boost proof beginning turning-point',
);
const joint = (slot: string): Partial<Entry> => ({
  by: [slot],
  joint: [slot],
  needs: new Set<'joint'>(['joint']),
});
const MILESTONE = rule('milestone', joint('relation'));
const MILESTONE_BETWEEN = rule('milestone', joint('between'));

/** 'The meeting will be a chance to improve ties', 'a step towards exchanges between the two': what it means for them. */
function milestone(noun: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  if (!MILESTONES.has(noun.lemma) || !noun.child('cop')) return null;
  const subjects = [subjectOf(noun, 0)?.token, ...(noun.head?.children('nsubj') ?? [])];
  if (!subjects.some((t) => t && OCCASIONS.has(t.lemma))) return null;
  const frame = frameWith(verbFrame(noun), { form: 'verb', passive: false });
  const setting = settingOf(frame, lexicon);
  if (!setting.asserted) return null;
  const below = noun.subtree();
  const relation = below.find((t) => RELATIONS.has(t.lemma));
  if (relation && relationParties(frame, [relation], resolved).length > 0)
    return { entry: MILESTONE, frame: frameWith(frame, { patients: [relation] }), setting };
  const pair = below.find((t) => prepositionOf(t) === 'between' && actorsAt(t, resolved).length > 0);
  const obliques = pair ? [{ prep: 'between', token: pair }] : [];
  return pair ? { entry: MILESTONE_BETWEEN, frame: frameWith(frame, { obliques }), setting } : null;
}

const CHANGES = words('change shift turn softening hardening easing rethink reversal departure');
const POLICIES = words(
  'policy stance position attitude approach line course behaviour behavior posture tone rhetoric',
);
const POLICY = rule('policy', { to: ['toward', 'towards', 'on', 'against', 'within'] });

/** 'Any change in Chinese policy will take effect slowly': how a state is going to behave. */
function policy(verb: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const change = isVerbal(verb) ? verb.child('nsubj') : undefined;
  const line =
    change && CHANGES.has(change.lemma)
      ? change.children('nmod').find((t) => POLICIES.has(t.lemma))
      : undefined;
  const owner = line?.children('nmod:poss', 'amod', 'compound').find((t) => actorsAt(t, resolved).length > 0);
  if (!change || !line || !owner || actorsInside(line, resolved).length === 0) return null;
  const frame = verbFrame(verb);
  const setting = settingOf(frame, lexicon);
  const found = frameWith(frame, { agents: [owner], patients: [line] });
  return setting.asserted ? { entry: POLICY, frame: found, setting } : null;
}

const STANCE: Entry = entryWith(rule('', {}), {
  rule: 'position.told-stance',
  kind: 'position',
  stance: 'claims',
  cameo: '010',
});
const HOLDING = words('say claim maintain argue insist contend hold');

/** 'China says that its people did so', in the words of a Korean: what he tells China to hold. */
function toldStance(held: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const verb = held.deprel === 'ccomp' ? held.head : null;
  if (!verb || !HOLDING.has(verb.lemma) || verb.upos !== 'VERB') return null;
  const holding = verbFrame(verb);
  const holders = holding.passive ? [] : holding.agents.flatMap((t) => actorsAt(t, resolved));
  if (holders.length === 0 || !holders.every(isState)) return null;
  const speaker = tellerOf(verb, settingOf(holding, lexicon), resolved, lexicon);
  const tellers = new Set(speaker ? actorsAt(speaker, resolved).map((a) => a.code) : []);
  const isOther = tellers.size > 0 && holders.every((a) => !tellers.has(a.code));
  const frame = {
    ...verbFrame(held),
    form: 'verb' as const,
    passive: false,
    agents: holding.agents,
    patients: [],
  };
  const setting = settingOf(frame, lexicon);
  const uttered = settingWith(setting, { negated: false, modal: null });
  return isOther && setting.asserted
    ? { entry: STANCE, frame: frameWith(frame, { obliques: [], complement: null }), setting: uttered }
    : null;
}

const isState = ({ code, sector }: Actor): boolean =>
  COUNTRIES.has(code) && (sector === null || sector === 'GOV');

/** Judgements on what somebody thinks, means or is about to do. */
export const appraisalAt = (token: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null =>
  toldStance(token, resolved, lexicon) ??
  speculation(token, resolved, lexicon) ??
  motive(token, resolved, lexicon) ??
  milestone(token, resolved, lexicon) ??
  policy(token, resolved, lexicon);
