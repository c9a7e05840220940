/**
 * The language layer: a report's text into sentences with words, tags, lemmas and trees. English only.
 *
 *     const language = await openLanguage();
 *     language.analyse(report.text, report.segments).sentences[0].tokens
 */
import type { Segment, SegmentRole } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import type { Analysis, Sentence, Token } from "./analysis.ts";
import { behindTime } from "./parser/behind-time.ts";
import { surnamesTold, takenForWords } from "./parser/names-like-words.ts";
import { type ParsedWord, Parser } from "./parser/parser.ts";
import { readWeights } from "./parser/weights.ts";
import { leadIn } from "./words/lead-in.ts";
import { splitSentences } from "./words/split-sentences.ts";
import { tokenise } from "./words/tokenise.ts";

export type Model = "small" | "large";

export interface Language {
  /**
   * Pure: the same text and segments give the same analysis. Linear in the length of the text. Trees take nine tenths
   * of the time: whoever needs few of them says of which sentences, by their words, and the others stay bare.
   */
  readonly analyse: (text: string, segments: readonly Segment[], hasTree?: HasTree) => Analysis;
}

export type HasTree = (words: readonly string[]) => boolean;

/** What is written in sentences; the rest of a report is not analysed. */
const IN_SENTENCES: ReadonlySet<SegmentRole> = new Set(["title", "heading", "body", "caption", "speaker"]);

/** Loads the weights, about 80 ms. The small model is twice as fast, the large one a point better at trees. */
export async function openLanguage(options: { model?: Model } = {}): Promise<Language> {
  const parser = new Parser(
    readWeights(new URL(`../../weights/parser-${options.model ?? "small"}.bin`, import.meta.url)),
  );
  return { analyse: (text, segments, hasTree) => analyse(text, segments, parser, hasTree ?? (() => true)) };
}

/** A word of a sentence without a tree: no tag, and nothing above it. */
function bare(form: string): ParsedWord {
  return { lemma: form.toLowerCase(), upos: "X", xpos: "XX", head: -1, relation: "dep", entity: "O" };
}

/** "… rebels shelled the town": what a sentence begins with has a capital, and the parser expects it. */
function asBeginning([first = "", ...rest]: readonly string[]): string[] {
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest];
}

/** What leads in and the sentence behind it as one tree: it says when, and hangs on what the sentence tells. */
function joined(lead: readonly ParsedWord[], sentence: readonly ParsedWord[]): readonly ParsedWord[] {
  const by = lead.length;
  const root = by + sentence.findIndex(({ head }) => head < 0);
  return [
    ...lead.map((word) => (word.head < 0 ? { ...word, head: root, relation: "obl:unmarked" } : word)),
    ...sentence.map((word) => (word.head < 0 ? word : { ...word, head: word.head + by })),
  ];
}

/** What a surname is parsed as that is a word as well: a name that is nothing else. */
const PLAIN_NAME = "Johnson";

/** "May urged restraint", where the report names Anna May: parsed once more, with a plain name in its place. */
function withNames(
  pieces: readonly (readonly string[])[],
  isTitle: readonly boolean[],
  parser: Parser,
): (readonly ParsedWord[])[] {
  const trees: (readonly ParsedWord[])[] = parser.parse(pieces);
  const surnames = new Set(trees.flatMap((tree, i) => surnamesTold(pieces[i]!, tree)));
  const again = trees.flatMap((tree, at) => {
    const names = takenForWords(pieces[at]!, tree, surnames, isTitle[at]!);
    return names.length > 0 ? [{ at, names: new Set(names) }] : [];
  });
  const plain = parser.parse(
    again.map(({ at, names }) => pieces[at]!.map((form, i) => (names.has(i) ? PLAIN_NAME : form))),
  );
  for (const [i, { at, names }] of again.entries())
    trees[at] = plain[i]!.map((word, j) => (names.has(j) ? { ...word, lemma: pieces[at]![j]! } : word));
  return trees;
}

function analyse(text: string, segments: readonly Segment[], parser: Parser, hasTree: HasTree): Analysis {
  const drafts: { words: Span[]; paragraph: number; role: SegmentRole }[] = [];
  for (const [paragraph, segment] of segments.entries()) {
    if (!IN_SENTENCES.has(segment.role)) continue;
    for (const words of splitSentences(text, tokenise(text, segment.start, segment.end))) {
      drafts.push({ words, paragraph, role: segment.role });
    }
  }
  const forms = drafts.map(({ words }) => words.map((word) => text.slice(word.start, word.end)));
  const isParsed = forms.map(hasTree);
  const leads = forms.map((words, index) => (isParsed[index] ? leadIn(words) : 0));
  const pieces = forms.flatMap((words, index) =>
    leads[index] === 0 ? [words] : [words.slice(0, leads[index]), asBeginning(words.slice(leads[index]))],
  );
  const isTree = forms.flatMap((_, index) => (leads[index] === 0 ? [isParsed[index]] : [true, true]));
  const parsedPieces = pieces.filter((_, index) => isTree[index]);
  const titles = drafts.flatMap(({ role }, index) => {
    const isTitle = role === "title" || role === "heading";
    return leads[index] === 0 ? [isTitle] : [isTitle, isTitle];
  });
  const trees = withNames(
    parsedPieces,
    titles.filter((_, index) => isTree[index]),
    parser,
  );
  let next = 0;
  const parsed = forms.map((words, index) => {
    if (!isParsed[index]) return words.map(bare);
    const tree = trees[next++]!;
    return behindTime(words, leads[index] === 0 ? tree : joined(tree, trees[next++]!));
  });
  const sentences = drafts.map(
    ({ words, paragraph, role }, index): Sentence => ({
      start: words[0]!.start,
      end: words.at(-1)!.end,
      index,
      paragraph,
      role,
      tokens: tokensOf(words, forms[index]!, parsed[index]!),
    }),
  );
  return { text, sentences };
}

/**
 * One by one: what `map` gives changes its layout once the engine knows this code well, and all that was compiled for the
 * first layout is thrown away.
 */
function tokensOf(words: readonly Span[], forms: readonly string[], parsed: readonly ParsedWord[]): Token[] {
  const tokens: Token[] = [];
  for (const [i, word] of words.entries()) tokens.push(tokenOf(i, word, forms[i]!, parsed[i]!));
  return tokens;
}

/** Field by field, so that all tokens are laid out alike: everything that reads sentences reads them, again and again. */
function tokenOf(index: number, { start, end }: Span, text: string, parsed: ParsedWord): Token {
  const { lemma, upos, xpos, head, relation, entity } = parsed;
  return { start, end, index, text, lemma, upos, xpos, head, relation, entity };
}
