/** Closed classes and short word lists that tell who is meant. All in lower case; no names of anybody. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const TIME_NAMES =
  set(`monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul.
  aug aug. sept sept. sep sep. oct oct. nov nov. dec dec. mon mon. tue tue. wed wed. thu thu. fri fri. sat sat.`);

/** A proper noun after a state's name that makes the whole a place, a thing or an event: 'Korean Peninsula'. */
export const PLACE_OR_THING =
  set(`peninsula sea strait straits gulf ocean bay island islands river coast border
  canal channel mountain mountains plateau desert war wars olympics games cup open championship championships
  league airport station university college institute times daily post herald news street square stadium
  airlines air airways express festival forum accord accords agreement protocol declaration consensus treaty
  convention time`);

/** What is named after people: 'the Roosevelt bridge'. */
export const BUILT =
  set(`port harbour harbor airport airfield airbase bridge road highway avenue street square park dam canal
  reservoir terminal university college school library museum hospital clinic stadium arena mosque cathedral mausoleum
  tower barracks refinery prize award medal`);

/** What stands before `of STATE` in a proper name that still means the state. */
export const STATE_WORDS =
  set(`state states kingdom republic government embassy people union emirate president
  minister king queen ministry ambassador leader leaders consulate parliament army`);

/** 'Seoul-based': where somebody is, not who acts. */
export const PLACE_PARTICIPLES = set(`based born made bound style language educated listed trained speaking
  registered flagged built held area backed mandated brokered sponsored mediated supported funded financed aligned allied
  linked administered controlled imposed recognised recognized drafted`);
export const SIDES_PREFIX = set('pro anti non post pre ex');

export const COURTESY = set('mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady comrade');
export const MASCULINE = set('mr mr. sir lord king prince');
export const FEMININE = set('mrs mrs. ms ms. miss dame lady queen princess');

/** Particles inside a personal name, as in 'Mohammed bin Salman'. */
export const NAME_PARTICLES = set(
  'al bin ibn bint de da di del der den van von el la le ben abu ter zu dos do du of-',
);

export const SAYING =
  set(`say tell add announce state declare note stress emphasize emphasise claim insist argue
  explain reiterate repeat reaffirm warn report confirm deny admit acknowledge suggest remark comment reply respond
  answer ask urge call demand vow pledge promise insist maintain assert allege complain write mention reveal disclose
  caution quote observe predict estimate express`);

/** What only persons and bodies do: tells 'it opposes' (somebody) from 'it will take effect' (something). */
export const VOLITIONAL = new Set([
  ...SAYING,
  ...set(`oppose support want seek hope believe think realize realise know consider plan intend decide agree impose
  lift lodge reject welcome condemn attach regret sign deploy send summon launch conduct test take make hold meet
  continue push propose offer refuse decline accept share protest criticize criticise accuse blame suspect fear expect
  try attempt vote withdraw pull join recognize recognise need host invite visit ban suspend resume halt retaliate
  negotiate discuss cooperate work strive commit fulfil fulfill honour honor keep attack invade bomb fire shoot arrest
  detain expel release build buy sell provide give supply help assist back grant approve ratify adopt order instruct
  threaten mobilize mobilise prepare raise file appeal request pay abide respect pursue prefer choose apply enforce
  introduce implement restore repair mend improve manage handle play exercise use monitor closely watch talk speak
  find engage resolve enhance strengthen promote normalize normalise do have remain stand object voice convey
  exchange establish extend participate attend arrive travel return reach concur reconsider reverse abandon drop
  understand see view regard treat urge call demand recall expel summon threaten warn blame ask hear restate repeat close open seize raise cut ease let allow permit prohibit bar block restrict boycott punish sanction like enter fail refer
  reopen freeze sever upgrade downgrade unveil levy slap cancel scrap postpone shelve renew revoke rescind relax loosen tighten
  shell bombard station shut ship donate lend repatriate pardon jail imprison execute free deport kidnap reimpose unfreeze
  react intervene veto apologise apologize intercept evacuate abstain compromise surrender patrol extradite mediate
  shell kill capture cross ram loot strike abduct seize supply train arm ship occupy annex hit harass jam board
  weigh mull ponder contemplate examine explore study review assess investigate probe intervene sue dispatch despatch reinstate deny hesitate
  deplore applaud denounce lament decry thank contend concede complain undertake initial accredit tender veto abstain lobby
  petition renounce abrogate repudiate rebut dispute contest waive endorse uphold decree proclaim appoint extradite prosecute
  nationalise nationalize confiscate expropriate disarm rearm blockade besiege recapture cede relinquish convene reciprocate
  apologise apologize forgive bankroll procure lease hire dismiss disavow doubt distrust resent heed obey relent balk baulk
  bargain haggle plot conspire refrain desist acquiesce capitulate redeploy withhold
  retreat vacate evacuate shelter harbour harbor mediate broker donate lend repay deport impound intercept`),
]);

