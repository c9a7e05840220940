import { escaped } from "../../drawing/drawing.ts";

/**
 * The paragraphs of a document one by one in, in any order of opening and closing; the document as plain HTML out, as
 * `document-blocks.ts` takes it: notes at the end, behind their numbers. It never nests deeper than a cell of a table.
 *
 *     h1 "Joint statement", p "The parties …", note "Read out twice."
 *     <h1>Joint statement</h1><p>The parties …<sup>[1]</sup></p><ol><li><p>Read out twice.</p></li></ol>
 */
export class PlainMarkup {
  readonly #blocks: string[] = [];
  readonly #notes: string[] = [];
  #row: string[][] | null = null;
  #noted = 0;

  /** Opens a paragraph where it stands; its words come when it closes, for others may stand in it. */
  open(): (tag: ParagraphTag, words: string) => void {
    const target = this.#row === null ? this.#blocks : this.#row.at(-1);
    // Words between the cells of a row stand in none.
    if (target === undefined) return () => {};
    const at = target.push("") - 1;
    return (tag, words) => {
      target[at] = tag === "li" ? `<ul><li><p>${words}</p></li></ul>` : `<${tag}>${words}</${tag}>`;
    };
  }

  openRow(): void {
    this.#row = [];
  }

  openCell(): void {
    this.#row?.push([]);
  }

  /** A row without words is none. */
  closeRow(): void {
    const cells = this.#row ?? [];
    this.#row = null;
    if (cells.length > 0) this.#blocks.push(`<table><tr>${cells.map(cellOf).join("")}</tr></table>`);
  }

  /** The mark of the next note, which stands in the words. */
  noteMark(): string {
    return `<sup>[${++this.#noted}]</sup>`;
  }

  note(words: string): void {
    this.#notes.push(`<li><p>${words}</p></li>`);
  }

  written(): string {
    const notes = this.#notes.length > 0 ? `<ol>${this.#notes.join("")}</ol>` : "";
    return this.#blocks.join("") + notes;
  }
}

export type ParagraphTag = "p" | "li" | `h${1 | 2 | 3 | 4 | 5 | 6}`;

function cellOf(paragraphs: readonly string[]): string {
  return `<td>${paragraphs.join("")}</td>`;
}

export function headingTag(level: number): ParagraphTag {
  return `h${Math.max(1, Math.min(6, Math.trunc(level) || 1)) as 1}`;
}

export { escaped as asMarkup };
