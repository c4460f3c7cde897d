import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Sentence, type Upos } from '../../model/sentence.ts';
import { enhancedOf } from './index.ts';

/** A sentence of given words, each written `form/UPOS/XPOS/head/relation`, heads counted from 1. */
function sentenceOf(rows: string): Sentence {
  const words = rows.trim().split(/\s+/);
  const column = (i: number): string[] => words.map((word) => word.split('/')[i] ?? '');
  const forms = column(0);
  return new Sentence(0, 0, 0, 0, {
    forms,
    starts: forms.map(() => 0),
    ends: forms.map(() => 0),
    upos: column(1) as Upos[],
    xpos: column(2),
    lemmas: forms.map((form) => form.toLowerCase()),
    feats: forms.map(() => '_'),
    heads: column(3).map((head) => Number(head) - 1),
    deprels: column(4),
  });
}

/** The edges that the basic tree does not have, as `head -relation-> dependent`. */
function added(rows: string): string[] {
  const { tokens } = sentenceOf(rows);
  const basic = new Set(tokens.map((t) => `${t.head?.form ?? 'ROOT'} -${t.deprel}-> ${t.form}`));
  return enhancedOf(sentenceOf(rows))
    .map((e) => `${tokens[e.head]?.form ?? 'ROOT'} -${e.relation}-> ${tokens[e.dependent]?.form}`)
    .filter((edge) => !basic.has(edge));
}

