/**
 * Printing: the one way out to the terminal. Plain data goes out in the form asked for: text through a renderer; json is
 * one document, jsonl one line an item. Whatever a report says, it commands no terminal.
 */
import { harmless, harmlessLines } from "../model/harmless.ts";
import type { TextOptions } from "../views/text/text-layout.ts";
import type { TableForm } from "./options.ts";

/** Text for a person. */
export function printText(text: string): void {
  console.log(harmlessLines(text));
}

/** What another program will read: byte for byte, unless a person looks at it. */
export function printData(text: string): void {
  console.log(process.stdout.isTTY === true ? harmlessLines(text) : text);
}

/** What is wrong, or done: one line beside what is printed. */
export function tell(message: string): void {
  console.error(`parley: ${harmless(message)}`);
}

type ToTable = () => string | Promise<string>;

/** Where a table can be asked for, `toCsv` makes it. */
export async function printItems<T>(
  form: TableForm,
  items: readonly T[],
  toText: () => string,
  toCsv?: ToTable,
): Promise<void> {
  if (form === "csv" && toCsv) printData(await toCsv());
  else if (form === "json") printData(JSON.stringify(items, null, 2));
  else if (form === "jsonl") for (const item of items) printData(JSON.stringify(item));
  else printText(toText());
}

export async function printOne<T>(form: TableForm, item: T, toText: () => string, toCsv?: ToTable): Promise<void> {
  if (form === "csv" && toCsv) printData(await toCsv());
  else if (form === "text") printText(toText());
  else printData(form === "json" ? JSON.stringify(item, null, 2) : JSON.stringify(item));
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
