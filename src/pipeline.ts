/**
 * The whole flow on one screen: bytes → report → analysis → notices → claims.
 *
 *     read/       what the file says, and what each stretch of it is
 *     language/   words, sentences, trees
 *     notice/     times, numbers, actors, places, quotations
 *     extract/    the rules of kinds/ over all of it
 *
 * What comes after (merge, record, views) works on the record, not on one report.
 */

import { settleCircumstances } from "./extract/circumstances/settle-circumstances.ts";
import { creditHeadlines } from "./extract/credit-headlines.ts";
import { settleIssues } from "./extract/deals/settle-issues.ts";
import { type Explanation, explain } from "./extract/explain.ts";
import { joinClaims } from "./extract/join-claims.ts";
import { GivenUp, leftOver } from "./extract/left-over.ts";
import { OrderedRules } from "./extract/ordered-rules.ts";
import type { Context } from "./extract/rule.ts";
import { runRules, type Trace } from "./extract/run-rules.ts";
import { sentenceViews } from "./extract/sentence-view.ts";
import { settleParties } from "./extract/sides/settle-parties.ts";
import { toClaim } from "./extract/to-claim.ts";
import { KINDS } from "./kinds/catalog.ts";
import { RULES } from "./kinds/rules.ts";
import type { Analysis } from "./language/analysis.ts";
import { type Language, openLanguage } from "./language/open-language.ts";
import type { Actor } from "./model/actor.ts";
import type { Claim, KindId } from "./model/claim.ts";
import type { Doubt } from "./model/doubt.ts";
import type { Dated } from "./model/edtf.ts";
import { idOf } from "./model/id.ts";
import type { Reading } from "./model/reading.ts";
import type { Report, Segment } from "./model/report.ts";
import { wordsAt } from "./model/span.ts";
import { noticeActors } from "./notice/actors/notice-actors.ts";
import type { Noticed } from "./notice/noticed.ts";
import { noticeNumbers } from "./notice/numbers/notice-numbers.ts";
import { describedPlaces } from "./notice/places/described-places.ts";
import { noticePlaces } from "./notice/places/notice-places.ts";
import { withoutActors } from "./notice/places/without-actors.ts";
import { noticeQuotations } from "./notice/quotations/notice-quotations.ts";
import { sharedNames } from "./notice/shared-names.ts";
import { logEntries } from "./notice/times/entries.ts";
import { noticeTimes } from "./notice/times/notice-times.ts";
import { type ReportInput, readReport } from "./read/read-report.ts";

const ORDERED_RULES = new OrderedRules(RULES);

export interface Reader {
  /** All that one report says; `trace` is told what each rule did. Throws ParleyError("read/…") when the bytes are no report. */
  readonly read: (input: ReportInput, trace?: Trace) => Promise<Reading>;
  /** What running text says, read as the body of a report published on that day; each line is a paragraph, "# …" a title. */
  readonly readText: (text: string, on: string | null) => readonly Claim[];
  /** Why running text gives what it gives, read in the same way. */
  readonly explain: (text: string, on: string | null) => Explanation;
}

/** Loads the language model (about 80 ms) and gives a reader. Reading is pure: the same bytes give the same reading. */
export async function openReader(): Promise<Reader> {
  const language = await openLanguage();
  return {
    read: (input, trace) => readingOf(input, language, trace),
    readText: (text, on) => {
      const context = contextOfText(text, on, language);
      return settled(
        runRules(ORDERED_RULES, context).map((draft) => toClaim({ id: "text" }, draft)),
        context,
      );
    },
    explain: (text, on) => explain(ORDERED_RULES, contextOfText(text, on, language), on),
  };
}

