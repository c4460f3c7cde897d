import type { Token } from '../../model/sentence.ts';
import { type Frame, frameWith } from '../frames/frame.ts';
import { type Entry, entryWith } from '../lexicon/entry.ts';
import { type Setting, settingWith } from '../modality/setting.ts';
import { type OwnWord, rule } from './own-word.ts';

const SILENCE: Entry = entryWith(rule('position.own-silence', 'position', null, '010'), {
  to: [],
  joint: [],
  stance: 'declines-comment',
});

/** 'Lima said it had nothing to add': what a speaker keeps to himself. Null for all else that he says of himself. */
export const silenceIn = (verb: Token, frame: Frame, setting: Setting): OwnWord | null =>
  verb.lemma === 'have' && verb.children('obj').some(isNothingToSay)
    ? {
        entry: SILENCE,
        frame: frameWith(frame, { patients: [], obliques: [] }),
        setting: settingWith(setting, { negated: false, time: 'past' }),
      }
    : null;

const isNothingToSay = (noun: Token): boolean =>
  isUnknown(noun) ||
  ((noun.lower === 'nothing' ||
    (/^(comment|information|announcement)$/.test(noun.lemma) && noun.child('det')?.lower === 'no')) &&
    noun
      .children('acl', 'acl:relcl', 'xcomp')
      .some((t) => /^(add|say|announce|disclose|report|share|offer)$/.test(t.lemma)));

/** 'had no knowledge of any drones': who does not know of a thing does not deny it. */
const isUnknown = (noun: Token): boolean =>
  /^(knowledge|information|record)$/.test(noun.lemma) &&
  noun.child('det')?.lower === 'no' &&
  noun.children('nmod').some((t) => /^(of|about|on)$/.test(t.child('case')?.lower ?? ''));
