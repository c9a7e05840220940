import agencies from "./agencies.json" with { type: "json" };

/**
 * The names wire services sign with, as a piece of a pattern, and the short name each stands for.
 *
 *     LAKESIDE, March 11 (Agence France-Presse) -      AFP
 */
const shortNames = new Map<string, string>();
for (const [short, names] of Object.entries(agencies)) for (const name of names) shortNames.set(fold(name), short);

/** Longest first, so that "Associated Press of Pakistan" is not "Associated Press". */
export const AGENCY = `(?:${Object.values(agencies)
  .flat()
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((name) => name.replaceAll("'", "['’]").replaceAll(" ", String.raw`\s`).replaceAll(".", String.raw`\.`))
  .join("|")})`;

const ANYWHERE = new RegExp(String.raw`(?<![\p{L}\d])(?<name>${AGENCY})(?![\p{L}\d])`, "u");

/** The first wire service named anywhere in the words, by its short name. */
export function agencyIn(words: string): string | null {
  const name = ANYWHERE.exec(words)?.groups?.name;
  return name === undefined ? null : agencyOf(name);
}

export function agencyOf(name: string): string | null {
  return shortNames.get(fold(name)) ?? null;
}

function fold(name: string): string {
  return name
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .replace(/^the\s/i, "")
    .trim()
    .toLowerCase();
}
