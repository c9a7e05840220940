import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, isNegated, runAround, subtree, trimmedSpan, withConjuncts } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import type { Span } from "../../../model/span.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { positionDraft } from "../position-draft.ts";
import { missingFor } from "../taken.ts";
import { mayTakeStance, stanceOfVerb } from "../verb-stance.ts";
import { whoseStance } from "../whose.ts";

/**
 *     The plan was rejected by Kenya.
 *     └content┘    └oppose┘    └who┘
 *     a truce proposed by Okoro · a resolution opposed by Kenya and Ethiopia · the move was blasted by critics
 */
export const wantedBy = rule({
  id: "position/wanted-by",
  kind: "position",
  inTalksOnly: true,
  after: ["position/wants"],
  starts: "participle of a verb by which a party takes a stance",
  word: (word) => word.upos === "VERB" && word.xpos === "VBN" && mayTakeStance(word),
  anchor: (token, view) => stanceOfVerb(token, view) !== null,
  build(anchor, view, context) {
    const { sentence } = view;
    const agent = agentOf(anchor, view);
    if (!agent) return stop(anchor, '"by" and somebody who takes the stance');
    const missing = missingFor(anchor, view);
    if (missing) return stop(anchor, missing);
    // "will be decided by commanders": whose it is to decide.
    if (anchor.lemma === "decide") return stop(anchor, "a stance, not who decides");
    // "the crimes committed by the guards", "a review ordered by Okoro"
    if (DEEDS.test(anchor.lemma)) return stop(anchor, "a stance, not a deed");
    const isDenied = isNegated(sentence, anchor.index);
    if (/^(?:agree|accept|sign)$/.test(anchor.lemma) && !(isDenied && anchor.lemma !== "sign"))
      return stop(anchor, "the stance of one party, not an agreement");
    const told = thingOf(anchor, view);
    const thing = told && (toldBefore(told, anchor, view) ?? told);
    if (!thing) return stop(anchor, "what is wanted or not");
    // "because it was proposed by Kenya": what, is told elsewhere.
    if (/^(?:it|this|that|one)$/i.test(thing.text)) return stop(thing, "what is wanted, by its own words");
    // "men wanted by Kenya", "civilians threatened by the war"; an election is wanted, an embargo threatened.
    if (/^(?:want|threaten|pursue)$/.test(anchor.lemma) && !isStepOrDeal(thing))
      return stop(thing, "a step, not a person");
    if (/^(?:back|support|defend|favou?r)$/.test(anchor.lemma) && !BACKED.test(thing.lemma))
      return stop(thing, "a plan that is backed, not a party");
    const agents = [...withConjuncts(sentence, agent.index), ...otherAgents(agent, view)];
    const actors = whoseStance([...new Set(agents)], view, context);
    if (actors.length === 0) return stop(agent, "a party that is named");
    // "Okoro was criticised by Lind": for what, other words tell; "a resolution approved by the council" is its own.
    const about = actorAt(thing.index, sentence, view.actors) !== null ? reasonBehind(anchor, agent, view) : thing;
    // "a zone authorised by the council" tells by the way whose it is; "the truce was endorsed by it" takes a stance.
    const isOfBody =
      (OWN_TEXTS.test(thing.lemma) || anchor.relation === "acl") &&
      /^(?:approve|authori[sz]e|adopt|endorse)$/.test(anchor.lemma);
    if (!about || (isOfBody && actors.some(({ name }) => actorType(name, context) === "body")))
      return stop(anchor, "something that is wanted, not a party");
    const content = about === thing ? contentAt(thing, anchor, view) : contentOfReason(about, agent, view);
    if (!content) return stop(anchor, "what is wanted or not");
    const lexical = stanceOfVerb(anchor, view)!;
    const stance = isDenied ? (lexical === "support" ? "oppose" : null) : lexical;
    if (!stance) return stop(anchor, "a stance that is sure");
    return actors.map((actor) => positionDraft(anchor, actor, stance, content, view, context, 0.65));
  },
});

/** Words from the participle to its "by": "criticised for the move by lawmakers". */
const FARTHEST = 7;

function agentOf(verb: Token, { tokens }: SentenceView): Token | undefined {
  for (let i = verb.index + 1; i < Math.min(tokens.length, verb.index + FARTHEST); i++) {
    const token = tokens[i]!;
    if (token.upos === "VERB" || token.text === ",") return undefined;
    if (token.text.toLowerCase() === "by" && /^case/.test(token.relation)) return tokens[token.head];
  }
  return undefined;
}

/** "opposed by Kenya, whose minister called it a trap, | and by several senators" */
function otherAgents(agent: Token, { tokens }: SentenceView): number[] {
  return tokens.flatMap(({ index, text, head }) =>
    index > agent.index && /^by$/i.test(text) && /^and$/i.test(tokens[index - 1]?.text ?? "") && head > index
      ? [head]
      : [],
  );
}

