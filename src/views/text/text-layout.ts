/**
 * Laying out plain text for a terminal: wrapping, indenting, styling. Text from outside is made harmless first: a
 * control character in a report must not move the cursor or colour the screen.
 */
import { styleText } from "node:util";

export interface TextOptions {
  /** Columns to write in. */
  readonly width: number;
  readonly colour: boolean;
}

export type Style = Parameters<typeof styleText>[0];

/** Colours where asked for, and nothing else where not. */
export function painter(colour: boolean): (style: Style, text: string) => string {
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}

/** White space as single blanks; control and direction-changing characters shown as a replacement mark. */
export function harmless(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}

/** Wraps at blanks; `first` and `rest` stand in front of the first line and of the others. Linear in the text. */
export function wrap(text: string, width: number, first = "", rest = first): string {
  const lines: string[] = [];
  let line = first;
  let isFresh = true;
  for (const word of text.split(" ")) {
    if (!isFresh && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest + word;
    } else {
      line += isFresh ? word : ` ${word}`;
    }
    isFresh = false;
  }
  lines.push(line);
  return lines.join("\n");
}
