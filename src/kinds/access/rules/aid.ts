import { childrenBy, subtree } from "../../../extract/clauses.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { accessDraft } from "../access-draft.ts";
import { accessStatus } from "../access-status.ts";
import { AID, ARMS, CARRIERS, FOR_RELIEF, HUMANITARIAN, NOT_RELIEF, VEHICLES } from "../access-words.ts";
import { tellsOfRelief } from "../relief-told.ts";

/**
 *     An aid convoy reached Ravna on Monday.
 *        └──type──┘ └done──┘└place
 *     food was kept from the town · humanitarian access was denied · trucks with medicine are stuck
 */
export const aid = rule({
  id: "access/aid",
  kind: "access",
  starts: "noun for relief, or for a way to bring it",
  word: (token) =>
    // "Aid has begun to flow": the tagger may take the first word for a name.
    (token.upos === "NOUN" || (token.upos === "PROPN" && /^(?:Aid|Relief)$/.test(token.text))) &&
    (AID.test(token.lemma.toLowerCase()) || token.lemma === "access") &&
    !/^aides?$/i.test(token.text),
  build(anchor, view, context) {
    const other = otherThanRelief(anchor, view);
    if (other) return stop(anchor, other);
    const around = subtree(view.sentence, anchor.index, ["acl:relcl", "conj", "appos", "parataxis"])
      .filter((i) => Math.abs(i - anchor.index) < 8)
      .map((i) => view.tokens[i]!.lemma.toLowerCase());
    if (around.some((lemma) => NOT_RELIEF.test(lemma) || ARMS.test(lemma)))
      return stop(anchor, "relief for people in need");
    const others = around.filter((lemma) => lemma !== anchor.lemma.toLowerCase());
    if (!isOfRelief(anchor, others, view, context)) return stop(anchor, "relief for people in need");
    const found = accessStatus(anchor, view);
    if (!found) return stop(anchor, "a word that tells whether it arrives");
    const { status, isAttacked } = found;
    // A convoy that is hit is a delivery that fails.
    const type = status === "blocked" && !isAttacked ? "aid-blocked" : "aid-delivery";
    const draft = accessDraft(anchor, type, status, view, context);
    if (draft.fields.place !== null) return [draft];
    // "food was delivered" somewhere, "goods are restricted" by somebody: nothing is known of it.
    const isPlain = /^(?:food|medicine|assistance)s?$/.test(anchor.lemma) || CARRIERS.test(anchor.lemma);
    // "funds for aid", "more effective aid": it goes nowhere.
    const isAnywhere = /^(?:blocked|done)$/.test(status) || others.some((lemma) => HUMANITARIAN.test(lemma));
    return isPlain || (anchor.lemma === "aid" && !isAnywhere) ? stop(anchor, "a place it goes to") : [draft];
  },
});

/** What the words right around it make of relief: a name, money, a topic, or something that people lack. */
function otherThanRelief(anchor: Token, view: SentenceView): string | null {
  const head = view.tokens[anchor.head];
  if (isOfName(anchor, view)) return "relief, not a word of a name";
  if (isFirst(anchor, view)) return "relief, not what a doctor does first";
  if (isWanted(anchor, view) || isFetched(anchor, view)) return "relief that is brought, not the want of it";
  // "Prices are rising for food", "food is running short": the want of it.
  if (/^(?:food|fuel|medicine|supply|water|flour|wheat)s?$/.test(anchor.lemma) && isWanting(anchor, view))
    return "food that is brought, not the want of it";
  if (!head) return null;
  if (anchor.relation === "compound" && head.upos === "NOUN") return "relief, not a word before another noun";
  const isMoney = /^(?:dollar|euro|pound|million|billion|package|budget|worth|worker|agency|group)$/.test(head.lemma);
  if (isMoney && !isPledged(anchor, head, view)) return "relief, not money or those who bring it";
  if (!/^nmod/.test(anchor.relation)) return null;
  // "Talks on aid were held"
  if (TOPICS.test(head.lemma)) return "relief, not what is said of it";
  const isOfFood = /^(?:food|medicine|fuel)s?$/.test(anchor.lemma) && !AID.test(head.lemma);
  return isOfFood ? "food that is brought, not the want of it" : null;
}

const TOPICS = /^(?:talk|discussion|debate|conference|meeting|question|minister|ministry|chief|dependence|reliance)$/;

/** Aid by itself; access, a truck or a convoy by the words around it; goods where the sentence tells of people in need. */
function isOfRelief(anchor: Token, others: readonly string[], view: SentenceView, context: Context): boolean {
  const { lemma } = anchor;
  if (lemma === "access")
    return others.some((word) => /^(?:humanitarian|aid|relief)$/.test(word)) || isForAgencies(anchor, view);
  if (lemma === "flow" && others.some((word) => /^(?:goods?|food|fuel|medicine)s?$/.test(word))) return true;
  if (VEHICLES.test(lemma)) return others.some((word) => FOR_RELIEF.test(word));
  return (
    !CARRIERS.test(lemma) ||
    others.some((word) => HUMANITARIAN.test(word)) ||
    (lemma !== "relief" && isNeeded(view)) ||
    (/^(?:convoy|delivery|deliverie)$/.test(lemma) && tellsOfRelief(view, context))
  );
}

