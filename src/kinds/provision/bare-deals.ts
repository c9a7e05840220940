import type { ProvisionStatus } from "./provision-draft.ts";

/** What can say terms without a word for a deal beside it: "the draft lays out a path to elections". */
export const BARE_DEALS: ReadonlyMap<string, ProvisionStatus> = new Map([
  ...[
    "plan",
    "proposal",
    "draft",
    "initiative",
    "offer",
    "blueprint",
    "roadmap",
    "framework",
    "programme",
    "program",
    "paper",
    "non-paper",
    "formula",
    "scheme",
    "compromise",
    "outline",
  ].map((word) => [word, "proposed"] as const),
  ...[
    "resolution",
    "communique",
    "communiqué",
    "declaration",
    "protocol",
    "document",
    "text",
    "package",
    "understanding",
    "convention",
    "charter",
    "bargain",
    "timetable",
    "arrangement",
  ].map((word) => [word, "agreed"] as const),
]);
