/**
 * The two of a report that hold one office. In: the noun for it; out: their names where the report has told of exactly
 * two before, and of both in one sentence.
 *
 *     The Minister of Defence of Kenya, Ada Okoro, met the Minister of Defence of Ethiopia, Tomas Lind. … Both Ministers welcomed …
 */
import { actorNamed } from "../actor-named.ts";
import { oncePerReport } from "../once-per-report.ts";
import type { Context } from "../rule.ts";

/** Offices of which "the ministers" or "both presidents" may mean two that the report has named. */
const OFFICES = [
  ..."minister president premier chancellor king envoy ambassador secretary commander general".split(" "),
  ..."negotiator mediator representative chairman governor mayor bishop spokesman".split(" "),
];

interface Holders {
  readonly names: readonly string[];
  /** Where the second was named, and where a third. */
  readonly since: number;
  readonly until: number;
}

export function twoHolders(noun: string, before: number, context: Context): readonly string[] {
  const holders = table(context).get(noun);
  return holders && holders.since < before && before <= holders.until ? holders.names : [];
}

const table = oncePerReport((context): ReadonlyMap<string, Holders> => {
  const found = new Map<string, { name: string; start: number; sentence: number }[]>();
  const seen = new Set<string>();
  const together = new Set<string>();
  for (const { actor, start, sentence } of context.noticed.actorMentions) {
    const known = actorNamed(actor, context);
    if (known?.type !== "person" || !known.role) continue;
    const words = known.role.toLowerCase().split(/[^\p{L}]+/u);
    for (const office of OFFICES) {
      if (!words.includes(office)) continue;
      const holders = found.get(office) ?? [];
      found.set(office, holders);
      const key = `${office}\t${sentence}`;
      const other = holders.length > 0 && holders.some(({ name }) => name !== actor) && seen.has(key);
      if (other) together.add(office);
      seen.add(key);
      if (holders.length < 3 && !holders.some(({ name }) => name === actor))
        holders.push({ name: actor, start, sentence });
    }
  }
  return new Map(
    [...found].flatMap(([office, holders]) =>
      holders.length > 1 && together.has(office)
        ? [
            [
              office,
              {
                names: holders.slice(0, 2).map(({ name }) => name),
                since: holders[1]!.start,
                until: holders[2]?.start ?? Number.POSITIVE_INFINITY,
              },
            ] as const,
          ]
        : [],
    ),
  );
});
