import type { Clocks } from './api/index.ts';
import { route } from './router.svelte.ts';

/** The days in the address; every page asks by them. */
export const clocks = (): Clocks => ({ asOf: route.query.get('asOf'), knownBy: route.query.get('knownBy') });

/** An address that keeps the days. */
export function keeping(path: string): string {
  const kept = new URLSearchParams(
    ['asOf', 'knownBy'].flatMap((name) => {
      const day = route.query.get(name);
      return day ? [[name, day]] : [];
    }),
  );
  return kept.size > 0 ? `${path}?${kept}` : path;
}
