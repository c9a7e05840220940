/**
 * Violence told by a verb only together with what stands behind it. In: a verb in its sentence; out: what sort of
 * violence it tells and the words whom or what it was done to, or null.
 *
 *     put five captives to death · set the depot ablaze · gunned down two farmers · burnt alive · blew himself up
 */
import { childrenBy, objectsOf, objectsOfPreposition, subjectsOf } from "../../extract/clauses.ts";
import type { Word } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import type { IncidentType } from "./incident-words.ts";
import { isArmed } from "./named-sides.ts";
import { turned } from "./turned.ts";

export interface ViolentPhrase {
  readonly type: IncidentType;
  readonly doers: readonly number[];
  readonly hit: readonly number[];
  /** Whether only people can be hit by it: "cut down a tree". */
  readonly isOnPeople: boolean;
}

interface Form {
  readonly verbs: RegExp;
  /** What stands behind the verb, with whatever stands between. */
  readonly behind: RegExp;
  readonly type: IncidentType;
  readonly isOnPeople?: boolean;
  /** Whether only arms and crowds do it so: a team beats another. */
  readonly isByArms?: true;
  /** Behind which word those who are hit stand, where they are no object: "set fire to the depot". */
  readonly at?: ReadonlySet<string>;
  /** The subject is hit: "had their throats cut", "ran over a mine". */
  readonly isSuffered?: true;
}

const TO = new Set(["to"]);
const ON = new Set(["on", "upon"]);

const FORMS: readonly Form[] = [
  {
    verbs:
      /^(?:put|hack|beat|beaten|burn|burnt|stab|club|stone|batter|bludgeon|crush|trample|torture|strangle|knife|choke|kick|whip|flog|starve)$/,
    behind: /\bto death\b/,
    type: "killing",
    isOnPeople: true,
  },
  { verbs: /^(?:hang|hung|hanged|guillotine|electrocute)$/, behind: /^/, type: "killing", isOnPeople: true },
  {
    verbs: /^have$/,
    behind: /^(?:their|his|her) throats? (?:cut|slit|slashed)\b/,
    type: "killing",
    isOnPeople: true,
    isSuffered: true,
  },
  { verbs: /^put$/, behind: /\bto the sword\b/, type: "killing", isOnPeople: true },
  { verbs: /^(?:beat|beaten|thrash|flog|whip)$/, behind: /^/, type: "other", isOnPeople: true, isByArms: true },
  { verbs: /^put$/, behind: /\bto the torch\b/, type: "other" },
  {
    verbs: /^(?:gun|mow|cut|strike|shoot|hunt)$/,
    behind: /^(?:[\p{L}\d]+ ){0,4}down\b/u,
    type: "killing",
    isOnPeople: true,
  },
  { verbs: /^(?:burn|burnt|bury|roast)$/, behind: /\balive\b/, type: "killing", isOnPeople: true },
  { verbs: /^set$/, behind: /\b(?:ablaze|alight|aflame|afire|on fire)\b/, type: "other" },
  { verbs: /^set$/, behind: /^(?:fire|light) to\b/, type: "other", at: TO },
  { verbs: /^open$/, behind: /^(?:up )?(?:on|upon)\b/, type: "shelling", at: ON },
  { verbs: /^blow$/, behind: /^(?:himself|herself|themselves|itself) up\b/, type: "bombing" },
  {
    verbs: /^(?:run|drive|step|tread|hit|strike)$/,
    behind: /^(?:over |on |onto )?(?:an? |the )?(?:land|land-|anti-tank |buried )?mines?\b/,
    type: "bombing",
    isSuffered: true,
  },
];

/** Words behind the verb in which the rest may stand. */
const WITHIN = 12;

export function canBePhrase({ upos, lemma }: Word): boolean {
  return (upos === "VERB" || upos === "ADJ") && FORMS.some(({ verbs }) => verbs.test(lemma));
}

export function phraseAt(verb: Token, view: SentenceView): ViolentPhrase | null {
  const behind = wordsBehind(verb, view);
  const form = FORMS.find(({ verbs, behind: rest }) => verbs.test(verb.lemma) && rest.test(behind));
  if (!form) return null;
  const { sentence } = view;
  const isOnPeople = form.isOnPeople ?? false;
  // "were burnt alive": the tree may take the participle for an adjective.
  if (verb.upos === "ADJ") return { type: form.type, doers: [], hit: subjectsOf(sentence, verb.index), isOnPeople };
  const { isPassive, doers, hit } = turned(verb, view);
  if (form.verbs.test("open") && !isGuns(doers, view)) return null;
  if (form.isByArms && !doers.some((i) => isArmed(view.tokens[i]!))) return null;
  if (form.at) {
    const found = isPassive ? hit : objectsOfPreposition(sentence, verb.index, form.at);
    return { type: form.type, doers, hit: found, isOnPeople };
  }
  // "a bus ran over a mine": nobody is told to have laid it.
  if (form.isSuffered) return { type: form.type, doers: [], hit: doers, isOnPeople };
  const own = childrenBy(sentence, verb.index, "obj").some(({ text }) => /^(?:him|her|it|them)sel/i.test(text));
  return { type: form.type, doers, hit: own ? [] : isPassive ? hit : objectsOf(sentence, verb.index), isOnPeople };
}

function wordsBehind({ index }: Token, { tokens }: SentenceView): string {
  return tokens
    .slice(index + 1, index + 1 + WITHIN)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
}

/** "the guns opened up on the town"; the port may open on Monday. */
function isGuns(doers: readonly number[], { tokens }: SentenceView): boolean {
  return doers.some((i) =>
    /^(?:gun|battery|artillery|howitzer|mortar|gunner|tank|gunboat|sniper|warship)s?$/.test(tokens[i]!.lemma),
  );
}
