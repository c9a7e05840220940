import { decoderFor } from "../../decode.ts";
import { asMarkup, headingTag, type ParagraphTag, PlainMarkup } from "../docx/plain-markup.ts";
import { rtfTokens } from "./rtf-tokens.ts";
import { charsetOfFont, charsetOfPage, LEFT_OUT, READ_ALL_THE_SAME, SIGNS } from "./rtf-words.ts";

/**
 * The bytes of an RTF document in, its body as plain HTML and what it says of itself out. Comments, pictures, hidden and
 * deleted words and what stands in the margins of each page are not in it.
 *
 *     {\rtf1 {\b Joint statement}\par The parties \'85\par}      <p>Joint statement</p><p>The parties …</p>
 */
export interface RtfMarkup {
  readonly markup: string;
  readonly author: string | null;
  /** The day on which the file was made. */
  readonly made: string | null;
}

export function rtfMarkup(source: string): RtfMarkup {
  const reader = new RtfReader();
  for (const token of rtfTokens(source)) {
    if (token.kind === "command") reader.command(token.word, token.number);
    else if (token.kind === "bytes") reader.bytes(token.bytes);
    else if (token.kind === "open") reader.open();
    else reader.close();
  }
  return reader.written();
}

type Holds = "body" | "nothing" | "fonts" | "styles" | "about" | "author" | "made";

/** What holds until its group closes. */
interface Group {
  holds: Holds;
  charset: string | null;
  isHidden: boolean;
  /** So many signs stand behind one in Unicode for readers who know none. */
  instead: number;
  /** It was opened by the mark of what older programs pass over. */
  isOptional: boolean;
  isNote: boolean;
}

const ITEM_MARKS = new Set(["listtext", "pntext"]);
/** Deeper groups are read as those they stand in. */
const DEEPEST = 2_000;

class RtfReader {
  readonly #markup = new PlainMarkup();
  readonly #open: Group[] = [];
  readonly #fonts = new Map<number, string>();
  /** Heading levels by number of style. */
  readonly #headings = new Map<number, number>();
  #now: Group = { holds: "body", charset: null, isHidden: false, instead: 1, isOptional: false, isNote: false };
  #deeper = 0;
  #charset = "windows-1252";
  /** Bytes not decoded yet, and what they are decoded by. */
  #pending = "";
  /** Of the paragraph so far, as markup. */
  #words: string[] = [];
  /** Those of the paragraph in which a note stands. */
  #outside: string[] | null = null;
  #passOver = 0;
  #style = 0;
  #level: number | null = null;
  #isItem = false;
  #isInTable = false;
  #isRowOpen = false;
  #isCellOpen = false;
  #font = 0;
  #entry = { number: 0, words: "" };
  #author = "";
  readonly #made = { yr: 0, mo: 0, dy: 0 };
  readonly #decoders = new Map<string, ReturnType<typeof decoderFor>>();

  open(): void {
    this.#flush();
    this.#passOver = 0;
    if (this.#open.length >= DEEPEST) {
      this.#deeper++;
      return;
    }
    this.#open.push(this.#now);
    this.#now = { ...this.#now, isOptional: false, isNote: false };
  }

