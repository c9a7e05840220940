import { foldedWords } from "../model/folded-words.ts";
import type { Source } from "./entry-of.ts";
import { Groups } from "./groups.ts";
import { hashesOf } from "./run-hashes.ts";

/** Of the runs of words of the shorter passage, so many stand in the other one. */
const SHARE = 0.5;
const RUN = 4;
/** Fewer words besides the quotation ("he said on Monday") are written alike by chance. */
const LEAST_WORDS = 9;

/**
 * The sources of one entry come in; the number of independent origins goes out. Beside copies of whole reports, two
 * reports of their own can have this one passage from the same text, or credit one source for it. Quoted words do not
 * count: all who were there write down the same ones.
 *
 *     Herald, its copy in the Post, and a sentence of the Herald inside a Ravna Radio report: 1 origin
 *     "41 dead, the Monitor said" in Herald and Radio, "41 dead" in the Post: 2 origins
 */
export function countOrigins(sources: readonly Source[], passageOf: (source: Source) => string): number {
  const origins = [...new Set(sources.map((source) => source.origin))];
  if (origins.length < 2) return origins.length;
  const place = new Map(origins.map((origin, index) => [origin, index]));
  const groups = new Groups(origins.length);
  for (const own of Map.groupBy(sources, ({ credited }) => credited).values()) {
    if (own[0]!.credited === null) continue;
    for (const { origin } of own) groups.join(place.get(own[0]!.origin)!, place.get(origin)!);
  }
  const passages = new Map<number, number[]>();
  const sizes: number[] = [];
  for (const [index, source] of sources.entries()) {
    const words = foldedWords(passageOf(source).replace(/[“"][^“”"]*[”"]/g, " "));
    const runs = new Set(words.length < LEAST_WORDS ? [] : hashesOf(words, RUN));
    sizes[index] = runs.size;
    for (const run of runs) {
      const holders = passages.get(run);
      if (holders) holders.push(index);
      else passages.set(run, [index]);
    }
  }
  const shared = new Map<number, number>();
  for (const holders of passages.values()) {
    // Against the first holder is enough where many share a run: copies of one text all meet there.
    const firsts = holders.length <= 12 ? holders.length : 1;
    for (let i = 0; i < firsts; i++) {
      for (let j = i + 1; j < holders.length; j++) {
        const pair = holders[i]! * sources.length + holders[j]!;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  for (const [pair, runs] of shared) {
    const a = Math.floor(pair / sources.length);
    const b = pair % sources.length;
    if (runs < SHARE * Math.min(sizes[a]!, sizes[b]!)) continue;
    groups.join(place.get(sources[a]!.origin)!, place.get(sources[b]!.origin)!);
  }
  return groups.all().size;
}
