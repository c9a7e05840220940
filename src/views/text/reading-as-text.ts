/** What one report says, for a terminal: its head, then its claims in the order of the text, each with its words. */
import { KINDS } from "../../kinds/catalog.ts";
import { harmless } from "../../model/harmless.ts";
import type { Reading } from "../../model/reading.ts";
import { wordsAt } from "../../model/span.ts";
import { painter, type TextOptions, wrap } from "./text-layout.ts";

export function readingAsText(reading: Reading, { width, colour }: TextOptions): string {
  const paint = painter(colour);
  const { report, claims, doubts } = reading;
  const published = report.published ? `${report.published.value} (${report.published.basis})` : "day unknown";
  const source = [report.outlet, report.agency].filter(Boolean).join(", ");
  const lines = [
    paint("bold", wrap(harmless(report.title ?? report.name), width)),
    paint("dim", harmless([report.name, source, published].filter(Boolean).join(" · "))),
  ];
  const inOrder = [...claims].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  for (const claim of inOrder) {
    const kind = KINDS[claim.kind];
    const headline = kind?.headline(claim.fields, claim.when) ?? claim.kind;
    lines.push("", wrap(harmless(headline), width, `${claim.kind.padEnd(10)} `, " ".repeat(11)));
    const facts = [claim.when, claim.by ? `by ${claim.by}` : null, claim.rule].filter(Boolean).join(" · ");
    lines.push(paint("dim", `${" ".repeat(11)}${harmless(facts)}`));
    for (const span of claim.spans) {
      lines.push(paint("italic", wrap(harmless(wordsAt(report.text, span)), width, " ".repeat(11))));
    }
  }
  if (claims.length === 0) lines.push("", "No claim was found in it.");
  for (const doubt of doubts)
    lines.push("", paint("yellow", wrap(harmless(doubt.message), width, "doubt      ", " ".repeat(11))));
  return `${lines.join("\n")}\n`;
}