async function readingOf(input: ReportInput, language: Language, trace?: Trace): Promise<Reading> {
  const { report, doubts } = await readReport(input);
  // The rules know English alone; in any other words they would find what nobody said.
  if (report.language !== "en") return { report, claims: [], actors: [], doubts };
  const analysis = language.analyse(report.text, report.segments);
  const noticed = notice(analysis, report);
  const context = contextOf(report, analysis, noticed);
  const givenUp = new GivenUp((kind) => KINDS[kind]?.happening?.isCount === true);
  const drafts = runRules(ORDERED_RULES, context, (step) => {
    givenUp.trace(step);
    trace?.(step);
  });
  const claims = settled(
    drafts.map((draft) => toClaim(report, draft)),
    context,
  );
  return {
    report,
    claims,
    actors: actorsOf(claims, noticed.actors),
    doubts: [...doubts, ...doubtsOf(report, analysis, noticed), ...leftOver(report.id, context, givenUp, claims)],
  };
}

/** One claim for what several sentences tell, with the parties, the day and the place that the report as a whole gives it. */
function settled(claims: readonly Claim[], context: Context): Claim[] {
  const within = (kind: KindId) => KINDS[kind]?.within ?? null;
  const joined = joinClaims(creditHeadlines(claims, within, context), within);
  const parties = settleParties(joined, context, (kind) => KINDS[kind]?.between ?? null);
  const deals = settleIssues(parties, context, (kind) => KINDS[kind]?.partOfDeal ?? null);
  return settleCircumstances(deals, context, (kind) => KINDS[kind]?.happening ?? null);
}

function notice(analysis: Analysis, report: Pick<Report, "published" | "title" | "outlet" | "agency">): Noticed {
  const entries = logEntries(analysis, report.published);
  const times = noticeTimes(analysis, report.published, entries);
  const names = sharedNames(analysis);
  const quotations = noticeQuotations(analysis);
  const { actors, mentions } = noticeActors(analysis, report, names, quotations);
  const places = withoutActors(noticePlaces(analysis, names), actors, mentions);
  return {
    times,
    logEntries: entries,
    numbers: noticeNumbers(analysis, times),
    actors,
    actorMentions: mentions,
    places: [...places, ...describedPlaces(analysis, places)].sort((a, b) => a.start - b.start),
    quotations,
  };
}

function contextOf(report: Context["report"], analysis: Analysis, noticed: Noticed): Context {
  return { report, analysis, noticed, view: sentenceViews(analysis, noticed) };
}

/** Actors named in a claim, and those they belong to. */
function actorsOf(claims: readonly Claim[], noticed: readonly Actor[]): Actor[] {
  const named = new Set(claims.flatMap((claim) => [claim.by, ...Object.values(claim.fields)].flat()));
  return noticed.filter((actor) => named.has(actor.name));
}

/** A time that fits two days is a doubt, tied to its words. */
function doubtsOf(report: Report, analysis: Analysis, noticed: Noticed): Doubt[] {
  return noticed.times
    .filter((time) => time.alternatives.length > 0)
    .map((time) => ({
      id: idOf("d", report.id, "notice/two-dates", `${time.start}:${time.end}`),
      report: report.id,
      code: "notice/two-dates",
      message: `"${wordsAt(analysis.text, time)}" may mean ${[time.value ?? "a day unknown", ...time.alternatives].join(" or ")}; kept ${time.value ?? "none"}.`,
      span: { start: time.start, end: time.end },
    }));
}

function contextOfText(text: string, on: string | null, language: Language): Context {
  const published: Dated | null = on ? { value: on, basis: "stated", because: "the day given", spans: [] } : null;
  const lines = [...text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== "");
  const segments = lines.map((line): Segment => {
    const mark = /^(?:# |\d\. )/.exec(line[0])?.[0].length ?? 0;
    return {
      start: line.index + mark,
      end: line.index + line[0].length,
      role: line[0].startsWith("# ") ? "title" : "body",
    };
  });
  const report = { published, title: null, outlet: null, agency: null, text, segments };
  const analysis = language.analyse(text, segments);
  return contextOf(report, analysis, notice(analysis, report));
}
