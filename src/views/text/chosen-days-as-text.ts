/** A short timeline for a terminal: each day with its sentences, word for word, and who printed them. */

import { harmless } from "../../model/harmless.ts";
import { counted } from "../cited-lines.ts";
import { dateText } from "../date-text.ts";
import type { ChosenDay, ChosenDays } from "../timeline/chosen-days.ts";
import { citationAsText } from "./citation-as-text.ts";
import { painter, type TextOptions, wrap } from "./text-layout.ts";

export function chosenDaysAsText({ title, reports, days }: ChosenDays, options: TextOptions): string {
  const paint = painter(options.colour);
  const from = `${days.length} days out of ${reports.toLocaleString("en")} reports, by how long they are still named`;
  const head = `${paint("bold", title)}\n${paint("dim", days.length === 0 ? "No report names a day." : from)}`;
  return [head, ...days.map((day) => dayAsText(day, options))].join("\n\n");
}

function dayAsText({ day, reports, publicationDays, sentences }: ChosenDay, options: TextOptions): string {
  const paint = painter(options.colour);
  const named = `named by ${counted(reports, "report")} of ${counted(publicationDays, "day")}`;
  const head = `${paint(["bold", "underline"], dateText(day))}  ${paint("dim", named)}`;
  const lines = sentences.map(({ quote, source, published }) => {
    const cited = harmless(citationAsText({ source, published }));
    return `${wrap(harmless(quote), options.width, "  ")}\n${paint("dim", wrap(cited, options.width, "    "))}`;
  });
  return [head, ...lines].join("\n");
}
