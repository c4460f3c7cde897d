import { cameoOf, type EventName, isCameo } from '../../codebook/index.ts';
import { eventIn } from './plover.ts';

/** Codes of an act, or of what an act is about. */
export interface Codes {
  readonly event: EventName | null;
  readonly mode: string | null;
  readonly cameo: string | null;
}

/** CAMEO's families of acts that have another act for their content, by their root. */
export type Outer = '02' | '03' | '10' | '12' | '13';

const OUTER = new Set<string>(['02', '03', '10', '12', '13']);

export const outerOf = (cameo: string | null): Outer | null => {
  const root = cameo?.slice(0, 2) ?? '';
  return OUTER.has(root) ? (root as Outer) : null;
};

/**
 * What the content adds to appeal (02), intent (03), demand (10) and refusal (12), by the longest code that the
 * content begins with: CAMEO names these families' children alike.
 */
const CHILD: Readonly<Record<string, Readonly<Partial<Record<Outer, string>>>>> = {
  '04': { '02': '026', '03': '036', '10': '106', '12': '125' },
  '045': { '02': '028', '03': '039', '10': '108', '12': '126' },
  '05': { '02': '022', '03': '032', '10': '102', '12': '120' },
  '057': { '02': '027', '03': '030', '10': '107', '12': '127' },
  '06': { '02': '021', '03': '031', '10': '101', '12': '121' },
  '061': { '02': '0211', '03': '0311', '10': '1011', '12': '1211' },
  '062': { '02': '0212', '03': '0312', '10': '1012', '12': '1212' },
  '063': { '02': '0213', '03': '0313', '10': '1013', '12': '1213' },
  '064': { '02': '0214', '03': '0314', '10': '1014', '12': '1214' },
  '07': { '02': '023', '03': '033', '10': '103', '12': '122' },
  '071': { '02': '0231', '03': '0331', '10': '1031', '12': '1221' },
  '072': { '02': '0232', '03': '0332', '10': '1032', '12': '1222' },
  '073': { '02': '0233', '03': '0333', '10': '1033', '12': '1223' },
  '074': { '02': '0234', '03': '0334', '10': '1034', '12': '1224' },
  '08': { '02': '025', '03': '035', '10': '105', '12': '124' },
  '081': { '02': '0251', '03': '0351', '10': '1051', '12': '1241' },
  '082': { '02': '0252', '03': '0352', '10': '1052', '12': '1242' },
  '083': { '02': '024', '03': '034', '10': '104', '12': '123' },
  '0831': { '02': '0241', '03': '0341', '10': '1041', '12': '1231' },
  '0832': { '02': '0242', '03': '0342', '10': '1042', '12': '1232' },
  '0833': { '02': '0243', '03': '0343', '10': '1043', '12': '1233' },
  '0834': { '02': '0244', '03': '0344', '10': '1044', '12': '1234' },
  '084': { '02': '0253', '03': '0353', '10': '1053', '12': '1243' },
  '085': { '02': '0254', '03': '0354', '10': '1054', '12': '1244' },
  '086': { '02': '0255', '03': '0355', '10': '1055', '12': '1245' },
  '087': { '02': '0256', '03': '0356', '10': '1056', '12': '1246' },
  '036': { '02': '026', '03': '036', '10': '106', '12': '125' },
  '037': { '02': '027', '03': '037', '10': '107', '12': '127' },
  '038': { '02': '028', '03': '038', '10': '108', '12': '126' },
  '039': { '02': '028', '03': '039', '10': '108', '12': '126' },
  '03': { '12': '127' },
  // Force that somebody is asked for is help to the one who asks.
  '18': { '02': '0232', '10': '1032' },
  '19': { '02': '0232', '10': '1032' },
};

/** What is threatened, by the longest code that the content begins with. */
const THREAT: Readonly<Record<string, readonly [cameo: string, mode: string | null]>> = {
  '14': ['133', null],
  '15': ['138', 'violence'],
  '16': ['131', 'relations'],
  '161': ['1313', 'relations'],
  '162': ['1311', 'relations'],
  '163': ['1312', 'restrict'],
  '164': ['134', 'relations'],
  '165': ['135', 'relations'],
  '166': ['136', 'expel'],
  '17': ['130', 'restrict'],
  '171': ['130', 'restrict'],
  '172': ['132', 'restrict'],
  '1721': ['1321', 'restrict'],
  '1722': ['1322', 'restrict'],
  '1723': ['1323', 'restrict'],
  '1724': ['1324', 'restrict'],
  '173': ['130', 'arrest'],
  '174': ['130', 'expel'],
  '175': ['137', 'violence'],
  '18': ['1383', 'violence'],
  '19': ['138', 'violence'],
  '191': ['1381', 'restrict'],
  '192': ['1382', 'territory'],
  '193': ['1384', 'violence'],
  '194': ['1384', 'violence'],
  '195': ['1384', 'violence'],
  '20': ['1385', 'violence'],
  '12': ['134', 'relations'],
};

/** Modes of REQUEST and REJECT: what is asked for or refused. */
const ASKED: readonly (readonly [prefix: string, mode: string])[] = [
  ['083', 'change'],
  ['08', 'yield'],
  ['04', 'meet'],
  ['036', 'meet'],
  ['05', 'assist'],
  ['06', 'assist'],
  ['07', 'assist'],
  ['18', 'assist'],
  ['19', 'assist'],
];

/** Codes of an appeal, promise, demand, refusal or threat with a known content; null where the content adds nothing. */
export function compose(outer: Outer, content: Codes): { cameo: string; mode: string | null } | null {
  const inner =
    content.cameo ?? (content.event && cameoOf(content.event, content.mode ? [content.mode] : []));
  if (!inner) return null;
  if (outer === '13') {
    if (content.mode === 'expel' && !inner.startsWith('166')) return { cameo: '130', mode: 'expel' };
    const threat = longest(THREAT, inner);
    return threat && { cameo: threat[0], mode: threat[1] };
  }
  const child = longest(CHILD, inner)?.[outer];
  if (!child) return null;
  const mode = ASKED.find(([prefix]) => inner.startsWith(prefix))?.[1] ?? null;
  return { cameo: isCameo(child) ? child : child.slice(0, 3), mode: outer === '03' ? null : mode };
}

function longest<T>(table: Readonly<Record<string, T>>, code: string): T | null {
  for (let length = code.length; length >= 2; length--) {
    const found = table[code.slice(0, length)];
    if (found) return found;
  }
  return null;
}

/** What ending an act comes to, by the root of its code. */
const ENDED: Readonly<Record<string, string>> = {
  '04': '164',
  '06': '160',
  '07': '162',
  '14': '082',
  '15': '087',
  '16': '085',
  '17': '081',
  '18': '087',
  '19': '087',
};

/** Codes of the end of an act: of force a concession, of help or talks a step back from relations. */
export function undone({ event, mode, cameo }: Codes): Codes | null {
  if (!event) return null;
  const root = (cameo ?? cameoOf(event, mode ? [mode] : [])).slice(0, 2);
  const ended = ENDED[root];
  return ended === undefined ? null : { event: eventIn(event, new Set(['undo'])), mode: null, cameo: ended };
}
