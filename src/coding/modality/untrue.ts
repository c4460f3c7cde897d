import { words } from '../words.ts';
/** What is said of a report that is denied. From general knowledge of diplomatic English. */
export const FALSE = words(
  'untrue false baseless groundless unfounded fabricated nonsense lie fabrication rubbish absurd ridiculous invention ' +
    'farce myth concoction falsehood disinformation canard laughable nonsensical bogus fake fiction slander fantasy hoax propaganda ludicrous preposterous fictitious incorrect inaccurate',
);

/** What a report that is denied has none of. */
export const TRUTH = words('truth substance basis foundation');
