import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, objectsOf, objectsOfPreposition } from "../../../extract/clauses.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { goesOn } from "../blows-that-go-on.ts";
import { commonFoes, foeDrafts } from "../common-foes.ts";
import { doersOf, doneTo, isPassive } from "../doers.ts";
import { isDoubtedTie, isOnlyMeant } from "../doubted-tie.ts";
import { hasArms } from "../gifts.ts";
import { relationDrafts } from "../relation-draft.ts";
import { BLOWS, BY_PREPOSITION, FIGHTS, SOFT, TYING_VERBS } from "../relation-words.ts";
import { isUnion, tiedParties } from "../tied-party.ts";

/**
 *     Eastmark supports the rebels.
 *     └subject┘└backs┘  └obj─┘
 *     the army is fighting Northern militias · Norland sided with the government · rebels that Eastmark arms
 *
 * Both are parties: supporting a plan is a position, and one blow is an incident.
 */
export const backs = rule({
  id: "relation/backs",
  kind: "relation",
  starts: "verb of backing, fighting or siding with",
  after: ["relation/backed-by"],
  word: (token) => token.upos === "VERB" && TYING_VERBS.has(token.lemma),
  build(anchor, view, context) {
    const { sentence } = view;
    if (isDoubtedTie(anchor, view)) return stop(anchor, "a tie that is");
    // "joined forces with the army"
    const isForces =
      anchor.lemma === "join" &&
      objectsOf(sentence, anchor.index).some((i) => view.tokens[i]!.lemma === "force") &&
      isOfWar(anchor, view, context);
    const lexical = isForces ? "allied-with" : TYING_VERBS.get(anchor.lemma)!;
    const isMember = anchor.lemma === "join" && !isForces;
    if (isMember && !isJoining(anchor, view)) return stop(anchor, "a union that is joined");
    if (BLOWS.test(anchor.lemma) && !goesOn(anchor, view)) return stop(anchor, "blows that go on");
    // "called on Eastmark to arm them", "no sign that it backs them": a fight is on, whoever is to join it.
    if (lexical !== "fights" && anchor.lemma !== "belong" && isOnlyMeant(anchor, view))
      return stop(anchor, "a tie that is");
    const isUntold = isPassive(anchor, view) && objectsOfPreposition(sentence, anchor.index, ONLY_BY).length === 0;
    if (SOFT.test(anchor.lemma) && isUntold) return stop(anchor, "somebody who does it");
    const belongs = anchor.lemma === "belong" ? objectsOfPreposition(sentence, anchor.index, TO) : [];
    const beside =
      isForces || BY_PREPOSITION.test(anchor.lemma)
        ? objectsOfPreposition(sentence, anchor.index, isByThem(anchor, view) ? STANDING : WITH)
        : [];
    const isAlongside = beside.some((i) =>
      childrenBy(sentence, i, "case").some(({ text }) => /^(?:alongside|for)$/i.test(text)),
    );
    // "Eastmark, which backs the army, and Norland": who is listed behind the clause does not do it.
    const isBeside = anchor.relation.startsWith("acl") && !isPassive(anchor, view);
    if (isTurnedRound(anchor, view)) return stop(anchor, "who stands behind whom");
    const subjects = tiedParties(doersOf(anchor, view), view, context).filter(
      ({ span }) => !isBeside || span.start < anchor.start,
    );
    const objects = [
      ...tiedParties([...doneTo(anchor, view), ...beside], view, context).filter(
        ({ name }) => !isMember || UNION.test(name) || isUnion(name, context),
      ),
      // A house may belong to somebody too.
      ...tiedParties(belongs, view, context).filter(({ name }) => isUnion(name, context)),
    ];
    if (subjects.length === 0 || objects.length === 0) return stop(anchor, "a party on either side");
    if (isKindness(anchor, objects, view, context)) return stop(anchor, "a side of a war that is helped");
    // "is fighting the Front alongside the army": the Front is fought, the army is with it.
    const fought = isAlongside && lexical === "fights" ? tiedParties(doneTo(anchor, view), view, context) : [];
    if (fought.length > 0)
      return [
        ...relationDrafts(anchor, "fights", subjects, fought, view, context),
        ...relationDrafts(anchor, "allied-with", subjects, tiedParties(beside, view, context), view, context),
      ];
    const type = isAlongside && lexical === "fights" ? "allied-with" : lexical;
    // "seeking to topple him": of several men, the one who was subject last is seldom meant.
    const met = type === "fights" ? objects.filter(({ span }) => !isHim(span.start, view)) : objects;
    // "fought alongside the army against the Front"
    const foes = type === "allied-with" ? commonFoes([anchor.index, ...beside], view, context) : [];
    const isFoe = ({ name }: { name: string }): boolean => foes.some((foe) => foe.name === name);
    const drafts = [
      ...relationDrafts(
        anchor,
        type,
        subjects,
        foes.length > 0 ? met.filter((one) => !isFoe(one)) : met,
        view,
        context,
      ),
      ...foeDrafts(anchor, [...subjects, ...met.filter((one) => !isFoe(one))], foes, view, context),
    ];
    return drafts.length > 0 ? drafts : stop(anchor, "two different parties");
  },
});

