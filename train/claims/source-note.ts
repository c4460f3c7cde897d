import { NOTHING } from '../../src/coding/learned/guess.ts';
import type { Row } from './examples.ts';

/** What lies beside the file. */
export const claimsSourceNote = (bytes: number, rows: readonly Row[]): string => `# The claims model

\`claims.json\` (${(bytes / 1e6).toFixed(1)} MB) guesses which record a predicate tells of which no pattern tells anything, though it is known
who does it: a multinomial logistic regression over words, their places in the tree and what the patterns know of them. It
was trained by \`npm run train:claims\`; the same labels, patterns and language model give the same file. It should be
trained anew when one of them changes.

Trained on ${rows.length} predicates of texts written for this project, each judged by a reader who had not seen the coder
(\`train/claims\`, CC0); ${rows.filter(({ label }) => label.kind !== NOTHING).length} of them tell a record.
`;
