import { COUNTRIES, INTERNATIONAL, isActorCode } from '../codebook/index.ts';
import type { Side } from './dossier.ts';

/**
 * A side by its code.
 * @throws RangeError if it is no actor code
 */
export function sideOf(code: string): Side {
  if (!isActorCode(code))
    throw new RangeError(`'${code}' is no actor code; give a code such as KOR, CHN or EUR`);
  return { code, name: COUNTRIES.get(code) ?? INTERNATIONAL[code as keyof typeof INTERNATIONAL] };
}
