/** Doubts for a terminal: what was not settled, and the words. */
import type { Page } from "../../record/store.ts";
import type { DoubtView } from "../doubts.ts";
import { harmless, painter, type TextOptions, wrap } from "./text-layout.ts";

export function doubtsAsText(page: Page<DoubtView>, { width, colour }: TextOptions): string {
  if (page.total === 0) return "There is no doubt in this record.";
  const paint = painter(colour);
  const blocks = page.items.map(({ message, quote, reportName, code }) =>
    [
      wrap(harmless(message), width),
      paint("dim", wrap(harmless(`${reportName} · ${code} · "${quote}"`), width, "  ")),
    ].join("\n"),
  );
  const rest = page.total - page.items.length;
  if (rest > 0) blocks.push(`${rest.toLocaleString("en")} more; --limit 0 shows all.`);
  return blocks.join("\n\n");
}
