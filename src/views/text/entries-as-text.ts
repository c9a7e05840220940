/** A list of entries for a terminal: one headline each, with its day, its sources and the digits that open it. */
import { KINDS } from "../../kinds/catalog.ts";
import type { Entry } from "../../model/entry.ts";
import { harmless } from "../../model/harmless.ts";
import type { Page } from "../../record/store.ts";
import { sourcesText } from "../cited-lines.ts";
import { dateText } from "../date-text.ts";
import { disputedSides } from "../standing/sides.ts";
import { painter, type TextOptions, wrap } from "./text-layout.ts";

export function entriesAsText(page: Page<Entry>, { width, colour }: TextOptions): string {
  if (page.total === 0) return "No entry fits.";
  const paint = painter(colour);
  const blocks = page.items.map((entry) => {
    const disputed = disputedSides(entry).map(({ title }) => title.toLowerCase());
    const facts = [
      entry.when === null ? "day not known" : dateText(entry.when),
      KINDS[entry.kind]?.title.one.toLowerCase() ?? entry.kind,
      sourcesText(entry),
      ...(disputed.length > 0 ? [`disputed: ${disputed.join(", ")}`] : []),
      ...(entry.review === "unreviewed" ? [] : [entry.review]),
    ];
    const indent = " ".repeat(11);
    return [
      wrap(harmless(entry.headline), width, `${entry.id.slice(0, 9)}  `, indent),
      paint("dim", wrap(facts.join(" · "), width, indent)),
    ].join("\n");
  });
  const rest = page.total - page.items.length;
  if (rest > 0) blocks.push(paint("dim", `${rest.toLocaleString("en")} more; --limit 0 shows all.`));
  return blocks.join("\n\n");
}
