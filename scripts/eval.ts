/**
 * `npm run -s eval -- SET DIR [--json]`: measures a set and prints a table, or with --json one object
 * {"set", "n", "figures": {…}} alone on standard output. Exit 1 with one sentence when DIR is not such a set.
 */
import { ParleyError } from "../src/model/error.ts";
import { measureActorsSet } from "./eval/actors.ts";
import { measureClusters } from "./eval/clusters.ts";
import { measureCopies } from "./eval/copies.ts";
import { measureDatesSet } from "./eval/dates.ts";
import { measureDiscrepancies } from "./eval/discrepancies.ts";
import { measureEntitiesSet } from "./eval/entities.ts";
import { measureNumbersSet } from "./eval/numbers.ts";
import { measurePagesSet } from "./eval/pages.ts";
import { measurePlover } from "./eval/plover.ts";
import { measureQuotationsSet } from "./eval/quotations.ts";
import { measureReadingSet } from "./eval/reading.ts";
import { measureRecord } from "./eval/record.ts";
import { measureTimelinesSet } from "./eval/timelines.ts";
import { measureTimesSet } from "./eval/times.ts";
import { measureTreesSet } from "./eval/trees.ts";

export interface Measured {
  /** Number of reports, articles or sentences measured. */
  readonly n: number;
  readonly figures: Readonly<Record<string, number>>;
  readonly table: string;
}

const SETS: Readonly<Record<string, (dir: string, flags: readonly string[]) => Promise<Measured>>> = {
  record: measureRecord,
  actors: measureActorsSet,
  dates: measureDatesSet,
  clusters: measureClusters,
  copies: measureCopies,
  discrepancies: measureDiscrepancies,
  entities: measureEntitiesSet,
  pages: measurePagesSet,
  plover: measurePlover,
  quotations: measureQuotationsSet,
  reading: measureReadingSet,
  numbers: measureNumbersSet,
  times: measureTimesSet,
  timelines: measureTimelinesSet,
  trees: measureTreesSet,
};

const args = process.argv.slice(2);
const asJson = args.includes("--json");
const [set = "", dir = "", ...flags] = args.filter((arg) => arg !== "--json");
const measure = SETS[set];
if (!measure || !dir) {
  console.error(`usage: npm run -s eval -- SET DIR [--json]; sets: ${Object.keys(SETS).join(", ")}`);
  process.exit(2);
}
try {
  const { n, figures, table } = await measure(dir, flags);
  console.log(asJson ? JSON.stringify({ set, n, figures }) : table);
} catch (error) {
  if (!(error instanceof ParleyError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
