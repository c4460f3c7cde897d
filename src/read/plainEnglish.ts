/** The detector of languages looks at so many letters, and so does this. */
const SEEN = 350;
/** Fewer words settle nothing. */
const FEWEST = 15;
/** One word in so many has to be one of {@link OWN}. In running English one in three or four is. */
const MANY = 5;
/** So many different ones of them, so that a name or a title in another language ('The Voice of the People') is not enough. */
const DIFFERENT = 4;
/** Letters of other alphabets, accented ones included: one in so many at most. */
const FOREIGN = 25;

/**
 * Small words of English. Some are words elsewhere (`of` in Dutch, `for` in Danish, `to` in Polish), but no language has
 * four of them in such number. Left out are those that several languages of Europe use all the time: `in`, `is`, `was`, `a`,
 * `as`, `on`, `at`, `are`, `has`, `have`, `had`, `he`, `be`, `we`, `an`, `will`, `over`.
 */
const OWN = new Set(
  (
    'the of and that with from by to for this these those which who whose what when where while were been being would could ' +
    'should it its they their them there then than but said says not after before between against about through because'
  ).split(' '),
);

/**
 * Whether a text is English beyond doubt, by its small words alone: it never says so of another language. Of one English
 * text in ten it says no all the same; then the detector decides, which takes a while to load.
 */
export function isPlainEnglish(text: string): boolean {
  const seen = text.slice(0, SEEN);
  const letters = seen.match(/\p{L}/gu)?.length ?? 0;
  const basic = seen.match(/[A-Za-z]/g)?.length ?? 0;
  if ((letters - basic) * FOREIGN > letters) return false;
  const words = seen.toLowerCase().match(/[a-z]+/g) ?? [];
  const own = words.filter((word) => OWN.has(word));
  return words.length >= FEWEST && own.length * MANY >= words.length && new Set(own).size >= DIFFERENT;
}
