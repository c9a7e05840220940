/**
 * Attributions against PolNeAR (DIR/text/*.txt, DIR/attributions/*.ann in brat's format): source, cue and content, by
 * exact spans and by overlap. `--errors` lists what was missed and what is spurious, with its sentence.
 *
 * How the Citron paper is read here: attributions are paired one to one where their cues overlap, the nearer in text
 * order first. A pair counts for the cue; a source or content counts where the pair has one on both sides and they
 * overlap (overlap) or are the same (exact), so that both are scored as linked to their cue; the whole counts where
 * cue and content do, and the source too or there is none on either side. Exact: every span of one is a span of the
 * other, gaps of white space aside. Precision divides by what was found, recall by what was annotated.
 *
 * The corpus annotates the outermost attribution only, so nested ones are left out. Where several people annotated an
 * article the first in name order is taken; what they marked to discuss or discard, and what lacks a cue or content,
 * is not counted.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openLanguage } from "../../src/language/open-language.ts";
import { ParleyError } from "../../src/model/error.ts";
import { type Span, wordsAt } from "../../src/model/span.ts";
import { noticeAttributions } from "../../src/notice/attributions/notice-attributions.ts";
import { noticeQuotations } from "../../src/notice/quotations/notice-quotations.ts";
import type { Measured } from "../eval.ts";
import { table } from "./table.ts";

interface Triple {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

const PARTS = ["source", "cue", "content", "whole"] as const;
type Part = (typeof PARTS)[number];
type Counts = Record<Part, number>;

export async function measureQuotationsSet(dir: string, flags: readonly string[]): Promise<Measured> {
  const names = existsSync(join(dir, "text")) ? readdirSync(join(dir, "text")).filter((f) => f.endsWith(".txt")) : [];
  const annotations = existsSync(join(dir, "attributions")) ? readdirSync(join(dir, "attributions")).sort() : [];
  if (names.length === 0 || annotations.length === 0) {
    throw new ParleyError("eval/not-a-set", `${dir} holds no text/NAME.txt with an attributions/NAME_….ann.`);
  }
  const language = await openLanguage();
  const counts = { gold: zero(), found: zero(), overlap: zero(), exact: zero() };
  const errors: string[] = [];
  let articles = 0;
  for (const name of names.sort()) {
    const file = annotations.find((f) => f.startsWith(`${name.slice(0, -4)}_`) && f.endsWith(".ann"));
    if (!file) continue;
    articles++;
    const text = readFileSync(join(dir, "text", name), "utf8");
    const gold = readBrat(readFileSync(join(dir, "attributions", file), "utf8"), text);
    const lines = [...text.matchAll(/[^\n]+/g)];
    const analysis = language.analyse(
      text,
      lines.map(({ index, 0: line }, i) => ({
        start: index,
        end: index + line.length,
        role: i === 0 ? "title" : "body",
      })),
    );
    const all = noticeAttributions(analysis, noticeQuotations(analysis));
    const found = all
      .filter(({ isNested }) => !isNested)
      .map(({ source, cue, content }): Triple => ({ source: source ? [source] : [], cue: [cue], content }));
    count(counts.gold, gold);
    count(counts.found, found);
    const pairs = pair(gold, found);
    for (const [g, f] of pairs) score(counts, g, f, text);
    if (flags.includes("--errors"))
      errors.push(
        ...listErrors(
          name,
          text,
          analysis.sentences,
          gold,
          found,
          pairs,
          all.filter(({ isNested }) => isNested).map(({ cue }) => cue),
        ),
      );
  }
  const figures: Record<string, number> = {};
  const rows: string[][] = [];
  for (const mode of ["overlap", "exact"] as const) {
    for (const part of PARTS) {
      const precision = counts[mode][part] / Math.max(1, counts.found[part]);
      const recall = counts[mode][part] / Math.max(1, counts.gold[part]);
      const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
      figures[`${mode}F1.${part}`] = f1;
      rows.push([`${mode} ${part}`, ...[precision, recall, f1].map((share) => share.toFixed(3))]);
    }
  }
  const head = [`${articles} articles, ${counts.gold.cue} attributions, ${counts.found.cue} found`, "P", "R", "F1"];
  return { n: articles, figures, table: [...errors, table([head, ...rows])].join("\n") };
}

function zero(): Counts {
  return { source: 0, cue: 0, content: 0, whole: 0 };
}

function count(into: Counts, triples: readonly Triple[]): void {
  into.source += triples.filter(({ source }) => source.length > 0).length;
  into.cue += triples.length;
  into.content += triples.length;
  into.whole += triples.length;
}

function pair(gold: readonly Triple[], found: readonly Triple[]): [Triple, Triple][] {
  const left = [...found].sort((a, b) => a.cue[0]!.start - b.cue[0]!.start);
  const pairs: [Triple, Triple][] = [];
  for (const g of [...gold].sort((a, b) => a.cue[0]!.start - b.cue[0]!.start)) {
    const at = left.findIndex((f) => overlap(f.cue, g.cue));
    if (at >= 0) pairs.push([g, ...left.splice(at, 1)] as [Triple, Triple]);
  }
  return pairs;
}

function score(counts: { overlap: Counts; exact: Counts }, gold: Triple, found: Triple, text: string): void {
  const isSame = (a: readonly Span[], b: readonly Span[]): boolean => same(a, b, text);
  for (const [into, matches, cueMatches] of [
    [counts.overlap, overlap, true],
    [counts.exact, isSame, isSame(gold.cue, found.cue)],
  ] as const) {
    const hasSource = gold.source.length > 0 || found.source.length > 0;
    const source = hasSource && matches(gold.source, found.source);
    const content = matches(gold.content, found.content);
    into.cue += Number(cueMatches);
    into.source += Number(source);
    into.content += Number(content);
    into.whole += Number(cueMatches && content && (source || !hasSource));
  }
}

function overlap(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
}

function same(a: readonly Span[], b: readonly Span[], text: string): boolean {
  const [x, y] = [joined(a, text), joined(b, text)];
  return x.length === y.length && x.every(({ start, end }, i) => start === y[i]!.start && end === y[i]!.end);
}

function joined(spans: readonly Span[], text: string): Span[] {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const before = whole.at(-1);
    if (before && text.slice(before.end, start).trim() === "") before.end = Math.max(before.end, end);
    else whole.push({ start, end });
  }
  return whole;
}

/** Offsets in brat files count code points. */
function readBrat(file: string, text: string): Triple[] {
  const units = [0];
  for (const character of text) units.push(units.at(-1)! + character.length);
  const spans = new Map<string, Span[]>();
  const triples: Triple[] = [];
  for (const line of file.split("\n")) {
    const [id = "", body = ""] = line.split("\t");
    if (id.startsWith("T")) {
      const places = [...body.matchAll(/(\d+) (\d+)/g)];
      const at = places.map(([, start, end]) => ({ start: units[Number(start)] ?? 0, end: units[Number(end)] ?? 0 }));
      spans.set(id, at);
    } else if (id.startsWith("E")) {
      const links = body
        .trim()
        .split(" ")
        .map((link) => link.split(":"));
      const all = (role: string): Span[] =>
        links.filter(([name]) => name!.replace(/\d+$/, "") === role).flatMap(([, to]) => spans.get(to!) ?? []);
      const triple = { source: all("Source"), cue: all("Cue"), content: all("Content") };
      if (triple.cue.length > 0 && triple.content.length > 0) triples.push(triple);
    }
  }
  return triples;
}

