import { describe, expect, it } from 'vitest';
import { actorsOf, pairOf } from './pair.ts';

describe('a pair on the command line', () => {
  it('is two codes, or one word with a hyphen, in any case', () => {
    expect(pairOf(['KOR', 'CHN'])).toEqual(['KOR', 'CHN']);
    expect(pairOf(['kor-chn'])).toEqual(['KOR', 'CHN']);
    expect(actorsOf(['KOR-CHN'], 2)).toEqual(['KOR', 'CHN']);
  });

  it('is refused with what is wrong and an example where it is none', () => {
    expect(() => pairOf(['KOR'])).toThrow('a pair is two actors, not 1; give codes as KOR CHN');
    expect(() => pairOf(['KOR-KOR'])).toThrow('not KOR twice');
    expect(() => pairOf(['KOR-XYZ'])).toThrow("'XYZ' is no actor");
    expect(() => pairOf(['Norway', 'Poland'])).toThrow(
      "'NORWAY' and 'POLAND' are no actors; give codes: NOR for Norway, POL for Poland",
    );
    expect(() => pairOf(['korea', 'CHN'])).toThrow('PRK for North Korea, KOR for South Korea');
    expect(() => actorsOf(['KOR-CHN', 'JPN'], 2)).toThrow('at most 2 actors, not 3');
  });
});
