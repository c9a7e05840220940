import { childrenBy, isNegated, objectsOf, objectsOfPreposition } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { doersOf, doneTo, isPassive } from "../doers.ts";
import { relationDrafts } from "../relation-draft.ts";
import { BLOWS, BY_PREPOSITION, SOFT, TYING_VERBS } from "../relation-words.ts";
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
    if (isNegated(sentence, anchor.index) || isDoubted(anchor, view) || isOnlyReady(anchor, view))
      return stop(anchor, "a tie that is");
    const lexical = TYING_VERBS.get(anchor.lemma)!;
    if (anchor.lemma === "join" && !isJoining(anchor, view)) return stop(anchor, "a union that is joined");
    if (BLOWS.test(anchor.lemma) && !goesOn(anchor, view)) return stop(anchor, "blows that go on");
    const isUntold = isPassive(anchor, view) && objectsOfPreposition(sentence, anchor.index, ONLY_BY).length === 0;
    if (SOFT.test(anchor.lemma) && isUntold) return stop(anchor, "somebody who does it");
    const belongs = anchor.lemma === "belong" ? objectsOfPreposition(sentence, anchor.index, TO) : [];
    const beside = BY_PREPOSITION.test(anchor.lemma) ? objectsOfPreposition(sentence, anchor.index, WITH) : [];
    const isAlongside = beside.some((i) =>
      childrenBy(sentence, i, "case").some(({ text }) => /^(?:alongside|for)$/i.test(text)),
    );
    // "Eastmark, which backs the army, and Norland": who is listed behind the clause does not do it.
    const isBeside = anchor.relation.startsWith("acl") && !isPassive(anchor, view);
    const subjects = tiedParties(doersOf(anchor, view), view, context).filter(
      ({ span }) => !isBeside || span.start < anchor.start,
    );
    const objects = [
      ...tiedParties([...doneTo(anchor, view), ...beside], view, context).filter(
        ({ name }) => anchor.lemma !== "join" || UNION.test(name) || isUnion(name, context),
      ),
      // A house may belong to somebody too.
      ...tiedParties(belongs, view, context).filter(({ name }) => isUnion(name, context)),
    ];
    if (subjects.length === 0 || objects.length === 0) return stop(anchor, "a party on either side");
    const type = isAlongside && lexical === "fights" ? "allied-with" : lexical;
    // "seeking to topple him": of several men, the one who was subject last is seldom meant.
    const met = type === "fights" ? objects.filter(({ span }) => !isHim(span.start, view)) : objects;
    // "fought alongside the army against the Front"
    const foes =
      type === "allied-with" && lexical === "fights"
        ? tiedParties(
            [anchor.index, ...beside].flatMap((i) => objectsOfPreposition(sentence, i, AGAINST)),
            view,
            context,
          )
        : [];
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
      ...relationDrafts(anchor, "fights", subjects, foes, view, context),
    ];
    return drafts.length > 0 ? drafts : stop(anchor, "two different parties");
  },
});

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
const WITH = new Set(["with", "against", "alongside", "behind", "by"]);
const AGAINST = new Set(["against"]);
const TO = new Set(["to"]);
const ONLY_BY = new Set(["by"]);

/** "may join", "failed to support", "was reluctant to join": nobody is tied by that. */
function isDoubted(verb: Token, view: SentenceView): boolean {
  const { sentence } = view;
  if (childrenBy(sentence, verb.index, "aux").some((token) => token.xpos === "MD")) return true;
  if (childrenBy(sentence, verb.index, "mark").some(({ text }) => /^(?:if|unless|whether)$/i.test(text))) return true;
  const above = view.tokens[verb.head];
  if (!above || !/^(?:xcomp|ccomp|acl|advcl)/.test(verb.relation)) return false;
  // "a plan to arm them"
  if (
    verb.xpos === "VB" &&
    /^(?:plan|idea|proposal|option|call|pressure|request|intention|need|reason)$/.test(above.lemma)
  )
    return true;
  if (verb.relation === "xcomp" && childrenBy(sentence, above.index, "aux").some((token) => token.xpos === "MD"))
    return true;
  // "permitted arming the rebels": it may be done.
  if (/^VBG?$/.test(verb.xpos) && MAY.test(above.lemma)) return true;
  return UNDONE.test(above.lemma) || isNegated(sentence, above.index) || isDoubtedAbove(above, view);
}

/** "does not plan to start arming them": denied two verbs above. */
function isDoubtedAbove(verb: Token, { sentence, tokens }: SentenceView): boolean {
  const above = verb.relation === "xcomp" ? tokens[verb.head] : undefined;
  return above !== undefined && (UNDONE.test(above.lemma) || isNegated(sentence, above.index));
}

const MAY =
  /^(?:permit|allow|authori[sz]e|forbid|ban|prohibit|discuss|debate|propose|suggest|urge|advocate|recommend|favou?r|preclude|prevent|contemplate|mull|weigh|exclude|mean|plan)$/;

/** "stands ready to support" */
function isOnlyReady(verb: Token, view: SentenceView): boolean {
  const above = view.tokens[verb.head];
  const beside = above ? childrenBy(view.sentence, above.index, "xcomp", "advmod", "amod") : [];
  return (
    verb.xpos === "VB" &&
    [above, ...beside].some((word) => word !== undefined && word !== verb && READY.test(word.lemma))
  );
}

const READY = /^(?:ready|willing|prepared|able|likely|free)$/;

const UNDONE =
  /^(?:fail|refuse|reluctant|unwilling|decline|threaten|stop|cease|object|oppose|resist|rather|instead|consider|avoid|instruct|deny|dispute|reject)$/;

/** "is bombing", "has long attacked", "to defeat": no single blow. */
function goesOn(verb: Token, view: SentenceView): boolean {
  const { sentence } = view;
  if (verb.xpos === "VBG" && childrenBy(sentence, verb.index, "aux").some(({ lemma }) => lemma === "be")) return true;
  const above = view.tokens[verb.head];
  if (/^VB[GP]?$/.test(verb.xpos) && above && STRIVING.test(above.lemma)) return true;
  // "played a part in attacking them": the tree may hang it on the verb.
  const [joint, noun] = [view.tokens[verb.index - 1], view.tokens[verb.index - 2]];
  if (/^in$/i.test(joint?.text ?? "") && /^(?:role|part)$/.test(noun?.lemma ?? "")) return true;
  if (isForLong(verb, view)) return true;
  return childrenBy(sentence, verb.index, "advmod").some(({ text }) =>
    /^(?:long|repeatedly|regularly|often|routinely)$/i.test(text),
  );
}

/** "has bombed the Front for three years", "has attacked it since 2009" */
function isForLong(verb: Token, { sentence, isTime }: SentenceView): boolean {
  if (!childrenBy(sentence, verb.index, "aux").some(({ lemma }) => lemma === "have")) return false;
  return childrenBy(sentence, verb.index, "obl").some(
    (time) =>
      isTime(time) &&
      childrenBy(sentence, time.index, "case", "mark").some(({ text }) => /^(?:for|since)$/i.test(text)),
  );
}

const STRIVING = /^(?:continue|seek|vow|fight|try|want|aim|keep|struggle|effort|campaign|war|drive|battle|determined)$/;
