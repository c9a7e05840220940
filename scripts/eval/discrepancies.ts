/**
 * Discrepancies between the reports of one story against its STORY.json, which lists those a careful reader finds:
 * what was found, what was missed, and every one that stands on no list, which a person has to judge. Further flags:
 * --gold takes the annotated claims in place of Parley's own reading, so that errors of merging and of reading are told
 * apart; --words shows the passages of each side. A DIR without STORY.json gives the last list alone.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Language, openLanguage } from "../../src/language/open-language.ts";
import { merge } from "../../src/merge/merge.ts";
import type { Discrepancy, DiscrepancySide } from "../../src/model/discrepancy.ts";
import { tellingWords } from "../../src/model/folded-words.ts";
import type { RecordContents } from "../../src/model/record-contents.ts";
import { wordsAt } from "../../src/model/span.ts";
import { noticeNumbers } from "../../src/notice/numbers/notice-numbers.ts";
import { noticeTimes } from "../../src/notice/times/notice-times.ts";
import type { Measured } from "../eval.ts";
import { recordOf } from "./record-of.ts";
import { table } from "./table.ts";

interface Listed {
  readonly about: string;
  readonly values: readonly { readonly value: string; readonly reports: readonly string[] }[];
}

interface Match {
  readonly discrepancy: Discrepancy;
  /** The values listed that stand in sides of their own. */
  readonly values: readonly string[];
}

export async function measureDiscrepancies(dir: string, flags: readonly string[]): Promise<Measured> {
  const contents = await recordOf(dir, flags.includes("--gold"));
  const language = await openLanguage();
  const { discrepancies } = merge(contents);
  const story = join(dir, "STORY.json");
  const listed = existsSync(story)
    ? (JSON.parse(readFileSync(story, "utf8")) as { discrepancies: readonly Listed[] }).discrepancies
    : [];
  const matched = listed.map((one) => ({ one, by: matchesOf(one, discrepancies, contents, language) }));
  const found = matched.filter(({ by }) => by.length > 0);
  const hits = new Set(found.flatMap(({ by }) => by.map(({ discrepancy }) => discrepancy)));
  const unlisted = discrepancies.filter((one) => !hits.has(one));
  const values = found.reduce((sum, { one }) => sum + one.values.length, 0);
  const right = found.reduce((sum, { by }) => sum + new Set(by.flatMap((match) => match.values)).size, 0);
  const show = (one: Discrepancy): readonly string[] => shown(one, contents, flags.includes("--words"));
  const lines = [
    table([
      [`${contents.reports.length} reports`, "number"],
      ["listed", String(listed.length)],
      ["of these found, with two of the listed values or more", String(found.length)],
      ["listed values of those found", String(values)],
      ["of these in a side of their own", String(right)],
      ["given", String(discrepancies.length)],
      ["of these listed", String(hits.size)],
    ]),
    ...matched.flatMap(({ one, by }) => [
      "",
      `${by.length > 0 ? "FOUND" : "MISSED"}: ${one.about}`,
      ...by.flatMap(({ discrepancy, values }) => [...show(discrepancy), `    listed: ${values.join(" · ")}`]),
    ]),
    "",
    "LISTED NOWHERE",
    ...unlisted.flatMap(show),
  ];
  return {
    n: contents.reports.length,
    figures: {
      listed: listed.length,
      found: found.length,
      values: values === 0 ? 0 : right / values,
      given: discrepancies.length,
      hits: hits.size,
    },
    table: lines.join("\n"),
  };
}

/** A value that begins with a number is one. */
const NUMBER_FIRST = 12;

/** Every discrepancy of which two sides or more give a value listed. */
function matchesOf(
  { values }: Listed,
  discrepancies: readonly Discrepancy[],
  contents: RecordContents,
  language: Language,
): readonly Match[] {
  const nameOf = new Map(contents.reports.map((report) => [report.id, report.name]));
  return discrepancies.flatMap((discrepancy) => {
    const free = new Set(discrepancy.sides);
    const right = values.filter(({ value, reports }) => {
      const told = [...free].filter((side) => side.reports.some((id) => reports.includes(nameOf.get(id)!)));
      const shares = told.map((side) => ({ side, share: shareOf(value, side, discrepancy, contents, language) }));
      const best = shares.sort((a, b) => b.share - a.share)[0];
      return best !== undefined && best.share > 0 && free.delete(best.side);
    });
    return right.length < 2 ? [] : [{ discrepancy, values: right.map(({ value }) => value) }];
  });
}

