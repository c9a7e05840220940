/**
 * A path comes in; nothing comes out, or the reason why no record can be there. What is there is only looked at: a
 * picture or a folder named by mistake stays as it is.
 */
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { ParleyError } from "../../model/error.ts";
import { noRecord, notARecord } from "../refusals.ts";

const SQLITE_HEAD = "SQLite format 3\0";

export function refuseOtherFiles(path: string, mustExist: boolean): void {
  if (path.trim() === "") throw new ParleyError("record/bad-address", "the record has no name; give --record a file.");
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) {
    if (mustExist) throw noRecord(path);
    return;
  }
  if (found.isDirectory()) {
    throw new ParleyError(
      "record/directory",
      `${path} is a folder; name the file of the record, for example ${path.replace(/\/$/, "")}/talks.parley.`,
    );
  }
  // A pipe would be waited for, and a device is no place for a record.
  if (!found.isFile()) throw notARecord(path);
  // An empty file is what a start leaves that was killed at once.
  if (found.size > 0 && headOf(path) !== SQLITE_HEAD) throw notARecord(path);
}

function headOf(path: string): string {
  const file = openSync(path, "r");
  try {
    const head = Buffer.alloc(SQLITE_HEAD.length);
    readSync(file, head, 0, head.length, 0);
    return head.toString("latin1");
  } finally {
    closeSync(file);
  }
}
