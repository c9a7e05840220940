/**
 * An explanation for a terminal, readable by someone who does not program: the sentence, its tree drawn by indentation,
 * what was noticed with how it was worked out, and what each rule did.
 */
import type { ExplainedSentence, ExplainedWord, Explanation } from "../../extract/explain.ts";
import { harmless } from "../../model/harmless.ts";
import { relationName } from "../relation-names.ts";
import { painter, type TextOptions, wrap } from "./text-layout.ts";

const MARKS = { fired: "✓", stopped: "✗", "never started": "·" } as const;

/** `isWhole`: say of every rule what would have started it. */
export function explanationAsText(explanation: Explanation, options: TextOptions & { isWhole?: boolean }): string {
  return explanation.sentences.map((sentence) => sentenceAsText(sentence, options)).join("\n\n");
}

function sentenceAsText(
  sentence: ExplainedSentence,
  { width, colour, isWhole = false }: TextOptions & { isWhole?: boolean },
): string {
  const paint = painter(colour);
  const lines = [paint("bold", wrap(harmless(sentence.text), width))];
  lines.push("", paint("dim", "Tree"), ...tree(sentence.words).map((line) => `  ${line}`));
  lines.push("", paint("dim", "Noticed"));
  if (sentence.notices.length === 0) lines.push("  nothing");
  for (const { what, words, meaning, because } of sentence.notices) {
    const how = because ? ` (${because})` : "";
    lines.push(wrap(harmless(`"${words}" = ${meaning}${how}`), width, `  ${what.padEnd(11)} `, " ".repeat(14)));
  }
  lines.push("", paint("dim", "Rules"));
  const started = sentence.rules.filter(({ outcome }) => outcome !== "never started");
  if (started.length === 0) lines.push("  none started");
  for (const { rule, outcome, at, detail } of started) {
    const start = at === null ? "" : `at "${at}": `;
    const line = wrap(harmless(`${start}${detail}`), width, `  ${MARKS[outcome]} ${rule.padEnd(29)} `, " ".repeat(6));
    lines.push(outcome === "fired" ? paint("green", line) : line);
  }
  const others = sentence.rules.filter(({ outcome }) => outcome === "never started");
  if (others.length > 0) {
    const told = others.map(({ rule, detail }) => (isWhole ? `${rule} (${detail})` : rule)).join(", ");
    lines.push("", paint("dim", wrap(harmless(`No word started: ${told}.`), width, "  ")));
  }
  return lines.join("\n");
}

/**
 * Each word under the word it hangs on.
 *
 *     met  VERB
 *     ├─ Delegates  NOUN · nsubj (who does it)
 *     └─ Okoro  PROPN · obj (whom or what)
 */
function tree(words: readonly ExplainedWord[]): string[] {
  const under = new Map<number, number[]>();
  for (const [i, word] of words.entries()) under.set(word.head, [...(under.get(word.head) ?? []), i]);
  const lines: string[] = [];
  const open = (under.get(-1) ?? []).map((index) => ({ index, before: "", branch: "" })).reverse();
  while (open.length > 0) {
    const { index, before, branch } = open.pop()!;
    const word = words[index]!;
    const name = relationName(word.relation);
    const relation = word.head < 0 ? "" : ` · ${word.relation}${name ? ` (${name})` : ""}`;
    lines.push(`${before}${branch}${harmless(word.text)}  ${word.tag}${relation}`);
    const below = before + (branch === "" ? "" : branch.startsWith("└") ? "   " : "│  ");
    const children = under.get(index) ?? [];
    for (const [i, child] of [...children.entries()].reverse()) {
      open.push({ index: child, before: below, branch: i === children.length - 1 ? "└─ " : "├─ " });
    }
  }
  return lines;
}
