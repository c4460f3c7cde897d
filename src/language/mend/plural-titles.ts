import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

const TITLE = /^(president|premier|minister|chancellor|king|general|ambassador|secretary|senator)$/;

/** 'Presidents Museveni and Kagame are to meet': the title is that of both names, and the names are who meets. */
export function pluralTitles(title: Token): readonly Rehung[] {
  const name = title.next;
  const { head } = title;
  if (title.xpos !== 'NNS' || !TITLE.test(title.lemma) || !head || name?.upos !== 'PROPN') return [];
  if (title.child('det', 'case')) return [];
  // 'Foreign ministers A and B spent two days': the name was taken for a second subject
  if (name.head === head && name.deprel === title.deprel && title.relation === 'nsubj')
    return name.child('conj')?.upos === 'PROPN' ? [rehung(title, name, 'nmod:desc')] : [];
  if (name.head !== title || !/^(flat|appos)$/.test(name.deprel)) return [];
  const others = title.children('conj').filter((t) => t.upos === 'PROPN');
  if (others.length === 0) return [];
  return [
    rehung(name, head, title.deprel),
    rehung(title, name, 'nmod:desc'),
    ...others.map((t) => rehung(t, name, 'conj')),
  ];
}
