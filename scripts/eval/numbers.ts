/**
 * Numbers noticed against annotated ones (CAT XML, VALUE): right where they overlap. Numbers inside annotated times
 * ("three years") are no part of the annotation and not counted. Further flags: --misses lists them.
 */
import { openLanguage } from "../../src/language/open-language.ts";
import { ParleyError } from "../../src/model/error.ts";
import type { Span } from "../../src/model/span.ts";
import { noticeNumbers } from "../../src/notice/numbers/notice-numbers.ts";
import { noticeTimes } from "../../src/notice/times/notice-times.ts";
import type { Measured } from "../eval.ts";
import { catArticles } from "./cat-articles.ts";
import { table } from "./table.ts";

const TYPES = ["QUANTITY", "MONEY", "PERCENT"];

export async function measureNumbersSet(dir: string, flags: readonly string[]): Promise<Measured> {
  const articles = catArticles(dir);
  if (articles.length === 0) throw new ParleyError("eval/not-a-set", `${dir} holds no articles in CAT XML.`);
  const language = await openLanguage();
  const found = new Map(TYPES.map((type) => [type, { right: 0, all: 0 }]));
  const noticed = { right: 0, all: 0 };
  const misses: string[] = [];
  for (const { name, text, sentences, marks } of articles) {
    const analysis = language.analyse(
      text,
      sentences.map((span) => ({ ...span, role: "body" as const })),
    );
    const values = marks.filter(({ element }) => element === "VALUE");
    const times = marks.filter(({ element }) => element === "TIMEX3");
    const numbers = noticeNumbers(analysis, noticeTimes(analysis, null));
    const tell = (what: string, span: Span): void => {
      const around = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\n/g, " | ");
      const words = `${around(span.start - 30, span.start)}[${around(span.start, span.end)}]${around(span.end, span.end + 30)}`;
      misses.push(`${what}\t${words}\t${name}`);
    };
    for (const value of values) {
      const type = value.attributes.type ?? "";
      const count = found.get(type);
      if (!count) continue;
      count.all++;
      if (numbers.some((number) => overlap(number, value))) count.right++;
      else tell(`missed ${type}`, value);
    }
    for (const number of numbers) {
      const isRight = values.some((value) => overlap(number, value));
      if (!isRight && times.some((time) => overlap(number, time))) continue;
      noticed.all++;
      if (isRight) noticed.right++;
      else tell("spurious", number);
    }
  }
  const all = [...found.values()].reduce((sum, { right, all }) => ({ right: sum.right + right, all: sum.all + all }));
  const recall = all.right / Math.max(1, all.all);
  const precision = noticed.right / Math.max(1, noticed.all);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const rows = [
    [`${articles.length} articles`, "share", "of"],
    ["f1", f1.toFixed(3), ""],
    ["precision", precision.toFixed(3), String(noticed.all)],
    ["recall", recall.toFixed(3), String(all.all)],
    ...[...found].map(([type, count]) => [
      `recall ${type.toLowerCase()}`,
      (count.right / Math.max(1, count.all)).toFixed(3),
      String(count.all),
    ]),
  ];
  return {
    n: articles.length,
    figures: { f1, precision, recall },
    table: [table(rows), ...(flags.includes("--misses") ? misses : [])].join("\n"),
  };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
