import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import type { SegmentRole } from "../../../model/report.ts";
import type { Block, Place } from "../../format.ts";

/**
 * A document as plain HTML in, the frozen text out: a paragraph a block, a row of a table a line with its cells parted
 * by tabs, notes at the end. Paragraphs are counted as they stand in the document, those of tables among them.
 *
 *     <h1>Joint statement</h1><p>The parties …</p>      title "paragraph 1", body "paragraph 2"
 */
export function documentBlocks(html: string): DocumentBlocks {
  const nodes = parseFragment(html).childNodes;
  const writer = new Writer();
  for (const node of nodes) writer.block(node);
  return { nodes, ...writer.written() };
}

export interface DocumentBlocks {
  readonly nodes: readonly Node[];
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly places: readonly Place[];
  /** What each place was made of. */
  readonly sources: readonly (readonly Node[])[];
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const PARAGRAPHS = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6"]);

class Writer {
  readonly #parts: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #places: Place[] = [];
  readonly #sources: (readonly Node[])[] = [];
  #at = 0;
  #number = 0;
  #hasTitle = false;
  /** A mark that the next paragraph opens with: that of an item of a list. */
  #mark = "";

  block(node: Node): void {
    if (!("tagName" in node)) return;
    if (PARAGRAPHS.has(node.tagName)) this.#paragraph(node);
    else if (node.tagName === "tr") this.#row(node);
    else if (node.tagName === "li") this.#item(node);
    else for (const child of node.childNodes) this.block(child);
  }

  written(): Omit<DocumentBlocks, "nodes"> {
    return { text: this.#parts.join(""), blocks: this.#blocks, places: this.#places, sources: this.#sources };
  }

  #paragraph(element: Element): void {
    this.#number++;
    const words = wordsIn(element);
    if (words === "") return;
    this.#put(this.#mark + words, this.#roleOf(element.tagName), `paragraph ${this.#number}`, "\n\n", [element]);
    this.#mark = "";
  }

  /** An item may hold paragraphs, words of its own, and lists. */
  #item(element: Element): void {
    this.#mark = "• ";
    const inner = element.childNodes.filter(isBlock);
    const own = element.childNodes.filter((node) => !isBlock(node));
    const words = own
      .map(shown)
      .join("")
      .replace(/[ \t]+/g, " ")
      .trim();
    if (words !== "") {
      this.#number++;
      this.#put(this.#mark + words, "body", `paragraph ${this.#number}`, "\n\n", own);
      this.#mark = "";
    }
    for (const child of inner) this.block(child);
    this.#mark = "";
  }

  #row(element: Element): void {
    const first = this.#number + 1;
    const cells: string[] = [];
    for (const cell of element.childNodes) {
      if (!("tagName" in cell)) continue;
      this.#number += Math.max(1, countParagraphs(cell));
      cells.push(wordsIn(cell));
    }
    const path = this.#number > first ? `paragraphs ${first} to ${this.#number}` : `paragraph ${first}`;
    if (cells.some((cell) => cell !== "")) this.#put(cells.join("\t"), "body", path, "\n", [element]);
  }

  #roleOf(tag: string): SegmentRole {
    if (tag === "p") return "body";
    if (this.#hasTitle || this.#blocks.some(({ role }) => role === "body")) return "heading";
    this.#hasTitle = true;
    return "title";
  }

  #put(words: string, role: SegmentRole, path: string, gap: string, source: readonly Node[]): void {
    if (this.#at > 0) {
      this.#parts.push(gap);
      this.#at += gap.length;
    }
    const span = { start: this.#at, end: this.#at + words.length };
    this.#parts.push(words);
    this.#at = span.end;
    this.#blocks.push({ ...span, role });
    this.#places.push({ ...span, path });
    this.#sources.push(source);
  }
}

function isBlock(node: Node): boolean {
  return "tagName" in node && (PARAGRAPHS.has(node.tagName) || /^(?:ul|ol|li|table)$/.test(node.tagName));
}

function countParagraphs(element: Element): number {
  let count = 0;
  for (const node of element.childNodes) {
    if ("tagName" in node) count += PARAGRAPHS.has(node.tagName) ? 1 : countParagraphs(node);
  }
  return count;
}

function wordsIn(element: Element): string {
  return element.childNodes
    .map(shown)
    .join("")
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

/** The number of a note as a raised one: it is no number of the sentence. The arrow back from a note is nothing. */
function shown(node: Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!("tagName" in node)) return "";
  if (node.tagName === "br") return "\n";
  const words = node.childNodes.map(shown).join("");
  if (node.tagName === "a" && words === "↑") return "";
  const note = node.tagName === "sup" ? /^\[(\d{1,4})\]$/.exec(words)?.[1] : undefined;
  if (note !== undefined) return [...note].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");
  return PARAGRAPHS.has(node.tagName) ? `${words} ` : words;
}
