import { describe, expect, test } from 'vitest';
import { CAMEO, type EventName, isCameo } from '../../codebook/index.ts';
import { type Codes, compose, type Outer, outerOf, undone } from './compose.ts';

const act = (cameo: string, event: EventName | null = null, mode: string | null = null): Codes => ({
  event,
  mode,
  cameo,
});

describe('codes of acts that are about another act', () => {
  test.each([
    ['02', '073', '0233', 'assist'],
    ['03', '0874', '0356', null],
    ['10', '0841', '1053', 'yield'],
    ['10', '042', '106', 'meet'],
    ['12', '045', '126', 'meet'],
    ['12', '057', '127', 'assist'],
    ['10', '0831', '1041', 'change'],
    ['13', '163', '1312', 'restrict'],
    ['13', '161', '1313', 'relations'],
    ['13', '192', '1382', 'territory'],
    ['13', '195', '1384', 'violence'],
    ['13', '173', '130', 'arrest'],
  ] as const)('%s about %s is %s', (outer, content, cameo, mode) => {
    expect(compose(outer, act(content))).toEqual({ cameo, mode });
  });

  test('the root of the event stands in for a code that is not given', () => {
    expect(compose('10', { event: 'AID', mode: null, cameo: null })?.cameo).toBe('103');
  });

  test('every answer is in the codebook and in its own family', () => {
    for (const outer of ['02', '03', '10', '12', '13'] as Outer[])
      for (const code of CAMEO.keys()) {
        const composed = compose(outer, act(code));
        if (!composed) continue;
        expect(isCameo(composed.cameo), `${outer} ${code}`).toBe(true);
        expect(outerOf(composed.cameo)).toBe(outer);
      }
  });
});

describe('the end of an act', () => {
  test.each([
    ['190', 'ASSAULT', 'CONCEDE', '087'],
    ['163', 'SANCTION', 'CONCEDE', '085'],
    ['070', 'AID', 'SANCTION', '162'],
    ['040', 'CONSULT', 'REJECT', '164'],
  ] as const)('of %s, %s, is %s with %s', (cameo, event, then, code) => {
    expect(undone(act(cameo, event))).toEqual({ event: then, mode: null, cameo: code });
  });

  test('of a statement is nothing', () => expect(undone(act('010'))).toBeNull());
});
