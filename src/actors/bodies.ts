import type { Token } from '../model/sentence.ts';
import { type Draft, headOf } from './draft.ts';
import { isGenitive } from './phrase.ts';

/** Nouns by which an organisation is called again after its name: 'the commission', 'the agency'. */
const NOUNS = new Set(
  'union commission council organization organisation agency court fund league alliance tribunal assembly'.split(
    ' ',
  ),
);
/** Organisations of states that are called a bloc. */
const BLOC =
  /\b(European|Association of|Association for Regional|Community|Mercosur|Cooperation Council|Cooperation Organi[sz]ation|African Union|CARICOM|Caricom|BRICS|Commonwealth of Independent|Eurasian Economic|Arab League|Pacific Alliance|Visegrad)\b/;
const ALLIANCE = /^NATO$/;

/** Armed movements are called again as a group, or by who fights for them. */
const ARMED_NOUNS = ['group', 'movement', 'militia', 'rebel', 'insurgent', 'militant', 'guerrilla'];

/** Sentences over which such a noun points back. */
const REACH = 40;

/** The organisations that a report has named, by the nouns that can mean them from there on. */
export class Bodies {
  readonly #last = new Map<string, Draft>();

  /** Movements, parties and armed groups in the order of the text. */
  readonly #groups: { readonly body: Draft; readonly sentence: number }[] = [];

  /** Sentences in which a body of the report's two states was told of last, by its noun. */
  readonly #joint = new Map<string, number>();

  addJoint(noun: string, sentence: number): void {
    this.#joint.set(noun, sentence);
  }

  /** Whether a noun means a body of the report's two states in a sentence, and no other one told of since. */
  isJoint(noun: string, sentence: number): boolean {
    const told = this.#joint.get(noun);
    const other = this.named(noun, sentence)?.sentence.index ?? -1;
    return told !== undefined && told > other && sentence - told < REACH;
  }

  /** Whether a body of the report's two states was told of last in this very sentence. */
  isJointIn(noun: string, sentence: number): boolean {
    return this.#joint.get(noun) === sentence;
  }

  add(found: Draft): void {
    for (const body of [found, ...(found.phrase?.owners ?? [])])
      if (/^(rebel|party)$/.test(body.sense?.kind ?? ''))
        this.#groups.push({ body, sentence: found.sentence.index });
    const { sense } = found;
    if (sense?.what !== 'organisation') return;
    const armed = sense.kind === 'rebel' ? ARMED_NOUNS : [];
    for (const noun of [...nounsOf(sense.name), ...armed]) this.#last.set(noun, found);
  }

  /** 'A Hamas official said the group agreed': the only movement that the sentence or the one before it has named. */
  group(sentence: number): Draft | undefined {
    const near = this.#groups.filter((one) => sentence - one.sentence < 2).map(({ body }) => body);
    return new Set(near.map(({ sense }) => sense?.name)).size === 1 ? near.at(-1) : undefined;
  }

  /** 'The Commission', in a report that has named the European Union and no commission: its own. */
  commission(sentence: number): Draft | undefined {
    const union = this.named('union', sentence);
    const [party] = union?.parties ?? [];
    if (!union || party?.code !== 'EUR') return undefined;
    const name = 'European Commission';
    return { ...union, parties: [{ ...party, name }], key: `body EUR ${name}` };
  }

  /** The organisation that a noun means in a sentence, where it is written small or as a name. */
  called({ lemma, form }: Token, sentence: number): Draft | undefined {
    const named = this.named(lemma.toLowerCase(), sentence);
    return named ?? (form === 'Commission' ? this.commission(sentence) : undefined);
  }

  /** The organisation that a noun means in a sentence. */
  named(noun: string, sentence: number): Draft | undefined {
    const found = this.#last.get(noun);
    return found && sentence - found.sentence.index < REACH ? found : undefined;
  }
}

function nounsOf(name: string): string[] {
  const own = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => NOUNS.has(word));
  return [...own, ...(BLOC.test(name) ? ['bloc'] : []), ...(ALLIANCE.test(name) ? ['alliance'] : [])];
}

/** 'a commission spokesman', "the agency's inspectors": the organisation in front, called by its noun. */
export function bodyBefore(
  found: Draft,
  settled: ReadonlyMap<number, Draft>,
  bodies: Bodies,
): Draft | undefined {
  const { sentence, first, core } = found;
  const before = sentence.tokens[first - 1];
  if (isGenitive(before)) return [...settled.values()].find((one) => one.last === first - 2 && isBody(one));
  const inFront = sentence.tokens[core - 1];
  return inFront && isPart(inFront, sentence.tokens[headOf(found)])
    ? bodies.called(inFront, sentence.index)
    : undefined;
}

const isPart = ({ upos, head }: Token, noun: Token | undefined): boolean =>
  /^(NOUN|PROPN)$/.test(upos) && head === noun;

const isBody = ({ sense, human, joint, parties }: Draft): boolean =>
  sense === null && !human && !joint && parties.length === 1;
