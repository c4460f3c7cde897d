import { InputError } from '../../model/errors.ts';
import type { Entry, PatternFile } from './entry.ts';
import { tableLines } from './rows.ts';

/** Where the parties of a row stand: a line of `frames.tsv`. */
export type RoleFrame = Pick<Entry, 'by' | 'to' | 'joint' | 'needs' | 'complement' | 'prep'>;

/** A row without a frame makes no claim: no slot can be filled. */
export const NOBODY: RoleFrame = {
  by: [],
  to: [],
  joint: [],
  needs: new Set<'by'>(['by']),
  complement: null,
  prep: null,
};

/** `object?` is `object` where the other side may stay unnamed. */
export function roleFrame(name: string, place: string, frames: ReadonlyMap<string, RoleFrame>): RoleFrame {
  const frame = frames.get(name.replace(/\?$/, ''));
  if (!frame) throw new InputError(place, `names the unknown frame '${name}'`, 'define it in frames.tsv');
  return name.endsWith('?') ? { ...frame, needs: new Set<'by'>(['by']) } : frame;
}

/** The role frames of `frames.tsv` by name. */
export function framesOf(files: readonly PatternFile[]): Map<string, RoleFrame> {
  const list = (cell = ''): string[] => (cell === '' || cell === '-' ? [] : cell.split('|'));
  return new Map(
    tableLines(files, 'frames').map(({ cells: [name = '', by, to, joint, needs, complement, prep] }) => [
      name,
      {
        by: list(by),
        to: list(to),
        joint: list(joint),
        needs: new Set(list(needs)) as Entry['needs'],
        complement: list(complement).length > 0 ? (new Set(list(complement)) as Entry['complement']) : null,
        prep: list(prep).length > 0 ? new Map(list(prep).map((one) => [one, null])) : null,
      },
    ]),
  );
}
