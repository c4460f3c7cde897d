import { hang, type Mender, retag } from './index.ts';

/** 'The two last met in May': the word tells when it was, and the count right before it is who did it. */
export const lastTimes: Mender = ({ tokens }, columns) => {
  for (const last of tokens) {
    const { previous: count, next: verb } = last;
    if (last.lower !== 'last' || verb?.xpos !== 'VBD' || !count) continue;
    if (!/^(two|three|four|both|pair|sides)$/.test(count.lower)) continue;
    if (verb.child('nsubj') !== last && verb.child('nsubj') !== count) continue;
    hang(columns, count.index, verb.index, 'nsubj');
    hang(columns, last.index, verb.index, 'advmod');
    retag(columns, last.index, 'ADV', 'RB');
    for (const article of last.children('det')) hang(columns, article.index, count.index, 'det');
  }
};
