/**
 * A file of weights: four bytes with the length of a JSON head, the head, the tensors. In: the file; out: its head and
 * named tensors that look into it. Written by the export scripts of training/.
 */
import { readFileSync } from "node:fs";

export interface Tensor {
  readonly shape: readonly number[];
  readonly values: Int8Array | Float32Array;
}

export interface Tensors {
  /** Throws when there is none of that name. */
  readonly tensor: (name: string) => Tensor;
}

type Listed = readonly [name: string, type: "int8" | "float32", shape: readonly number[], offset: number];

export function readTensors<Head>(file: URL): Tensors & { readonly head: Head } {
  const bytes = readFileSync(file);
  const headLength = bytes.readUInt32LE(0);
  const head = JSON.parse(bytes.toString("utf8", 4, 4 + headLength)) as Head & { readonly T: readonly Listed[] };
  const base = bytes.byteOffset + 4 + headLength;
  const tensors = new Map(
    head.T.map(([name, type, shape, offset]) => {
      const length = shape.reduce((product, size) => product * size, 1);
      const at = base + offset;
      const values =
        type === "int8" ? new Int8Array(bytes.buffer, at, length) : floatsAt(bytes.buffer as ArrayBuffer, at, length);
      return [name, { shape, values }];
    }),
  );
  return {
    head,
    tensor: (name) => {
      const found = tensors.get(name);
      if (!found) throw new Error(`the weights have no tensor "${name}"`);
      return found;
    },
  };
}

/** A view where the place is a multiple of four, else a copy. */
function floatsAt(buffer: ArrayBuffer, at: number, length: number): Float32Array {
  return at % 4 === 0 ? new Float32Array(buffer, at, length) : new Float32Array(buffer.slice(at, at + 4 * length));
}

/** The place of each entry of a vocabulary, by which its row of a tensor is found. */
export function ranks(vocabulary: readonly string[]): ReadonlyMap<string, number> {
  return new Map(vocabulary.map((entry, rank) => [entry, rank]));
}
