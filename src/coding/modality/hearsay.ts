import type { Token } from '../../model/sentence.ts';
import { isNegated } from './negation.ts';
import { report } from './report.ts';
import { FALSE, failsTruth, TRUTH } from './untrue.ts';
import { content, type Walk } from './walk.ts';

/** Nouns that tell what is said by nobody in particular, and those whose content is only claimed, feared or wished. */
const HEARSAY = new Set(
  'report rumour rumor word speculation indication sign suspicion information evidence impression remark comment'.split(
    ' ',
  ),
);

const CLAIMED = new Set(
  (
    'claim allegation accusation suggestion charge assertion denial insinuation notion idea hope fear concern worry ' +
    'demand proposal possibility prospect threat condition risk danger warning insistence hint theory argument contention'
  ).split(' '),
);

const DISMISSING = new Set(
  'deny reject dismiss refute dispute rebut repudiate rubbish scotch quash ridicule doubt question brush wave shrug contradict contest'.split(
    ' ',
  ),
);

const POINTING = new Set(
  'point refer allude highlight lament bemoan deplore decry criticise criticize denounce condemn resent protest complain'.split(
    ' ',
  ),
);

/** 'drew attention to the fact that Chad had shelled it', 'lamented the fact that': it is so on the word of whoever points at it. */
function pointedAt({ lemma, head: verb }: Token): Token | null {
  if (!verb || !/^(fact|circumstance|reality)$/.test(lemma)) return null;
  const isCalled =
    /^(draw|call|direct|turn)$/.test(verb.lemma) && verb.children('obj').some((t) => t.lemma === 'attention');
  return isCalled || POINTING.has(verb.lemma) ? verb : null;
}

/** 'Reports that A had moved', 'the claim that A had moved'; 'the news that A had moved' tells it as so. */
export function toldBy(walk: Walk, noun: Token): void {
  const pointing = pointedAt(noun);
  if (pointing) report(walk, pointing);
  const dismissed = noun
    .ancestors()
    .some((t) => DISMISSING.has(t.lemma) || FALSE.has(t.lemma) || TRUTH.has(t.lemma));
  const { head } = noun;
  const untrue =
    noun.relation === 'nsubj' &&
    head !== null &&
    (failsTruth(head) || (FALSE.has(head.lemma) && !isNegated(head)));
  if (CLAIMED.has(noun.lemma) || untrue || isFarOff(noun) || (HEARSAY.has(noun.lemma) && dismissed))
    content(walk, noun);
  else if (HEARSAY.has(noun.lemma)) walk.outlook ??= 'alleged';
}

/** 'Reports that A had moved are far from reality', where the tree takes what is said of the reports into what they tell. */
const isFarOff = (noun: Token): boolean => noun.subtree().some((t) => t.lemma === 'far' && failsTruth(t));
