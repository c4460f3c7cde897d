import type { Token } from '../../model/sentence.ts';
import { hedgesOf } from './hedges.ts';
import { isNegated } from './negation.ts';
import { type Tense, type Time, tenseOf } from './tense.ts';

/** A verb of saying that a predicate stands under. */
export interface Reporting {
  readonly verb: Token;
}

/** How a predicate stands in its sentence: the ground on which its status is decided. */
export interface Setting {
  /** False where it is only the content of a wish, a demand, a promise or a purpose. */
  readonly asserted: boolean;
  /** The predicate whose content it is, if it is not asserted. */
  readonly contentOf: Token | null;
  readonly negated: boolean;
  readonly time: Time;
  readonly perfect: boolean;
  readonly modal: string | null;
  /** `planned`, `predicted`, `alleged` ... where a governing predicate says so ('is expected to'). */
  readonly outlook: 'planned' | 'predicted' | 'alleged' | null;
  readonly condition: boolean;
  readonly hedges: readonly Token[];
  /** Innermost first. */
  readonly reporting: readonly Reporting[];
  /** The verb of warning by which its doer says that it is to come. */
  readonly warning: Token | null;
  /** The outermost verb of the group that carries the tense. */
  readonly finite: Token;
}

/** Every setting is made here, for the reason that `frameWith` has. */
const made = (found: Omit<Setting, keyof Tense>, { time, perfect, modal }: Tense): Setting => ({
  asserted: found.asserted,
  contentOf: found.contentOf,
  negated: found.negated,
  time,
  perfect,
  modal,
  outlook: found.outlook,
  condition: found.condition,
  hedges: found.hedges,
  reporting: found.reporting,
  warning: found.warning,
  finite: found.finite,
});

/** A setting with some fields changed. */
export const settingWith = (setting: Setting, changes: Partial<Setting>): Setting =>
  Object.assign(made(setting, setting), changes);

export interface Walk {
  asserted: boolean;
  contentOf: Token | null;
  negated: boolean;
  tense: Tense;
  outlook: Setting['outlook'];
  condition: boolean;
  hedges: Token[];
  reporting: Reporting[];
  warning: Token | null;
  finite: Token;
}

/** What was found on the way. */
export const settled = (walk: Walk): Setting => made(walk, walk.tense);

/** 'believes that', 'suspects that': somebody's thought, not the report's word. */
export function believed(walk: Walk, head: Token): void {
  walk.reporting.push({ verb: head });
  walk.outlook ??= walk.tense.time === 'future' ? 'predicted' : 'alleged';
}

export function govern(walk: Walk, head: Token, outlook: Setting['outlook']): void {
  const tense = tenseOf(head);
  if (isNegated(head)) walk.negated = true;
  walk.hedges.push(...hedgesOf(head));
  walk.outlook ??= outlook;
  if (outlook !== 'alleged') walk.tense = tense;
  else if (walk.tense.time === 'none') walk.tense = { ...tense, time: 'past' };
  walk.finite = head;
}

export function content(walk: Walk, head: Token): void {
  walk.asserted = false;
  walk.contentOf = head;
}
