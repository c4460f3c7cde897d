import { hang, type Mender } from './index.ts';

/** 'did away with visas': `did` is no auxiliary where no verb stands behind it. */
export const doneAway: Mender = ({ tokens }, columns) => {
  for (const away of tokens) {
    const did = away.previous;
    if (away.lower !== 'away' || away.next?.lower !== 'with' || did?.lemma !== 'do') continue;
    columns.upos[did.index] = 'VERB';
    if (did.head !== away) continue;
    hang(columns, did.index, away.head?.index ?? -1, away.deprel);
    hang(columns, away.index, did.index, 'advmod');
    for (const t of away.children()) if (t !== did) hang(columns, t.index, did.index, t.deprel);
  }
};
