import { isRead } from '../kinds.ts';

const LONGEST = 300;

/** Whether an archive is read for a member, as a folder is for a file: nothing hidden, no README, a known ending. */
export function isMemberRead(path: string): boolean {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.every((part) => !part.startsWith('.') && part !== '__MACOSX') && isRead(parts.at(-1) ?? '');
}

/** What a person finds a member by. An archive may name it with what a terminal would obey. */
export const memberName = (archive: string, path: string): string =>
  `${archive}!${path.replace(/\p{C}/gu, '?').slice(0, LONGEST)}`;
