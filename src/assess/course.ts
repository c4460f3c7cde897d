import type { Course } from './dossier.ts';
import {
  curveOf,
  figuresOf,
  ifSanctionIsVerbal,
  monthOf,
  movementOf,
  panelOf,
  turningOf,
} from './figures/index.ts';
import type { Desk } from './line.ts';

/** How relations went up to the month that the dossier stands at; what is dated later is left out. */
export function courseOf(desk: Desk): Course {
  const { dated, undated } = figuresOf(desk);
  const now = monthOf(desk.asOf);
  const past = dated.filter(({ month }) => month <= now);
  const span = past.length > 0 ? { to: now } : {};
  const curve = curveOf(past, span);
  return {
    panel: panelOf(past, span),
    curve,
    movement: movementOf(curve),
    turning: turningOf(past),
    undated,
    ifSanctionIsVerbal: ifSanctionIsVerbal(past),
  };
}
