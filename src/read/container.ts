import type { ParleyError } from "../model/error.ts";
import type { Columns } from "./containers/columns.ts";
import type { FoundFile } from "./found-file.ts";

/**
 * What a container is: a file of its kind in, the files in it out, one after another. It holds no more than one of them
 * in memory. What cannot be taken out comes as an error in its place, and the others go on.
 *
 *     wire.zip      wire.zip/day-1/talks.txt, wire.zip/day-2/truce.html
 */
export interface Container {
  /** The folder's name. */
  readonly id: string;
  readonly title: string;
  /** How sure the container is that a file is of its kind, 0 to 1. It looks at the head and what was said of the file. */
  accepts(file: FoundFile): number;
  /** Throws ParleyError("read/…") with one sentence where it breaks off. */
  open(file: FoundFile, bounds: Bounds): AsyncIterable<Taken>;
}

export type Taken = FoundFile | TakenError;

export interface TakenError {
  readonly name: string;
  readonly error: ParleyError;
}

/** How much is taken out, and how. */
export interface Bounds {
  /** The largest report, in bytes. */
  readonly limit: number;
  /** Told of all bytes that are unpacked; throws when they are too many. */
  readonly unpacked: (bytes: number) => void;
  /** Which column of a table holds what, as a person said. */
  readonly columns: Columns;
}
