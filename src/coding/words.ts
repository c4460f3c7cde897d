/** A list of words, written on one line, as a set. */
export const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));
