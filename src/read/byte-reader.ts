/**
 * Bytes in pieces of any size in; lines, stretches of a given length and all up to a mark out. It holds no more than
 * what is asked for and one piece.
 *
 *     "WARC/1.0\r\nWARC-Ty" "pe: response\r\n"      until "\n": "WARC/1.0\r\n", "WARC-Type: response\r\n"
 */
export interface Stretch {
  /** With the mark; null where it is longer than asked for. */
  readonly bytes: Buffer | null;
  readonly length: number;
  /** False where the bytes ended before the mark. */
  readonly isMarked: boolean;
}

export class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #piece: Buffer = Buffer.alloc(0);
  #at = 0;

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** All up to the mark and with it; null at the end. What is longer than `most` is passed over. */
  async until(mark: Buffer, most: number): Promise<Stretch | null> {
    const kept: Buffer[] = [];
    let length = 0;
    const keep = (bytes: Buffer) => {
      length += bytes.length;
      if (length <= most) kept.push(bytes);
      else kept.length = 0;
    };
    const stretch = (isMarked: boolean): Stretch => ({
      bytes: length > most ? null : kept.length === 1 ? kept[0]! : Buffer.concat(kept),
      length,
      isMarked,
    });
    for (;;) {
      const found = this.#piece.indexOf(mark, this.#at);
      if (found >= 0) {
        keep(this.#piece.subarray(this.#at, found + mark.length));
        this.#at = found + mark.length;
        return stretch(true);
      }
      // The mark may begin at the end of this piece.
      const safe = Math.max(this.#at, this.#piece.length - mark.length + 1);
      if (safe > this.#at) keep(this.#piece.subarray(this.#at, safe));
      this.#at = safe;
      if (await this.#more()) continue;
      if (this.#at < this.#piece.length) keep(this.#piece.subarray(this.#at));
      this.#at = this.#piece.length;
      return length === 0 ? null : stretch(false);
    }
  }

  /** So many bytes, or all that are left. */
  async take(count: number): Promise<Buffer> {
    const taken: Buffer[] = [];
    let missing = count;
    while (missing > 0) {
      if (this.#at === this.#piece.length && !(await this.#more())) break;
      const bytes = this.#piece.subarray(this.#at, this.#at + missing);
      this.#at += bytes.length;
      missing -= bytes.length;
      taken.push(bytes);
    }
    return taken.length === 1 ? taken[0]! : Buffer.concat(taken);
  }

  /** These bytes come next again. */
  putBack(bytes: Buffer): void {
    this.#piece = Buffer.concat([bytes, this.#piece.subarray(this.#at)]);
    this.#at = 0;
  }

  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  /** What is left of this piece and the next one; false at the end. */
  async #more(): Promise<boolean> {
    const { value, done } = await this.#pieces.next();
    if (done) return false;
    const next = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    this.#piece = this.#at === this.#piece.length ? next : Buffer.concat([this.#piece.subarray(this.#at), next]);
    this.#at = 0;
    return true;
  }
}
