/** Laying out plain text for a terminal: wrapping, indenting, styling. Text from outside is made harmless before. */
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
