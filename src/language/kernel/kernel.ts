import { plainKernel } from './plain.ts';
import { KERNEL } from './wasm.ts';

/** The inner loops of the parser; see kernel.as. Pointers are byte offsets into the memory. */
export interface Kernel {
  project(w: number, x: number, start: number, y: number, pairs: number, h: number): void;
  gates(z: number, cell: number, out: number, size: number, sigma: number, tanh: number): void;
  gather(list: number, count: number, out: number, h: number, shift: number): void;
  dots(x: number, rows: number, out: number, count: number, h: number): void;
}

/** A memory and the kernel that works on it. */
export interface Machine {
  readonly memory: ArrayBuffer;
  readonly kernel: Kernel;
}

const PAGE = 65_536;

interface Api {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Kernel };
}

/**
 * A memory of so many bytes with the WebAssembly kernel, or with the plain one where the platform has no 128-bit SIMD.
 * @param plain asks for the plain one
 */
export function machineOf(bytes: number, plain = false): Machine {
  // As of any object: where browsers' types are known, theirs are stricter than what is asked here
  const api: Api | undefined = Reflect.get(globalThis as object, 'WebAssembly');
  if (!plain && api) {
    try {
      const memory = new api.Memory({ initial: Math.ceil(bytes / PAGE) });
      const code = Uint8Array.from(atob(KERNEL), (char) => char.charCodeAt(0));
      const { exports } = new api.Instance(new api.Module(code), { env: { memory } });
      return { memory: memory.buffer, kernel: exports };
    } catch {
      // No SIMD here: the plain kernel gives the same trees.
    }
  }
  const memory = new ArrayBuffer(Math.ceil(bytes / PAGE) * PAGE);
  return { memory, kernel: plainKernel(memory) };
}
