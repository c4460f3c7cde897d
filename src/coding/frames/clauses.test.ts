import { expect, test } from 'vitest';
import { mended } from '../../language/mend/testing.ts';
import { verbFrame } from './verbs.ts';

test('what a passive tells of is its complement, also where it stands before', () => {
  const at = mended('Whether Lima accepted it was not revealed by Quito.');
  expect(verbFrame(at('revealed'))).toMatchObject({
    complement: { form: 'accepted' },
    complementForm: 'that',
    agents: [{ form: 'Quito' }],
  });
});
