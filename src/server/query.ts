/**
 * The query of an address comes in; checked values go out. A parameter that is unknown, repeated or does not fit its
 * type is refused with a sentence that says what would fit.
 *
 *     ?knd=meeting  ->  400 "/api/entries knows no parameter “knd”." — Did you mean “kind”?
 */
import { closest, distance } from "fastest-levenshtein";
import { KIND_IDS } from "../model/claim.ts";
import { daysOf } from "../model/edtf-days.ts";
import { RefusedRequest } from "./envelope.ts";

export type ParameterType = "kind" | "day" | "words" | "id" | "offset" | "limit" | "flag" | "spans";
export type Parameters = Readonly<Record<string, ParameterType>>;
export interface Query {
  readonly words: (name: string) => string | undefined;
  readonly number: (name: string) => number | undefined;
}

const MOST_WORDS = 300;
const MOST_ITEMS = 500;

export function readQuery(path: string, search: URLSearchParams, parameters: Parameters): Query {
  const values = new Map<string, string>();
  for (const [name, value] of search) {
    if (!Object.hasOwn(parameters, name)) throw unknownParameter(path, name, Object.keys(parameters));
    if (values.has(name)) throw unfit(name, "stands there twice", `Give “${name}” once.`);
    const type = parameters[name]!;
    // An empty box in a form is no filter.
    if (value.trim() !== "") values.set(name, fit(name, value.trim(), type));
  }
  const words = (name: string): string | undefined => values.get(name);
  return {
    words,
    number: (name) => (values.has(name) ? Number(values.get(name)) : undefined),
  };
}

/** The named parameters that were given, for a view that leaves out what was not asked. */
export function askedOf<Name extends string>(query: Query, names: readonly Name[]): Partial<Record<Name, string>> {
  const given = names.flatMap((name) => {
    const value = query.words(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(given) as Partial<Record<Name, string>>;
}

function fit(name: string, value: string, type: ParameterType): string {
  switch (type) {
    case "kind":
      if ((KIND_IDS as readonly string[]).includes(value)) return value;
      throw unfit(
        name,
        `is “${short(value)}”, which is no kind`,
        `Did you mean “${closest(value.slice(0, 50), KIND_IDS)}”?`,
      );
    case "day":
      if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) && daysOf(value)) return value;
      throw unfit(
        name,
        `is “${short(value)}”, which is no day`,
        "Give a day such as 2024-03-13, a month 2024-03 or a year 2024.",
      );
    case "offset":
      if (/^\d{1,9}$/.test(value)) return value;
      throw unfit(name, `is “${short(value)}”`, "Give a whole number, 0 or more.");
    case "limit":
      if (/^\d{1,9}$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_ITEMS) return value;
      throw unfit(name, `is “${short(value)}”`, `Give a whole number from 1 to ${MOST_ITEMS}.`);
    case "id":
      if (/^[a-z0-9]{1,40}$/i.test(value)) return value;
      throw unfit(name, `is “${short(value)}”, which is no id`, "Give an id as Parley shows it, such as r0f3a….");
    case "spans":
      if (/^\d{1,9}-\d{1,9}(?:,\d{1,9}-\d{1,9}){0,49}$/.test(value)) return value;
      throw unfit(name, `is “${short(value)}”`, "Give stretches of the text such as 12-40,60-80, fifty at most.");
    case "flag":
      if (value === "yes" || value === "no") return value;
      throw unfit(name, `is “${short(value)}”`, "Give yes or no.");
    case "words":
      if (value.length <= MOST_WORDS) return value;
      throw unfit(name, `has ${value.length} characters`, `Give at most ${MOST_WORDS}.`);
  }
}

function unknownParameter(path: string, name: string, known: readonly string[]): RefusedRequest {
  const message = `${path} knows no parameter “${short(name)}”.`;
  if (known.length === 0)
    return new RefusedRequest(400, "server/unknown-parameter", message, "It takes none: leave it out.");
  const near = closest(name.slice(0, 50), known);
  const isNear = distance(name.slice(0, 50), near) <= Math.max(2, near.length / 2);
  const list = `It knows ${known.join(", ")}.`;
  const fix = isNear ? `Did you mean “${near}”? ${list}` : list;
  return new RefusedRequest(400, "server/unknown-parameter", message, fix);
}

function unfit(name: string, problem: string, fix: string): RefusedRequest {
  return new RefusedRequest(400, "server/unfit-parameter", `The parameter “${name}” ${problem}.`, fix);
}

function short(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}
