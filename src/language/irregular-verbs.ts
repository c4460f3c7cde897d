/** Irregular verbs of English: base, past, participle where it is another. From general knowledge of English. */
const VERBS = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|befall befell befallen
begin began begun|bend bent|beset beset|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown
break broke broken|breed bred|bring brought|build built|burst burst|buy bought|cast cast|catch caught|choose chose chosen
cling clung|come came come|creep crept|cut cut|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|free freed
forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|foretell foretold|forget forgot forgotten
forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got gotten|give gave given
go went gone|grind ground|grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept
kneel knelt|know knew known|lay laid|lead led|leave left|lend lent|let let|lose lost|make made|mean meant|meet met
mislead misled|mistake mistook mistaken|misunderstand misunderstood|offset offset|outbid outbid|outdo outdid outdone
overcome overcame overcome|overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|pay paid|put put|quit quit|rebuild rebuilt|refreeze refroze refrozen|retake retook retaken|redraw redrew redrawn|repay repaid|reset reset
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent
set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut
sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|speak spoke spoken|spend spent
spin spun|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung
stride strode stridden|strike struck|string strung|strive strove striven|swear swore sworn|sweep swept|swim swam swum
swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust
tread trod trodden|unbind unbound|unfreeze unfroze unfrozen|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone
uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound
withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written`;

const PASTS = new Map<string, string>();
const PARTICIPLES = new Map<string, string>();
for (const verb of VERBS.trim().split(/[|\n]/)) {
  const [base = '', past = '', participle = past] = verb.split(' ');
  PASTS.set(past, base);
  PARTICIPLES.set(participle, base);
}

const FORMS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['VBD', PASTS],
  // A past that the tagger took for a present: no such form ends in 's'.
  ['VBZ', PASTS],
  ['VBN', PARTICIPLES],
]);

/**
 * The base form of an irregular past or participle; undefined for any other word.
 * @param word in lower case
 */
export const irregularBase = (word: string, xpos: string): string | undefined => FORMS.get(xpos)?.get(word);
