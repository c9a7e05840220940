/**
 * Words per second of the language layer, stage by stage, on one core, over texts written here; both models; and beside
 * it, in the same run, wink-nlp (which gives tags and no trees), our parser given one sentence at a time, and, where
 * PARLEY_PROTOTYPE or ../shared holds it, the trial run time that went before. Times are of the processor, not of the
 * clock, so that other work on the machine does not count.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { openLanguage } from "../src/language/open-language.ts";
import { Parser } from "../src/language/parser/parser.ts";
import { readWeights } from "../src/language/parser/weights.ts";
import { splitSentences } from "../src/language/words/split-sentences.ts";
import { tokenise } from "../src/language/words/tokenise.ts";
import { readReport } from "../src/read/read-report.ts";

const ROUNDS = 8;
const folder = new URL("../samples/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const read = files.map((name) => readReport({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
const reports = (await Promise.all(read)).map(({ report }) => report);
const language = await openLanguage();
const sentences = reports.flatMap(({ text, segments }) =>
  language.analyse(text, segments).sentences.map(({ tokens }) => tokens.map((token) => token.text)),
);
const words = sentences.reduce((sum, { length }) => sum + length, 0);
const plain = sentences.map((forms) => forms.join(" ")).join("\n");

/** Words a second of the quickest round, after one that warms up. */
function speed(work: () => void): number {
  let quickest = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= ROUNDS; round++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    if (round > 0) quickest = Math.min(quickest, user + system);
  }
  return (1e6 * words) / quickest;
}

const line = (name: string, perSecond: number, beside = ""): void =>
  console.log(`${name.padEnd(44)}${Math.round(perSecond).toLocaleString("en").padStart(10)} words a second${beside}`);

console.log(`${reports.length} reports, ${sentences.length} sentences, ${words.toLocaleString("en")} words`);
line(
  "tokens and sentences",
  speed(() => {
    for (const { text, segments } of reports) {
      for (const { start, end } of segments) splitSentences(text, tokenise(text, start, end));
    }
  }),
);
const parsers = (["small", "large"] as const).map((name) => {
  const weights = readWeights(new URL(`../weights/parser-${name}.bin`, import.meta.url));
  return { name, perSecond: speed(() => void new Parser(weights).parse(sentences)), parser: new Parser(weights) };
});
const [small] = parsers;
for (const { name, perSecond } of parsers) line(`tags, lemmas and trees, ${name} model, words new to it`, perSecond);
for (const { name, parser } of parsers)
  line(
    `  the same, words met before, ${name} model`,
    speed(() => void parser.parse(sentences)),
  );
line(
  "the layer as a whole, small model",
  speed(() => {
    for (const { text, segments } of reports) language.analyse(text, segments);
  }),
);

const ours = small!.perSecond;
const alone = speed(() => {
  const parser = small!.parser;
  for (const sentence of sentences) parser.parse([sentence]);
});
line("one sentence at a time, words met before", alone);
const wink = winkNLP(model, ["sbd", "pos"]);
const tags = speed(() => void wink.readDoc(plain).tokens().out(wink.its.pos));
line("wink-nlp, tags without trees", tags, `, ${(tags / ours).toFixed(1)} times ours`);

const prototype = join(process.env.PARLEY_PROTOTYPE ?? join("..", "shared", "language", "prototype"), "rt8.js");
if (existsSync(prototype)) {
  const { Parser: Before } = createRequire(import.meta.url)(join(process.cwd(), prototype)) as {
    Parser: new (file: string) => { parse: (forms: readonly string[]) => unknown };
  };
  const before = new Before(new URL("../weights/parser-small.bin", import.meta.url).pathname);
  const perSecond = speed(() => {
    for (const sentence of sentences) before.parse(sentence);
  });
  line("the trial run time, one sentence at a time", perSecond, `; ours ${(ours / perSecond).toFixed(1)} times that`);
}
console.log(
  `memory at the peak                          ${Math.round(process.resourceUsage().maxRSS / 1000)} MB, all of these together`,
);
