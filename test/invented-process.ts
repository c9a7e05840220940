/**
 * Reports of an invented peace process over some weeks, with claims of every kind: what the views are tested on. Each
 * report is told as sentences with the claims each holds, so that every claim has its words.
 */
import type { Fields, KindId } from "../src/model/claim.ts";
import type { InventedClaim, InventedReport } from "./invented-talks.ts";

type Told = Omit<InventedClaim, "quote" | "kind" | "fields">;
type Sentence = readonly [words: string, ...claims: (readonly [kind: KindId, fields: Fields, more?: Told])[]];

const okoro = { name: "Ada Okoro", aliases: ["Okoro"], role: "foreign minister", of: "Norland" };
const lind = { name: "Tomas Lind", aliases: ["Lind"], role: "chief envoy", of: "Eastmark" };
const norland = { name: "Norland", type: "state" as const };
const eastmark = { name: "Eastmark", type: "state" as const };
const front = { name: "Dawn Front", type: "armed-group" as const, aliases: ["Hill Guard"] };
const monitor = { name: "Lakeside Monitoring Office", type: "organisation" as const, aliases: ["LMO"] };
const all = [okoro, lind, norland, eastmark, front, monitor];

const toll = { approx: false, unit: "people", category: "killed", place: "Ravna", of: "civilians" };
const met = { participants: ["Ada Okoro", "Tomas Lind"], duration: null };

export const process: readonly InventedReport[] = [
  report("herald-1", "Lakeside Herald", "2024-03-02", [
    [
      "Norland rejects a pause of 48 hours in the fighting around Ravna.",
      position("oppose", "a pause of 48 hours in the fighting around Ravna", "2024-03-01"),
    ],
    [
      "Eastmark demands the release of all prisoners.",
      [
        "position",
        { actor: "Eastmark", issue: "prisoners", stance: "demand", content: "the release of all prisoners" },
        { when: "2024-03-01" },
      ],
    ],
    [
      "The army of Eastmark has surrounded Ravna.",
      ["control", { place: "Ravna", holder: "Eastmark", change: "besieged", from: null }, { when: "2024-02" }],
    ],
    [
      "Shells hit the market of Ravna, killing at least 12 civilians, the Lakeside Monitoring Office said.",
      [
        "incident",
        { type: "shelling", actors: ["Eastmark"], targets: [], place: "Ravna", killed: 12 },
        { when: "2024-02-29" },
      ],
      ["figure", { ...toll, min: 12, max: null }, { when: "2024-02-29", by: "Lakeside Monitoring Office" }],
    ],
  ]),
  report("radio-1", "Ravna Radio", "2024-03-03", [
    [
      "A doctor counted 19 dead in Thursday's shelling of Ravna.",
      ["figure", { ...toll, of: "people", min: 19, max: 19 }, { when: "2024-02-29" }],
    ],
    [
      "Aid trucks were turned back outside Ravna by Eastmark.",
      [
        "access",
        { type: "aid-blocked", place: "Ravna", status: "blocked", actors: ["Eastmark"] },
        { when: "2024-03-02" },
      ],
    ],
    [
      "The Hill Guard renamed itself the Dawn Front on 1 March.",
      ["relation", { subject: "Dawn Front", type: "renamed", object: "Hill Guard" }, { when: "2024-03-01" }],
    ],
    [
      "Eastmark backs the Dawn Front with money.",
      ["relation", { subject: "Eastmark", type: "backs", object: "Dawn Front" }],
    ],
  ]),
  report("herald-2", "Lakeside Herald", "2024-03-12", [
    [
      "Ada Okoro and Tomas Lind met in Lakeside on Monday.",
      ["meeting", { ...met, place: "Lakeside", status: "held" }, { when: "2024-03-11" }],
    ],
    [
      "“We are close to a deal, but the prisoners remain,” Okoro said.",
      [
        "statement",
        { speaker: "Ada Okoro", mode: "direct", content: "We are close to a deal, but the prisoners remain" },
        { when: "2024-03-11" },
      ],
    ],
    [
      "Norland now backs a pause of 48 hours in the fighting around Ravna.",
      position("support", "a pause of 48 hours in the fighting around Ravna", "2024-03-11"),
    ],
    [
      "They will meet again in Harbour City on 20 March.",
      ["meeting", { ...met, place: "Harbour City", status: "planned" }, { when: "2024-03-20", modality: "planned" }],
    ],
    [
      "A ceasefire was reached for all of the north.",
      ["agreement", { name: "ceasefire", parties: ["Norland", "Eastmark"], status: "reached" }, { when: "2024-03-11" }],
    ],
    [
      "It calls for the withdrawal of guns from Ravna.",
      [
        "provision",
        { issue: "withdrawal", content: "the withdrawal of guns from Ravna", parties: ["Eastmark"], status: "agreed" },
        { when: "2024-03-11" },
      ],
    ],
  ]),
  report("post-1", "Harbour Post", "2024-03-21", [
    [
      "The meeting of Okoro and Lind in Harbour City was called off on Tuesday.",
      ["meeting", { ...met, place: "Harbour City", status: "cancelled" }, { when: "2024-03-20" }],
    ],
    [
      "Tomas Lind said Eastmark had lifted the siege of Ravna last week.",
      [
        "control",
        { place: "Ravna", holder: "Eastmark", change: "siege-lifted", from: null },
        { when: "2024-03-14", by: "Tomas Lind" },
      ],
      [
        "statement",
        { speaker: "Tomas Lind", mode: "indirect", content: "Eastmark had lifted the siege of Ravna last week" },
        { when: "2024-03-20" },
      ],
    ],
    [
      "=HYPERLINK(“x”) stood on a wall of the town, said Lind.",
      [
        "statement",
        { speaker: "Tomas Lind", mode: "indirect", content: "=HYPERLINK(“x”) stood on a wall of the town" },
      ],
    ],
  ]),
];

function position(stance: string, content: string, when: string) {
  return ["position", { actor: "Norland", issue: "ceasefire", stance, content }, { when }] as const;
}

function report(name: string, outlet: string, published: string, sentences: readonly Sentence[]): InventedReport {
  return {
    name,
    outlet,
    published,
    text: sentences.map(([words]) => words).join("\n"),
    actors: all,
    claims: sentences.flatMap(([quote, ...claims]) =>
      claims.map(([kind, fields, more]) => ({ kind, quote, fields, ...more })),
    ),
  };
}
