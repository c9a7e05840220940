/**
 * The signs of every word that may govern a term, and whether it heads one, as one JSON object a sentence.
 *
 *     node training/provision-signs/dump-signs.ts DIR… --without DIR… > signs.jsonl
 *
 * In: folders of annotated reports (NAME.txt and NAME.json, whose provisions tie their `content` to the text), and the
 * sentences of material.tsv beside this file, where the term stands in [brackets]. What is kept aside to check with
 * stands behind --without: a report that also lies there is left out, as is one that was given before.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { sentenceViews } from "../../src/extract/sentence-view.ts";
import { signsOf } from "../../src/kinds/provision/likely/signs.ts";
import { openLanguage } from "../../src/language/open-language.ts";
import type { Span } from "../../src/model/span.ts";
import { noticeActors } from "../../src/notice/actors/notice-actors.ts";
import { noticeQuotations } from "../../src/notice/quotations/notice-quotations.ts";
import { readReport } from "../../src/read/read-report.ts";

const language = await openLanguage();

async function dump(
  group: string,
  name: string,
  bytes: Buffer,
  termsIn: (text: string) => readonly Span[],
): Promise<void> {
  const { report } = await readReport({ bytes, name });
  const analysis = language.analyse(report.text, report.segments);
  const { actors, mentions } = noticeActors(analysis, report);
  const quotations = noticeQuotations(analysis);
  const noticed = { times: [], numbers: [], actors, actorMentions: mentions, places: [], quotations };
  const context = { report, analysis, noticed, view: sentenceViews(analysis, noticed) };
  const terms = termsIn(report.text);
  for (const { index, tokens } of analysis.sentences) {
    const { shared, words } = signsOf(context.view(index), context);
    const isIn = (at: number, { start, end }: Span): boolean => tokens[at]!.start >= start && tokens[at]!.start < end;
    const heads = ({ index: at, head }: { index: number; head: number }): boolean =>
      terms.some((term) => isIn(at, term) && !(head >= 0 && isIn(head, term)));
    console.log(
      JSON.stringify({ group, shared, words: words.map(({ word, signs }) => ({ signs, isTerm: heads(word) })) }),
    );
  }
}

const textsOf = (dir: string): string[] => readdirSync(dir).filter((name) => name.endsWith(".txt")).sort();
const words = (bytes: Buffer): string => bytes.toString("utf8").replace(/\s+/g, " ").trim();
const given = process.argv.slice(2);
const without = given.includes("--without") ? given.splice(given.indexOf("--without")).slice(1) : [];
const known = new Set(without.flatMap((dir) => textsOf(dir).map((file) => words(readFileSync(join(dir, file))))));

for (const dir of given) {
  for (const file of textsOf(dir)) {
    const bytes = readFileSync(join(dir, file));
    if (known.has(words(bytes))) continue;
    known.add(words(bytes));
    const gold = JSON.parse(readFileSync(join(dir, file.replace(/txt$/, "json")), "utf8")) as {
      claims: { kind: string; content?: string }[];
    };
    const parts = gold.claims
      .filter(({ kind, content }) => kind === "provision" && content)
      .flatMap(({ content }) => content!.split(" … "));
    await dump(basename(file).split("-")[0]!, file, bytes, (text) =>
      parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })),
    );
  }
}

const material = readFileSync(new URL("material.tsv", import.meta.url), "utf8").split("\n").filter(Boolean);
for (const [n, line] of material.entries()) {
  const marked = line.split("\t").at(-1)!;
  const [before, term = "", after = ""] = marked.split(/[[\]]/);
  await dump("material", `material-${n}.txt`, Buffer.from(before + term + after), () =>
    term ? [{ start: before!.length, end: before!.length + term.length }] : [],
  );
}
