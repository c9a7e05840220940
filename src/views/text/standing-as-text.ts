/** Where the talks stand, for a terminal: a section under its title, each line with its day and the words it rests on. */
import type { Standing } from "../shapes.ts";
import { citedLineAsText, moreText } from "./cited-line-as-text.ts";
import { daysText } from "./grouped-as-text.ts";
import { painter, type TextOptions, wrap } from "./text-layout.ts";

export function standingAsText(standing: Standing, options: TextOptions): string {
  const paint = painter(options.colour);
  const counts = [
    counted(standing.reports, "report", "reports"),
    counted(standing.entries, "entry", "entries"),
    counted(standing.doubts, "doubt", "doubts"),
    counted(standing.leftOver, "sentence left over", "sentences left over"),
  ];
  const facts = `${daysText({ ...standing, window: null })} · ${counts.join(", ")}`;
  const blocks = [`${paint("bold", "Where the talks stand")}\n${paint("dim", wrap(facts, options.width))}`];
  for (const { title, empty, lines, total } of standing.sections) {
    blocks.push(paint(["bold", "underline"], title));
    const told = lines.map((line, index) => citedLineAsText(line, options, lines[index - 1]));
    const more = moreText(lines.length, total);
    if (more !== null) told.push(paint("dim", `  ${more}`));
    blocks.push(lines.length === 0 ? paint("dim", wrap(empty, options.width, "  ")) : told.join("\n\n"));
  }
  return blocks.join("\n\n");
}

function counted(number: number, one: string, many: string): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}
