/** A view in groups for a terminal: its title and day, then each group with its lines, and how many more there are. */

import { harmless } from "../../model/harmless.ts";
import { dateText } from "../date-text.ts";
import type { GroupedView, LineGroup } from "../shapes.ts";
import { citedLineAsText, type LineOptions, moreText } from "./cited-line-as-text.ts";
import { painter, wrap } from "./text-layout.ts";

export function groupedAsText(view: GroupedView, options: LineOptions): string {
  const paint = painter(options.colour);
  const { groups, totalGroups, totalLines } = view;
  const facts = [daysText(view), ...(view.note === null ? [] : [view.note])].join(" · ");
  const blocks = [`${paint("bold", harmless(view.title))}\n${paint("dim", wrap(harmless(facts), options.width))}`];
  if (groups.length === 0) blocks.push(harmless(view.empty));
  for (const group of groups) blocks.push(groupAsText(group, options));
  const others = totalGroups - groups.length;
  const told = groups.reduce((sum, group) => sum + group.total, 0);
  const titles = others === 1 ? "1 other title" : `${others.toLocaleString("en")} other titles`;
  const more = others > 0 ? moreText(told, totalLines, `under ${titles}; --limit 0 shows all`) : null;
  if (more !== null) blocks.push(paint("dim", more));
  return blocks.join("\n\n");
}

function groupAsText(group: LineGroup, options: LineOptions): string {
  const paint = painter(options.colour);
  const head = paint(["bold", "underline"], harmless(group.title));
  const note = group.note === null ? [] : [paint("dim", wrap(harmless(group.note), options.width, "  "))];
  const gap = options.isShort ? "\n" : "\n\n";
  const lines = group.lines.map((line, index) => citedLineAsText(line, options, group.lines[index - 1]));
  const more = moreText(group.lines.length, group.total);
  if (more !== null) lines.push(paint("dim", `  ${more}`));
  return [[head, ...note].join("\n"), lines.join(gap)].join("\n");
}

/** "as of 12 March 2024, of what had happened by 10 March 2024" */
export function daysText({ asOf, happenedBy, window }: Pick<GroupedView, "asOf" | "happenedBy" | "window">): string {
  const day = asOf === null ? "no report is dated" : `as of ${dateText(asOf)}`;
  const happened = happenedBy === null ? [] : ["only what had happened by then"];
  const bound =
    window === null
      ? []
      : [
          `there is so much that only ${dateText(`${window.since}/${window.until}`)} was looked at; --since and --until choose other days`,
        ];
  return [day, ...happened, ...bound].join(" · ");
}
