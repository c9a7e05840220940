import { childrenBy, isNegated, objectsOf, objectsOfPreposition, subjectsOf } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { incidentDraft } from "../incident-draft.ts";
import { isHuman } from "../is-human.ts";
import { isArmed, named } from "../named-sides.ts";
import { isAccident, isNatural, isOfDisaster } from "../natural-death.ts";

/**
 *     The brigade lost 40 men at Ravna on Monday.
 *     └──whom───┘ ^^^^    └killed └place  └when┘
 *     nine villagers lost their lives · three officers fell in the battle · two monks are among the dead
 */
export const lostLives = rule({
  id: "incident/lost-lives",
  kind: "incident",
  starts: "losing lives or men, falling in battle, or being dead",
  after: ["incident/attack", "incident/attacked", "incident/weapon-fired", "incident/violent-phrase"],
  round: 2,
  word: ({ upos, lemma }) =>
    (upos === "VERB" && /^(?:lose|fall|meet|find)$/.test(lemma)) || /^(?:dead|slain)$/i.test(lemma),
  build(anchor, view, context) {
    const { sentence } = view;
    const dead = deadAt(anchor, view).filter(
      (i) => isArmed(view.tokens[i]!) || isParty(i, view) || isHuman(i, view, context),
    );
    if (dead.length === 0) return stop(anchor, "people who are dead");
    const unreal = unrealAt(anchor, view);
    if (unreal || isNegated(sentence, anchor.index) || isNatural(anchor, view) || isAccident(anchor, view))
      return stop(unreal ?? anchor, "a violent death");
    if (isOfDisaster(anchor, view, context)) return stop(anchor, "a violent death");
    const men = anchor.lemma === "lose" ? [...objectsOf(sentence, anchor.index), ...dead] : dead;
    const number = view.numbers.find(
      ({ unit, token }) => unit === "people" && men.some((i) => token === i || view.tokens[token]!.head === i),
    );
    const targets = named(dead, view, context.report.text);
    const draft = incidentDraft(anchor, view, context, { type: "killing", sides: { actors: [], targets } });
    if (!draft || (draft.fields.place === null && draft.when === null)) return stop(anchor, "a place or a day");
    const killed = number && !(number.approx && number.max === null) ? (number.min ?? number.max) : null;
    if ((number?.min ?? number?.max ?? 0) >= WAR_DEAD) return stop(anchor, "an event, not a whole war");
    return [{ ...draft, fields: { ...draft.fields, killed: killed ?? draft.fields.killed ?? null } }];
  },
});

/** So many dead are those of a whole war. */
const WAR_DEAD = 2000;
const IN = new Set(["in", "during"]);
const AMONG = new Set(["among"]);
const LIVES = /^(?:life|live)s?$/;
const MEN =
  /^(?:man|men|soldier|fighter|trooper|guerrilla|marine|policeman|officer|comrade|militiaman|commando|civilian|volunteer)s?$/;
const BATTLE = /^(?:battle|fighting|action|combat|fight|clash|siege|assault|defen[cs]e|attack|war|line|duty)$/;

/** Whom the word tells to be dead, or nobody. */
function deadAt(anchor: Token, view: SentenceView): readonly number[] {
  const { sentence, tokens } = view;
  const subjects = subjectsOf(sentence, anchor.index);
  const objects = objectsOf(sentence, anchor.index).map((i) => tokens[i]!);
  switch (anchor.lemma) {
    case "lose":
      return objects.some(({ lemma, index }) => LIVES.test(lemma) || (MEN.test(lemma) && isCounted(index, view)))
        ? subjects
        : [];
    case "meet":
      return objects.some(({ lemma }) => /^(?:death|end)$/.test(lemma)) ? subjects : [];
    case "find":
      return tokens
        .slice(anchor.index + 1, anchor.index + 6)
        .some(({ text }) => /^(?:dead|slain|murdered)$/i.test(text))
        ? [...subjects.filter(() => isPassive(anchor, view)), ...objects.map(({ index }) => index)]
        : [];
    case "fall":
      return objectsOfPreposition(sentence, anchor.index, IN).some((i) => BATTLE.test(tokens[i]!.lemma))
        ? subjects
        : [];
    default:
      // "two monks were among the dead"; "nine soldiers are dead": one by name may have died in bed.
      if (childrenBy(sentence, anchor.index, "case").some(({ text }) => AMONG.has(text.toLowerCase()))) return subjects;
      return childrenBy(sentence, anchor.index, "cop").length > 0 ? subjects.filter((i) => isCounted(i, view)) : [];
  }
}

function isPassive(verb: Token, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, verb.index, "nsubj:pass").length > 0;
}

function isCounted(index: number, { sentence, tokens }: SentenceView): boolean {
  return tokens[index]!.upos === "NUM" || childrenBy(sentence, index, "nummod").length > 0;
}

/** "Kenya lost 40 men": whoever has men to lose. */
function isParty(index: number, view: SentenceView): boolean {
  return (
    actorAt(index, view.sentence, view.actors) !== null ||
    /^(?:brigade|battalion|regiment|division|column|garrison|side|both|each|enemy|squadron|convoy)$/.test(
      view.tokens[index]!.lemma,
    )
  );
}
