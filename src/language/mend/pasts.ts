import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

/** 'ordered the envoy to leave and froze trade': a past goes on with the past, not with the infinitive below it. */
export const listedPasts: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    const base = token.deprel === 'conj' && token.xpos === 'VBD' && isAlone(token) ? token.head : null;
    if (
      base?.xpos !== 'VB' ||
      base.index > token.index ||
      !base.children('mark').some((m) => m.lower === 'to')
    )
      continue;
    const past = base.ancestors().find((t) => t.xpos === 'VBD' || t.xpos === 'VBZ');
    if (past?.xpos === 'VBD' && past.upos === 'VERB') hang(columns, token.index, past.index, 'conj');
  }
};

const isAlone = (token: Token): boolean => token.children('nsubj', 'nsubj:pass', 'aux', 'mark').length === 0;
