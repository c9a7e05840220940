/**
 * What the commands that print a view share: the record, the days in both senses, the form, the limit; and how a view in
 * groups is printed in each form.
 */
import { Command } from "commander";
import type { Store } from "../record/store.ts";
import type { Bounds } from "../views/grouped.ts";
import type { DaysAsked } from "../views/known.ts";
import { linesAsCsv } from "../views/lines-as-csv.ts";
import type { CitedLine, GroupedView } from "../views/shapes.ts";
import { groupedAsText } from "../views/text/grouped-as-text.ts";
import { count, day, recordOption, type TableForm, tableOption } from "./options.ts";
import { printData, printText, textOptions } from "./print.ts";
import { withRecord } from "./with-record.ts";

export interface ViewOptions extends DaysAsked {
  readonly record: string;
  readonly as: TableForm;
}

export interface GroupedOptions extends ViewOptions {
  readonly limit: number;
  readonly short?: boolean;
}

/** A command with the options of every view. */
export function viewCommand(name: string, description: string, example: string, form = tableOption()): Command {
  return new Command(name)
    .description(description)
    .addOption(recordOption())
    .option("--as-of <day>", "as it was known on that day: only what reports published by then say", day)
    .option("--happened-by <day>", "only what had happened by that day, whenever it was reported", day)
    .option("--story <report>", "only what the reports of one story say: a report of it, by name or id")
    .addOption(form)
    .addHelpText("after", `\nExample:\n  $ parley ${example}\n`);
}

/** One whose view is in groups of lines. */
export function groupedCommand(name: string, description: string, example: string): Command {
  return viewCommand(name, description, example)
    .option("--limit <n>", "at most so many lines; 0 for all", count, 100)
    .option("--short", "without the words; text only");
}

export interface PrintedView<O, L extends CitedLine> {
  readonly view: (store: Store, options: O, bounds: Bounds) => Promise<GroupedView<L>>;
  /** What a line of this view has beside what every line has. */
  readonly columns?: readonly (keyof L & string)[];
  /** Lines of one group at most, while not all are asked for. */
  readonly ofEach?: number;
}

/** Opens the record, makes the view and prints it. */
export function printGrouped<O extends GroupedOptions, L extends CitedLine>(
  options: O,
  { view, columns = [], ofEach = Number.POSITIVE_INFINITY }: PrintedView<O, L>,
): Promise<void> {
  return withRecord(options.record, async (store) => {
    const isAll = options.limit === 0;
    const bounds: Bounds = {
      lines: isAll ? Number.POSITIVE_INFINITY : options.limit,
      ofEach: isAll ? Number.POSITIVE_INFINITY : ofEach,
    };
    const told = await view(store, options, bounds);
    printView(options.as, told, {
      lines: () => told.groups.flatMap(({ lines }) => lines),
      csv: () => linesAsCsv(told.groups, columns),
      text: () => groupedAsText(told, { ...textOptions(), isShort: options.short ?? false }),
    });
  });
}

interface Renderings {
  readonly lines: () => readonly object[];
  readonly csv: () => string;
  readonly text: () => string;
}

/** json is one document, jsonl one line each, csv a table, text for a person. */
export function printView(form: TableForm, view: object, { lines, csv, text }: Renderings): void {
  if (form === "json") printData(JSON.stringify(view, null, 2));
  else if (form === "jsonl") for (const line of lines()) printData(JSON.stringify(line));
  else if (form === "csv") printData(csv());
  else printText(text());
}
