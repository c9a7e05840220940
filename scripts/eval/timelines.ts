/**
 * Timelines chosen from dated articles against journalists' ones: DIR/TOPIC/articles.jsonl (id, date, text) and
 * DIR/TOPIC/timelines/*. As in the literature, a timeline has as many days as the reference, as many sentences a day as
 * it has on average, and comes from the articles and days between its first and last. Each topic counts once.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { showProgress } from "../../src/cli/progress.ts";
import { type Language, openLanguage } from "../../src/language/open-language.ts";
import { ParleyError } from "../../src/model/error.ts";
import type { Segment } from "../../src/model/report.ts";
import type { TimelineReport } from "../../src/views/timeline/dated-sentences.ts";
import {
  type DayTexts,
  measureTimeline,
  type TimelineScores,
} from "../../src/views/timeline/measure/measure-timeline.ts";
import { selectTimeline } from "../../src/views/timeline/select-timeline.ts";
import type { Measured } from "../eval.ts";
import { table } from "./table.ts";

const FIGURES = {
  dateF1: ({ date }: TimelineScores) => date.f1,
  ar1: ({ ar1 }: TimelineScores) => ar1.f1,
  ar2: ({ ar2 }: TimelineScores) => ar2.f1,
};

export async function measureTimelinesSet(dir: string): Promise<Measured> {
  const topics = existsSync(dir) ? readdirSync(dir).filter((topic) => isTopic(join(dir, topic))) : [];
  if (topics.length === 0)
    throw new ParleyError("eval/not-a-set", `${dir} holds no TOPIC/articles.jsonl with TOPIC/timelines beside it.`);
  const language = await openLanguage();
  const measured = topics.sort().map((topic) => measureTopic(dir, topic, language));
  const figures = Object.fromEntries(
    Object.keys(FIGURES).map((figure, column) => [figure, mean(measured.map((topic) => topic.figures[column]!))]),
  );
  const rows = measured.map(({ topic, articles, seconds, figures }) => [
    topic,
    String(articles),
    seconds.toFixed(1),
    ...figures.map((figure) => figure.toFixed(3)),
  ]);
  const all = ["all topics", "", "", ...Object.values(figures).map((figure) => figure.toFixed(3))];
  const memory = Math.round(process.resourceUsage().maxRSS / 1000);
  return {
    n: topics.length,
    figures,
    table: [
      table([[`${topics.length} topics`, "articles", "seconds", ...Object.keys(FIGURES)], ...rows, all]),
      `at most ${memory} MB of memory`,
    ].join("\n"),
  };
}

function isTopic(folder: string): boolean {
  return existsSync(join(folder, "articles.jsonl")) && existsSync(join(folder, "timelines"));
}

function measureTopic(dir: string, topic: string, language: Language) {
  const articles = readArticles(join(dir, topic, "articles.jsonl"));
  const folder = join(dir, topic, "timelines");
  const start = performance.now();
  const scores = readdirSync(folder)
    .sort()
    .map((file) => readTimeline(readFileSync(join(folder, file), "utf8")))
    .filter((reference) => reference.size > 0)
    .map((reference) => {
      const days = [...reference.keys()].sort();
      const sentences = [...reference.values()].reduce((sum, texts) => sum + texts.length, 0);
      const ofThen = articles.filter(
        ({ published }) => days[0]! <= published!.value && published!.value <= days.at(-1)!,
      );
      const progress = showProgress(ofThen.length, topic);
      const selected = selectTimeline(ofThen, language, {
        days: days.length,
        sentences: Math.max(1, Math.round(sentences / days.length)),
        from: days[0]!,
        to: days.at(-1)!,
        step: (done) => progress.step(done, ofThen[done - 1]!.id),
      });
      progress.end();
      const textOf = new Map(articles.map(({ id, text }) => [id, text]));
      const chosen = new Map(
        selected.map((day) => [
          day.day,
          day.sentences.map(({ report, start, end }) => textOf.get(report)!.slice(start, end)),
        ]),
      );
      return measureTimeline(chosen, reference);
    });
  return {
    topic,
    articles: articles.length,
    seconds: (performance.now() - start) / 1000 / Math.max(1, scores.length),
    figures: Object.values(FIGURES).map((figureOf) => mean(scores.map(figureOf))),
  };
}

/** The text of an article has a sentence a line. */
function readArticles(path: string): readonly TimelineReport[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const { id, date, text } = JSON.parse(line) as { id: string; date: string; text: string };
      const segments: Segment[] = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: { length }, index }) => ({
        start: index,
        end: index + length,
        role: "body",
      }));
      const published = { value: date.slice(0, 10), basis: "stated", because: "the set says so", spans: [] } as const;
      return { id, text, segments, published };
    });
}

/** A day on a line, its sentences on the lines below, up to a rule of hyphens. */
function readTimeline(source: string): DayTexts {
  const days = new Map<string, string[]>();
  let sentences: string[] | null = null;
  for (const line of source.split("\n").map((one) => one.trim())) {
    if (/^\d{4}-\d\d-\d\d$/.test(line)) {
      sentences = days.get(line) ?? [];
      days.set(line, sentences);
    } else if (/^-{3,}$/.test(line)) sentences = null;
    else if (line !== "") sentences?.push(line);
  }
  return days;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