/** "Behind the Front stands Norland": the tree takes the Front for who stands. */
function isTurnedRound(verb: Token, { sentence }: SentenceView): boolean {
  if (verb.lemma !== "stand") return false;
  const heads = [verb, ...childrenBy(sentence, verb.index, "nsubj")];
  return heads.some(({ index }) =>
    childrenBy(sentence, index, "case", "advmod").some(
      (word) => word.index < verb.index && /^behind$/i.test(word.text),
    ),
  );
}

/** "helps Norland rebuild", "to help Norlanders who fled": to states and peoples, help is kindness outside a war. */
function isKindness(verb: Token, helped: readonly Party[], view: SentenceView, context: Context): boolean {
  if (!KIND.test(verb.lemma)) return false;
  // One who defends a state, in a council or in the field, is on its side.
  const isDefended = /^(?:protect|defend)$/.test(verb.lemma);
  // "Norlanders" are told as Norland; the Serbs of another country are a side of their own.
  const isPeople = ({ name, span }: Party): boolean =>
    actorType(name, context) === "state" &&
    view.tokens.some(({ start, xpos, end }) => xpos === "NNPS" && span.start <= start && end <= span.end);
  const isCivil = ({ name }: Party): boolean => /^(?:state|organisation|body)$/.test(actorType(name, context) ?? "");
  return helped.every((party) => isPeople(party) || (!isDefended && isCivil(party) && !isOfWar(verb, view, context)));
}

/** In a sentence of arms, or told of against whom. */
function isOfWar(verb: Token, view: SentenceView, context: Context): boolean {
  const heads = [verb, ...childrenBy(view.sentence, verb.index, "obj", "obl")].map(({ index }) => index);
  const foes = heads.flatMap((i) => objectsOfPreposition(view.sentence, i, AGAINST));
  return tiedParties(foes, view, context).length > 0 || hasArms(view, context);
}

const KIND = /^(?:help|protect|defend|embrace|assist|aid|shelter)$/;

/** "stand by them", "is fighting an uprising by them" */
function isByThem(verb: Token, { sentence, tokens }: SentenceView): boolean {
  return verb.lemma === "stand" || objectsOf(sentence, verb.index).some((i) => FIGHTS.has(tokens[i]!.lemma));
}

function isHim(start: number, { tokens }: SentenceView): boolean {
  return tokens.some((token) => token.start === start && /^(?:him|her|he|she)$/i.test(token.text));
}

/** "joined other states in calling for it": no union; "wants to join": not yet. */
function isJoining(verb: Token, view: SentenceView): boolean {
  const { sentence } = view;
  const below = [verb.index, ...objectsOf(sentence, verb.index)];
  const isAct = below.some((i) =>
    childrenBy(sentence, i, "advcl", "acl", "obl", "nmod").some(
      ({ index, xpos }) =>
        xpos === "VBG" && childrenBy(sentence, index, "mark", "case").some(({ text }) => /^(?:in|by)$/i.test(text)),
    ),
  );
  const above = view.tokens[verb.head];
  return !isAct && !(verb.xpos === "VB" && above !== undefined && SOUGHT.test(above.lemma));
}

const SOUGHT = /^(?:want|hope|seek|apply|application|bid|aspire|wish|aim|plan|invite|invitation|ask|try|eager|decide)$/;

const UNION = /\b(?:coalition|alliance|bloc|union|front|federation|league|force)$/i;
const WITH = new Set(["with", "against", "alongside", "behind"]);
const STANDING = new Set([...WITH, "by"]);
const AGAINST = new Set(["against"]);
const TO = new Set(["to"]);
const ONLY_BY = new Set(["by"]);
