/** Verbs and other words by which a clause tells its time. Source: general knowledge of English. */
const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** What is arranged lies ahead: 'slated for', 'a meeting scheduled to'. */
export const ARRANGED = words('schedule slate plan expect due set fix aim bind intend target propose');
/** 'for', 'until' or 'to' a day after these is the new day. */
export const MOVED = words(
  'call arrange book postpone delay defer extend reschedule move push schedule slate plan set fix invite adjourn',
);
export const TOWARDS = words('for until till to by');
/** With 'until' alone these tell a new end. */
export const PROLONGED = words('give grant put prolong renew');
/** What may stand between 'until' and the name of a month or day. */
export const BEFORE_MONTH = words('the end beginning start middle of early late mid - at least');
/** Verbs whose infinitive happens when they do. */
export const IMPLICATIVE = words(
  'begin start continue manage fail decline happen cease come help go use seem appear say report have force compel oblige quick swift',
);
/** Verbs whose present tense tells what a timetable holds. */
export const SCHEDULED = words(
  'open begin start meet end take expire close visit leave arrive resume run vote return travel convene host face sit fall come go be lapse depart land fly head reopen reconvene play',
);
export const COMING = words('planned upcoming forthcoming scheduled expected proposed coming impending due');
/** Past forms of irregular verbs that are never nouns. */
export const PAST_FORMS = words(
  'sank fled broke fell began came went took gave held met sought struck grew threw flew shook spoke sent lost won',
);
/** Verbs of one form for all times: 'jets hit a depot on Sunday' have hit it. */
export const INVARIABLE = words('beat burst cut hit let put quit set shed shut split');
/** Present tense that tells what has been said already. */
export const TOLD = words('say tell report write announce note add quote cite show');
