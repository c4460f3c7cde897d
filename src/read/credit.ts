import { isAgency, isName } from './names.ts';

/** A credit at the end of a report: where it begins in the line, and the agency it names. */
export interface CreditFound {
  readonly start: number;
  readonly agency?: string;
}

const END_MARK = /(?:^|(?<=[.!?"”’')\]]\s{0,3}))(?:\(?END\)?|ENDS|ENDITEM|Enditem|-30-|#{2,}|-{2,}|■|◆)$/;
const LABOUR =
  /^\(?(?:(?:Additional |Further )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Tt]ranslat(?:ed|ion)|[Cc]ompiled|[Ww]ritten|[Ee]dited) by\b|Contact (?:the|us)\b|The writer (?:is|can be)\b|With (?:files|reporting|inputs?) (?:from|by)\b|Source:|©|\(c\)|Copyright\b|All [Rr]ights [Rr]eserved).{0,200}$/;
const MAIL = /^\(?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\)?$/;
const BRACKETED = /(?:^|(?<=[.!?"”’')\]]\s{0,3}))[([]([^()[\]]{2,60})[)\]]$/;
const DASHED = /(?:^|(?<=[.!?"”’')\]]\s{1,3}))(?:--|—|–|-)\s?(\p{Lu}[^—–"“”]{1,50})$/u;

/**
 * Finds a credit at the end of a line: `(Yonhap)`, `(END)`, `-- Example Wire`, 'Reporting by ...', an address for
 * mail, a copyright. Inside a line it counts only after the end of a sentence.
 */
export function findCredit(line: string): CreditFound | null {
  if (line.length <= 240 && (LABOUR.test(line) || MAIL.test(line))) return { start: 0 };
  const at = Math.max(0, line.length - 80);
  const tail = line.slice(at);
  const mark = END_MARK.exec(tail);
  if (mark) return { start: at + mark.index };
  const match = BRACKETED.exec(tail) ?? DASHED.exec(tail);
  if (!match) return null;
  // The tail of a longer line may begin in mid-sentence: what looks like the start of a line is none
  if (match.index === 0 && at > 0) return null;
  return named(match[1]?.trim() ?? '', at + match.index);
}

function named(name: string, start: number): CreditFound | null {
  if (LABOUR.test(name)) return { start };
  const outlet = name.split(/[/,]/).map((part) => part.trim());
  if (!outlet.every((part) => isName(part) || isAgency(part))) return null;
  const agency = outlet.find(isAgency) ?? (/\s/.test(name) ? undefined : name);
  return agency || start === 0 ? { start, ...(agency && { agency }) } : null;
}
