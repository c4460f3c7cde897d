import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** The yardstick: tokens, sentences and universal tags by wink-nlp, which has no tree. */
export function winkReader(): (text: string) => unknown {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return (text) => nlp.readDoc(text).tokens().out(nlp.its.pos);
}
