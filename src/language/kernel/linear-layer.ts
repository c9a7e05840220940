/** A quantised layer y = W x + b in the kernel's memory, its rows padded to what the kernel's steps need. */
import type { Kernel, Pointer } from "./kernel.ts";
import type { Tensors } from "./tensor-file.ts";

export interface LinearLayer {
  readonly outs: number;
  /** `outs` up to a multiple of 4: the stride of what comes out. */
  readonly outStride: number;
  /** Inputs up to a multiple of 8. */
  readonly inStride: number;
  readonly weights: Pointer;
  readonly scales: Pointer;
  readonly bias: Pointer;
}

/** Loads the layer called `name`; recurrent layers have no bias of their own. */
export function loadLinear(kernel: Kernel, source: Tensors, name: string, hasBias = true): LinearLayer {
  const { shape, values } = source.tensor(`${name}.q`);
  const [outs, ins] = shape as [number, number];
  const outStride = (outs + 3) & ~3;
  const inStride = (ins + 7) & ~7;
  const layer = {
    outs,
    outStride,
    inStride,
    weights: kernel.reserve(outStride * inStride),
    scales: kernel.reserve(4 * outStride),
    bias: kernel.reserve(4 * outStride),
  };
  const bytes = kernel.bytes();
  for (let o = 0; o < outs; o++)
    bytes.set(values.subarray(o * ins, (o + 1) * ins) as Int8Array, layer.weights + o * inStride);
  const floats = kernel.floats();
  floats.set(source.tensor(`${name}.s`).values, layer.scales >> 2);
  if (hasBias) floats.set(source.tensor(`${name}.b`).values, layer.bias >> 2);
  return layer;
}

/** Where rows lie that were quantised: 16 bits a value, and a float a row to scale it by. */
export interface Quantised {
  readonly quantised: Pointer;
  readonly scales: Pointer;
}

/** So many quantised rows through the layer, to `y`, `stride` floats a row. */
export function multiply(
  { run }: Kernel,
  layer: LinearLayer,
  { quantised, scales }: Quantised,
  rows: number,
  y: Pointer,
  stride: number,
): void {
  const { inStride, weights, outStride, bias } = layer;
  run.linear(quantised, scales, rows, inStride, weights, layer.scales, outStride, bias, y, stride);
}
