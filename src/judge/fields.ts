/** What is judged of a claim: whether there is such an act or statement at all, and whether each field is right. */
export const FIELDS = ['such', 'kind', 'by', 'to', 'status', 'said', 'plover', 'when'] as const;
export type JudgedField = (typeof FIELDS)[number];

/** Fields that have to be right for a claim to be right: the act, its parties, and how far it is so. */
export const DECISIVE: readonly JudgedField[] = ['such', 'by', 'to', 'status'];
