/**
 * Times against annotated ones, as TempEval-3 counts: CAT XML (.xml) and TimeML (.tml) found under DIR; --errors lists
 * every time missed, spurious or wrongly valued.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openLanguage } from "../../src/language/open-language.ts";
import { ParleyError } from "../../src/model/error.ts";
import type { AnnotatedDocument } from "../../src/notice/times/timex/annotated-document.ts";
import { measureTimes, type TimeMistake, type TimeScores } from "../../src/notice/times/timex/measure-times.ts";
import { readCat } from "../../src/notice/times/timex/read-cat.ts";
import { readTimeml } from "../../src/notice/times/timex/read-timeml.ts";
import type { Measured } from "../eval.ts";
import { table } from "./table.ts";

export async function measureTimesSet(dir: string, flags: readonly string[]): Promise<Measured> {
  const paths = existsSync(dir) ? readdirSync(dir, { recursive: true, encoding: "utf8" }).sort() : [];
  const documents = paths.flatMap((path) => documentAt(dir, path));
  if (documents.length === 0)
    throw new ParleyError("eval/not-a-set", `${dir} holds no .tml and no .xml with annotated times (TIMEX3).`);
  const { all, byType, mistakes } = measureTimes(documents, await openLanguage());
  const rows = [["all", all] as const, ...Object.entries(byType)];
  const figures = Object.fromEntries(
    rows.flatMap(([name, scores]) =>
      Object.entries(figuresOf(scores)).map(([figure, share]) => [
        name === "all" ? figure : `${name}.${figure}`,
        share,
      ]),
    ),
  );
  const columns = Object.keys(figuresOf(all));
  const lines = rows.map(([name, scores]) => [
    name,
    String(scores.annotated),
    String(scores.found),
    ...Object.values(figuresOf(scores)).map((share) => share.toFixed(3)),
  ]);
  const listed = flags.includes("--errors") ? mistakes.map(lineOf) : [];
  return {
    n: documents.length,
    figures,
    table: [table([[`${documents.length} documents`, "gold", "found", ...columns], ...lines]), ...listed].join("\n"),
  };
}

function documentAt(dir: string, path: string): AnnotatedDocument[] {
  if (!/\.(?:tml|xml)$/i.test(path)) return [];
  const source = readFileSync(join(dir, path), "utf8");
  if (!source.includes("<TIMEX3")) return [];
  return [/<token_anchor\b|<token\b/.test(source) ? readCat(path, source) : readTimeml(path, source)];
}

function figuresOf({ strict, relaxed, valueF1, valueAccuracy, typeAccuracy }: TimeScores): Record<string, number> {
  return {
    strictF1: strict.f1,
    relaxedF1: relaxed.f1,
    valueF1,
    valueAccuracy,
    typeAccuracy,
    strictPrecision: strict.precision,
    strictRecall: strict.recall,
    relaxedPrecision: relaxed.precision,
    relaxedRecall: relaxed.recall,
  };
}

function lineOf({ document, is, annotated, found, beside }: TimeMistake): string {
  const [gold, ours] = [annotated, found].map((time) => (time ? `${time.type} ${time.value}` : "none"));
  return `${is}\t${gold}\t${ours}\t${document}\t${beside}`;
}
