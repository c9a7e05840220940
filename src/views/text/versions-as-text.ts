/** The versions of a report for a terminal: each with its day, and what changed from one to the next. */

import { harmless } from "../../model/harmless.ts";
import type { ClaimChange, VersionChange, VersionsView } from "../shapes.ts";
import { painter, type TextOptions, wrap } from "./text-layout.ts";

export function versionsAsText({ address, versions, changes }: VersionsView, options: TextOptions): string {
  const paint = painter(options.colour);
  const parts = versions.map((head, i) => {
    const facts = [head.id, head.published?.value ?? "not dated", `added ${head.added.slice(0, 16).replace("T", " ")}`];
    const change = changes[i - 1];
    return [
      `${paint("bold", harmless(head.title ?? head.name))}\n${paint("dim", harmless(facts.join(" · ")))}`,
      ...(change?.order === null ? [paint("dim", wrap(ORDER_UNKNOWN, options.width, "  "))] : []),
      ...(change?.passages.map((passage) => passageAsText(passage, options)) ?? []),
      ...(change === undefined || change.furniture === 0
        ? []
        : [paint("dim", `  and ${change.furniture} ${change.furniture === 1 ? "line" : "lines"} of page furniture`)]),
      ...(change?.claims.map((claim) => wrap(harmless(`? ${claimAsText(claim)}`), options.width, "", "  ")) ?? []),
    ].join("\n");
  });
  const count = versions.length === 1 ? "one version" : `${versions.length} versions`;
  return [`${harmless(address ?? versions[0]?.name ?? "")} · ${count}`, ...parts].join("\n\n");
}

const ORDER_UNKNOWN =
  "which came first, this version or the one above, is not known: no day they say tells, and both were added on one day";

/** "changed: 40 prisoners → 14 prisoners (c41f…)" */
function claimAsText({ what, before, after }: ClaimChange): string {
  const told = [before, after].flatMap((claim) => claim ?? []);
  const headlines = [...new Set(told.map(({ headline }) => headline))].join(" → ");
  return `claim ${what}: ${headlines} (${told.map(({ id }) => id.slice(0, 10)).join(", ")})`;
}

/** Words that only one of the two has stand between «». */
function passageAsText({ what, pieces }: VersionChange["passages"][number], { width, colour }: TextOptions): string {
  const paint = painter(colour);
  const side = (own: "added" | "removed") =>
    harmless(
      pieces
        .filter((piece) => piece.what === own || piece.what === "same")
        .map(({ what: piece, words }) => (piece === own && what === "changed" ? `«${words}»` : words))
        .join(""),
    );
  return [
    ...(what === "added" ? [] : [paint("dim", wrap(`- ${side("removed")}`, width, "", "  "))]),
    ...(what === "removed" ? [] : [wrap(`+ ${side("added")}`, width, "", "  ")]),
  ].join("\n");
}
