/** When a pair was last looked at, kept in the browser alone: up to which day its reports were known. */
const keyOf = (pair: string): string => `entente:seen:${pair}`;

/**
 * The newest publication day that the visit before this one knew, or null at the first. The same through a whole
 * session, so that loading the page again does not make everything old.
 */
export function lastSeen(pair: string): string | null {
  const inSession = sessionStorage.getItem(keyOf(pair));
  if (inSession !== null) return inSession || null;
  const before = localStorage.getItem(keyOf(pair));
  sessionStorage.setItem(keyOf(pair), before ?? '');
  return before;
}

export function markSeen(pair: string, newest: string): void {
  localStorage.setItem(keyOf(pair), newest);
}
