export type Row = Int32Array<ArrayBuffer>;

/** Numbers in a row: the same ones if there is room for so many, else a longer row that begins with them. */
export function grown(row: Row, size: number): Row {
  if (size <= row.length) return row;
  const longer = new Int32Array(Math.max(size, row.length + (row.length >> 1), 64));
  longer.set(row);
  return longer;
}
