export {
  type Cause,
  type CurvePoint,
  curveOf,
  HALF_LIFE,
  MOVEMENT_MONTHS,
  type Movement,
  movementOf,
} from './curve.ts';
export { type DyadInput, type DyadRow, dyadMonths, dyadsOf } from './dyads.ts';
export { DIRECTIONS, type Direction, type Figure, type Figures, figuresOf } from './figure.ts';
export { monthOf, monthsBefore } from './month.ts';
export { ifSanctionIsVerbal, type PanelRow, panelOf, type Span } from './panel.ts';
export { TURNING_POINT_FLOOR, type Turning, type TurningPoint, turningOf } from './turning.ts';
