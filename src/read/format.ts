/**
 * What a format is: bytes of its kind in, the frozen text out. The same bytes give the same text for ever, or the
 * version goes up. What surrounds the report in the text is marked later, never cut out.
 *
 *     54 68 65 20 65 6e 76 6f 79 73      "The envoys"
 */
export interface Format {
  /** The folder's name. */
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** How sure the format is that the file is of its kind, 0 to 1. */
  accepts(file: FormatFile): number;
  read(file: FormatFile): FrozenText;
}

export interface FormatFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export interface FrozenText {
  readonly text: string;
  readonly charset: string;
  /** What was unclear about the reading, one sentence each with its code. */
  readonly doubts: readonly { readonly code: string; readonly message: string }[];
}
