/** One entry for a terminal: what holds, what else is said, and every claim with its sentence and source. */

import { harmless } from "../../model/harmless.ts";
import { sourcesText } from "../cited-lines.ts";
import { dateText } from "../date-text.ts";
import type { ClaimView, EntryView } from "../shapes.ts";
import { citationAsText } from "./citation-as-text.ts";
import { painter, type TextOptions, wrap } from "./text-layout.ts";

export function entryAsText(view: EntryView, options: TextOptions): string {
  const { width, colour } = options;
  const paint = painter(colour);
  const { entry } = view;
  const facts = [view.kindTitle, sourcesText(entry), entry.review, entry.id].join(" · ");
  const column = Math.max(...view.fields.map((field) => field.title.length)) + 2;
  const indent = " ".repeat(column + 2);
  const fields = view.fields.map((field) => {
    const mark = field.isDisputed ? " (disputed)" : "";
    const main = wrap(harmless(field.text) + mark, width, `  ${field.title.padEnd(column)}`, indent);
    if (field.sides.length < 2) return main;
    const sides = field.sides.map((side) => {
      const sources = [...new Set(side.claims.map((id) => sourceOf(view.claims, id)))].join(", ");
      return wrap(harmless(`${side.text} (${sources})`), width, `${indent}– `, `${indent}  `);
    });
    return [main, ...sides.map((side) => paint("dim", side))].join("\n");
  });
  return [
    `${paint("bold", wrap(harmless(entry.headline), width))}\n${paint("dim", facts)}`,
    fields.join("\n"),
    ...view.claims.map((claim) => claimAsText(claim, options)),
  ].join("\n\n");
}

function claimAsText(claim: ClaimView, { width, colour }: TextOptions): string {
  const paint = painter(colour);
  const when = claim.when === null ? [] : [`${dateText(claim.when)} (${claim.whenFrom})`];
  const how = claim.modality === "asserted" ? [] : [claim.modality];
  const by = claim.by === null ? [] : [claim.by];
  const head = [citationAsText(claim), ...by, ...when, ...how].join(" · ");
  const said = claim.fields.map((field) => `${field.title}: ${field.text}`).join("; ");
  return [
    wrap(harmless(head), width),
    ...claim.passages.map((passage) => paint("italic", wrap(harmless(passage.quote), width, "  │ "))),
    paint("dim", wrap(harmless(said), width, "  ")),
    paint("dim", wrap(harmless(`${claim.reportName} · ${claim.rule} · ${claim.id}`), width, "  ")),
  ].join("\n");
}

function sourceOf(claims: readonly ClaimView[], id: string): string {
  const claim = claims.find((one) => one.id === id);
  return claim === undefined ? "source not shown" : claim.source;
}
