/**
 * Reports grouped into stories against the events an annotator gave: one JSON file an article under DIR, with title,
 * text, date_publish and newsCluster.Event. B-cubed: for each article, which of those grouped with it tell of its event
 * (precision), and which of its event are grouped with it (recall); means over articles. The table has other thresholds
 * beside the one that is used.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { StoryReport } from "../../src/merge/likeness.ts";
import { ALIKE, storiesOf } from "../../src/merge/stories.ts";
import { ParleyError } from "../../src/model/error.ts";
import type { Measured } from "../eval.ts";
import { table } from "./table.ts";

/** Of the threshold in use. */
const TIMES = [0.5, 0.67, 0.83, 1, 1.25, 1.5, 2];

export async function measureClusters(dir: string): Promise<Measured> {
  const paths = existsSync(dir) ? readdirSync(dir, { recursive: true, encoding: "utf8" }).sort() : [];
  const articles = paths.filter((path) => path.endsWith(".json")).flatMap((path) => articleAt(join(dir, path)));
  if (articles.length === 0)
    throw new ParleyError("eval/not-a-set", `${dir} holds no articles with newsCluster.Event (*.json).`);
  const events = new Map(articles.map(({ report, event }) => [report.id, event]));
  const reports = articles.map(({ report }) => report);
  const start = performance.now();
  const figures = bCubed(storiesOf(reports), events);
  const seconds = (performance.now() - start) / 1000;
  const rows = TIMES.map((times) => [
    (times * ALIKE).toFixed(2) + (times === 1 ? " (in use)" : ""),
    ...Object.values(bCubed(storiesOf(reports, times * ALIKE), events)).map((figure) => figure.toFixed(3)),
  ]);
  return {
    n: articles.length,
    figures,
    table: [
      table([
        [`${articles.length} articles, ${new Set(events.values()).size} events`, ...Object.keys(figures)],
        ...rows,
      ]),
      `${seconds.toFixed(2)} seconds`,
    ].join("\n"),
  };
}

function articleAt(path: string): { report: StoryReport; event: string }[] {
  const { title, text, date_publish, newsCluster, dId } = JSON.parse(readFileSync(path, "utf8")) as {
    readonly title?: string | null;
    readonly text?: string | null;
    readonly date_publish?: string | null;
    readonly newsCluster?: { readonly Event?: string };
    readonly dId?: string;
  };
  if (!newsCluster?.Event) return [];
  const published = date_publish
    ? ({ value: date_publish.slice(0, 10), basis: "stated", because: "the set says so", spans: [] } as const)
    : null;
  return [{ report: { id: dId ?? path, text: text ?? "", title: title ?? null, published }, event: newsCluster.Event }];
}

function bCubed(groups: readonly { readonly reports: readonly string[] }[], events: ReadonlyMap<string, string>) {
  const sizes = new Map<string, number>();
  for (const event of events.values()) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  let [precision, recall] = [0, 0];
  for (const { reports } of groups) {
    const own = new Map<string, number>();
    for (const report of reports) own.set(events.get(report)!, (own.get(events.get(report)!) ?? 0) + 1);
    for (const [event, count] of own) {
      precision += (count * count) / reports.length / events.size;
      recall += (count * count) / sizes.get(event)! / events.size;
    }
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
