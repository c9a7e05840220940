/** Printing plain data in the form asked for. Text goes through a renderer; json is one document, jsonl one line an item. */
import type { TextOptions } from "../views/text/text-layout.ts";
import type { TableForm } from "./options.ts";

type ToTable = () => string | Promise<string>;

/** Where a table can be asked for, `toCsv` makes it. */
export async function printItems<T>(
  form: TableForm,
  items: readonly T[],
  toText: () => string,
  toCsv?: ToTable,
): Promise<void> {
  if (form === "csv" && toCsv) console.log(await toCsv());
  else if (form === "json") console.log(JSON.stringify(items, null, 2));
  else if (form === "jsonl") for (const item of items) console.log(JSON.stringify(item));
  else console.log(toText());
}

export async function printOne<T>(form: TableForm, item: T, toText: () => string, toCsv?: ToTable): Promise<void> {
  if (form === "csv" && toCsv) console.log(await toCsv());
  else if (form === "text") console.log(toText());
  else console.log(form === "json" ? JSON.stringify(item, null, 2) : JSON.stringify(item));
}

/** Columns to write in: the terminal's, at most 100; 100 where it goes into a pipe. */
function textWidth(): number {
  return Math.max(40, Math.min(process.stdout.columns ?? 100, 100));
}

/** How text is laid out where it is printed. */
export function textOptions(): TextOptions {
  return { width: textWidth(), colour: hasColour() };
}

function hasColour(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR;
}