describe('enhancedOf', () => {
  test('a verb that is coordinated has the subject of the first, and an object behind both is of both', () => {
    expect(
      added(`Oslo/PROPN/NNP/2/nsubj drafted/VERB/VBD/0/root and/CCONJ/CC/4/cc signed/VERB/VBD/2/conj
        the/DET/DT/6/det treaty/NOUN/NN/2/obj`),
    ).toEqual(['signed -nsubj-> Oslo', 'drafted -conj:and-> signed', 'signed -obj-> treaty']);
  });

  test('a verb with a subject of its own takes none over', () => {
    expect(
      added(`Oslo/PROPN/NNP/2/nsubj agreed/VERB/VBD/0/root but/CCONJ/CC/5/cc Lima/PROPN/NNP/5/nsubj
        refused/VERB/VBD/2/conj`),
    ).toEqual(['agreed -conj:but-> refused']);
  });

  test('coordinated nouns have the same heads, each with its own preposition', () => {
    expect(
      added(`They/PRON/PRP/2/nsubj met/VERB/VBD/0/root in/ADP/IN/4/case Oslo/PROPN/NNP/2/obl ,/PUNCT/,/6/punct
        Lima/PROPN/NNP/4/conj and/CCONJ/CC/9/cc at/ADP/IN/9/case sea/NOUN/NN/4/conj`),
    ).toEqual([
      'met -obl:in-> Oslo',
      'met -obl:in-> Lima',
      'Oslo -conj:and-> Lima',
      'met -obl:at-> sea',
      'Oslo -conj:and-> sea',
    ]);
  });

  test('a passive is kept for a participle and made for an auxiliary of its own, and dropped for an active verb', () => {
    const lead = 'Tours/NOUN/NNS/3/nsubj:pass were/AUX/VBD/3/aux:pass banned/VERB/VBN/0/root';
    expect(added(`${lead} and/CCONJ/CC/5/cc stopped/VERB/VBN/3/conj`)).toContain(
      'stopped -nsubj:pass-> Tours',
    );
    expect(added(`${lead} but/CCONJ/CC/5/cc resumed/VERB/VBD/3/conj`)).toContain('resumed -nsubj-> Tours');
  });

  test('an open complement has the object of the verb above as its subject, else the subject', () => {
    expect(
      added(
        'Oslo/PROPN/NNP/2/nsubj urged/VERB/VBD/0/root Lima/PROPN/NNP/2/obj to/PART/TO/5/mark go/VERB/VB/2/xcomp',
      ),
    ).toEqual(['go -nsubj:xsubj-> Lima']);
    expect(
      added('Oslo/PROPN/NNP/2/nsubj wants/VERB/VBZ/0/root to/PART/TO/4/mark go/VERB/VB/2/xcomp'),
    ).toEqual(['go -nsubj:xsubj-> Oslo']);
  });

  test('a controlled subject goes on to a coordinated complement', () => {
    expect(
      added(`Oslo/PROPN/NNP/2/nsubj wants/VERB/VBZ/0/root to/PART/TO/4/mark meet/VERB/VB/2/xcomp and/CCONJ/CC/6/cc
        talk/VERB/VB/4/conj`),
    ).toContain('talk -nsubj:xsubj-> Oslo');
  });

  test('a relative pronoun gives its place to the antecedent', () => {
    expect(
      added('envoy/NOUN/NN/0/root who/PRON/WP/3/nsubj left/VERB/VBD/1/acl:relcl Oslo/PROPN/NNP/3/obj'),
    ).toEqual(['left -nsubj-> envoy', 'envoy -ref-> who']);
    expect(
      added('envoy/NOUN/NN/0/root whom/PRON/WP/4/obj they/PRON/PRP/4/nsubj met/VERB/VBD/1/acl:relcl'),
    ).toEqual(['met -obj-> envoy', 'envoy -ref-> whom']);
    expect(
      added(
        `city/NOUN/NN/0/root in/ADP/IN/3/case which/PRON/WDT/5/obl they/PRON/PRP/5/nsubj met/VERB/VBD/1/acl:relcl`,
      ),
    ).toEqual(['met -obl:in-> city', 'city -ref-> which']);
  });

  test('a clause without a pronoun gives the antecedent the place that is free', () => {
    expect(
      added(
        'treaty/NOUN/NN/0/root they/PRON/PRP/3/nsubj hope/VERB/VBP/1/acl:relcl to/PART/TO/5/mark sign/VERB/VB/3/xcomp',
      ),
    ).toEqual(['sign -obj-> treaty', 'sign -nsubj:xsubj-> they']);
    expect(added('day/NOUN/NN/0/root they/PRON/PRP/3/nsubj met/VERB/VBD/1/acl:relcl')).toEqual([
      'met -obl-> day',
    ]);
  });

  test('several words that link are one name; the last of several prepositions counts', () => {
    expect(
      added('fell/VERB/VBD/0/root because/ADP/IN/4/case of/ADP/IN/2/fixed tariffs/NOUN/NNS/1/obl'),
    ).toEqual(['fell -obl:because_of-> tariffs']);
    expect(added('walked/VERB/VBD/0/root out/ADP/RP/4/case of/ADP/IN/4/case talks/NOUN/NNS/1/obl')).toEqual([
      'walked -obl:of-> talks',
    ]);
  });

  test('any tree: every token keeps an edge into it, no edge from a token to itself, none twice', () => {
    const relation = fc.constantFrom(
      'nsubj',
      'obj',
      'obl',
      'case',
      'cc',
      'conj',
      'xcomp',
      'acl:relcl',
      'advcl:relcl',
      'mark',
    );
    const word = fc.tuple(fc.constantFrom('who', 'that', 'and', 'met', 'in'), relation, fc.nat());
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const rows = words.map(
          ([form, rel, up], i) => `${form}/VERB/WP/${i === 0 ? 0 : (up % i) + 1}/${i === 0 ? 'root' : rel}`,
        );
        const edges = enhancedOf(sentenceOf(rows.join(' ')));
        expect(new Set(edges.map((e) => e.dependent)).size).toBe(words.length);
        expect(new Set(edges.map((e) => JSON.stringify(e))).size).toBe(edges.length);
        for (const edge of edges) expect(edge.head).not.toBe(edge.dependent);
      }),
    );
  });
});
