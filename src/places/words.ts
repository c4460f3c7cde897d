const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns that mean a place, so that what stands beside them names or locates it. From general knowledge of English. */
export const PLACE_NOUNS = list(`
town city village district region province state county island port harbour harbor capital area zone settlement suburb
neighbourhood neighborhood territory enclave peninsula valley coast border frontier crossing base airport airfield airbase
camp compound embassy consulate palace hotel resort hall centre center headquarters north south east west northeast
northwest southeast southwest part outskirts waters sea strait lake river hill hillside mountain pass desert forest
bridge road highway station plant mine field dam school hospital market square street prison site place park university
factory ministry office museum villa lodge residence lawn house room venue studio garden yard quarter stretch
side edge heart middle middle-of interior shore bank countryside farm plain plateau checkpoint post outpost barracks
garrison depot refinery terminal pipeline mosque church temple shrine stadium arena complex club castle manor farmhouse
riverside seaside sector strip corridor buffer airspace soil ground land
`);

/** Gatherings, which are where they are held: 'on the sidelines of a summit in Osaka'. */
export const GATHERINGS = list(`
summit forum conference assembly meeting gathering session talks talk congress ceremony sideline sidelines margin margins
edge fringe occasion event exhibition fair festival funeral reception dinner lunch council round negotiation
`);

/** Prepositions that say where something is. */
export const WITHIN = list(
  'in at near inside outside off on around across along above beside by opposite within',
);

/** Those that say where something goes to or comes from. */
export const TOWARDS = list('to into from through toward towards onto');
