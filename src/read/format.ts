import type { SegmentRole } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import type { Drawing } from "./drawing/drawing.ts";

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
  /** Its texts can be drawn: see FrozenText. */
  readonly isDrawn?: true;
  /** How sure the format is that the file is of its kind, 0 to 1. It looks at no more than the first bytes and the names. */
  accepts(file: FormatFile): number;
  /** Throws ParleyError("read/…") with one sentence where the bytes cannot be read. */
  read(file: FormatFile): FrozenText | Promise<FrozenText>;
}

export interface FormatFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** As declared by whoever gave the file, a server or a mail: "text/html". */
  readonly mediaType?: string | null;
  /** As declared with the media type. */
  readonly charset?: string | null;
  readonly address?: string | null;
}

export interface FrozenText {
  readonly text: string;
  readonly charset: string;
  /** What was unclear about the reading, one sentence each with its code. */
  readonly doubts: readonly { readonly code: string; readonly message: string }[];
  /** What stands where, in order and without overlap, where the format knows; without it, lines tell. */
  readonly blocks?: readonly Block[];
  /** Where each stretch stands in the original, in order; without it, the text is the decoded bytes. */
  readonly places?: readonly Place[];
  readonly stated?: Stated;
  /** Draws the original with the words of these spans marked, where it shows more than the text. Costs nothing before. */
  readonly draw?: (marked: readonly Span[]) => Drawing;
}

/** A paragraph, a heading, a caption, a line of a menu. A "body" block is looked into for datelines, credits and such. */
export interface Block extends Span {
  readonly role: SegmentRole;
}

/** A stretch of the frozen text, and where in the original its words stand. */
export interface Place extends Span {
  /** Half-open, in the original bytes. */
  readonly bytes?: Span;
  /** In the words of the format: "/html/body/main/p[3]", "paragraph 12", "row 4". */
  readonly path?: string;
  /** From 1. */
  readonly page?: number;
  /** On the page, in points from its upper left corner: left, top, right, bottom. */
  readonly box?: readonly [number, number, number, number];
}

/** What a document says of itself beside its text, or what was said of it where it was found. */
export interface Stated {
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly agency?: string | null;
  readonly byline?: string | null;
  /** The best sign first. */
  readonly published?: readonly StatedDay[];
  /** As declared: "en-GB". */
  readonly language?: string | null;
  /** The address that the document itself gives as its lasting one. */
  readonly address?: string | null;
}

export interface StatedDay {
  /** EDTF: a day, or a month. */
  readonly value: string;
  /** What says so, for a person: "datePublished of the page", "the column date". */
  readonly where: string;
  /** As written there. */
  readonly words: string;
  /** Where the words stand in the frozen text, if they do. */
  readonly span?: Span;
  /** The day of a later version tells only when no other does. */
  readonly isUpdate: boolean;
  /** It is called the day of publication in so many words: where two such differ, that is a doubt. */
  readonly isPlain?: boolean;
  /** The day a file or a picture was made, not its words: it tells only when nothing in the text does. */
  readonly isWeak?: boolean;
}
