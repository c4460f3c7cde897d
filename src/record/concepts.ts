/**
 * Words of diplomacy that mean the same for the purpose of folding, a line each, named by the first. General
 * vocabulary of the field, gathered by hand; forms are those of `stem`.
 */
const lines = `
normal normalize normalization track course footing restore restoration mend repair resume resumption reset thaw
dialogue discuss discussion talk sit communicate communication consult consultation negotiate negotiation converse
solve solution settle settlement resolve resolution
oppose opposition object objection
strain sour fray worsen deteriorate chill tense tension
retaliate retaliatory retaliation reprisal revenge
reverse reversal rescind undo cancel withdraw withdrawal scrap
halt stop suspend suspension freeze pause
extend extension prolong renew renewal
denuclearize denuclearization nuclear
deploy deployment install installation
shop store supermarket outlet
close shut shutter closure
duty tariff custom
envoy ambassador commissioner
ban prohibit prohibition bar embargo boycott
improve improvement better
peace peaceful
release free liberate hand freeing liberation handover freedom
defense defence
plane aircraft airplane aeroplane jet warplane
fly flew flown
apologize apology
soldier troop serviceman servicemen army
fight fought clash battle skirmish gunfight firefight shootout
prisoner captive detainee
safe safety
traffic passage transit
favour favor favourite favoured favored trust trusted preferential preference preferred privilege privileged
`;

/** Words that measures are called by without saying what they are: they link only weakly. */
const generic =
  'measure step action sanction restriction curb move retaliate countermeasure ban penalty pressure import export';

/**
 * What a measure, or its end, does to the thing that it is about: told of the thing, it says not which measure it is. Concepts
 * where words have one ('suspend' is 'halt', 'resume' is 'normal').
 */
const restricting = `
halt ban close cut keep introduce impose bring slap levy order
lift drop scrap abolish end remove exclude strike waive ease relax open reopen normal allow permit let revoke reverse reinstate reimpose
raise increase double triple hike lower reduce`;

/** Words too frequent in reports on relations between states to tell one matter from another. */
const stops = `
a an the this that these those and or but nor so as at by for from in into of off down away on onto out over to toward towards
up with within without between among against about after before since until under through during per via amid upon
is are was were be been being am do does did done has have had having will would shall should can could may might must
not no any all both each either neither every other some such own same more most much many few less least very also
anything something nothing everything anybody anyone nobody somebody someone
it its they them their theirs he him his she her hers we our us you your i me my who whom whose which what when where
why how there here then than too only just even still yet again already always once
said told taken took made given gave met kept brought sought found begun began became came went seen saw set laid
early earlier late later appear apparent apparently seem various several number certain thing place
say says tell told add state announce report according note call cite claim insist
agree agreement accord deal pact decide decision plan intend expect pledge promise vow commit commitment reiterate
reaffirm affirm share view continue keep push seek make take give get put bring hold go come become begin start use
two second first one three party side country nation state government ministry foreign minister official leader
president bilateral mutual joint jointly relation relationship tie ties link issue matter problem question concern area
field way effort further furthermore quick quickly expeditious expeditiously promote enhance strengthen develop
development advance cooperative importance great large major new recent recently future forward going possible related
regard regarding position stance back right common interest serve attach find engage engagement end last long held point enter dispute row quarrel spat additional another fact
year month week day itself themselves himself herself run stay remain apply
today yesterday tomorrow time session per cent percent january february march april may june july august september october
november december jan feb aug sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
`;

const split = (text: string): string[] => text.trim().split(/\s+/);

/** Word stem to the name of its concept. */
export const conceptWords: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => split(line).map((word): [string, string] => [word, split(line)[0] ?? word])),
);
export const genericWords: ReadonlySet<string> = new Set(split(generic));
export const restrictingWords: ReadonlySet<string> = new Set(split(restricting));
/** Verbs by which somebody is taken off a list: one deed. */
export const removingWords: ReadonlySet<string> = new Set(['remove', 'exclude', 'strike', 'delete']);
export const stopWords: ReadonlySet<string> = new Set(split(stops));
