export { CAMEO, type CameoCode, cameoOf, goldsteinOf, isCameo, ploverRootOf } from './cameo.ts';
export { isContext, isEvent, isMode, ploverOf } from './code.ts';
export { COUNTRIES, isActorCode } from './countries.ts';
export {
  CONTEXTS,
  type Context,
  EVENTS,
  type EventName,
  type EventType,
  QUAD_NAMES,
  type Quad,
} from './plover.ts';
export { INTERNATIONAL, isSector, SECTORS, type Sector } from './sectors.ts';
