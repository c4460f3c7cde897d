/** A number with what is counted: '1 report', '2 reports'. */
export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
