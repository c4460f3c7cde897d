/** News agencies whose names do not show that they are one. Public knowledge; one list for the whole reader. */
const AGENCIES = new Set(
  (
    'yonhap reuters ap afp xinhua kyodo jiji tass interfax dpa efe ansa upi pti ani anadolu bloomberg cna kcna ' +
    'bernama antara apa belga lusa tanjug mena irna sana wam spa petra maan unian ukrinform ria sputnik newsis cns ' +
    'cnn bbc npr voa rfa rfi dw nhk kbs mbc sbs ytn cctv cgtn tvn'
  ).split(' '),
);

const AGENCY_WORD =
  /\b(wire|news|newswire|press|agency|agence|service|services|times|herald|post|daily|journal|tribune|today|media|network|broadcasting|gazette|telegraph|chronicle|bulletin|monitor|courier|ledger|observer|guardian|examiner|inquirer|dispatch|despatch|weekly|quarterly|magazine|argus|sentinel|spectator|mirror|express|independent|globe|register|staff)\b/i;

/** Whether a name ends in the word that says what it is: 'Example Wire', 'The Specimen Daily'. */
export const endsAsOutlet = (name: string): boolean => new RegExp(`${AGENCY_WORD.source}$`, 'i').test(name);

/** Whether a name is that of an agency or outlet, not of a person. People have at least two words to their name. */
export const isAgency = (name: string): boolean =>
  AGENCIES.has(name.toLowerCase()) ||
  AGENCY_WORD.test(name) ||
  /^(associated press|agence france-presse)/i.test(name);

/** Whether words look like the name of a person or an outlet: one to six words, each with a capital. */
export const isName = (words: string): boolean =>
  words.length <= 60 &&
  /^\p{Lu}[\p{L}\p{N}.'’&-]*(?: (?:(?:of|the|de|van|von|der|al|bin|da|and|&) )*\p{Lu}[\p{L}\p{N}.'’&-]*){0,5}$/u.test(
    words,
  );
