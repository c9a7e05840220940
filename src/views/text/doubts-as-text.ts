/** Doubts for a terminal: what was not settled, and the words; then the sentences that gave nothing. */

import { harmless } from "../../model/harmless.ts";
import type { Page } from "../../record/store.ts";
import type { DoubtView } from "../doubts.ts";
import { painter, type TextOptions, wrap } from "./text-layout.ts";

export function doubtsAsText(unsettled: Page<DoubtView>, leftOver: Page<DoubtView>, options: TextOptions): string {
  const paint = painter(options.colour);
  const count = leftOver.total.toLocaleString("en");
  return [
    unsettled.total === 0 ? "There is no doubt in this record." : pageAsText(unsettled, options),
    paint(["bold", "underline"], leftOver.total === 1 ? "1 sentence left over" : `${count} sentences left over`),
    ...(leftOver.total === 0 ? [] : [pageAsText(leftOver, options)]),
  ].join("\n\n");
}

function pageAsText(page: Page<DoubtView>, { width, colour }: TextOptions): string {
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
