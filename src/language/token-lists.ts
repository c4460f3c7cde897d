/** Words of English that tokens and sentences turn on. Lower case, without the final dot unless said otherwise. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Abbreviations before a name or number: no sentence ends after them. */
export const BEFORE_NAME = words(`
  mr mrs ms dr prof gen lt col maj capt cmdr cpl sgt adm brig sen rep reps gov pres rev fr hon st ste messrs mme
  mlle sens amb min sec supt det insp no nos vol pp fig figs art vs v ca approx esp dept mt ft op cf
`);

/** Months and weekdays: a sentence rarely ends after them, and then only before a usual first word. */
export const CALENDAR = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
`);

/** Other abbreviations that keep their dot; a sentence may end with them. */
export const OTHER_ABBREVIATIONS = words(`
  inc corp co ltd bros plc jr sr etc al e.g i.e a.m p.m a.k.a ph.d d.c u.s u.n u.k e.u ave blvd rd bldg assn
  univ ed eds vol ext attn tel fax hq intl natl govt mins hrs yrs lbs oz esq ret cent
`);

/** Abbreviations that are common words too, so only a capital letter makes them one: `No. 2`, `Art. 5`. */
export const NEEDS_CAPITAL = words(`
  no nos sat sun mar fr min sec art sen rep fig gen mt ed hon det pres wed jun rev co ave ret cent ste st adm
  col op mon
`);

/** Of those, the ones that are an abbreviation only before a number. */
export const NEEDS_NUMBER = words('no nos art fig sat sun mar wed vol pp sec min');

/** Words that open a sentence more often than they go on with one after an abbreviation. */
export const FIRST_WORDS = words(`
  the a an this that these those he she it they we you i in on at by for from with without under over after before
  since until while when where what who why how but and or so yet if although though because as its his her their
  our your my there here however meanwhile moreover nevertheless still also then thus some many most both all
  another other no not during despite according earlier later today yesterday last
`);

/** Verbs that go on after a quotation that ended in `?` or `!`: `"Why?" Moon asked.` */
export const SPEECH_VERBS = words(
  'said says asked asks added told replied wrote shouted cried wondered demanded',
);

/** Prefixes that stay with their word: `anti-missile`, `mid-March`. */
export const PREFIXES = words(`
  non pro re pre co anti cross over ex multi post semi mid un sub inter ultra trans counter intra micro mini macro
  socio psycho hyper bio geo uh pseudo bi tri de dis mis under
`);

/** What follows `e-` without parting: `e-mail`. */
export const AFTER_E = words('mail mails mailed mailing commerce book books government learning');

/** Endings of a word that are tokens of their own after an apostrophe. */
export const CLITICS = words('s re ve ll d m');

/** Words with a leading apostrophe. */
export const ELISIONS = words('em til tis twas cause cos bout n nuff round s re ve ll d m');

/** Fused words and where they part. */
export const FUSED: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  gotta: 3,
  wanna: 3,
  gimme: 3,
  lemme: 3,
  dont: 2,
  didnt: 3,
  doesnt: 4,
  isnt: 2,
  wasnt: 3,
  arent: 3,
  couldnt: 5,
  wouldnt: 5,
  shouldnt: 6,
  havent: 4,
  hasnt: 3,
};

/** Units that part from their number: `$1.2bn`, `5pm`, `10km`. */
export const UNITS = words(`
  am pm a.m. p.m. k m b bn mn tn trn mln bln mm cm km ft kg g lb lbs mph kph kw mw gw kt hz khz mhz ghz kb mb gb tb
  sq yr yrs hrs hr mins min percent pct x c f
`);

/** English words that look like the second syllable of an East Asian given name but are not. */
export const NO_SYLLABLE = words(`
  a am an and are as at be bid big bin but by can cap car day de do dog down far few fit for free fun get go gun
  hand hat he her him hit hot how if in-law is it job key kit know land law lay led less let like line long low
  made make man map may me men met mid mile more my net new no not now of off oil old on one or our out own pan
  pay pen per pin play put ran red rent rich row run same saw say sea see set she shy sick six so some son sun
  talk tank tap tax ten than the then they thin ting to top tour town two up us use war was way we well wet what
  who why will win wing with won work year you zone
`);
