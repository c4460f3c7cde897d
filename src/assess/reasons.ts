import type { Claim } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import { type RecordReasons, reasonsOf } from '../record/index.ts';
import { contentIn } from './content.ts';
import type { Known } from './known.ts';

/** Why the claims of a record are one: only reports with a claim that has a party in common with them are looked at. */
export function reasonsIn(known: Known, record: RecordEntry): RecordReasons {
  const { articles, claims } = contentIn(known);
  const own = record.claims.flatMap((id) => claims.get(id) ?? []);
  const { reports, beside } = besideIn(known).around(own);
  return reasonsOf(
    record,
    reports.flatMap((id) => articles.get(id) ?? []),
    beside,
    known.review,
  );
}

/** Where claims stand among all, by their parties and by their reports. */
class Beside {
  readonly #claims: readonly Claim[];
  readonly #byParty = new Map<string, number[]>();
  readonly #byReport = new Map<string, number[]>();

  constructor(claims: readonly Claim[]) {
    this.#claims = claims;
    for (const [place, claim] of claims.entries()) {
      for (const party of partiesIn(claim)) keep(this.#byParty, party, place);
      keep(this.#byReport, claim.evidence.article, place);
    }
  }

  /** The reports that tell of a party of some claims, and all their claims: another may tell that a newer coder read one. */
  around(own: readonly Claim[]) {
    const parties = new Set(own.flatMap((claim) => [...partiesIn(claim)]));
    const found = [...parties].flatMap((party) => this.#byParty.get(party) ?? []);
    const reports = new Set(found.map((place) => this.#claims[place]?.evidence.article ?? ''));
    const places = [...reports].flatMap((report) => this.#byReport.get(report) ?? []).sort((a, b) => a - b);
    return { reports: [...reports], beside: places.flatMap((place) => this.#claims[place] ?? []) };
  }
}

/** Codes of everybody on either side of a claim; of one without any that there is none. */
function partiesIn({ by, to }: Claim): ReadonlySet<string> {
  const codes = [...by, ...to].map(({ code }) => code);
  return new Set(codes.length > 0 ? codes : ['']);
}

function keep(lists: Map<string, number[]>, name: string, place: number): void {
  const list = lists.get(name);
  if (list) list.push(place);
  else lists.set(name, [place]);
}

const besides = new WeakMap<Known, Beside>();

function besideIn(known: Known): Beside {
  const kept = besides.get(known) ?? new Beside(known.claims);
  besides.set(known, kept);
  return kept;
}
