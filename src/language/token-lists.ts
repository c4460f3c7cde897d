/** Words of English that tokens turn on. Lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Prefixes that stay with their word: `anti-missile`, `mid-March`. */
export const PREFIXES = words(`
  non pro re pre co anti cross over ex multi post semi mid un sub inter ultra trans counter intra micro mini macro
  socio psycho hyper bio geo uh pseudo bi tri de dis mis under arch mega nano hm mm
`);

/** Endings that stay with their word: `Kafka-esque`. */
export const SUFFIXES = words('esque ish');

/** Endings of a word that are tokens of their own after an apostrophe. */
export const CLITICS = words('s re ve ll d m');

/** Words with a leading apostrophe. */
export const ELISIONS = words('em til tis twas cause cos bout n nuff round s re ve ll d m');

/** Fused words and where they part. */
export const FUSED: ReadonlyMap<string, number> = new Map(
  `
  can.not gon.na got.ta wan.na gim.me lem.me lot.ta out.ta y'.all y\u2019.all do.nt did.nt does.nt is.nt
  was.nt are.nt could.nt would.nt should.nt have.nt has.nt ca.nt wo.nt ai.nt i.m i.ve you.re they.re that.s what.s
  there.s here.s he.s she.s
`
    .trim()
    .split(/\s+/)
    .map((word) => [word.replace('.', ''), word.indexOf('.')]),
);

/** Units that part from their number: `$1.2bn`, `5pm`, `10km`. */
export const UNITS = words(`
  am pm a.m. p.m. k m b bn mn tn trn mln bln mm cm km ft kg g lb lbs mph kph kw mw gw kt hz khz mhz ghz kb mb gb tb
  sq yr yrs hrs hr mins min percent pct pc x c f
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

/** Usual family names of Korea and China before a given name of two syllables: `Kim Shin-Wook`. */
export const FAMILY_NAMES = words(`
  kim lee park choi jung jeong kang cho yoon yun jang chang lim im han oh seo shin kwon hwang ahn an song ryu yoo hong
  jeon ko moon son yang bae baek heo nam noh roh ha min chun chung chan cheung leung wong tsai tsang ho lam ng lau
`);
