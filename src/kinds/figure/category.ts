/**
 * What a number of people or hours is a number of. In: a number and its sentence; out: the category, and the word that
 * shows it, or null where nothing does.
 *
 *     34 people were killed        killed     ("killed")
 *     a 72-hour pause              duration   ("pause")
 *     12,000 soldiers              fighters   ("soldiers")
 */
import { isRelation } from "../../extract/clauses.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { children } from "../../language/tree.ts";
import type { NumberMention } from "../../notice/noticed.ts";
import { countingVerb } from "./who-counts.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** By lemma. The first that fits wins, so the dead come before the fighters they were. */
const SIGNS: readonly (readonly [category: string, lemmas: ReadonlySet<string>])[] = [
  ["killed", words("kill die slay massacre murder execute dead death fatality perish martyr drown killing toll")],
  ["injured", words("injure wound hurt maim injury injured wounded casualty")],
  ["besieged", words("besiege trap strand encircle siege trapped stranded besieged")],
  ["evacuated", words("evacuate evacuation bus")],
  ["displaced", words("displace flee uproot refugee displaced exile displacement migrant homeless")],
  ["released", words("release free swap exchange repatriate freed")],
  [
    "detained",
    words("detain arrest jail imprison abduct kidnap hostage prisoner detainee captive inmate capture seize hold"),
  ],
  ["in-need", words("need aid starve assistance food malnourished")],
];
const FIGHTERS = words(
  "fighter troop soldier force reservist militant rebel insurgent gunman militiaman combatant jihadist guerrilla paratrooper marine peacekeeper mercenary policeman serviceman recruit conscript",
);
const PARTICIPANTS = words(
  "country nation party delegate delegation representative envoy faction participant member state group signatory",
);
/** What lasts, in a negotiation or a war: only such durations are figures of the process. */
const LASTING = words(
  "pause truce ceasefire cease fire talk meeting negotiation siege war conflict fighting battle deadlock session deal transition withdrawal lull blockade offensive discussion conversation summit call round deadline period window halt moratorium ban occupation insurgency campaign bombardment rule stalemate visit occupation suspension standoff extension process timeline timetable curfew hostility violence",
);
const MEET = words("meet talk negotiate last fight rule continue extend hold spend");

/** What else is counted in a war and its talks: arms, attacks, breaches, places lost and won. */
const OF_WAR = words(
  "rocket missile shell mortar bomb drone tunnel airstrike strike attack raid sortie violation breach incident base outpost post checkpoint village town settlement truck lorry convoy tank warplane aircraft helicopter ship launcher weapon rifle warhead centrifuge round provision point house building hospital school",
);

export interface Category {
  readonly category: string;
  readonly sign: Token;
  /** What is counted, where the number stands alone and the one before it tells. */
  readonly of?: string | null;
}

export function categoryOf(number: NumberMention, view: SentenceView, context: Context): Category | null {
  const own = inSentence(number, view);
  if (own || !isAlone(number) || countingVerb(number, view) === null) return own;
  // "At least 40 people died. A monitor has counted 41.": a number alone counts what the one before it counted.
  const before = view.sentence.index > 0 ? context.view(view.sentence.index - 1) : null;
  if (before?.sentence.paragraph !== view.sentence.paragraph) return null;
  for (const other of [...before.numbers].reverse()) {
    const category = isDuration(other) ? null : inSentence(other, before);
    if (category) return { ...category, of: other.of };
  }
  return null;
}

function isAlone(number: NumberMention): boolean {
  return number.of === null || /^(?:others?|more|number|toll|total|figure|count)$/i.test(number.of);
}

/** "Eleven of the dead were children": a part of a toll that is told elsewhere, not another toll. */
function isPart(number: NumberMention, view: SentenceView): boolean {
  const next = view.tokens.findIndex((token) => token.start >= number.end);
  return view.tokens[next]?.text === "of" && /^(?:the|those|these)$/i.test(view.tokens[next + 1]?.text ?? "");
}

function inSentence(number: NumberMention, view: SentenceView): Category | null {
  if (isPart(number, view)) return null;
  const around = neighbours(number.token, view);
  if (isDuration(number)) {
    const sign = around.find((token) => LASTING.has(token.lemma) || MEET.has(token.lemma));
    return sign ? { category: "duration", sign } : null;
  }
  // Rifles are not detained, nor lorries in need.
  const mayBePeople = number.unit === "people" || (number.unit === "other" && isAlone(number));
  for (const [category, lemmas] of mayBePeople ? SIGNS : []) {
    const sign = around.find(
      (token) =>
        (lemmas.has(token.lemma.toLowerCase()) || lemmas.has(token.text.toLowerCase())) &&
        // "wound up" is nobody's wound.
        view.tokens[token.index + 1]?.text !== "up",
    );
    if (sign) return { category, sign };
  }
  const counted = view.tokens[number.token]!;
  if (FIGHTERS.has(counted.lemma)) return { category: "fighters", sign: counted };
  if (PARTICIPANTS.has(counted.lemma)) {
    const sign = around.find((token) => MEET.has(token.lemma) || LASTING.has(token.lemma));
    if (sign) return { category: "participants", sign };
  }
  if (OF_WAR.has(counted.lemma) && number.unit !== "money") return { category: "other", sign: counted };
  return null;
}

const OF_PEOPLE = new Set([
  "killed",
  "injured",
  "displaced",
  "detained",
  "released",
  "evacuated",
  "besieged",
  "in-need",
]);

/** "wounded about 40 others": who is killed, wounded or displaced is counted in people, also where no noun says so. */
export function unitOf(number: NumberMention, category: Category | null): string {
  return number.unit === "other" && isAlone(number) && category && OF_PEOPLE.has(category.category)
    ? "people"
    : number.unit;
}

/** Whether what is counted befell people in an event, which has a place and a day. */
export function isOfVictims({ category }: Category): boolean {
  return category === "killed" || category === "injured";
}

export function isDuration(number: NumberMention): boolean {
  return ["hours", "days", "weeks", "months", "years"].includes(number.unit);
}

/** The word counted, what hangs on it, what it hangs on, and what hangs there beside it: near before far. */
function neighbours(index: number, view: SentenceView): Token[] {
  const { sentence, tokens } = view;
  const found = [index, ...children(sentence, index).filter((i) => !isRelation(tokens[i], "conj"))];
  let at = index;
  for (let steps = 0; steps < 3; steps++) {
    const head = tokens[at]!.head;
    if (head < 0) break;
    found.push(head);
    if (tokens[head]!.upos === "NOUN")
      found.push(...children(sentence, head).filter((i) => isRelation(tokens[i], "compound", "amod", "nmod")));
    // A clause of its own ends the neighbourhood: "said 12 soldiers had crossed".
    if (tokens[head]!.upos === "VERB") break;
    at = head;
  }
  return [...new Set(found)].map((i) => tokens[i]!);
}
