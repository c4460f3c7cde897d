/** Words by which a report dates an event. Source: general knowledge of English. */
const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** Their subject is what happens: 'the vote took place'. */
export const HAPPENING = words(
  'take happen occur begin start open fall come erupt break end close finish conclude collapse expire fail resume',
);

/** Their object (or passive subject) is what happens: 'held a summit', 'the embargo was imposed'. */
export const HOLDING = words(
  'hold stage conduct convene host sign launch declare impose proclaim issue give deliver mount carry adopt pass begin start open end close lift conclude reach strike make',
);

/** They tell the beginning of what lasts. */
export const BEGINNING = words('begin start open erupt break launch impose declare proclaim take');

/** They tell its end. */
export const ENDING = words('end close finish conclude collapse expire lift');

/** What lasts: 'two years after the war' counts from its end. */
export const DURATIVE = words(
  'war conflict fighting talk talks negotiation negotiations siege blockade embargo boycott strike crisis occupation dispute standoff presidency rule reign campaign offensive mission exercise drill trial',
);

/** Verbs whose noun is another word; for all others it is taken to be the same ('vote', 'attack', 'visit'). */
export const NOUN_OF: ReadonlyMap<string, string> = new Map(
  `agree agreement; annex annexation; announce announcement; arrive arrival; assassinate assassination; bomb bombing;
   crash crash; decide decision; declare declaration; defect defection; depart departure; deploy deployment; die death;
   dismiss dismissal; dissolve dissolution; elect election; evacuate evacuation; execute execution; explode explosion;
   expel expulsion; inaugurate inauguration; intervene intervention; invade invasion; kill killing; meet meeting;
   negotiate negotiation; open opening; ratify ratification; resign resignation; rule ruling; seize seizure;
   shell shelling; shoot shooting; sign signing; speak speech; surrender surrender; withdraw withdrawal`
    .split(';')
    .map((pair) => pair.trim().split(' '))
    .map(([verb = '', noun = '']): [string, string] => [verb, noun]),
);
