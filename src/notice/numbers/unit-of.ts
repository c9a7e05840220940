/**
 * The unit of a number, and how much of it one of what is counted makes. In: a number and what it counts.
 *
 *     34 villagers        people          90 minutes      hours, 1/60 each
 *     $40 million         money           two decades     years, 10 each
 *     62.5 per cent       percent         34 were hurt    people: it befell them
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { GROUPS } from "./counted-elsewhere.ts";
import { areVictims } from "./victims-before-hours.ts";
import { BEFALL, COUNTRIES, CURRENCY, MONEY, PEOPLE, TIMES, type TimeUnit, VAGUE, VEHICLES } from "./vocabulary.ts";
import type { Counted } from "./what-is-counted.ts";

/** "276 remain missing", "seven more were wounded", "two of those killed" */
const NEAR = 3;
const OTHER: TimeUnit = { unit: "other", factor: 1 };

export function unitOf(
  first: number,
  last: number,
  { noun, token }: Counted,
  sentence: Sentence,
  words: readonly string[],
): TimeUnit {
  const only = (unit: string): TimeUnit => ({ unit, factor: 1 });
  if (isPercent(last, words)) return only("percent");
  if (CURRENCY.test(words[first - 1] ?? "") || CURRENCY.test(words[last + 1] ?? "")) return only("money");
  // "#20m": so some files spell the pound's sign.
  if (words[first - 1] === "#" && /^(?:\d\S*)?(?:m|mn|bn|b|k|million|billion)$/.test(words[last]!))
    return only("money");
  if (areVictims(first, last, sentence.tokens)) return only("people");
  const time = TIMES.get(words[words[last + 1] === "-" ? last + 2 : last + 1] ?? "");
  if (time) return time;
  // "The force is 9,000 strong"
  if (words[last + 1] === "strong") return only("people");
  if (!noun) return only(standsForPeople(first, token, sentence, words) ? "people" : "other");
  const lemma = noun.lemma.toLowerCase();
  // "a team of six", "the militia numbers 5,000"
  if (noun.index < first && GROUPS.test(lemma)) return only("people");
  // "a 5,000-strong force" has so many people.
  if (words[last + 1] === "-" && words[last + 2] === "strong") return only("people");
  if (TIMES.has(lemma)) return TIMES.get(lemma)!;
  if (BEFALL.has(lemma) || lemma === "toll" || isOfPeople(noun)) return only("people");
  if (COUNTRIES.has(lemma)) return only("countries");
  if (VEHICLES.has(lemma)) return only("vehicles");
  if (MONEY.has(lemma) || MONEY.has(noun.text.toLowerCase())) return only("money");
  return OTHER;
}

/** Whether a noun is one for people. */
export function isOfPeople({ lemma, text }: Pick<Token, "lemma" | "text">): boolean {
  return (
    PEOPLE.has(lemma) || PEOPLE.has(lemma.toLowerCase()) || PEOPLE.has(singular(text.toLowerCase())) || isPeople(text)
  );
}

/** "60,000 Muslims", "200 Kenyans": those who are counted by what they are. */
function isPeople(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+(?:ans|ims|ists|ites|[adhkqrst]is)$/u.test(word) ||
    /^(?:Serbs|Croats|Kurds|Turks|Arabs|Druze|Jews|Sikhs|Hindus|Copts|Hutus?|Poles|Finns|Danes|Swedes|Scots|Czechs|Slovaks|Uzbeks|Tajiks|Kazakhs|Uighurs|Uyghurs|Tamils|Moros|Zulus|Sunnis|Berbers|Fulani|Rohingya|Greeks|Germans|Filipinos|Britons|Spaniards|Dutch|French|Japanese|Chinese|Lebanese|Sudanese|Congolese|Vietnamese|Burmese|Sinhalese|Portuguese|Senegalese|Timorese)$/.test(
      word,
    )
  );
}

/** Where the lemma is unknown: "fatalities". */
function singular(word: string): string {
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/s$/, "");
}

export function isPercent(last: number, words: readonly string[]): boolean {
  const next = words[last + 1] ?? "";
  const at = next === "-" ? last + 2 : last + 1;
  if (/^(?:%|percent|pct|percentage)$/.test(words[at] ?? "")) return true;
  return words[at] === "per" && words[at + 1] === "cent";
}

/** "34 were killed", "killed 24", "dozens hurt", "thousands fled". */
function standsForPeople(first: number, index: number, { tokens }: Sentence, words: readonly string[]): boolean {
  const head = tokens[tokens[index]!.head];
  const then = tokens.slice(index + 1, index + 1 + NEAR);
  if ([head, tokens[first - 1], ...then].some((token) => token && BEFALL.has(token.lemma.toLowerCase()))) return true;
  return VAGUE.has(words[index]!) && head?.upos === "VERB";
}
