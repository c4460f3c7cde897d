import { describe, expect, it } from 'vitest';
import { eventIn } from './plover.ts';

describe('eventIn', () => {
  it.each([
    ['AID', ['not'], 'REJECT'],
    ['CONSULT', ['refuse'], 'REJECT'],
    ['CONSULT', ['will'], 'AGREE'],
    ['AID', ['agree'], 'AGREE'],
    ['RETREAT', ['demand'], 'REQUEST'],
    ['ASSAULT', ['threaten'], 'THREATEN'],
    ['SANCTION', ['will'], 'THREATEN'],
    ['SANCTION', ['undo'], 'CONCEDE'],
    ['COERCE', ['undo', 'not'], 'REJECT'],
    ['COERCE', ['undo', 'agree'], 'AGREE'],
    ['AID', ['undo'], 'SANCTION'],
    ['CONSULT', ['undo'], 'REJECT'],
    ['ASSAULT', [], 'ASSAULT'],
  ] as const)('%s under %j is %s', (event, setting, expected) => {
    expect(
      eventIn(
        event,
        new Set<'not' | 'will' | 'must' | 'refuse' | 'agree' | 'demand' | 'threaten' | 'undo'>(setting),
      ),
    ).toBe(expected);
  });
});