/** How far a side gives the value listed, 0 to 1: its number, its day, or its words, else words its passages alone have. */
function shareOf(
  value: string,
  side: DiscrepancySide,
  { sides }: Discrepancy,
  contents: RecordContents,
  language: Language,
): number {
  const analysis = language.analyse(value, [{ start: 0, end: value.length, role: "body" }]);
  const times = noticeTimes(analysis, null);
  const numbers = noticeNumbers(analysis, times);
  const { min, max, when } = side.values;
  if (typeof min === "number" || typeof max === "number") {
    const all = numbers.flatMap((one) => [one.min, one.max]);
    return all.some((number) => [min, max].some((one) => isNear(one, number))) ? 1 : 0;
  }
  // A length of time is told in its own words: "5 hours".
  const said = language.analyse(side.text, [{ start: 0, end: side.text.length, role: "body" }]);
  const saidNumbers = noticeNumbers(said, noticeTimes(said, null)).map((one) => one.min);
  if (saidNumbers.length > 0 && numbers.some((one) => saidNumbers.includes(one.min))) return 1;
  // "24" and "about 20 people" are no doer's name, whatever other words they come with.
  if (numbers.some(({ start }) => start < NUMBER_FIRST)) return 0;
  const days = times.flatMap((time) => /\d\d-\d\d$/.exec(time.value ?? "")?.[0] ?? []);
  if (when !== undefined && days.length > 0) return days.some((day) => String(when).endsWith(day)) ? 1 : 0;
  const wanted = tellingWords(value);
  const told = tellingWords(side.text);
  const shared = wanted.filter((word) => told.some((one) => isOneStem(one, word))).length;
  if (shared > 0) return (2 * shared) / (wanted.length + told.length);
  const own = new Set(wordsOf(side, contents));
  for (const other of sides) if (other !== side) for (const word of wordsOf(other, contents)) own.delete(word);
  return wanted.some((word) => own.has(word)) ? 0.01 : 0;
}

/** Norland, Norlanders. */
function isOneStem(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 5 && (a.startsWith(b) || b.startsWith(a)));
}

function isNear(told: unknown, number: number | null): boolean {
  return typeof told === "number" && number !== null && Math.abs(told - number) <= 0.02 * number;
}

/** The words of a side: its answer and its passages. */
function wordsOf(side: DiscrepancySide, contents: RecordContents): readonly string[] {
  return [side.text, ...passagesOf(side, contents).map(({ words }) => words)].flatMap(tellingWords);
}

function passagesOf(side: DiscrepancySide, { claims, reports }: RecordContents) {
  return claims
    .filter(({ id }) => side.claims.includes(id))
    .map((claim) => {
      const report = reports.find(({ id }) => id === claim.report)!;
      const words = claim.spans.map((span) => wordsAt(report.text, span).replace(/\s+/g, " ")).join(" … ");
      return { report: report.name, published: report.published?.value ?? "undated", words };
    });
}

function shown(one: Discrepancy, contents: RecordContents, withWords: boolean): readonly string[] {
  return [
    `  ${one.kind}  ${one.about}  (${one.of}, ${one.question}, ${one.when ?? "no day"})`,
    ...one.sides.flatMap((side) => {
      const passages = passagesOf(side, contents);
      const who = side.sources.length > 0 ? `, ${side.sources.join(", ")}` : "";
      const how = side.difference === null ? "" : ` [${side.difference}: ${side.because.join("; ")}]`;
      const reports = [...new Set(passages.map(({ report }) => report))].join(" ");
      return [
        `    ${side.text}  (${reports}${who})${how}`,
        ...(withWords
          ? passages.map(({ report, published, words }) => `      ${report}, ${published}: ${words.slice(0, 240)}`)
          : []),
      ];
    }),
  ];
}
