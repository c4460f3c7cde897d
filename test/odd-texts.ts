/** Texts that no reporter writes, made as long as wanted: so many times a unit, which is a word or a few. */
export const ODD_TEXTS: Readonly<Record<string, (times: number) => string>> = {
  'no blank': (times) => `${'x'.repeat(times * 6)}.`,
  'no blank but hyphens': (times) => `${'ab-'.repeat(times)}.`,
  'one sentence, clause in clause': (times) => `${'the minister said that '.repeat(times / 4)}.`,
  'one sentence, a list': (times) => `${'Norway, '.repeat(times)}.`,
  'one sentence, verb after verb': (times) => `They ${'met and '.repeat(times / 2)}left.`,
  'relative in relative': (times) => `${'the man who met '.repeat(times / 4)}.`,
  'marks that never close': (times) => `${'" he said '.repeat(times / 3)}.`,
  'quotation after quotation': (times) => '“Yes”, '.repeat(times / 2),
  'quotations that nobody says': (times) => '"We agree." '.repeat(times / 2),
  'paragraphs of three words': (times) => '"Yes," he said.\n\n'.repeat(times / 3),
  'nothing but dates': (times) => `${'on Monday in May 2017, '.repeat(times / 5)}.`,
  'nothing but months and names': (times) => 'April Smith met May Jones in June. '.repeat(times / 7),
  'the same denial': (times) =>
    'Beijing denied on Monday that Seoul imposed sanctions on it. '.repeat(times / 10),
  'capitals without a stop': (times) => 'THE MINISTER MET '.repeat(times / 3),
  'halves of surrogate pairs': (times) => '\ud800 \udc00 ab\ud83d '.repeat(times / 3),
  'control characters': (times) => 'a\u0001b \u0000 \u009f '.repeat(times / 2),
  'right to left': (times) => 'שלום עולם، مرحبا '.repeat(times / 3),
  'another language': (times) => 'Die Ministerin traf ihn am Montag. '.repeat(times / 6),
  'a script without blanks': (times) => '中国和韩国同意。'.repeat(times / 2),
  'brackets that never close': (times) => '( '.repeat(times),
};
