/**
 * What stands between paragraphs and is no part of the report: where to read on, what a picture shows and who took it,
 * whose the page is. Such a line is known by how it begins.
 */
const FURNITURE = new RegExp(
  `^(?:[•▪▶►»>→*-]\\s*)?(?:${[
    // Where to read on
    '(?:read|see|watch|listen|view|learn)(?: (?:more|also|next|now|too|here|related|this))+(?: (?:stor(?:y|ies)|articles?|news|on this|about this))?(?:\\s*[:|»>]|\\s[–—-]\\s)',
    'more (?:on this(?: story| topic)?|from [\\w ]{2,30}|news|stories|coverage)\\s*[:|»>]',
    "(?:related|recommended|trending|must read|don[’']t miss|see also|read also|also read|also see|also on [\\w ]{2,30}|further reading|in case you missed it|most read|top stor(?:y|ies)|editor[’']?s[’']? (?:pick|choice)s?)(?: (?:stor(?:y|ies)|articles?|news|links?|reads?|posts?|coverage|content))?\\s*[:|»>]",
    '(?:watch|listen|video|podcast|gallery|in pictures|infographic|interactive|slideshow)\\s*[:|»]',
    // What a picture shows, and who took it
    '(?:file )?(?:photos?|photograph|picture|image|pic|graphic|map|caption|illustration|screenshot)(?: (?:credit|caption|source|by|courtesy(?: of)?|of the day))?s?(?:\\s*[:|/©]|\\s[–—-]\\s)',
    '(?:photo|image|picture|photograph)s? (?:by|courtesy|credit|source|caption)\\b',
    '(?:image|photo|getty) (?:source|caption),',
    // Whose the page is
    '(?:©|\\(c\\)\\s?(?:\\d{4}|\\p{Lu})|copyright\\b(?=.{0,12}(?:©|\\d{4})|\\s*[:|])|all rights reserved)',
    '(?:sign up|subscribe|register|click here|tap here|download|follow us|join us|join our|get our|scroll down)\\b(?=.{0,80}\\b(?:newsletters?|app|alerts?|inbox|channels?|whatsapp|telegram|twitter|facebook|instagram|youtube|here|now|free)\\b)',
    'this (?:article|story|content|post) (?:was|is|has been) (?:originally |first )?(?:published|produced|written|posted|syndicated|generated|updated)\\b',
  ].join('|')})`,
  'iu',
);

/** A picture told by who took it: '[Jane Doe/Example Wire]', '(AP Photo/Jane Doe)', behind one sentence in the present. */
const CAPTIONED =
  /(?:\[[\p{Lu}][^\][]{3,50}\/[^\][]{2,40}\]|\((?:AP |AFP |EPA |File )?[Pp]hoto(?:\/| by |: )[^()]{2,60}\)|\(File [Pp]hoto\)|\bREUTERS\/[\p{L} .'-]{3,40}(?:\/(?:File|Pool|Handout)[\w ]*)*)\.?$/u;

/** Longest line that is looked at. */
const LONGEST = 400;

/** Whether a line of the body is furniture of the page: it stays in the text, and none of its words is the report's. */
export const isFurniture = (line: string): boolean =>
  line.length <= LONGEST && (FURNITURE.test(line) || CAPTIONED.test(line));
