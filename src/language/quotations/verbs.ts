import type { Token } from '../../model/sentence.ts';

/** Lemmas of verbs that introduce somebody's words. From general knowledge of English news prose. */
const SAYING = new Set(
  (
    'say tell add announce declare state claim insist note warn report confirm explain argue maintain assert reveal ' +
    'disclose acknowledge admit concede reiterate reaffirm emphasize emphasise underline underscore stress remark ' +
    'comment observe indicate suggest hint allege contend quote write tweet reply respond recall vow pledge promise ' +
    'complain repeat clarify conclude caution joke quip boast lament predict estimate read continue begin go ' +
    'affirm deny believe think hope ask answer urge demand post testify protest retort agree'
  ).split(' '),
);
/** Of these, those that open words only where marks of quotation stand beside them. */
const ONLY_DIRECT = new Set(
  'continue begin go read ask answer urge demand think believe hope agree deny quote promise vow pledge'.split(
    ' ',
  ),
);

/** A verb that may introduce words given within marks of quotation. */
export const introducesDirect = (token: Token): boolean => token.upos === 'VERB' && SAYING.has(token.lemma);

/** A verb whose content clause is somebody's word. */
export const introducesIndirect = (token: Token): boolean =>
  introducesDirect(token) && !ONLY_DIRECT.has(token.lemma);