  close(): void {
    this.#flush();
    this.#passOver = 0;
    if (this.#deeper > 0) {
      this.#deeper--;
      return;
    }
    if (this.#now.isNote) this.#endNote();
    if (this.#now.holds === "styles") this.#endStyle();
    this.#now = this.#open.pop() ?? this.#now;
  }

  bytes(bytes: string): void {
    const passed = Math.min(this.#passOver, bytes.length);
    this.#passOver -= passed;
    this.#pending += bytes.slice(passed);
  }

  command(word: string, number: number | null): void {
    this.#flush();
    this.#passOver = 0;
    if (word === "*") {
      this.#now.isOptional = true;
      return;
    }
    if (ITEM_MARKS.has(word)) this.#isItem = true;
    const isLeftOut = LEFT_OUT.has(word) || (this.#now.isOptional && !READ_ALL_THE_SAME.has(word));
    this.#now.isOptional = false;
    if (isLeftOut) this.#now.holds = "nothing";
    else if (this.#now.holds !== "nothing") this.#read(word, number);
  }

  written(): RtfMarkup {
    this.#flush();
    if (this.#outside !== null) this.#endNote();
    if (this.#words.length > 0) this.#endParagraph();
    this.#endRow();
    const { yr, mo, dy } = this.#made;
    const isDay = yr > 1900 && yr < 10_000 && mo >= 1 && mo <= 12 && dy >= 1 && dy <= 31;
    return {
      markup: this.#markup.written(),
      author: this.#author.trim() || null,
      made: isDay ? [yr, mo, dy].map((one) => String(one).padStart(2, "0")).join("-") : null,
    };
  }

  #read(word: string, number: number | null): void {
    const sign = SIGNS[word];
    if (sign !== undefined) this.#put(sign);
    else if (word === "u") this.#unicode(number ?? 0);
    else if (word === "uc") this.#now.instead = Math.max(0, Math.min(20, number ?? 1));
    else if (this.#now.holds === "body" && this.#inBody(word, number)) return;
    else this.#ofDocument(word, number);
  }

  #unicode(number: number): void {
    this.#put(String.fromCharCode(number < 0 ? number + 65_536 : number));
    this.#passOver = this.#now.instead;
  }

  #inBody(word: string, number: number | null): boolean {
    if (word === "par" || word === "sect" || word === "page") this.#endParagraph();
    else if (word === "line" || word === "softline") this.#words.push("<br>");
    else if (word === "cell") this.#endCell();
    else if (word === "nestcell") this.#put(" ");
    else if (word === "row") this.#endRow();
    else if (word === "footnote") this.#beginNote();
    else if (word === "pard") this.#plainParagraph();
    else if (word === "intbl") this.#isInTable = true;
    else if (word === "ls") this.#isItem = true;
    else if (word === "outlinelevel") this.#level = (number ?? 0) + 1;
    else if (word === "s") this.#style = number ?? 0;
    else if (word === "f") this.#now.charset = this.#fonts.get(number ?? 0) ?? null;
    else if (word === "v" || word === "deleted") this.#now.isHidden = number !== 0;
    else if (word === "plain") {
      this.#now.isHidden = false;
      this.#now.charset = this.#fonts.get(this.#font) ?? null;
    } else return false;
    return true;
  }

  /** What is said of the document as a whole. */
  #ofDocument(word: string, number: number | null): void {
    const { holds } = this.#now;
    if (word === "ansicpg") this.#charset = charsetOfPage(number ?? 0);
    else if (word === "mac") this.#charset = charsetOfPage(10_000);
    else if (word === "deff") this.#font = number ?? 0;
    else if (word === "fonttbl") this.#now.holds = "fonts";
    else if (word === "stylesheet") this.#now.holds = "styles";
    else if (word === "info") this.#now.holds = "about";
    else if (holds === "about" && word === "author") this.#now.holds = "author";
    else if (holds === "about" && word === "creatim") this.#now.holds = "made";
    else if (holds === "made" && Object.hasOwn(this.#made, word)) this.#made[word as "yr"] = number ?? 0;
    else if ((holds === "fonts" && word === "f") || (holds === "styles" && word === "s"))
      this.#entry.number = number ?? 0;
    else if (holds === "fonts" && word === "fcharset") {
      const charset = charsetOfFont(number ?? 0);
      if (charset !== null) this.#fonts.set(this.#entry.number, charset);
    }
  }

  #flush(): void {
    if (this.#pending === "") return;
    const bytes = Buffer.from(this.#pending, "latin1");
    this.#pending = "";
    const charset = this.#now.charset ?? this.#charset;
    const decoder = this.#decoders.get(charset) ?? decoderFor(charset);
    this.#decoders.set(charset, decoder);
    this.#put(decoder.decode(bytes));
  }

  #put(words: string): void {
    const { holds, isHidden } = this.#now;
    if (holds === "body" && !isHidden) this.#words.push(asMarkup(words));
    else if (holds === "styles") this.#entry.words += words;
    else if (holds === "author") this.#author += words;
  }

  #plainParagraph(): void {
    this.#isInTable = false;
    this.#isItem = false;
    this.#style = 0;
    this.#level = null;
  }

  #endStyle(): void {
    const name = this.#entry.words.replace(/;.*/s, "").trim();
    const level = /^heading ([1-9])\b/i.exec(name)?.[1] ?? (/^title$/i.test(name) ? "1" : null);
    if (level !== null) this.#headings.set(this.#entry.number, Number(level));
    this.#entry = { number: 0, words: "" };
  }

  #beginNote(): void {
    // A note in a note is read as a part of it.
    if (this.#outside !== null) return;
    this.#now.isNote = true;
    this.#words.push(this.#markup.noteMark());
    this.#outside = this.#words;
    this.#words = [];
  }

  #endNote(): void {
    this.#markup.note(this.#words.join(""));
    this.#words = this.#outside ?? [];
    this.#outside = null;
  }

  #endParagraph(): void {
    if (this.#outside !== null) {
      this.#words.push(" ");
      return;
    }
    if (this.#isInTable) this.#inCell();
    else this.#endRow();
    this.#markup.open()(this.#tag(), this.#taken());
  }

  #tag(): ParagraphTag {
    const level = this.#level !== null && this.#level < 10 ? this.#level : this.#headings.get(this.#style);
    if (level !== undefined) return headingTag(level);
    return this.#isItem ? "li" : "p";
  }

  #taken(): string {
    const words = this.#words.join("");
    this.#words = [];
    return words;
  }

  #inCell(): void {
    if (!this.#isRowOpen) this.#markup.openRow();
    if (!this.#isCellOpen) this.#markup.openCell();
    this.#isRowOpen = true;
    this.#isCellOpen = true;
  }

  #endCell(): void {
    this.#inCell();
    this.#markup.open()("p", this.#taken());
    this.#isCellOpen = false;
  }

  #endRow(): void {
    if (this.#isRowOpen) this.#markup.closeRow();
    this.#isRowOpen = false;
    this.#isCellOpen = false;
  }
}
