import { asMarkup, headingTag, type ParagraphTag, PlainMarkup } from "../docx/plain-markup.ts";
import { attributeIn, xmlParts } from "./xml-parts.ts";

/**
 * The XML of an OpenDocument text in, its body as plain HTML out. Comments, what was deleted under a reviewer's eyes,
 * forms, pictures and what stands in the margins of each page are not in it.
 *
 *     <text:h text:outline-level="1">Joint statement</text:h><text:p>The parties …</text:p>
 *     <h1>Joint statement</h1><p>The parties …</p>
 */
export function odtMarkup(xml: string): string {
  const reader = new OdtReader();
  for (const part of xmlParts(xml)) {
    if (part.kind === "open") reader.open(part.name, part.attributes);
    else if (part.kind === "close") reader.close(part.name);
    else reader.words(part.words);
  }
  return reader.written();
}

/** What the body holds beside its words. */
const LEFT_OUT = new Set(
  "office:annotation office:forms office:binary-data office:settings office:scripts office:event-listeners text:tracked-changes text:note-citation text:ruby-text svg:title svg:desc draw:object draw:object-ole draw:plugin".split(
    " ",
  ),
);
const MOST_BLANKS = 100;

interface Paragraph {
  readonly tag: ParagraphTag;
  readonly words: string[];
  /** Null where it is of a note. */
  readonly close: ((tag: ParagraphTag, words: string) => void) | null;
}

class OdtReader {
  readonly #markup = new PlainMarkup();
  /** By the name of a style the one it is made from. */
  readonly #styles = new Map<string, string>();
  readonly #paragraphs: Paragraph[] = [];
  #isBody = false;
  /** How deep in what is left out. */
  #left = 0;
  #tables = 0;
  #notes = 0;
  #items = 0;
  /** The next paragraph is the first of an item. */
  #opensItem = false;

  open(name: string, attributes: string): void {
    if (this.#left > 0 || LEFT_OUT.has(name)) this.#left++;
    else if (name === "style:style") this.#style(attributes);
    else if (name === "office:text") this.#isBody = true;
    else if (this.#isBody) this.#inBody(name, attributes);
  }

  close(name: string): void {
    if (this.#left > 0) this.#left--;
    else if (name === "office:text") this.#isBody = false;
    else if (name === "text:p" || name === "text:h") this.#endParagraph();
    else if (name === "text:note") this.#notes = Math.max(0, this.#notes - 1);
    else if (name === "text:list-item") this.#items = Math.max(0, this.#items - 1);
    else if (name === "table:table") this.#tables = Math.max(0, this.#tables - 1);
    else if (name === "table:table-row" && this.#tables === 1) this.#markup.closeRow();
  }

  words(words: string): void {
    // Line ends in the file are blanks, and several are one.
    if (this.#left === 0) this.#paragraphs.at(-1)?.words.push(asMarkup(words.replace(/[ \t\r\n]+/g, " ")));
  }

  written(): string {
    while (this.#paragraphs.length > 0) this.#endParagraph();
    if (this.#tables > 0) this.#markup.closeRow();
    return this.#markup.written();
  }

  #style(attributes: string): void {
    const [name, parent] = ["style:name", "style:parent-style-name"].map((one) => attributeIn(attributes, one));
    if (name && parent) this.#styles.set(name, parent);
  }

  #inBody(name: string, attributes: string): void {
    const inner = this.#paragraphs.at(-1)?.words;
    if (name === "text:p" || name === "text:h") this.#beginParagraph(name, attributes);
    else if (name === "text:s")
      inner?.push(" ".repeat(Math.min(MOST_BLANKS, Number(attributeIn(attributes, "text:c")) || 1)));
    else if (name === "text:tab") inner?.push("\t");
    else if (name === "text:line-break") inner?.push("<br>");
    else if (name === "text:note") {
      this.#notes++;
      inner?.push(this.#markup.noteMark());
    } else if (name === "text:list-item") {
      this.#items++;
      this.#opensItem = true;
    } else if (name === "table:table") this.#tables++;
    else if (this.#tables !== 1) return;
    else if (name === "table:table-row") this.#markup.openRow();
    else if (name === "table:table-cell") this.#markup.openCell();
  }

  #beginParagraph(name: string, attributes: string): void {
    const tag = this.#tagOf(name, attributes);
    this.#opensItem = false;
    this.#paragraphs.push({ tag, words: [], close: this.#notes > 0 ? null : this.#markup.open() });
  }

  #endParagraph(): void {
    const ended = this.#paragraphs.pop();
    if (ended === undefined) return;
    const words = ended.words.join("");
    if (ended.close !== null) ended.close(ended.tag, words);
    else this.#markup.note(words);
  }

  #tagOf(name: string, attributes: string): ParagraphTag {
    if (name === "text:h") return headingTag(Number(attributeIn(attributes, "text:outline-level")));
    let style = attributeIn(attributes, "text:style-name");
    for (let steps = 0; style !== null && steps < 10; steps++) {
      if (style === "Title") return "h1";
      style = this.#styles.get(style) ?? null;
    }
    return this.#items > 0 && this.#opensItem ? "li" : "p";
  }
}
