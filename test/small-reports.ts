import { randomFrom } from '../src/model/random.ts';

const STATES = [
  ['Norway', 'Oslo'],
  ['Chile', 'Santiago'],
  ['Kenya', 'Nairobi'],
  ['Vietnam', 'Hanoi'],
  ['Poland', 'Warsaw'],
  ['Peru', 'Lima'],
  ['Turkey', 'Ankara'],
  ['Egypt', 'Cairo'],
  ['Canada', 'Ottawa'],
  ['Finland', 'Helsinki'],
  ['Morocco', 'Rabat'],
  ['Thailand', 'Bangkok'],
  ['Greece', 'Athens'],
  ['Ghana', 'Accra'],
  ['Nepal', 'Kathmandu'],
  ['Cuba', 'Havana'],
  ['Japan', 'Tokyo'],
  ['Brazil', 'Brasilia'],
  ['Austria', 'Vienna'],
  ['Jordan', 'Amman'],
  ['Uganda', 'Kampala'],
  ['Ireland', 'Dublin'],
  ['Malaysia', 'Kuala Lumpur'],
  ['Ecuador', 'Quito'],
  ['Hungary', 'Budapest'],
  ['Mongolia', 'Ulaanbaatar'],
  ['Zambia', 'Lusaka'],
  ['Portugal', 'Lisbon'],
  ['Armenia', 'Yerevan'],
  ['Senegal', 'Dakar'],
  ['Philippines', 'Manila'],
  ['Denmark', 'Copenhagen'],
] as const;

const THINGS = ['fishing', 'trade', 'border', 'air traffic', 'customs', 'visa', 'water', 'energy'];

const SENTENCES: readonly ((a: string, b: string, thing: string) => string)[] = [
  (a, b, thing) => `${a} and ${b} signed a ${thing} agreement on Monday, officials said.`,
  (a, b, thing) => `${a} accused ${b} of breaking the ${thing} accord.`,
  (a, b) => `The foreign minister of ${a} will visit ${b} next month.`,
  (a, b, thing) => `${a} demanded that ${b} lift its ${thing} restrictions.`,
  (a, b, thing) => `${b} denied that it had suspended the ${thing} talks with ${a}.`,
  (a, b, thing) => `${a} imposed a ban on ${thing} services from ${b}.`,
  (a, b) => `The presidents of ${a} and ${b} met on Tuesday.`,
  (a, b, thing) => `${b} promised ${a} to reopen the ${thing} office.`,
];

/** A made-up report of a few sentences, another one for each number. */
export function smallReport(number: number): string {
  const draw = randomFrom(number + 1);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(draw() * all.length)] as T;
  const [first, second] = [pick(STATES), pick(STATES)];
  const [a, place] = first;
  const b = second[0] === a ? 'Spain' : second[0];
  const told = [0, 1, 2].map(() => pick(SENTENCES)(a, b, pick(THINGS)));
  const month = 1 + Math.floor(draw() * 12);
  const day = 1 + Math.floor(draw() * 28);
  const year = 2000 + Math.floor(draw() * 20);
  const date = `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
  return `${a} and ${b}: report number ${number}\n\nPublished: ${date}\n\n${place.toUpperCase()} (Example Wire) -- ${told.join(' ')}\n`;
}
