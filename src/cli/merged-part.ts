/**
 * Reports as they are added come in one by one; how many are merged together goes out, so that a mailbox of any size is
 * never held at once. While a record is small it is merged anew each time that it has doubled; then what is new is merged
 * with what it touches.
 *
 *     250, 500, 1,000, 2,000, 2,250, 2,500, …
 */
export class MergedPart {
  #merged: number;
  #waiting = 0;

  /** `merged`: reports that the record holds already. */
  constructor(merged: number) {
    this.#merged = merged;
  }

  /** Told of one more report; whether they are to be merged now. */
  isFull(): boolean {
    this.#waiting++;
    if (this.#waiting < (this.#merged < SMALL ? Math.max(EACH, this.#merged) : EACH)) return false;
    this.#merged += this.#waiting;
    this.#waiting = 0;
    return true;
  }
}

/** Merging is cheaper together; so many are an eighth of a record that is no longer small, or less. */
const EACH = 250;
const SMALL = 2_000;
