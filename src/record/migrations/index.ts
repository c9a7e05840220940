/**
 * The steps that bring a record to the form of this version of Parley, in order. A step that has been published is
 * never changed; what is new is a new step.
 */
import type { Transaction } from "kysely";
import type { Engine } from "../engine.ts";
import type { Tables } from "../schema.ts";
import { firstTables } from "./0001-first-tables.ts";

export interface Migration {
  readonly name: string;
  readonly run: (trx: Transaction<Tables>, engine: Engine) => Promise<void>;
}

export const MIGRATIONS: readonly Migration[] = [{ name: "first tables", run: firstTables }];
