import terms from "./terms-of-office.json" with { type: "json" };

/**
 * A text in, the test whether it can be of a given day out: whoever it calls by a well-known office must have held it.
 *
 *     … Secretary of State John Kerry said …      from 1 February 2013 to 20 January 2017
 */
export interface OfficeTerms {
  /** How many office-holders the text names; with none, any day fits. */
  readonly named: number;
  fits(edtf: string): boolean;
}

export function officeTerms(text: string): OfficeTerms {
  const held = new Map<string, readonly string[][]>();
  for (const { groups } of text.slice(0, LONGEST).matchAll(NAMED)) {
    // "former", "then" and the like: he held it once, on which day nobody says.
    if (groups!.before !== undefined) continue;
    const key = `${groups!.office} ${groups!.name}`;
    const spans = termsByName.get(key);
    if (spans !== undefined) held.set(key, spans);
  }
  return {
    named: held.size,
    fits: (edtf) => [...held.values()].every((spans) => spans.some(([from, to]) => from! <= edtf && edtf <= to!)),
  };
}

/** A report names its office-holders long before this. */
const LONGEST = 200_000;

const termsByName = new Map<string, string[][]>();
for (const { office, names, terms: spans } of terms) {
  for (const name of names) {
    const key = `${office} ${name}`;
    termsByName.set(key, [...(termsByName.get(key) ?? []), ...spans]);
  }
}

const names = [...new Set(terms.flatMap((term) => term.names))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const offices = [...new Set(terms.map((term) => term.office))];

const NAMED = new RegExp(
  String.raw`(?<before>\b(?:former|ex|then|late|future|president-elect|onetime)[\s-](?:\p{L}[\p{L}.]*\s){0,2})?\b(?<office>${offices.join("|")})\s(?<name>${names.map((name) => name.replaceAll(".", String.raw`\.`)).join("|")})(?![\p{L}-])`,
  "gu",
);