/** Going somewhere: what follows is a place, not a party. */
export const TRAVEL_VERBS =
  set(`go travel fly arrive return come leave depart head move drive sail visit reach enter
  tour attend relocate deploy route transit live stay stop land send dispatch recall bring`);
export const TRAVEL_NOUNS =
  set(`visit trip tour tours flight flights journey travel return arrival way route train
  ticket tickets road exports export railway ferry cruise`);
export const PLACE_PREPOSITIONS = set(`in at near outside inside around across through via into within over
  including`);
/** A preposition that makes its object a party of the act. */
export const PARTY_PREPOSITIONS = set(
  'with between by against among on toward towards than like versus alongside',
);

/** A noun that a capital's name modifies as the name of a party: 'Seoul officials', 'Beijing ties'. */
export const PARTY_NOUNS = set(`relation relations tie ties relationship official officials government policy
  dispute alliance row rivalry feud rift rapprochement cooperation partnership dialogue`);

/** What only somebody who can speak has: 'at Warsaw's request', 'at the insistence of Warsaw'. */
export const WISH_NOUNS = set(
  'request behest urging insistence prompting invitation suggestion demand proposal initiative instigation',
);

/** Nouns that mean states in 'the two ...', 'both ...'. */
export const STATE_NOUNS =
  set(`side country nation neighbour neighbor party state ally rival capital power economy
  adversary foe archrival arch-rival archfoe arch-foe enemy arch-enemy republic kingdom giant superpower heavyweight powerhouse partner man`);
/** Those that mean the pair in 'the ...' alone as well. */
export const BARE_STATE_NOUNS =
  set(`country nation neighbour neighbor side rival foe archrival arch-rival archfoe arch-foe
  arch-enemy`);
export const DIRECTIONS = set('north south east west');

export const DEFINITE = set('the this that these those');
export const INDEFINITE = set(
  'a an another some several many two three four five dozens hundreds one any no',
);

/** Official rank before an office, which leaves country and sector as they are. */
export const OFFICE_MODIFIERS = set(`vice deputy assistant first second senior top chief former acting interim
  incoming outgoing new then special high-ranking current late powerful visiting unnamed unidentified long-time
  supreme permanent executive joint national state central federal presidential general executive ruling
  conservative liberal leading key prominent major large big same`);

/** A public that belongs to the place of the report if nothing else is said; visitors and customers do not. */
export const LOCAL_PUBLIC = set('resident villager inhabitant citizen voter');
/** Nouns that are bodies only without a complement: 'China's opposition to the plan' is an attitude. */
export const ATTITUDES = set('opposition resistance');
/** Officials whose state the place of a report does not tell. */
export const ABROAD = set('diplomat ambassador envoy negotiator mediator inspector consul attache');

/** Words that say how many are meant: 'the two sides', 'both ministers'. */
export const COUNTS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['2', 2],
  ['3', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);

/** The numbers by which people told of before are called again: 'the eleven'. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty'
  )
    .split(' ')
    .map((word, i) => [word, i + 2]),
);

/** What a number says, in a word or in digits; null where it is none. */
export const numberOf = (word: string): number | null =>
  NUMBERS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : null);

/** Nouns for several at once: 'the trio'. */
export const COMPANIES: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['duo', 2],
  ['twosome', 2],
  ['trio', 3],
  ['threesome', 3],
  ['foursome', 4],
  ['quartet', 4],
  ['quintet', 5],
]);

/** Sectors whose people speak for their state: of a quoted one, `we` is that. */
export const SPEAKING_FOR_STATE: ReadonlySet<string | null> = new Set([null, 'GOV', 'MIL', 'LEG', 'SPY']);

/** Offices that one has at somebody else's. */
export const POSTED =
  /^(ambassador|envoy|representative|observer|delegate|consul|commissioner|adviser|advisor)$/;
