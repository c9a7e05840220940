/** Printing plain data in the form asked for. Text goes through a renderer; json is one document, jsonl one line an item. */
import type { TextOptions } from "../views/text/text-layout.ts";
import type { Form } from "./options.ts";

export function printItems<T>(form: Form, items: readonly T[], toText: () => string): void {
  if (form === "json") console.log(JSON.stringify(items, null, 2));
  else if (form === "jsonl") for (const item of items) console.log(JSON.stringify(item));
  else console.log(toText());
}

export function printOne<T>(form: Form, item: T, toText: () => string): void {
  if (form === "text") console.log(toText());
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
