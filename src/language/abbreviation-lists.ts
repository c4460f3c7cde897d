/** Abbreviations of English prose, lower case, without the final dot; gathered from style books of news agencies. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Abbreviations before a name, a number or an example: no sentence ends after them. */
export const BEFORE_NAME = words(`
  mr mrs ms dr prof gen lt col maj capt cmdr cpl sgt adm brig sen sens rep reps gov govs pres rev fr hon st ste messrs
  mme mlle amb min sec supt det insp no nos vol pp fig figs art vs v ca approx esp dept mt ft op cf rs atty cllr e.g i.e
`);

/** Months and weekdays: a sentence rarely ends after them, and then only before a usual first word. */
export const CALENDAR = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
`);

/** Other abbreviations that keep their dot; a sentence may end with them. */
export const OTHER_ABBREVIATIONS = words(`
  inc corp co cos ltd bros plc jr sr etc al a.m p.m a.k.a ph.d m.sc b.sc d.c u.s u.n u.k e.u ave blvd rd bldg
  assn univ ed eds vol ext attn tel fax hq intl natl govt mins hrs yrs lbs oz esq ret cent div ala ariz ark calif colo conn
  fla mich minn mont neb nev okla tenn tex vt wis wyo ont que alta sask
`);

/** Of those, the ones whose dot is a token of its own where the sentence ends with it, as in the treebanks. */
export const PARTS_AT_END = words('inc corp co cos ltd bros plc jr sr etc ave blvd rd st');

/** Abbreviations that are common words too, so only a capital letter makes them one: `No. 2`, `Art. 5`. */
export const NEEDS_CAPITAL = words(`
  no nos sat sun mar fr min sec art sen rep fig gen mt ed hon det pres wed jun rev co ave ret cent ste st adm
  col op mon rs cos ont
`);

/** Of those, the ones that are an abbreviation only before a number. */
export const NEEDS_NUMBER = words('no nos art fig sat sun mar wed vol pp sec min rs div');

/** States whose abbreviation is also a word: only after a comma, as in `Gary, Ind.`. */
export const AFTER_COMMA = words('la mass miss wash ill ind del pa mo ore cal kan va ga ky md me');

/** Single letters that are abbreviations before a number: page, circa, born, died, married. */
export const LETTERS_BEFORE_NUMBER = words('p c b d m');

/** Nouns whose letter is no initial: `Plan B. Seoul`. */
export const BEFORE_LETTER = words(`
  plan class group vitamin type grade section phase option team category schedule annex appendix hepatitis article
  point part division exhibit
`);
