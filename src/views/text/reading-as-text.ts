/** What one report says, for a terminal: its head, then its claims in the order of the text, each with its words. */
import { headlineOf } from "../../kinds/headline-of.ts";
import { cut } from "../../kinds/phrase.ts";
import { harmless } from "../../model/harmless.ts";
import type { Reading } from "../../model/reading.ts";
import { wordsAt } from "../../model/span.ts";
import { painter, type TextOptions, wrap } from "./text-layout.ts";

/** More of a sentence that gave nothing is not shown. */
const DOUBTED = 300;

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
    lines.push("", wrap(harmless(headlineOf(claim.kind, claim)), width, `${claim.kind.padEnd(10)} `, " ".repeat(11)));
    const facts = [claim.when, claim.by ? `by ${claim.by}` : null, claim.rule].filter(Boolean).join(" · ");
    lines.push(paint("dim", `${" ".repeat(11)}${harmless(facts)}`));
    for (const span of claim.spans) {
      lines.push(paint("italic", wrap(harmless(wordsAt(report.text, span)), width, " ".repeat(11))));
    }
  }
  if (claims.length === 0) lines.push("", "No claim was found in it.");
  for (const { message, span } of doubts) {
    lines.push("", paint("yellow", wrap(harmless(message), width, "doubt      ", " ".repeat(11))));
    const words = wordsAt(report.text, span);
    if (words) lines.push(paint("italic", wrap(harmless(cut(words, DOUBTED)), width, " ".repeat(11))));
  }
  return `${lines.join("\n")}\n`;
}
