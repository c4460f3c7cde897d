import { hang, type Mender, retag } from './index.ts';

/** 'May 1 to 4: the ministers negotiate': a month with its day opens a line of a chronology, and not what may be. */
export const monthOfMay: Mender = ({ tokens }, columns) => {
  const [month, day] = tokens;
  if (month?.form !== 'May' || month.upos !== 'AUX' || !month.head) return;
  if (!day || !/^(\d|[12]\d|3[01])$/.test(day.form) || day.head !== month) return;
  retag(columns, month.index, 'PROPN', 'NNP', month.form);
  hang(columns, day.index, month.head.index, 'obl:unmarked');
  hang(columns, month.index, day.index, 'nmod:unmarked');
};
