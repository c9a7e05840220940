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

const MARK = /``|''|["“”„‟«»‘’']/g;

export function* findMarks(text: string, start: number, end: number): Iterable<Mark> {
  MARK.lastIndex = start;
  const marks: Mark[] = [];
  for (let match = MARK.exec(text); match && match.index < end; match = MARK.exec(text)) {
    const mark = toMark(match[0], match.index, text, start, end);
    if (mark) marks.push(mark);
  }
  const hasDouble = marks.some(({ kind, opens }) => kind !== "single" && opens);
  const lastClosing = marks.findLast((mark) => mark.kind === "single" && mark.closes && endsClause(mark, text));
  const isReal = (mark: Mark): boolean => mark.kind !== "single" || isPaired(mark, lastClosing, text);
  // Single marks quote where nothing else does, or where they come first: ‘They said “never”,’ Lind said. Else they are
  // quotations inside quotations.
  const haveSingles = !hasDouble || marks.find((mark) => mark.opens && isReal(mark))?.kind === "single";
  for (const mark of marks) if (isReal(mark) && (mark.kind !== "single" || haveSingles)) yield mark;
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
      // Some houses open and close with the same mark: ”We are close,” he said.
      return {
        at,
        length,
        kind: "double",
        opens: /[\s([—–-]/.test(before) && /[\p{L}\p{N}$[…'‘]/u.test(after),
        closes: true,
      };
    case '"':
      return { at, length, kind: "double", opens: !/[\s]/.test(after) && !/[\p{L}\p{N}]/u.test(before), closes: true };
    case "«":
      return { at, length, kind: "guillemet", opens: true, closes: false };
    case "»":
      return { at, length, kind: "guillemet", opens: false, closes: true };
    default: {
      const isInside = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
      if (isInside) return null;
      // "the '90s" opens nothing
      const opens = mark !== "’" && /[\s([—–-]/.test(before) && /[\p{L}[“"]/u.test(after);
      const closes = mark !== "‘" && /[\p{L}\p{N}.,!?…)\]]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
      return opens || closes ? { at, length, kind: "single", opens, closes } : null;
    }
  }
}

/**
 * An opening single mark counts when something behind it can close it, a closing one unless it is a possessive: "the
 * workers' leader" closes nothing, "the deal,' he said" does.
 */
function isPaired(mark: Mark, lastClosing: Mark | undefined, text: string): boolean {
  return mark.opens ? lastClosing !== undefined && lastClosing.at > mark.at : endsClause(mark, text);
}

function endsClause({ at, length }: Mark, text: string): boolean {
  return (
    /[.,!?…)\]]/.test(text[at - 1] ?? "") ||
    (/[.,;:!?)\s]/.test(text[at + length] ?? " ") && !/[sz]/i.test(text[at - 1] ?? ""))
  );
}
