import { childrenBy, isNegated, objectsOf, subjectsOf, subtree } from "../../../extract/clauses.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { unrealAt } from "../../../extract/unreal.ts";
import type { Token } from "../../../language/analysis.ts";
import { accessDraft } from "../access-draft.ts";
import { type AccessStatus, bringsRelief } from "../access-words.ts";

/**
 *     Aid groups have not been allowed into Ravna since May.
 *     └──who───┘          └─────status────┘ └place
 *     soldiers turned back a food convoy · denied the Red Cross access to the camps · let relief workers through
 *
 * Told of those who bring relief; where only relief is told of, its own rule tells it.
 */
export const letIn = rule({
  id: "access/let-in",
  kind: "access",
  starts: "verb of letting in or keeping out",
  after: ["access/aid"],
  round: 2,
  word: (token) =>
    token.upos === "VERB" &&
    (LETTING.test(token.lemma) || KEEPING_OUT.test(token.lemma) || /^barr(?:ed|ing)$/i.test(token.text)),
  build(anchor, view, context) {
    const isLetting = LETTING.test(anchor.lemma);
    const isPassive = childrenBy(view.sentence, anchor.index, "nsubj:pass").length > 0;
    const moved = isPassive ? subjectsOf(view.sentence, anchor.index) : objectsOf(view.sentence, anchor.index);
    const isOnItsWay = moved.some((i) => CARRIER.test(view.tokens[i]!.lemma));
    const way = wayOf(anchor, isLetting, view);
    if (!way && !isOnItsWay) return stop(anchor, "where they may go or not");
    // "denied the Red Cross access": whatever the tree makes of the two, they stand between.
    // "refused visas to relief workers": there they stand behind.
    const isBehind = way !== undefined && /^(?:visas?|permits?|permission)$/i.test(way.text);
    const last = isBehind ? anchor.index + 1 + NEAR : (way?.index ?? anchor.index + 1);
    const between = view.tokens.slice(anchor.index + 1, last);
    const below = moved.flatMap((i) => subtree(view.sentence, i, ["acl:relcl", "advcl", "parataxis"]).slice(0, NEAR));
    const isTold = isOnItsWay && bringsAid(view.sentence.index - 1, context);
    if (!isTold && !isRelief([...between, ...below.map((i) => view.tokens[i]!)], view, context))
      return stop(anchor, "those who bring relief");
    const isOver = childrenBy(view.sentence, anchor.index, "mark").some(({ text }) => /^if$/i.test(text));
    if (isOver) return stop(anchor, "what is so, not what may be");
    const isNot = isNegated(view.sentence, anchor.index);
    if (!isLetting && isNot) return stop(anchor, "somebody who is kept out");
    const status = isLetting ? letStatus(anchor, isNot, view) : "denied";
    const isKeptOut = status === "denied" || status === "blocked";
    if (isKeptOut && unrealAt(anchor, view)) return stop(anchor, "what is so, not what may be");
    const type = isKeptOut ? "aid-blocked" : "aid-delivery";
    return [accessDraft(anchor, type, isKeptOut && isOnItsWay ? "blocked" : status, view, context)];
  },
});

const LETTING = /^(?:allow|let|permit|admit|grant|give)$/;
const KEEPING_OUT = /^(?:bar|ban|prevent|keep|refuse|deny|turn|hold|stop|block|halt|expel|restrict)$/;
/** What stands behind the verb where one is let in, and where one is not. */
const INTO = /^(?:into|in|through|across|enter|reach|access|deliver|bring|distribute|passage|entry|pass|visit)$/i;
const OUT =
  /^(?:from|out|back|up|entry|access|passage|permission|clearance|enter|entering|reaching|at|permits?|visas?)$/i;
/** Words behind the verb within which it is told. */
const NEAR = 9;

function wayOf(verb: Token, isLetting: boolean, { tokens }: SentenceView): Token | undefined {
  const way = isLetting ? INTO : OUT;
  // "granted access", "gave them access"
  const needed = /^(?:grant|give|deny|refuse)$/.test(verb.lemma)
    ? /^(?:access|passage|entry|permission|clearance|permits?|visas?|leave)$/i
    : way;
  return tokens.slice(verb.index + 1, verb.index + 1 + NEAR).find(({ text }) => needed.test(text));
}

const CARRIER = /^(?:convoy|truck|flotilla|ship|lorry)s?$/;

/** The words, or the organisations among them, are those who bring relief. */
function isRelief(words: readonly Token[], view: SentenceView, context: Context): boolean {
  const within = (index: number): boolean => words.some((word) => word.index === index);
  const named = view.actors.filter(({ head }) => within(head)).map(({ actor }) => actor);
  return bringsRelief(words, named, context.noticed.actors);
}

/** "Another convoy was stopped", where the sentence before tells of one that brings aid. */
function bringsAid(sentence: number, context: Context): boolean {
  return [sentence, sentence + 1].some(
    (index) =>
      index >= 0 &&
      context.view(index).tokens.some(({ lemma }) => /^(?:aid|humanitarian|relief|food|medicine|flour)$/i.test(lemma)),
  );
}

function letStatus(verb: Token, isNot: boolean, view: SentenceView): AccessStatus {
  if (isNot) return "denied";
  const modal = childrenBy(view.sentence, verb.index, "aux")
    .find(({ xpos }) => xpos === "MD")
    ?.text.toLowerCase();
  if (modal) return /^(?:will|would|'ll|’ll)$/.test(modal) ? "agreed" : "proposed";
  const above = view.tokens[verb.head];
  if (/^VB$/.test(verb.xpos) && above) return ASKING.test(above.lemma) ? "proposed" : "agreed";
  const isPassive = childrenBy(view.sentence, verb.index, "nsubj:pass").length > 0;
  return isPassive && /^VB[DN]$/.test(verb.xpos) ? "done" : "agreed";
}

const ASKING = /^(?:urge|call|ask|demand|want|appeal|press|need|request|propose|plea|pressure|refuse|must|tell|order)$/;
