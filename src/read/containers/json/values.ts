/**
 * Pieces of JSON in, the objects that stand so deep in it out, as text and one after another: one a line or none inside
 * another at depth 0, the members of lists below. What is longer than the limit is passed over.
 *
 *     {"title": "A"}⏎{"title": "B"}⏎                           depth 0
 *     [{"title": "A"}, {"title": "B"}]                          depth 1
 *     {"status": "ok", "articles": [{"title": "A"}, …]}         depth 2
 */
export type JsonObject = { readonly json: string } | { readonly error: "too large" | "cut short" };

const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST, BREAK] = [...'"\\{}[]\n'].map((sign) =>
  sign.charCodeAt(0),
);

export async function* jsonObjects(
  pieces: AsyncIterable<Uint8Array>,
  depth: number,
  limit: number,
): AsyncIterable<JsonObject> {
  const scan = new Scan(depth, limit);
  for await (const piece of pieces) yield* scan.take(Buffer.from(piece.buffer, piece.byteOffset, piece.length));
  if (scan.isInside) yield { error: "cut short" };
}

class Scan {
  readonly #wanted: number;
  readonly #byLines: boolean;
  readonly #limit: number;
  #depth = 0;
  /** For each level, whether it is a list: only an object in a list is one of a row. */
  #lists: boolean[] = [];
  #isString = false;
  #isEscaped = false;
  #kept: Buffer[] = [];
  #length = 0;
  #isKeeping = false;

  constructor(wanted: number, limit: number) {
    this.#wanted = wanted;
    this.#byLines = wanted === 0;
    this.#limit = limit;
  }

  get isInside(): boolean {
    return this.#depth > 0 || this.#isString;
  }

  *take(piece: Buffer): Iterable<JsonObject> {
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at]!;
      if (this.#isString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (byte === BACKSLASH) this.#isEscaped = true;
        else if (byte === QUOTE) this.#isString = false;
        // One object a line: a line that was broken off does not take the next ones with it.
        if (byte !== BREAK || !this.#byLines) continue;
      }
      if (byte === QUOTE) this.#isString = true;
      else if (byte === OPEN || byte === OPEN_LIST) {
        if (byte === OPEN && !this.#isKeeping && this.#isWanted()) {
          this.#isKeeping = true;
          from = at;
        }
        if (this.#depth <= this.#wanted) this.#lists[this.#depth] = byte === OPEN_LIST;
        this.#depth++;
      } else if (byte === CLOSE || byte === CLOSE_LIST) {
        if (this.#depth > 0) this.#depth--;
        if (this.#isKeeping && this.#depth === this.#wanted) {
          this.#keep(piece.subarray(from, at + 1));
          yield this.#object();
        }
      } else if (byte === BREAK && this.#byLines && (this.#isKeeping || this.#isString) && this.#isBroken(piece, at)) {
        this.#forget();
        this.#depth = 0;
        this.#isString = this.#isEscaped = false;
        yield { error: "cut short" };
      }
    }
    if (this.#isKeeping) this.#keep(piece.subarray(from));
  }

  #isWanted(): boolean {
    return this.#depth === this.#wanted && (this.#wanted === 0 || this.#lists[this.#depth - 1] === true);
  }

  /** A line break inside a string is never JSON; between members it is only a layout, unless a new object opens on it. */
  #isBroken(piece: Buffer, at: number): boolean {
    return this.#isString || piece[at + 1] === OPEN;
  }

  #keep(bytes: Buffer): void {
    this.#length += bytes.length;
    if (this.#length <= this.#limit) this.#kept.push(Buffer.from(bytes));
    else this.#kept.length = 0;
  }

  #object(): JsonObject {
    const isLarge = this.#length > this.#limit;
    const json = isLarge ? "" : Buffer.concat(this.#kept).toString("utf8");
    this.#forget();
    return isLarge ? { error: "too large" } : { json };
  }

  #forget(): void {
    this.#kept = [];
    this.#length = 0;
    this.#isKeeping = false;
  }
}
