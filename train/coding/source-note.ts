/** The card beside the learned part: what it was made from and under which terms. */
export const codingSourceNote = (bytes: number, pairs: number, own: number): string => `# The relation model

\`coding.json\` (${(bytes / 1e6).toFixed(1)} MB) holds the weights of the learned part of \`entente relate\`: a multinomial logistic
regression over words, their places in the tree, and the votes of \`data/lexicon\`. It was trained by
\`npm run train:coding -- --pairs FILE\`; the same pairs, lexicon and language model give the same file. It has to be
trained anew when one of them changes.

Trained on the ${pairs} pairs of the training part of Zero-Shot-PLOVER (ACL 2024), for which no licence is stated, and on ${own}
pairs of our own (\`train/pairs\`, CC0), each of which counts a tenth of those. No sentence is in the file: only words and pairs of words that are in
at least two rows, with weights. The roots are those of an older PLOVER, in which \`YIELD\` is CONCEDE or RETREAT.

Half of its sentences are sealed (\`train/coding/seal.ts\`): the lexicon was grown without anybody reading them. The
other half teaches the model no weights of the lexicon's votes, since the lexicon knows that half too well.
`;
