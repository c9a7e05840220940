/**
 * Quotation marks, told from apostrophes. In: a stretch of text; out: marks in order, each with whether it can open and
 * close.
 *
 *     "We can't," the workers' leader said.      two marks: 0 opens, 10 closes; the apostrophes are none
 */
export interface Mark {
  readonly at: number;
  readonly length: number;
  /** Marks of one kind close one another. */
  readonly kind: "double" | "guillemet" | "single";
  readonly opens: boolean;
  readonly closes: boolean;
}

const MARK = /["“”„‟«»‘’']|``|''/g;

export function* findMarks(text: string, start: number, end: number): Iterable<Mark> {
  MARK.lastIndex = start;
  const marks: Mark[] = [];
  for (let match = MARK.exec(text); match && match.index < end; match = MARK.exec(text)) {
    const mark = toMark(match[0], match.index, text, start, end);
    if (mark) marks.push(mark);
  }
  const hasDouble = marks.some(({ kind, opens }) => kind !== "single" && opens);
  for (const mark of marks) {
    // Single marks quote only where nothing else does: within others they are quotations inside quotations.
    if (mark.kind === "single" && (hasDouble || !isPaired(mark, marks, text))) continue;
    yield mark;
  }
}

function toMark(mark: string, at: number, text: string, start: number, end: number): Mark | null {
  const before = at > start ? text[at - 1]! : " ";
  const after = at + mark.length < end ? text[at + mark.length]! : " ";
  const length = mark.length;
  switch (mark) {
    case "“":
    case "„":
    case "``":
      return { at, length, kind: "double", opens: true, closes: mark === "“" && !/\w/.test(after) };
    case "”":
    case "‟":
    case "''":
      return { at, length, kind: "double", opens: false, closes: true };
    case '"':
      return { at, length, kind: "double", opens: !/[\s]/.test(after) && !/[\p{L}\p{N}]/u.test(before), closes: true };
    case "«":
      return { at, length, kind: "guillemet", opens: true, closes: false };
    case "»":
      return { at, length, kind: "guillemet", opens: false, closes: true };
    default: {
      const isInside = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
      if (isInside) return null;
      const opens = mark !== "’" && /[\s([—–-]/.test(before) && /[\p{L}\p{N}[]/u.test(after);
      const closes = mark !== "‘" && /[\p{L}\p{N}.,!?…)\]]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
      return opens || closes ? { at, length, kind: "single", opens, closes } : null;
    }
  }
}

/**
 * An opening single mark counts when something can close it, a closing one unless it is a possessive: "the workers' leader" closes
 * nothing, "the deal,' he said" does.
 */
function isPaired(mark: Mark, marks: readonly Mark[], text: string): boolean {
  if (mark.opens)
    return (
      (marks.findLast((other) => other.kind === "single" && other.closes && endsClause(other, text))?.at ?? -1) >
      mark.at
    );
  return endsClause(mark, text);
}

function endsClause({ at, length }: Mark, text: string): boolean {
  return (
    /[.,!?…)\]]/.test(text[at - 1] ?? "") ||
    (/[.,;:!?)\s]/.test(text[at + length] ?? " ") && !/[sz]/i.test(text[at - 1] ?? ""))
  );
}
