/**
 * The words with which a pattern of words can begin, so that it is asked only of texts that hold one of them. In: the
 * source of a pattern over words with one blank between; out: its first words, or null where any word may be the first.
 *
 *     (?:pull|move) (?:its )?troop      pull, move
 *     (?:safe )?(?:zone|belt)           safe, zone, belt
 *     (?:[^ ]+ )?talk                   null
 *
 * Of patterns it knows what the lists of phrases are written in: letters, groups with alternatives, classes of single
 * letters, quantifiers and lookahead.
 */
export function firstWords(source: string): ReadonlySet<string> | null {
  return new Beginnings(source).words();
}

/** Reads a pattern from its start, with all that it can have begun with so far, up to the first blank of each. */
class Beginnings {
  readonly #source: string;
  #at = 0;
  /** Words that a blank has ended. */
  readonly #whole = new Set<string>();
  #isAny = false;

  constructor(source: string) {
    this.#source = source;
  }

  words(): ReadonlySet<string> | null {
    for (const word of this.#alternatives([""])) this.#whole.add(word);
    return this.#isAny || this.#whole.has("") ? null : this.#whole;
  }

  /** What the open words have become behind the alternatives that stand here. */
  #alternatives(open: readonly string[]): readonly string[] {
    const found = [...this.#sequence(open)];
    while (this.#takes("|")) found.push(...this.#sequence(open));
    return found;
  }

  #sequence(open: readonly string[]): readonly string[] {
    let found = open;
    while (found.length > 0 && !this.#isAtEnd()) found = this.#part(found);
    this.#skip();
    return found;
  }

  /** A letter, a class or a group, with its quantifier. */
  #part(open: readonly string[]): readonly string[] {
    const isAhead = this.#source.startsWith("(?!", this.#at);
    const once = this.#one(isAhead ? [] : open);
    const quantifier = this.#quantifier();
    if (isAhead) return open;
    if (quantifier === "?") return [...open, ...once];
    this.#isAny ||= quantifier !== "";
    return once;
  }

  #one(open: readonly string[]): readonly string[] {
    if (this.#takes("(")) {
      if (this.#takes("?")) this.#at++;
      const found = this.#alternatives(open);
      this.#at++;
      return found;
    }
    if (this.#takes("[")) {
      const letters = this.#source.slice(this.#at, this.#source.indexOf("]", this.#at));
      this.#at += letters.length + 1;
      this.#isAny ||= /^\^|-/.test(letters);
      return [...letters].flatMap((letter) => open.map((word) => word + letter));
    }
    this.#isAny ||= this.#source[this.#at] === ".";
    this.#takes("\\");
    const letter = this.#source[this.#at++]!;
    if (letter !== " ") return open.map((word) => word + letter);
    for (const word of open) this.#whole.add(word);
    return [];
  }

  #quantifier(): string {
    const [quantifier = ""] = /^(?:[*+?]|\{[\d,]+\})/.exec(this.#source.slice(this.#at, this.#at + 8)) ?? [];
    this.#at += quantifier.length;
    return quantifier;
  }

  /** Past the rest of a sequence, which no first word reaches. */
  #skip(): void {
    for (let depth = 0; this.#at < this.#source.length && (depth > 0 || !this.#isAtEnd()); this.#at++) {
      if (this.#source[this.#at] === "(") depth++;
      if (this.#source[this.#at] === ")") depth--;
    }
  }

  #isAtEnd(): boolean {
    const letter = this.#source[this.#at];
    return letter === undefined || letter === "|" || letter === ")";
  }

  #takes(letter: string): boolean {
    if (this.#source[this.#at] !== letter) return false;
    this.#at++;
    return true;
  }
}
