import { getDocumentProxy } from "unpdf";
import { ParleyError } from "../../../model/error.ts";
import type { Format, FormatFile, FrozenText, Stated } from "../../format.ts";
import { drawPages, type PageSize } from "./draw-pages.ts";
import { joinLines, type LineOnPage } from "./join-lines.ts";
import { type DrawnPiece, type PageLine, pageLines } from "./page-lines.ts";
import { marginLines } from "./page-margins.ts";
import { readingOrder } from "./reading-order.ts";
import { refuseBombs } from "./refuse-bombs.ts";

/**
 * PDF: the frozen text is what its pages show as letters, in the order they are read in; the heads and feet of pages
 * are furniture. Pictures of text say nothing.
 *
 *     %PDF-1.7 …      "Joint statement …", page 1, box 42 78 329 98
 */
export const pdf: Format = {
  id: "pdf",
  version: 1,
  title: "PDF",
  isDrawn: true,
  accepts: ({ bytes }: FormatFile) => (isPdf(bytes) ? 0.9 : 0),
  async read({ bytes, name }: FormatFile): Promise<FrozenText> {
    refuseBombs(bytes, name);
    try {
      return await frozen(bytes, name);
    } catch (error) {
      throw error instanceof ParleyError ? error : refusalOf(error, name);
    }
  },
};

function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes("%PDF-");
}

const MOST_PAGES = 5_000;
const MOST_PIECES = 2_000_000;

async function frozen(bytes: Uint8Array, name: string): Promise<FrozenText> {
  // The library keeps the bytes it is given for itself.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  if (document.numPages > MOST_PAGES) throw tooLong(name);
  const pages: PageLine[][] = [];
  const sizes: PageSize[] = [];
  let [pieces, unread] = [0, 0];
  for (let number = 1; number <= document.numPages; number++) {
    const { lines, size } = (await linesOf(document, number)) ?? { lines: null, size: sizes.at(-1) ?? A4 };
    if (lines === null) unread++;
    pages.push(lines ?? []);
    sizes.push(size);
    pieces += lines?.length ?? 0;
    if (pieces > MOST_PIECES) throw tooLong(name);
  }
  const margins = marginLines(pages);
  const { text, blocks, places } = joinLines(pages.flatMap((lines, i) => onPage(readingOrder(lines), i + 1, margins)));
  if (text.trim() === "") throw noText(name, document.numPages);
  const stated = await statedIn(document);
  const doubts =
    unread === 0
      ? []
      : [{ code: "read/unreadable-page", message: `${unread} of its ${pages.length} pages could not be read.` }];
  return {
    text,
    charset: "utf-8",
    doubts,
    blocks,
    places,
    stated,
    draw: (marked) => drawPages(text, places, sizes, marked),
  };
}

/** In points. */
const A4: PageSize = { width: 595, height: 842 };

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

async function linesOf(
  document: PdfDocument,
  number: number,
): Promise<{ readonly lines: PageLine[]; readonly size: PageSize } | null> {
  try {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    const lines = pageLines(
      items.filter((item): item is DrawnPiece & typeof item => "str" in item),
      page.view,
    );
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const isPage = right - left > 1 && top - bottom > 1;
    return { lines, size: isPage ? { width: right - left, height: top - bottom } : A4 };
  } catch {
    // One broken page does not take the others with it.
    return null;
  }
}

function onPage(lines: readonly PageLine[], page: number, margins: ReadonlySet<PageLine>): LineOnPage[] {
  let last: PageLine | null = null;
  return lines.map((line) => {
    const isMargin = margins.has(line);
    const opensColumn = last === null || line.top < last.top - line.size;
    if (!isMargin) last = line;
    return { ...line, page, isMargin, opensColumn: !isMargin && opensColumn };
  });
}

async function statedIn(document: PdfDocument): Promise<Stated> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const { Title, Author, CreationDate, Language } = info as Record<string, unknown>;
  const made = typeof CreationDate === "string" ? /^(?:D:)?(\d{4})(\d\d)(\d\d)/.exec(CreationDate) : null;
  return {
    title: wordsIn(Title),
    byline: wordsIn(Author),
    language: wordsIn(Language),
    published: made === null ? [] : [madeOn(made)],
  };
}

function madeOn([words, year, month, day]: RegExpExecArray) {
  return {
    value: `${year}-${month}-${day}`,
    where: "date on which the file was made",
    words,
    isUpdate: false,
    isWeak: true,
  };
}

function wordsIn(value: unknown): string | null {
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim().slice(0, 400) || null : null;
}

function refusalOf(error: unknown, name: string): ParleyError {
  if ((error as { name?: unknown } | null)?.name === "PasswordException") {
    return new ParleyError("read/locked", `${name} is locked with a password; save it without one and read that.`);
  }
  return new ParleyError(
    "read/damaged",
    `${name} is damaged: it opens like a PDF, but its pages cannot be found; get the file again.`,
    { cause: error },
  );
}

function noText(name: string, pages: number): ParleyError {
  return new ParleyError(
    "read/empty",
    `${name} has no letters on its ${pages === 1 ? "page" : `${pages} pages`}: it is made of pictures; run it through text recognition and read that.`,
  );
}

function tooLong(name: string): ParleyError {
  return new ParleyError(
    "read/too-large",
    `${name} has more pages or more text than one document may have; split it and read the parts.`,
  );
}
