/**
 * Words of page controls: what a reader clicks on, copied along with the text. A line is a control only if it
 * consists of nothing else, so a sentence that begins with 'Share' is safe.
 */
const CONTROL = new RegExp(
  `^(?:${[
    'send( to)?( a friend)?',
    '(share|print|e-?mail|save|bookmark|tweet|like|follow|subscribe|listen|download)( (this|us|now|it))?( (article|story|page|post|audio|pdf))?',
    '(share|print|send|post|save) (this |it )?(on|to|by|via|with|as) [a-z ,/]{1,40}',
    '(facebook|twitter|x|linkedin|whatsapp|kakaotalk|kakao talk|line|weibo|reddit|telegram|pinterest|instagram)',
    '\\d* ?(comments?|shares?|likes?|views?|replies)(:? ?\\(?[\\d,.]*k?\\)?)?',
    '(add|leave|post|write) (a )?comment',
    '(font|text) ?size.{0,12}|(increase|decrease) (font|text) size|[aA][-+]( ?[aA][-+])*',
    '(copy|short) ?(url|link)|link copied!?',
    '(sign|log) (in|up|out)|register|menu|search|home|close|open|more|back|top|next|previous|skip to (main )?content',
    '(read|see|view|show|load) (more|all|less)( (stories|articles|news|comments))?|continue reading',
    '(related|recommended|most (read|popular|viewed)|trending|latest|popular)( (articles?|stories|news|posts|topics|links))?:?',
    'advertisements?|sponsored( content)?|ad',
    'photo gallery|play( video)?|watch( video)?|enlarge( image)?|click to enlarge',
    'tags?:.{0,120}|topics?:.{0,120}|filed under:.{0,120}',
    'https?://\\S+|www\\.\\S+',
    '[-=_*#~·•.|+<>\\s]+',
  ].join('|')})$`,
  'i',
);

/** Whether a line is a control of the page (`Send to`, `Comments 3`, `Font size`), no part of the report. */
export const isControl = (line: string): boolean =>
  line.length <= 140 &&
  (CONTROL.test(line) ||
    // Several controls on one line, set apart by bars, bullets or wide gaps: `Share | Print | Send to`
    (/[|·•/\t]| {2,}/.test(line) &&
      line.split(/[|·•/\t]| {2,}/).every((part) => CONTROL.test(part.trim() || '-'))));