/** What the participle is said of: its subject, or the noun it stands behind. */
function thingOf(verb: Token, view: SentenceView): Token | null {
  const first = /^conj/.test(verb.relation) ? view.tokens[verb.head] : undefined;
  // "was welcomed by Kenya | and criticised by Sudan": the same thing.
  const isNext = first?.xpos === "VBN" && childrenBy(view.sentence, first.index, "aux:pass").length > 0;
  const own = childrenBy(view.sentence, verb.index, "nsubj")[0];
  const subject = own ?? (isNext ? childrenBy(view.sentence, first.index, "nsubj")[0] : undefined);
  const noun = subject ?? (/^acl/.test(verb.relation) ? view.tokens[verb.head] : undefined);
  // "an idea that was put forward by Kenya": the idea.
  const isRelative = noun === subject && /^(?:which|that)$/i.test(noun?.text ?? "") && /^acl/.test(verb.relation);
  if (isRelative) return view.tokens[verb.head]!;
  return !noun || (noun.upos === "PRON" && !/^(?:it|this|one)$/i.test(noun.text)) ? null : noun;
}

/** "when the council passed the resolution, | it | was opposed by Kenya": the deal told before in the sentence. */
function toldBefore({ text, index }: Token, verb: Token, { sentence, tokens }: SentenceView): Token | undefined {
  if (!/^it$/i.test(text)) return undefined;
  // "signed the deal, and it was condemned | for the raid", "Kenya said | it was backed by Sudan": whoever acts or speaks.
  const isForDeed = childrenBy(sentence, verb.index, "obl", "advcl").some(({ index: at }) =>
    childrenBy(sentence, at, "case", "mark").some(({ text: lead }) => /^for$/i.test(lead)),
  );
  if (isForDeed || /^ccomp/.test(verb.relation)) return undefined;
  return tokens.slice(0, index).findLast(({ upos, lemma }) => upos === "NOUN" && DEALS.test(lemma));
}

const DEALS =
  /^(?:plan|deal|proposal|resolution|accord|agreement|pact|treaty|initiative|bill|motion|truce|ceasefire|measure|draft|amendment|roadmap|compromise)$/;

/** "| to | a plan rejected by Kenya", "a plan | recently | authorised by it": what leads to it or says how is none of it. */
function contentAt(thing: Token, verb: Token, { sentence, tokens }: SentenceView): Span | null {
  const words = subtree(sentence, thing.index).filter((i) => i < verb.index);
  let { first, last } = runAround(words, thing.index);
  while (first < thing.index && /^case/.test(tokens[first]!.relation) && tokens[first]!.head === thing.index) first++;
  while (last > thing.index && /^(?:ADV|AUX|PRON|PUNCT)$/.test(tokens[last]!.upos)) last--;
  return trimmedSpan(sentence, first, last);
}

/** "criticised for | the move | by lawmakers", "was urged by Kenya | to free them" */
function reasonBehind(verb: Token, agent: Token, { sentence, tokens }: SentenceView): Token | null {
  const asked = [verb.index, agent.index]
    .flatMap((i) => childrenBy(sentence, i, "xcomp", "acl", "advcl"))
    .find(({ index, xpos }) => index > agent.index && xpos === "VB" && /^to$/i.test(tokens[index - 1]!.text));
  if (asked && ASKING.test(verb.lemma)) return asked;
  return (
    childrenBy(sentence, verb.index, "obl", "advcl").find(({ index }) =>
      childrenBy(sentence, index, "case", "mark").some(({ text }) => /^(?:for|over)$/i.test(text)),
    ) ?? null
  );
}

const ASKING = /^(?:ask|urge|press|call|tell|implore|beg|advise|warn|encourage|request|exhort|invite)$/;

function contentOfReason(reason: Token, agent: Token, { sentence, tokens }: SentenceView): Span | null {
  const by = tokens.findIndex(({ text, head }) => head === agent.index && /^by$/i.test(text));
  const words = subtree(sentence, reason.index).filter((i) => i < by || by < reason.index);
  let { first, last } = runAround(words, reason.index);
  if (/^(?:for|over|to)$/i.test(tokens[first]!.text) && first < last) first++;
  return trimmedSpan(sentence, first, last);
}

/** What somebody does, or is told to do, and takes no stance by. */
const DEEDS = /^(?:commit|order|prepare|adhere|determine|put|need|plan|defy|expect|stress|fear|like|intend)$/;

/** What a body passes as its own. */
const OWN_TEXTS = /^(?:resolution|law|bill|legislation|mandate|budget|motion|statement|declaration|mission|amendment)$/;

/** "a ceasefire", "the referendum", "an embargo": what can be wanted or threatened without anybody being hunted or hurt. */
function isStepOrDeal({ lemma }: Token): boolean {
  return BACKED.test(lemma) || STEPS_WANTED.test(lemma);
}

const STEPS_WANTED =
  /^(?:election|referendum|vote|withdrawal|pullout|pullback|pause|release|swap|exchange|return|change|reform|autonomy|independence|recognition|transition|settlement|amnesty|commission|inquiry|zone|corridor|guarantee|constitution|conference|sanction|embargo|boycott|veto|walkout|blockade|tariff|strike|ban|status|state|share|right|partition|union)$/;

/** What a party can back without taking the field for somebody. */
const BACKED =
  /^(?:plan|deal|proposal|resolution|accord|agreement|pact|treaty|initiative|bill|motion|talk|negotiation|truce|ceasefire|cease-fire|idea|process|measure|statement|position|draft|bid|call|demand|move|decision|approach|solution|text|amendment|name|one|candidate|candidacy|roadmap|document|compromise|option)$/;
