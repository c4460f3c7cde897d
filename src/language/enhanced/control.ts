import type { Graph } from './graph.ts';

/** Relation of a subject that a predicate takes over from the verb above it. */
const TAKEN_OVER = 'nsubj:xsubj';

/** Gives every open complement its subject: the object of the verb above ('urged Seoul to go'), else its subject. */
export function addControlledSubjects(graph: Graph): void {
  for (const { index } of graph.sentence.tokens) {
    for (const { head, relation } of [...graph.into(index)])
      if (relation === 'xcomp')
        for (const subject of controllers(graph, head)) graph.add(index, subject, TAKEN_OVER);
  }
}

function controllers(graph: Graph, verb: number): number[] {
  const out = graph.from(verb);
  const of = (test: RegExp): number[] => out.filter((e) => test.test(e.relation)).map((e) => e.dependent);
  const objects = of(/^i?obj$/);
  return objects.length > 0 ? objects : of(/^nsubj(?!:outer)/);
}
