/**
 * Tokens and sentences against a treebank. In: a .conllu file; out: F1 of both when its text, put together again from
 * the words, is divided by us. A token or sentence counts when both its ends are right (as in the CoNLL 2018 shared
 * task). Paragraphs are those of the file, where it has any: "# newpar" and "# newdoc" begin one.
 */
import { readFileSync } from "node:fs";
import type { Span } from "../model/span.ts";
import { splitSentences } from "./words/split-sentences.ts";
import { tokenise } from "./words/tokenise.ts";

export interface DivisionCounts {
  readonly tokens: Found;
  readonly sentences: Found;
}

export interface Found {
  readonly gold: number;
  readonly ours: number;
  readonly right: number;
}

export function f1({ gold, ours, right }: Found): number {
  return gold + ours === 0 ? 0 : (2 * right) / (gold + ours);
}

interface Paragraph {
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly sentences: readonly Span[];
}

export function measureDivision(file: string): DivisionCounts {
  const counts = { tokens: { gold: 0, ours: 0, right: 0 }, sentences: { gold: 0, ours: 0, right: 0 } };
  for (const { text, tokens, sentences } of readParagraphs(file)) {
    const words = tokenise(text);
    const runs = splitSentences(text, words).map((run) => ({ start: run[0]!.start, end: run.at(-1)!.end }));
    add(counts.tokens, tokens, words);
    add(counts.sentences, sentences, runs);
  }
  return counts;
}

function add(to: { gold: number; ours: number; right: number }, gold: readonly Span[], ours: readonly Span[]): void {
  const ends = new Set(gold.map(({ start, end }) => `${start}:${end}`));
  to.gold += gold.length;
  to.ours += ours.length;
  to.right += ours.filter(({ start, end }) => ends.has(`${start}:${end}`)).length;
}

function readParagraphs(file: string): Paragraph[] {
  const paragraphs: { text: string; tokens: Span[]; sentences: Span[] }[] = [];
  const blocks = readFileSync(file, "utf8").split(/\r?\n\r?\n/);
  const hasParagraphs = blocks.some((block) => /^# newpar/m.test(block));
  for (const block of blocks) {
    const lines = block.split(/\r?\n/);
    const isNew = !hasParagraphs || lines.some((line) => /^# new(?:par|doc)/.test(line));
    if (isNew || paragraphs.length === 0) paragraphs.push({ text: "", tokens: [], sentences: [] });
    const paragraph = paragraphs.at(-1)!;
    const start = paragraph.text.length;
    // A word written together ("don't") stands on a line of its own, before its parts, and tells the gap behind it.
    let lastOfGroup = 0;
    let groupGap = true;
    for (const line of lines) {
      const [id = "", form = "", , , , , , , , misc = ""] = line.split("\t");
      const gap = !/SpaceAfter=No/.test(misc);
      if (/^\d+-\d+$/.test(id)) {
        lastOfGroup = Number(id.split("-")[1]);
        groupGap = gap;
        continue;
      }
      if (!/^\d+$/.test(id)) continue;
      const from = paragraph.text.length;
      paragraph.text += form;
      paragraph.tokens.push({ start: from, end: paragraph.text.length });
      const isInside = Number(id) < lastOfGroup;
      if (!isInside && (Number(id) === lastOfGroup ? groupGap : gap)) paragraph.text += " ";
    }
    const end = paragraph.text.trimEnd().length;
    if (end > start) paragraph.sentences.push({ start, end });
  }
  return paragraphs.filter(({ tokens }) => tokens.length > 0);
}
