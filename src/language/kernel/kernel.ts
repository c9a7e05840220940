/**
 * The kernel's memory and functions. In: tensors; out: places in one WebAssembly memory to compute with.
 *
 * All memory is reserved while a network loads; after that nothing grows, so that views of it stay valid.
 */
import { readFileSync } from "node:fs";

/** A place in the kernel's memory, in bytes. */
export type Pointer = number;

export interface KernelFunctions {
  heap_base(): number;
  quantise_rows(x: Pointer, stride: number, rows: number, n: number, q: Pointer, scales: Pointer): void;
  linear(
    x: Pointer,
    scales: Pointer,
    rows: number,
    n: number,
    w: Pointer,
    weightScales: Pointer,
    outs: number,
    bias: Pointer,
    y: Pointer,
    stride: number,
  ): void;
  /** Two sentences side by side, the longer one first; the second may have no words. */
  lstm(
    gates: Pointer,
    gates2: Pointer,
    gatesStride: number,
    u: Pointer,
    scales: Pointer,
    words: number,
    words2: number,
    hidden: number,
    y: Pointer,
    y2: Pointer,
    stride: number,
    isReverse: number,
    state: Pointer,
    cell: Pointer,
    sum: Pointer,
  ): void;
  leaky_relu(x: Pointer, n: number): void;
  max_tanh(x: Pointer, rows: number, stride: number, n: number, y: Pointer): void;
  dots(a: Pointer, stride: number, rows: number, x: Pointer, n: number, y: Pointer): void;
}

const PAGE = 65_536;

export class Kernel {
  readonly run: KernelFunctions;
  readonly #memory = new WebAssembly.Memory({ initial: 2 });
  #next: Pointer;
  #floats = new Float32Array(this.#memory.buffer);

  constructor() {
    const bytes = readFileSync(new URL("kernel.wasm", import.meta.url));
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory: this.#memory } });
    this.run = instance.exports as unknown as KernelFunctions;
    this.#next = align(this.run.heap_base());
  }

  /** Room for so many bytes, zeroed, at a multiple of 64. */
  reserve(bytes: number): Pointer {
    const at = this.#next;
    this.#next = align(at + bytes);
    const pages = Math.ceil(this.#next / PAGE) - this.#memory.buffer.byteLength / PAGE;
    if (pages > 0) this.#memory.grow(pages);
    return at;
  }

  /** All of the memory as floats; good until the next `reserve`. */
  floats(): Float32Array {
    if (this.#floats.buffer !== this.#memory.buffer) this.#floats = new Float32Array(this.#memory.buffer);
    return this.#floats;
  }

  bytes(): Int8Array {
    return new Int8Array(this.#memory.buffer);
  }
}

function align(bytes: number): number {
  return (bytes + 63) & ~63;
}
