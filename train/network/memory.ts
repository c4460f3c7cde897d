import { TRAINING_KERNEL } from './wasm.ts';

/** The functions of kernel.as; pointers are byte offsets. */
export interface Kernel {
  forward(w: number, x: number, y: number, d: number, h: number): void;
  backward(w: number, dw: number, x: number, dx: number, g: number, d: number, h: number): void;
  axpy(f: number, x: number, y: number, n: number): void;
  dot(x: number, y: number, n: number): number;
  adam(w: number, g: number, m: number, v: number, n: number, rate: number): void;
}

interface Api {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Kernel };
}

/** Float arrays in the memory of the kernel, handed out one after the other and never given back. */
export class Arena {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly kernel: Kernel;
  #next = 64;

  /** @param megabytes size of the memory */
  constructor(megabytes: number) {
    const api: Api = Reflect.get(globalThis, 'WebAssembly');
    this.memory = new api.Memory({ initial: megabytes * 16 });
    const module = new api.Module(Buffer.from(TRAINING_KERNEL, 'base64'));
    this.kernel = new api.Instance(module, { env: { memory: this.memory } }).exports;
  }

  floats(count: number): Float32Array {
    const at = this.#next;
    this.#next = (at + count * 4 + 63) & ~63;
    if (this.#next > this.memory.buffer.byteLength) throw new Error('the memory of the kernel is too small');
    return new Float32Array(this.memory.buffer, at, count);
  }
}

/** Values with their gradient and the two moments of Adam. */
export class Parameter {
  readonly value: Float32Array;
  readonly gradient: Float32Array;
  readonly #m: Float32Array;
  readonly #v: Float32Array;

  constructor(
    readonly arena: Arena,
    count: number,
    scale: number,
    random: () => number,
  ) {
    const padded = (count + 3) & ~3;
    this.value = arena.floats(padded);
    this.gradient = arena.floats(padded);
    this.#m = arena.floats(padded);
    this.#v = arena.floats(padded);
    for (let i = 0; i < count; i++) this.value[i] = (random() * 2 - 1) * scale;
  }

  step(rate: number): void {
    const at = (a: Float32Array): number => a.byteOffset;
    const { kernel } = this.arena;
    kernel.adam(at(this.value), at(this.gradient), at(this.#m), at(this.#v), this.value.length, rate);
  }
}

/** Rows of which few are touched at a time, learnt with Adagrad (Duchi, Hazan and Singer 2011). */
export class Rows {
  readonly value: Float32Array;
  readonly #squares: Float32Array;
  readonly #gradient = new Map<number, Float32Array>();

  constructor(
    readonly count: number,
    readonly size: number,
    scale: number,
    random: () => number,
  ) {
    this.value = new Float32Array(count * size);
    this.#squares = new Float32Array(count * size).fill(1e-4);
    for (let i = 0; i < this.value.length; i++) this.value[i] = (random() * 2 - 1) * scale;
  }

  add(row: number, from: Float32Array, offset: number): void {
    const sum = this.#gradient.get(row) ?? new Float32Array(this.size);
    this.#gradient.set(row, sum);
    for (let k = 0; k < this.size; k++) sum[k] = (sum[k] as number) + (from[offset + k] as number);
  }

  step(rate: number): void {
    for (const [row, sum] of this.#gradient)
      for (let k = 0; k < this.size; k++) {
        const at = row * this.size + k;
        const g = sum[k] as number;
        this.#squares[at] = (this.#squares[at] as number) + g * g;
        this.value[at] = (this.value[at] as number) - (rate * g) / Math.sqrt(this.#squares[at] as number);
      }
    this.#gradient.clear();
  }
}
