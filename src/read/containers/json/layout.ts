import { areOfOneReport, areOfReports, type Columns, columnNames } from "../columns.ts";

/**
 * The opening of a JSON file in, how deep in it its reports stand out: by the names of the fields there. Null where no
 * object has the fields of a report.
 *
 *     {"title": …, "text": …}                             0
 *     [{"title": …, "text": …}, …]                        1
 *     {"status": "ok", "articles": [{"title": …, …}]}     2
 */
export interface Layout {
  readonly depth: number | null;
  /** The fields of the outermost object, or of the first in a list: what a person is shown when none fits. */
  readonly fields: readonly string[];
}

export function layoutOf(opening: string, said: Columns): Layout {
  const objects = objectsIn(opening);
  const root = objects.find(({ depth }) => depth === 0);
  if (root !== undefined && areOfOneReport(columnNames(root.fields, said))) return { depth: 0, fields: root.fields };
  const rows = objects
    .filter((object) => object.isInList && areOfReports(columnNames(object.fields, said)))
    .sort((a, b) => a.depth - b.depth);
  const first = rows[0] ?? (root !== undefined && areOfReports(columnNames(root.fields, said)) ? root : undefined);
  return { depth: first?.depth ?? null, fields: (first ?? objects[0])?.fields ?? [] };
}

interface Shape {
  readonly depth: number;
  readonly isInList: boolean;
  readonly fields: string[];
}

/** Reports stand no deeper. */
const DEEPEST = 5;

function objectsIn(opening: string): Shape[] {
  const objects: Shape[] = [];
  const open: (Shape | "list")[] = [];
  for (const [sign, key] of opening.matchAll(SIGNS)) {
    const inner = open.at(-1);
    if (sign === "{" || sign === "[") {
      const shape: Shape | "list" =
        sign === "[" ? "list" : { depth: open.length, isInList: inner === "list", fields: [] };
      open.push(shape);
      if (shape !== "list" && open.length <= DEEPEST) objects.push(shape);
    } else if (sign === "}" || sign === "]") open.pop();
    else if (key !== undefined && inner !== undefined && inner !== "list") inner.fields.push(key);
    // The first value tells; a line behind it is another of its kind.
    if (open.length === 0) break;
  }
  return objects;
}

/** A bracket, a string, or a string with the colon that makes it the name of a field. */
const SIGNS = /[{}[\]]|"((?:[^"\\]|\\.){0,200})"\s*:|"(?:[^"\\]|\\.)*(?:"|$)/gs;
