import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, isNegated, objectsOfPreposition } from "../../../extract/clauses.ts";
import { type Party, partyOf } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { commonFoes, foeDrafts } from "../common-foes.ts";
import { isPassive } from "../doers.ts";
import { relationDrafts } from "../relation-draft.ts";
import { PARTICIPLES } from "../relation-words.ts";
import { tiedParties } from "../tied-party.ts";
import { groupBehind, groupBeside } from "../who-is-backed.ts";

/**
 *     Eastmark-backed rebels left the town.
 *     └subject┘└type┘ └obj─┘
 *     rebels backed by Eastmark · an al-Hadd-linked group
 */
export const backedBy = rule({
  id: "relation/backed-by",
  kind: "relation",
  starts: '"-backed", "-led", "-linked" or "backed by"',
  word: (token) => PARTICIPLES.has(token.text.toLowerCase()),
  build(anchor, view, context) {
    const { sentence } = view;
    const type = PARTICIPLES.get(anchor.text.toLowerCase())!;
    // "the Army - led by the Front - is": a dash stands free.
    const sign = view.tokens[anchor.index - 1];
    const hyphen = sign !== undefined && /^[-–]$/.test(sign.text) && sign.end === anchor.start;
    // "is armed, paid and fed by": the parser may take the first for an adjective.
    const isState = childrenBy(sentence, anchor.index, "cop").length > 0;
    // "militias that were set up and paid by Norland": told of whoever the first is told of.
    const first = /^conj/.test(anchor.relation) ? view.tokens[anchor.head] : undefined;
    const isListed =
      type === "backs" && !hyphen && first?.xpos === "VBN" && anchor.xpos === "VBN" && isPassive(first, view);
    const isMain = !hyphen && (isListed || isState || childrenBy(sentence, anchor.index, "nsubj:pass").length > 0);
    // "Backed by Norland, the rebels advanced": of whoever does what the sentence tells.
    const isLead = !hyphen && anchor.xpos === "VBN" && isBeforeSubject(anchor, view);
    if (!hyphen && !isMain && !isLead && !/^(?:acl|amod)/.test(anchor.relation))
      return stop(anchor, "a participle beside a group");
    if (isNegated(sentence, anchor.index)) return stop(anchor, "a tie that is");
    const agents = hyphen ? [] : agentsOf(anchor, view);
    // "state-run Radio Okoro": whose it is is not the radio, though its name may begin before the word.
    const ties = (hyphen ? before(anchor.index, view, context) : tiedParties(agents, view, context)).filter(
      ({ span }) => span.start > anchor.start || span.end <= anchor.start,
    );
    if (ties.length === 0) return stop(anchor, 'a party before the hyphen, or behind "by"');
    // "the Highland-led coalition": a people leads no one group.
    if (type === "member-of" && hyphen && isPeople(ties[0]!, anchor.index, view, context))
      return stop(anchor, "a state that leads");
    const group = hyphen
      ? groupBehind(anchor.index, view, context)
      : groupBeside(anchor, isMain || isLead, type === "backs", view, context);
    if (!group) return stop(anchor, "a group that it is said of");
    const isOurs = type === "affiliated-with" || type === "allied-with";
    const [subjects, objects] = isOurs ? [[group], ties] : [ties, [group]];
    const foes = type === "allied-with" ? commonFoes([anchor.index, ...agents], view, context) : [];
    const drafts = [
      ...relationDrafts(anchor, type, subjects, objects, view, context),
      ...foeDrafts(anchor, [group, ...ties], foes, view, context),
    ];
    return drafts.length > 0 ? drafts : stop(anchor, "two different parties");
  },
});

/** "Backed by Norland, the rebels", "Formed in May and backed by Norland, the rebels": by itself or listed with one such. */
function isBeforeSubject(participle: Token, { tokens }: SentenceView): boolean {
  const first = /^conj/.test(participle.relation) ? tokens[participle.head] : participle;
  return first !== undefined && /^VB[NG]$/.test(first.xpos) && /^advcl/.test(first.relation);
}

/** "armed, paid and fed by Norland": by whom, told behind the last. */
function agentsOf(participle: Token, { sentence }: SentenceView): number[] {
  const own = objectsOfPreposition(sentence, participle.index, BY);
  // "founded in May and armed by Norland": by whom it was founded is not told.
  if (own.length > 0 || childrenBy(sentence, participle.index, "obl").length > 0) return own;
  return childrenBy(sentence, participle.index, "conj")
    .filter(({ xpos }) => xpos === "VBN")
    .flatMap(({ index }) => objectsOfPreposition(sentence, index, ONLY_BY));
}

const ONLY_BY = new Set(["by"]);
const BY = new Set(["by", "with", "to"]);

/** The parties right before the hyphen: "Eastmark- and Norland-backed". */
function before(participle: number, view: SentenceView, context: Context): Party[] {
  const named = view.actors.findLast(({ last, form }) => last === participle - 2 && form !== "description");
  if (named) return [partyOf(named)];
  return view.tokens[participle - 2]?.upos === "NOUN" ? tiedParties([participle - 2], view, context) : [];
}

/** "Highland-led": an adjective of no state. */
function isPeople({ name }: Party, participle: number, view: SentenceView, context: Context): boolean {
  const mention = view.actors.find(({ last }) => last === participle - 2);
  const type = actorType(name, context);
  return mention?.form === "adjective" && type !== "state";
}
