/**
 * Words behind a name and a colon. In: the sentences of a report; out: drafts that run to the end of the paragraph or
 * of the heading.
 *
 *     [SECRETARY OKORO]: [We are close. Give us a day.]      [Lind]: [no deal without guarantees]
 */
import type { Sentence } from "../../language/analysis.ts";
import type { Range } from "./tree.ts";

/** Longer heads are sentences that announce a list. */
const LONGEST_NAME = 7;

export interface NamedLine {
  readonly sentence: number;
  readonly source: Range;
  readonly colon: number;
  /** Index of the last sentence of what is said. */
  last: number;
}

export function namedLines(sentences: readonly Sentence[]): NamedLine[] {
  const found: NamedLine[] = [];
  const isNamed = new Set<number>();
  for (const sentence of sentences) {
    const line = nameAndColon(sentence);
    if (line) {
      found.push({ ...line, sentence: sentence.index, last: sentence.index });
      isNamed.add(sentence.index);
    }
  }
  const isTranscript = hasSomeoneTwice(found, sentences);
  for (const line of found) {
    const { paragraph, role } = sentences[line.sentence]!;
    for (let next = line.last + 1; next < sentences.length && !isNamed.has(next); next++) {
      const goesOn =
        sentences[next]!.paragraph === paragraph ||
        (isTranscript && role === "body" && sentences[next]!.role === "body");
      if (!goesOn) break;
      line.last = next;
    }
  }
  return found;
}

/** In a transcript paragraphs without a name go on with the speaker before; in a list of names they do not. */
function hasSomeoneTwice(lines: readonly NamedLine[], sentences: readonly Sentence[]): boolean {
  const names = lines.map(({ sentence, source }) =>
    sentences[sentence]!.tokens.slice(source.first, source.last + 1)
      .map(({ text }) => text)
      .join(" "),
  );
  return lines.length >= 3 && new Set(names).size < names.length;
}

const NO_SPEAKER =
  /^(?:the|a|an|this|here|note|update|updated|watch|related|photo|video|exclusive|latest|more|read|image|source|caption|file|live|breaking|opinion|analysis|editorial|new|subj|subject|re|ref|refs|reference|tags|info|from|to|fm|comment|summary|precedence|classification|distribution|date|dated|place|location|contact|tel|fax|email|e-mail|background|profile|timeline|factbox|figures|correction|clarification|copyright|credit|photograph|picture|graphic|map|topics|keywords|section|byline|posted|published|ap|afp|epa|pa|upi|reuters|getty)$/i;
const ASKED = /^(?:Q|A|poll|report|survey|study|question|answer)$/i;

/** The name and the colon that open a sentence, or null. */
function nameAndColon(sentence: Sentence): { source: Range; colon: number } | null {
  const { tokens } = sentence;
  let first = 0;
  while (first < tokens.length && /^["“”'‘’[(•*–—-]+$/.test(tokens[first]!.text)) first++;
  const colon = tokens.slice(0, first + LONGEST_NAME + 1).findIndex(({ text, index }) => text === ":" && index > first);
  if (colon < 0 || colon === tokens.length - 1) return null;
  const head = tokens.slice(first, colon);
  if (head.some(({ upos, text }) => upos === "VERB" || upos === "AUX" || NO_SPEAKER.test(text) || /^\d/.test(text)))
    return null;
  const names = head.filter(({ upos, text }) => upos === "PROPN" || /^[A-Z]{2,}$/.test(text) || ASKED.test(text));
  return names.length > 0 && names.length * 2 >= head.length ? { source: { first, last: colon - 1 }, colon } : null;
}
