/** Words of English that the ends of sentences turn on. Lower case, without the final dot unless said otherwise. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that open a sentence more often than they go on with one after an abbreviation. */
export const FIRST_WORDS = words(`
  the a an this that these those he it she they we you i in on at by for from with without under over after before
  since until while when where what who why how but and or so yet if although though because as its his her their
  our your my there here however meanwhile moreover nevertheless still also then thus some many most both all
  another other no not during despite according earlier later today yesterday last
`);

/** Words that, with a capital after a heading or signature without a full stop, open the next sentence. */
export const AFTER_HEADING = words(`
  the this these those it they we in on after before during when while however there here please thank thanks
  if also
`);

/** Verbs that go on after a quotation that ended in `?` or `!`: `"Why?" Moon asked.` */
export const SPEECH_VERBS = words(
  'said says asked asks added told replied wrote shouted cried wondered demanded',
);

/** Words that no sentence ends with, so that one breaks off there before a dash: `That is — He left.` */
export const NEVER_LAST = words(`
  the a an of to and or but is are was were am 's 're 'm 've my your his their our its whose with from for not where
  what if because than into at by on since until before after can could will would shall should may might must have has had 'll 'd
`);

/** Words with which the speaker who broke off begins anew. */
export const INTERJECTIONS = words('well yeah yes okay oh hmm');

/** Capitalised words that rather go on after a dash. */
export const GOES_ON = words('i and but or so');

/** What a caption names its maker with: `Photo: Example Wire.` */
export const CREDITS = words('image images photo photos photograph picture video credit credits source');

/** What is numbered at the head of a caption: `Figure 1.3 This map`. */
export const CAPTIONS = words('figure fig. table box chart map photo graph exhibit');

export const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday');
export const MONTHS = words(`
  january february march april may june july august september october november december
`);

/** Time zones after `a.m.` and `p.m.`. */
export const ZONES = words(
  'gmt utc est edt et ct cst cdt mst mdt mt pst pdt pt bst cet cest eet kst jst ist',
);