function listErrors(
  name: string,
  text: string,
  sentences: readonly Span[],
  gold: readonly Triple[],
  found: readonly Triple[],
  pairs: readonly (readonly [Triple, Triple])[],
  nested: readonly Span[],
): string[] {
  const paired = new Set(pairs.flat());
  const words = (spans: readonly Span[]): string => spans.map((span) => wordsAt(text, span)).join(" … ");
  const show = ({ source, cue, content }: Triple): string => `${words(source)} | ${words(cue)} | ${words(content)}`;
  const around = ({ cue }: Triple): string => {
    const sentence = sentences.find(({ end }) => end >= cue[0]!.end);
    return sentence ? wordsAt(text, sentence) : "";
  };
  const lines = [
    ...gold
      .filter((g) => !paired.has(g))
      .map((g) => `missed${overlap(g.cue, nested) ? " (nested)" : ""}    ${show(g)}\n          in: ${around(g)}`),
    ...found.filter((f) => !paired.has(f)).map((f) => `spurious  ${show(f)}\n          in: ${around(f)}`),
    ...pairs
      .filter(
        ([g, f]) =>
          !overlap(g.content, f.content) || (g.source.length + f.source.length > 0 && !overlap(g.source, f.source)),
      )
      .map(([g, f]) => `other     ${show(g)}\n          got: ${show(f)}\n          in: ${around(g)}`),
  ];
  return lines.length > 0 ? [`== ${name}`, ...lines] : [];
}