/** "Lakeside Aid and Ravna Relief said": names of those who bring it, or of anybody. */
function isOfName({ index, text }: Token, { sentence, tokens }: SentenceView): boolean {
  const before = tokens[index - 1];
  // A headline may give every word a capital.
  const isBody = sentence.role === "body";
  const isJoined = before?.upos === "PROPN" || (before?.head === index && before.relation === "compound");
  return isBody && before !== undefined && isJoined && [text, before.text].every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

/** "gave first aid" */
function isFirst({ lemma, index }: Token, { tokens }: SentenceView): boolean {
  return lemma === "aid" && tokens[index - 1]?.text === "first";
}

/** "pledged 40 million euros in emergency aid": it is promised, by its sum. */
function isPledged(relief: Token, sum: Token, view: SentenceView): boolean {
  const verb = view.tokens[sum.head];
  const isEmergency = childrenBy(view.sentence, relief.index, "compound", "amod").some(({ lemma }) =>
    /^(?:emergency|humanitarian|food|relief|disaster|famine)$/i.test(lemma),
  );
  return (
    isEmergency && verb !== undefined && /^(?:pledge|promise|offer|announce|commit|send|release)$/.test(verb.lemma)
  );
}

/** "Two million people need assistance"; "limited to humanitarian aid" tells what somebody does, not what is kept out. */
function isWanted(relief: Token, view: SentenceView): boolean {
  const verb = view.tokens[relief.head];
  if (verb?.upos !== "VERB") return false;
  if (/^(?:need|require|lack|await)$/.test(verb.lemma)) return relief.relation === "obj";
  // "marched to demand cheaper food", "will buy grain": on a market.
  if (/^(?:food|fuel|grain|flour|wheat|medicine|good|supply)$/.test(relief.lemma) && MARKET.test(verb.lemma))
    return relief.relation === "obj" && !view.tokens.some(({ lemma }) => SIEGE.test(lemma));
  const isTo = childrenBy(view.sentence, relief.index, "case").some(({ text }) => /^to$/i.test(text));
  return isTo && /^(?:limit|restrict|confine|devote|dedicate|commit)$/.test(verb.lemma);
}

/** "went to the market for food and goods": what people go out to fetch. */
function isFetched(relief: Token, { sentence, tokens }: SentenceView): boolean {
  const head = tokens[relief.head];
  const first = relief.relation === "conj" && head?.upos === "NOUN" ? head : relief;
  const isFor = childrenBy(sentence, first.index, "case").some(({ text }) => /^for$/i.test(text));
  return isFor && FETCH.test(tokens[first.head]?.lemma ?? "");
}

const FETCH =
  /^(?:go|come|walk|venture|queue|line|travel|shop|leave|return|head|search|forage|scavenge|beg|attack|loot|fight|riot|scramble|compete|steal|kill)$/;
const MARKET =
  /^(?:demand|want|buy|purchase|sell|import|export|grow|produce|eat|cook|serve|subsidi[sz]e|study|practi[sc]e|teach|learn)$/;
const SIEGE = /^(?:siege|besiege|besieged|blockade|humanitarian|starve|starving|famine|relief)$/i;

/** Within a few words: prices, shortages, running short. */
function isWanting(food: Token, { tokens }: SentenceView): boolean {
  // "running out of food"
  if (tokens[food.index - 2]?.text === "out" && tokens[food.index - 1]?.text === "of") return true;
  return tokens
    .slice(Math.max(0, food.index - WANTING_WITHIN), food.index + WANTING_WITHIN)
    .some(({ lemma }) => WANT.test(lemma));
}

const WANTING_WITHIN = 8;
const WANT = /^(?:price|shortage|short|scarce|scarcity|cost|lack|queue|expensive|donation|dwindle|shortfall)$/;

/** "denied aid agencies access to the camps" */
function isForAgencies(anchor: Token, view: SentenceView): boolean {
  return view.tokens
    .slice(Math.max(0, anchor.index - 5), anchor.index)
    .some(({ lemma }) => /^(?:aid|relief|humanitarian|monitor|agency)$/i.test(lemma));
}

/** The sentence speaks of aid or of those who need it: a convoy in it is one of relief. */
function isNeeded(view: SentenceView): boolean {
  return view.tokens.some(({ lemma }) =>
    /^(?:humanitarian|aid|besieged|starving|famine|civilian|resident)s?$/i.test(lemma),
  );
}
