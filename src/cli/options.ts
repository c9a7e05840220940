/** Options that several commands share, each with one meaning everywhere. */
import { InvalidArgumentError, Option } from "commander";
import { daysOf } from "../model/edtf-days.ts";

const DEFAULT_RECORD = "talks.parley";

export function recordOption(): Option {
  return new Option("--record <place>", "the record: a file, or postgres://user@host/database")
    .env("PARLEY_RECORD")
    .default(DEFAULT_RECORD);
}

export const FORMS = ["text", "json", "jsonl"] as const;
export type Form = (typeof FORMS)[number];

/** The forms of what can be told in a table too. */
const TABLE_FORMS = [...FORMS, "csv"] as const;
export type TableForm = (typeof TABLE_FORMS)[number];

export function tableOption(): Option {
  return new Option("--as <form>", "how to print").choices(TABLE_FORMS).default("text");
}

export function asOption(): Option {
  return new Option("--as <form>", "how to print").choices(FORMS).default("text");
}

/** An EDTF day, month or year; a wrong one is wrong usage. */
export function day(value: string): string {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) || !daysOf(value)) {
    throw new InvalidArgumentError("Give a day such as 2024-03-13, a month 2024-03 or a year 2024.");
  }
  return value;
}

export function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError("Give a whole number, 0 or more.");
  return number;
}
