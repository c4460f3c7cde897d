import { expect, test } from 'vitest';
import { randomFrom } from '../random.ts';
import { Lstm } from './lstm.ts';
import { Arena, type Parameter } from './memory.ts';

const [WIDTH, SIZE, N] = [16, 16, 5];
const STEP = 1e-2;

/** A memory, a sentence of random rows, and the weighed sum of what comes out of it. */
function trial(reversed: boolean) {
  const random = randomFrom(3);
  const arena = new Arena(8);
  const memory = new Lstm(arena, WIDTH, SIZE, reversed, N, random);
  const values = (count: number): Float32Array => arena.floats(count);
  const [x, dx, out, slope] = [N * WIDTH, N * WIDTH, N * SIZE, N * SIZE].map(values) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  for (let i = 0; i < x.length; i++) x[i] = random() * 2 - 1;
  for (let i = 0; i < slope.length; i++) slope[i] = random() * 2 - 1;
  const rows = (of: Float32Array) => ({ at: of.byteOffset, stride: WIDTH * 4 });
  const sum = (): number => {
    memory.forward(N, rows(x), out, SIZE, 0);
    return out.reduce((total, value, i) => total + value * (slope[i] ?? 0), 0);
  };
  sum();
  memory.backward(N, rows(x), rows(dx), slope, SIZE, 0);
  return { memory, x, dx, sum };
}

/** The change of a sum with a value, by moving it a little to either side. */
function numeric(values: Float32Array, i: number, sum: () => number): number {
  const kept = values[i] ?? 0;
  values[i] = kept + STEP;
  const more = sum();
  values[i] = kept - STEP;
  const less = sum();
  values[i] = kept;
  return (more - less) / (2 * STEP);
}

test.each([false, true])('the gradients are those of the sum (reversed: %s)', (reversed) => {
  const { memory, x, dx, sum } = trial(reversed);
  const check = (values: Float32Array, gradient: Float32Array): void => {
    for (let i = 0; i < values.length; i += 7)
      expect(Math.abs(numeric(values, i, sum) - (gradient[i] ?? 0))).toBeLessThan(5e-3);
  };
  check(x, dx);
  for (const { value, gradient } of [memory.input, memory.recurrent, memory.bias] as Parameter[])
    check(value, gradient);
});

test('a memory that reads backwards says of a reversed sentence what one that reads forwards says of it', () => {
  const [forwards, backwards] = [trial(false), trial(true)];
  const reversed = new Float32Array(backwards.x.length);
  for (let t = 0; t < N; t++)
    reversed.set(forwards.x.subarray(t * WIDTH, (t + 1) * WIDTH), (N - 1 - t) * WIDTH);
  backwards.x.set(reversed);
  const read = ({ memory, x }: typeof forwards): Float32Array => {
    const out = new Float32Array(N * SIZE);
    memory.forward(N, { at: x.byteOffset, stride: WIDTH * 4 }, out, SIZE, 0);
    return out;
  };
  const [one, other] = [read(forwards), read(backwards)];
  for (let t = 0; t < N; t++)
    expect(other.subarray((N - 1 - t) * SIZE, (N - t) * SIZE)).toEqual(
      one.subarray(t * SIZE, (t + 1) * SIZE),
    );
});
