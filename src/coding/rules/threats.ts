import type { Token } from '../../model/sentence.ts';
import { type Frame, frameWith } from '../frames/frame.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryWith } from '../lexicon/entry.ts';
import { type Setting, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import { type OwnWord, rule } from './own-word.ts';

/** What its doer says that he would do to somebody. */
export const THREAT: Entry = entryWith(rule('measure.own-threat', 'measure', 'THREATEN', '130'), {
  joint: [],
  measure: 'threatened',
  status: 'conditional',
});
const RETALIATING = words('retaliate reciprocate avenge annihilate obliterate incinerate');
/** 'hit back', 'shoot down'. */
const STRIKING = /^((hit|strike|fire|fight|shoot|lash) back|shoot down)$/;
const ANSWERING = words('answer respond reply react retort');
const ARMS = words('force fire missile rocket strike blow bullet countermeasure reprisal');
const IN_RETURN =
  /^(retaliation|reprisal|kind|accordingly|harshly|firmly|decisively|proportionately|forcefully|resolutely|reciprocally|symmetrically|appropriately)$/;
/** What one will answer that is no letter and no offer. */
const PROVOKING = words(
  'attack strike aggression provocation incursion threat sanction tariff duty escalation violation intrusion expulsion',
);
/** What is done firmly for oneself, and to nobody. */
const GUARDING = words(
  'safeguard protect defend uphold guard support back stand adhere oppose reject follow implement abide respect maintain',
);
const WAITING = words('stand sit remain stay look wait');

/** What a speaker threatens to do; null for what nobody need fear. */
export const threatIn = (verb: Token, frame: Frame, setting: Setting): OwnWord | null =>
  isThreat(verb, setting)
    ? {
        entry: THREAT,
        frame: frameWith(frame, { complement: verb, complementForm: 'to' }),
        setting: settingWith(setting, { negated: false, modal: null }),
      }
    : warnedOf(verb, frame, setting);

/** 'warned Sofia that it would pay dearly': what befalls whoever is warned is a threat of whoever warns. */
function warnedOf(verb: Token, frame: Frame, setting: Setting): OwnWord | null {
  const warning = setting.reporting[0]?.verb;
  if (!isSuffered(verb) || setting.time !== 'future' || setting.outlook || warning?.lemma !== 'warn')
    return null;
  const { agents, patients } = verbFrame(warning);
  return {
    entry: THREAT,
    frame: frameWith(frame, {
      agents,
      patients: [],
      obliques: patients.map((token) => ({ prep: 'against', token })),
      complement: verb,
      complementForm: 'to',
    }),
    setting: settingWith(setting, { negated: false, modal: null }),
  };
}

/** 'warned it would act', 'will respond in kind', 'could not stand idly by': what is to come is meant to be feared. */
function isThreat(verb: Token, { negated, time, outlook, reporting }: Setting): boolean {
  if (time !== 'future' || outlook !== null || isSuffered(verb)) return false;
  const manner = verb.children('xcomp', 'advmod', 'compound:prt', 'obl');
  if (negated)
    return (
      isLeftUnanswered(verb) ||
      (WAITING.has(verb.lemma) && manner.some((t) => /^(idle|idly|silent|passive|by)$/.test(t.lower)))
    );
  const inReturn =
    (manner.some((t) => IN_RETURN.test(t.lemma)) && !GUARDING.has(verb.lemma)) ||
    /^(countermeasure|revenge)$/.test(verb.child('obj')?.lemma ?? '');
  return (
    reporting[0]?.verb.lemma === 'warn' || inReturn || isBlow(verb) || isAnswer(verb) || isAllMeans(verb)
  );
}

/** 'will not leave the step without an answer', 'will not leave it unpunished'. */
const isLeftUnanswered = (verb: Token): boolean =>
  verb.lemma === 'leave' &&
  (verb.children('xcomp', 'advmod').some((t) => /^un(answered|punished|challenged)$/.test(t.lower)) ||
    verb
      .children('obl')
      .some(
        (t) => /^(answer|response|reply|consequence)$/.test(t.lemma) && t.child('case')?.lower === 'without',
      ));
/** 'will use every instrument at our disposal', 'will resort to all means'. */
export const isAllMeans = (verb: Token): boolean =>
  /^(use|employ|deploy|resort|exhaust|mobilise|mobilize)$/.test(verb.lemma) &&
  verb
    .children('obj', 'obl')
    .some(
      (t) =>
        /^(instrument|mean|means|tool|option|lever|weapon)$/.test(t.lemma) &&
        t.children('det', 'amod').some((d) => /^(all|every|any)$/.test(d.lower)),
    );

/** What befalls somebody, and is nothing that he does. */
export const isSuffered = (verb: Token): boolean =>
  /^(regret|suffer)$/.test(verb.lemma) ||
  (verb.lemma === 'pay' &&
    verb.children('advmod', 'obj').some((t) => /^(dearly|heavily|price|penalty|cost)$/.test(t.lower)));

/** 'will hit back', 'would respond with missiles'. */
export const isBlow = (verb: Token): boolean =>
  RETALIATING.has(verb.lemma) ||
  verb.children('compound:prt', 'advmod').some((t) => STRIKING.test(`${verb.lemma} ${t.lower}`)) ||
  (ANSWERING.has(verb.lemma) && verb.children('obl').some((t) => ARMS.has(t.lemma))) ||
  isHarshAnswer(verb);

/** 'will give a crushing response', 'will deliver a firm reply'. */
const isHarshAnswer = (verb: Token): boolean =>
  /^(give|deliver|offer|mount|receive|get|meet)$/.test(verb.lemma) &&
  verb
    .children('obj', 'obl')
    .some(
      (t) =>
        /^(response|reply|answer|retort|rebuff|blow|punishment|lesson)$/.test(t.lemma) &&
        t.children('amod').some((a) => HARSH.test(a.lemma)),
    );

const HARSH =
  /^(strong|stronger|crushing|decisive|firm|firmer|harsh|harsher|befitting|fitting|devastating|painful|tough|tougher|severe|forceful|robust|resolute|proportionate|appropriate|commensurate|massive|regrettable|unforgettable|bitter|overwhelming|swift|tit-for-tat)$/;

/** 'will respond immediately if it is upheld', 'would respond at a time of its choosing', 'will answer any attack'. */
function isAnswer(verb: Token): boolean {
  if (!ANSWERING.has(verb.lemma)) return false;
  const to = [
    ...verb.children('obj'),
    ...verb.children('obl').filter((t) => t.child('case')?.lower === 'to'),
  ];
  if (to.length > 0) return to.some((t) => PROVOKING.has(t.lemma));
  return answersIf(verb) || verb.children('obl').some(isChosen);
}

/** 'will respond if it joins the alliance', but not 'if it is asked'. */
export const answersIf = (verb: Token): boolean =>
  /^(respond|react)$/.test(verb.lemma) &&
  verb
    .children('advcl')
    .some((t) => t.children('mark').some((m) => m.lower === 'if') && !ASKING.test(t.lemma)) &&
  !verb.children('obl').some((t) => t.child('case')?.lower === 'to' && !PROVOKING.has(t.lemma));

const ASKING = /^(ask|invite|request|call|write|approach|contact|need|want|wish)$/;

/** 'at a time and place of its choosing'. */
const isChosen = (token: Token): boolean =>
  /^(time|place|moment|manner)$/.test(token.lemma) &&
  token.subtree().some((t) => /^(choosing|choice)$/.test(t.lower));
