import type { Claim, Details, Kind, Plover } from '../src/model/claim.ts';
import type { When } from '../src/model/when.ts';
import { SHARES, zipf } from './generated.ts';

/** Something that reports tell of, each in words of its own. */
export interface Thing {
  readonly kind: Kind;
  readonly pair: readonly [string, string];
  readonly persons: readonly [string, string];
  readonly issue: string;
  readonly plover: Plover | null;
  tell(random: () => number): { phrase: string; detail: Claim['detail']; when: When | null };
}

const WORDS = 4000;
const drawWord = zipf(WORDS, 0.9);
const drawBack = zipf(40, 1);

/** A day so many after the first. */
export const dayOf = (day: number): string => new Date(Date.UTC(2019, 0, 1 + day)).toISOString().slice(0, 10);

/** A thing of a dyad: in seven cases of ten one that was told before, the later the likelier. */
export function thingIn(
  dyad: { readonly pair: readonly [string, string]; readonly things: Thing[] },
  day: number,
  random: () => number,
): Thing {
  const back = dyad.things.length - 1 - drawBack(random);
  const known = random() < 0.7 ? dyad.things[back] : undefined;
  if (known) return known;
  const made = newThing(random() < 0.5 ? dyad.pair : [dyad.pair[1], dyad.pair[0]], day, random);
  dyad.things.push(made);
  if (dyad.things.length > 200) dyad.things.splice(0, 100);
  return made;
}

/** A made-up word: ranks as syllables, so that frequent ones stay frequent. */
function wordOf(rank: number): string {
  const [consonants, vowels] = ['bdfgklmnprtvz', 'aeiou'];
  let word = '';
  for (let n = rank + 400; n > 0; n = Math.floor(n / 65))
    word += `${consonants[n % 13]}${vowels[Math.floor(n / 13) % 5]}`;
  return `${word}k`;
}

function kindOf(random: () => number): Kind {
  let left = random() * 100;
  for (const [kind, share] of SHARES) {
    left -= share;
    if (left < 0) return kind;
  }
  return 'event';
}

function newThing(pair: readonly [string, string], day: number, random: () => number): Thing {
  const kind = kindOf(random);
  const words = Array.from({ length: 2 + Math.floor(random() * 3) }, () => wordOf(drawWord(random)));
  const stance = random() < 0.5 ? 'opposes' : 'supports';
  const level = random() < 0.3 ? 'heads' : 'ministers';
  const occasion = random() < 0.15 ? `${wordOf(drawWord(random))} summit`.toUpperCase() : null;
  const event = random() < 0.5 ? 'CONSULT' : 'ACCUSE';
  return {
    kind,
    pair,
    persons: [`Ana ${pair[0]}-${Math.floor(random() * 3)}`, `Rui ${pair[1]}-${Math.floor(random() * 3)}`],
    issue: `${wordOf(Math.floor(random() * 8))} ${wordOf(pair[0].charCodeAt(0) + pair[1].charCodeAt(1))}`,
    plover: kind === 'event' ? { event, modes: [], contexts: [], quad: 1, score: 1 } : null,
    tell: (draw) => {
      const phrase = words.filter((_, i) => i === 0 || draw() < 0.8).join(' ');
      const detail: Details = {
        agreement: { instrument: null, step: 'agreed' },
        commitment: { what: phrase, due: null, step: 'made' },
        position: { on: phrase, stance },
        measure: { what: `sanctions on ${phrase}`, against: null, step: 'imposed' },
        meeting: { level, format: 'talks', occasion, step: 'held' },
        denial: { of: phrase },
        event: {},
        assessment: { view: phrase },
      };
      return { phrase, detail: detail[kind], when: whenOf(day, draw()) };
    },
  };
}

function whenOf(day: number, draw: number): When | null {
  if (draw < 0.25) return null;
  const [from, to] = draw < 0.85 ? [day, day] : [day - (day % 30), day - (day % 30) + 29];
  const grain = from === to ? 'day' : 'month';
  return { from: dayOf(from), to: dayOf(to), grain, text: '', basis: 'stated', doubtful: false };
}
