/**
 * The steps that bring a record to the form of this version of Parley, in order. A step that has been published is
 * never changed; what is new is a new step.
 */
import type { Engine } from "../engine.ts";
import type { Db } from "../schema.ts";
import { firstTables } from "./0001-first-tables.ts";
import { codeOfDoubts } from "./0002-code-of-doubts.ts";
import { discrepancyTables } from "./0003-discrepancies.ts";
import { wordsOfReports } from "./0004-words-of-reports.ts";
import { whatMergingKeeps } from "./0005-what-merging-keeps.ts";
import { whatNamingKeeps } from "./0006-what-naming-keeps.ts";
import { whenReportsWereWritten } from "./0007-when-reports-were-written.ts";
import { judgedByWords } from "./0008-judged-by-words.ts";

export interface Migration {
  /** That of its file. */
  readonly name: string;
  readonly run: (db: Db, engine: Engine) => Promise<void>;
}

export const MIGRATIONS: readonly Migration[] = [
  { name: "0001-first-tables", run: firstTables },
  { name: "0002-code-of-doubts", run: codeOfDoubts },
  { name: "0003-discrepancies", run: discrepancyTables },
  { name: "0004-words-of-reports", run: wordsOfReports },
  { name: "0005-what-merging-keeps", run: whatMergingKeeps },
  { name: "0006-what-naming-keeps", run: whatNamingKeeps },
  { name: "0007-when-reports-were-written", run: whenReportsWereWritten },
  { name: "0008-judged-by-words", run: judgedByWords },
];
