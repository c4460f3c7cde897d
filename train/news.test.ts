import { describe, expect, test } from 'vitest';
import { isTree } from '../bench/language.ts';
import { newsSentences } from './news.ts';
import { newsTrees } from './news-trees.ts';
import { projective } from './projective.ts';
import { reportedSpeech } from './speech.ts';
import type { Gold } from './treebank.ts';

const sentences = newsSentences();

describe('sentences made for training', () => {
  test('are trees without crossing arcs, their root says so, and none is left empty', () => {
    expect(sentences.length).toBeGreaterThan(1000);
    for (const gold of sentences) {
      expect(isTree(gold.heads), gold.forms.join(' ')).toBe(true);
      expect(projective(gold.heads)).toEqual(gold.heads);
      expect(gold.deprels.filter((name) => name === 'root')).toHaveLength(1);
      expect(gold.forms.every((form) => form !== '')).toBe(true);
    }
  });

  test('are the same each time', () => {
    expect(newsSentences()).toEqual(sentences);
  });

  test('have verbs that agree with their subjects', () => {
    const text = sentences.map((gold) => gold.forms.join(' ')).join('\n');
    expect(text).not.toMatch(/\b(two countries|two sides|authorities|officials|They) (is|was|has)\b/);
    expect(text).not.toMatch(/\b(Kremlin|army|ministry) (are|were|have)\b/);
    expect(text).not.toMatch(/\ba [AEIO]/);
  });
});

describe('trees of the news', () => {
  test('are trees with one root, and punctuation has nothing hung on it', () => {
    const all = newsTrees();
    expect(all.length).toBeGreaterThan(1000);
    for (const { forms, heads, deprels, upos } of all) {
      const text = forms.join(' ');
      expect(isTree(heads), text).toBe(true);
      expect(
        deprels.flatMap((name, i) => (name === 'root' ? heads[i] : [])),
        text,
      ).toEqual([-1]);
      const held = heads.flatMap((head, i) =>
        upos[head] === 'PUNCT' && upos[i] !== 'PUNCT' ? forms[i] : [],
      );
      expect(held, text).toEqual([]);
    }
  });
});

describe('reported speech made from sentences', () => {
  const made = reportedSpeech(sentences);

  test('is a tree whose root is the verb of speech and whose complement is the sentence', () => {
    expect(made.length).toBeGreaterThan(300);
    for (const { gold, source } of made) {
      expect(isTree(gold.heads), gold.forms.join(' ')).toBe(true);
      const root = gold.heads.indexOf(-1);
      const stated = gold.deprels.findIndex((name, i) => name === 'ccomp' && gold.heads[i] === root);
      const origin = sentences[source] as Gold;
      expect(gold.forms[stated]?.toLowerCase()).toBe(origin.forms[origin.heads.indexOf(-1)]?.toLowerCase());
    }
  });

  test('leaves quoted sentences, questions and fragments alone', () => {
    const base = sentences[0] as Gold;
    const question = { ...base, forms: base.forms.map((form) => (form === '.' ? '?' : form)) };
    expect(reportedSpeech(Array.from({ length: 50 }, () => question))).toEqual([]);
  });
});
