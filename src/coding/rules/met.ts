import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt } from '../claims/phrases.ts';
import { frameWith } from '../frames/frame.ts';
import { nounFrame } from '../frames/nouns.ts';
import { prepositionOf } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import { meetingOfTwo, type OwnWord } from './own-word.ts';

const MET = meetingOfTwo('meeting.spoken-at');

const GATHERINGS = words('meeting talk talks conversation call summit dinner lunch breakfast');
const ADDRESSING = words(
  'urge tell ask assure press warn remind thank inform promise implore caution congratulate brief invite',
);
/** What is said to somebody who stands behind `to`. */
const SAYING_TO = words(
  'offer express convey extend complain apologise apologize propose suggest say explain',
);

/** 'At a meeting in Rome, Costa urged Duarte to wait': who speaks to whom at a meeting meets him. */
export function metAt(noun: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const verb = GATHERINGS.has(noun.lemma) && noun.relation === 'obl' ? noun.head : null;
  if (!verb || !/^(at|during|in|over)$/.test(prepositionOf(noun))) return null;
  const spokenTo = ADDRESSING.has(verb.lemma) || (SAYING_TO.has(verb.lemma) && isCall(noun));
  if (!spokenTo || isOfOthers(noun, resolved)) return null;
  const [speaker] = verbFrame(verb).agents;
  const listener = [verb, ...verb.children('advcl').filter(isAddressing)]
    .flatMap((t) => (SAYING_TO.has(t.lemma) ? behindTo(t) : t.children('obj', 'iobj')))
    .find((t) => isOfficial(t, resolved) || isHead(t, resolved));
  if (!speaker || !listener || !isOfficial(speaker, resolved)) return null;
  const codes = new Set([speaker, listener].flatMap((t) => actorsAt(t, resolved)).map(({ code }) => code));
  const setting = settingOf(verbFrame(verb), lexicon);
  if (codes.size !== 2 || !setting.asserted || setting.negated || setting.time !== 'past') return null;
  const frame = {
    ...verbFrame(verb),
    predicate: noun,
    carrier: noun,
    form: 'noun' as const,
    lemma: noun.lemma,
  };
  return {
    entry: MET,
    frame: frameWith(frame, { passive: false, agents: [speaker, listener], patients: [], complement: null }),
    setting: settingWith(setting, { reporting: [] }),
  };
}

/**
 * 'agreed on Monday on four points, at a session of the joint commission in Lima': the two whose body it is have met there, where
 * one of them, or both, do something at it.
 */
export function metAsBody(noun: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const verb = SESSIONS.has(noun.lemma) && noun.relation === 'obl' ? noun.head : null;
  if (!verb || !/^(at|during)$/.test(prepositionOf(noun)) || verb.upos !== 'VERB') return null;
  const body = noun
    .children('nmod')
    .find((t) => prepositionOf(t) === 'of' && codesAt(t, resolved).size === 2);
  const does = verbFrame(verb).agents.flatMap((t) => [...codesAt(t, resolved)]);
  if (!body || does.length === 0 || does.some((code) => !codesAt(body, resolved).has(code))) return null;
  const setting = settingOf(verbFrame(verb), lexicon);
  if (!setting.asserted || setting.negated || setting.condition || setting.time !== 'past') return null;
  const frame = nounFrame(noun, null);
  return { entry: MET, frame: frameWith(frame, { agents: [body], carrier: verb, trigger: noun }), setting };
}

const SESSIONS = words('session meeting round sitting');

const codesAt = (token: Token, resolved: Resolved): ReadonlySet<string> =>
  new Set(actorsAt(token, resolved).map(({ code }) => code));

const isAddressing = (verb: Token): boolean => verb.xpos === 'VBG' && ADDRESSING.has(verb.lemma);

/** 'in a telephone call', 'in a phone conversation'. */
const isCall = (noun: Token): boolean => /^(call|conversation)$/.test(noun.lemma);

/** 'offered condolences to the president', which trees hang on either. */
const behindTo = (verb: Token): Token[] =>
  [verb, ...verb.children('obj')]
    .flatMap((t) => t.children('obl', 'nmod'))
    .filter((t) => prepositionOf(t) === 'to');

/** 'the Iranian president': whose name is not told. */
const isHead = (token: Token, resolved: Resolved): boolean =>
  /^(president|premier|minister|chancellor|king|emir|sultan|leader)$/.test(token.lemma.toLowerCase()) &&
  /^NNP?$/.test(token.xpos) &&
  actorsAt(token, resolved).some(({ code, sector }) => COUNTRIES.has(code) && sector === 'GOV');

/** Somebody in person who holds an office of a state, or of the Union. */
const isOfficial = (token: Token, resolved: Resolved): boolean =>
  actorsAt(token, resolved).some(
    (a: Actor) => (COUNTRIES.has(a.code) || a.code === 'EUR') && a.person !== null && a.sector === 'GOV',
  );

/** 'at a cabinet meeting', 'at talks with Chad', "at Nato's summit": others meet there. */
const isOfOthers = (noun: Token, resolved: Resolved): boolean =>
  noun.children('compound', 'nmod:poss', 'amod').some((t) => actorsAt(t, resolved).length > 0) ||
  noun
    .children('compound')
    .some((t) => !/^(phone|telephone|video|summit|courtesy|bilateral)$/.test(t.lower)) ||
  noun.children('nmod').some((t) => /^(with|between|of)$/.test(prepositionOf(t)));
