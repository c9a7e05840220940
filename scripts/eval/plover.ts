/**
 * Who did what to whom, on the sentences of the PLOVER codebook: `npm run eval -- plover DIR`, where DIR holds
 * PLOVER_GSR_CAMEO.txt. A sentence is right when a claim of a fitting kind names its source and its target (those of
 * them that the codebook names in words). PLOVER knows no positions or provisions, so each of its event types is mapped
 * to the kinds that hold such an event; the table gives the share by event type. --errors lists what was not found.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Claim, KindId } from "../../src/model/claim.ts";
import { ParleyError } from "../../src/model/error.ts";
import { folded } from "../../src/model/folded-words.ts";
import { wordsAt } from "../../src/model/span.ts";
import { openReader } from "../../src/pipeline.ts";
import type { Measured } from "../eval.ts";
import { table } from "./table.ts";

const FILE = "PLOVER_GSR_CAMEO.txt";

/** The kinds that an event of a type can be told by. */
const KINDS_OF: Readonly<Record<string, readonly KindId[]>> = {
  AGREE: ["agreement", "provision", "position"],
  CONSULT: ["meeting"],
  SUPPORT: ["position", "relation", "statement"],
  CONCEDE: ["position", "agreement", "provision", "access", "figure"],
  COOPERATE: ["agreement", "relation", "meeting", "position"],
  AID: ["access", "agreement", "position", "provision", "figure"],
  RETREAT: ["control", "position", "provision", "figure", "access", "agreement"],
  INVESTIGATE: ["statement", "incident", "position"],
  DEMAND: ["position", "statement"],
  DISAPPROVE: ["statement", "position"],
  REJECT: ["position", "agreement", "statement", "meeting"],
  THREATEN: ["position", "statement"],
  PROTEST: ["incident"],
  MOBILIZE: ["incident", "figure", "control", "position"],
  SANCTION: ["position", "agreement", "meeting", "provision", "relation"],
  COERCE: ["incident", "figure", "position", "access", "control"],
  ASSAULT: ["incident"],
  FIGHT: ["incident", "control", "relation"],
};

interface Side {
  readonly actorText?: string;
}

interface Coded {
  readonly id: string;
  readonly event: string;
  readonly date?: string;
  readonly text?: string;
  readonly source?: Side | readonly Side[] | "";
  readonly target?: Side | readonly Side[] | "";
}

export async function measurePlover(dir: string, flags: readonly string[]): Promise<Measured> {
  const file = join(dir, FILE);
  if (!existsSync(file)) throw new ParleyError("eval/not-a-set", `${dir} holds no ${FILE}.`);
  const coded = (JSON.parse(readFileSync(file, "utf8")) as Coded[]).filter(({ event }) => event in KINDS_OF);
  const reader = await openReader();
  const byType = new Map<string, { n: number; kind: number; both: number }>();
  const missed: string[] = [];
  for (const { id, event, text = "", date, source, target } of coded) {
    const claims = reader.readText(text, date ?? null).filter(({ kind }) => KINDS_OF[event]!.includes(kind));
    const sides = [source, target].map((list) =>
      list ? [list].flat().flatMap(({ actorText }) => actorText ?? []) : [],
    );
    const isBoth = claims.some((claim) =>
      sides.every((names) => names.length === 0 || names.some((name) => tells(claim, name, text))),
    );
    const of = byType.get(event) ?? { n: 0, kind: 0, both: 0 };
    byType.set(event, { n: of.n + 1, kind: of.kind + Number(claims.length > 0), both: of.both + Number(isBoth) });
    if (!isBoth) missed.push(`${claims.length > 0 ? "actors" : "kind"}\t${id}\t${event}\t${text}`);
  }
  const types = [...byType].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = types.reduce(
    (sum, [, { kind, both }]) => ({ kind: sum.kind + kind / coded.length, both: sum.both + both / coded.length }),
    { kind: 0, both: 0 },
  );
  return {
    n: coded.length,
    figures: { kind: all.kind, kindAndActors: all.both },
    table: [
      table([
        [`${coded.length} sentences`, "n", "kind", "kind and actors"],
        ...types.map(([type, { n, kind, both }]) => [type, String(n), (kind / n).toFixed(3), (both / n).toFixed(3)]),
        ["all", String(coded.length), all.kind.toFixed(3), all.both.toFixed(3)],
      ]),
      ...(flags.includes("--errors") ? missed : []),
    ].join("\n"),
  };
}

/** Whether the name stands in a field of the claim, or in the words that a field rests on. */
function tells(claim: Claim, name: string, text: string): boolean {
  const wanted = folded(name);
  const values = [claim.by, ...Object.values(claim.fields)].flat().filter((value) => typeof value === "string");
  const words = Object.values(claim.fieldSpans)
    .flat()
    .map((span) => wordsAt(text, span));
  return [...values, ...words].map(folded).some((told) => told.includes(wanted) || wanted.includes(told));
}
