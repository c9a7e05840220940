/** Where the talks stand, for a terminal: a section under its title, each line with its day and the words it rests on. */
import { cut } from "../../kinds/phrase.ts";
import { dateText } from "../date-text.ts";
import type { Standing, StandingLine } from "../shapes.ts";
import { citationAsText } from "./citation-as-text.ts";
import { harmless, painter, type TextOptions, wrap } from "./text-layout.ts";

/** Of a long sentence, so much is shown here; "show" has it whole. */
const QUOTE_LENGTH = 240;

export function standingAsText(standing: Standing, options: TextOptions): string {
  const paint = painter(options.colour);
  const day = standing.asOf === null ? "no report is dated" : `as of ${dateText(standing.asOf)}`;
  const counts = [
    counted(standing.reports, "report", "reports"),
    counted(standing.entries, "entry", "entries"),
    counted(standing.doubts, "doubt", "doubts"),
    counted(standing.leftOver, "sentence left over", "sentences left over"),
  ];
  const blocks = [
    `${paint("bold", "Where the talks stand")}\n${paint("dim", wrap(`${day} · ${counts.join(", ")}`, options.width))}`,
  ];
  for (const { title, empty, lines } of standing.sections) {
    blocks.push(paint(["bold", "underline"], title));
    if (lines.length === 0) blocks.push(paint("dim", wrap(empty, options.width, "  ")));
    else blocks.push(lines.map((line) => lineAsText(line, options)).join("\n\n"));
  }
  return blocks.join("\n\n");
}

function lineAsText(line: StandingLine, { width, colour }: TextOptions): string {
  const paint = painter(colour);
  const when = line.when === null ? "day not known" : dateText(line.when);
  const facts = [when, line.sources, ...(line.isDisputed ? ["disputed"] : []), line.entry.slice(0, 9)].join(" · ");
  const cited = line.citations.map((citation) => {
    const quote = cut(harmless(citation.quote), QUOTE_LENGTH);
    return paint("dim", wrap(harmless(`${quote} ${citationAsText(citation)}`), width, "    │ "));
  });
  return [wrap(harmless(line.text), width, "  • ", "    "), paint("dim", wrap(facts, width, "    ")), ...cited].join(
    "\n",
  );
}

function counted(number: number, one: string, many: string): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}
