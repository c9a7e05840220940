import { childrenBy, subtree } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
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
    const { sentence } = view;
    const head = view.tokens[anchor.head];
    if (isOfName(anchor, view)) return stop(anchor, "relief, not a word of a name");
    if (anchor.relation === "compound" && head?.upos === "NOUN")
      return stop(anchor, "relief, not a word before another noun");
    const isMoney =
      head !== undefined &&
      /^(?:dollar|euro|pound|million|billion|package|budget|worth|worker|agency|group)$/.test(head.lemma);
    if (isMoney && !isPledged(anchor, head, view)) return stop(anchor, "relief, not money or those who bring it");
    // "Talks on aid were held"
    if (
      head &&
      /^nmod/.test(anchor.relation) &&
      /^(?:talk|discussion|debate|conference|meeting|question|minister|ministry|chief|dependence|reliance)$/.test(
        head.lemma,
      )
    )
      return stop(anchor, "relief, not what is said of it");
    const around = subtree(sentence, anchor.index, ["acl:relcl", "conj", "appos", "parataxis"])
      .filter((i) => Math.abs(i - anchor.index) < 8)
      .map((i) => view.tokens[i]!.lemma.toLowerCase());
    if (around.some((lemma) => NOT_RELIEF.test(lemma) || ARMS.test(lemma)))
      return stop(anchor, "relief for people in need");
    const isOfFood = /^(?:food|medicine|fuel)s?$/.test(anchor.lemma) && /^nmod/.test(anchor.relation);
    if (isOfFood && head && !AID.test(head.lemma)) return stop(anchor, "food that is brought, not the want of it");
    const others = around.filter((lemma) => lemma !== anchor.lemma.toLowerCase());
    const isCarrier = CARRIERS.test(anchor.lemma);
    const isFlow = anchor.lemma === "flow" && others.some((lemma) => /^(?:goods?|food|fuel|medicine)s?$/.test(lemma));
    const isVehicle = VEHICLES.test(anchor.lemma);
    const isRelief =
      isFlow ||
      (anchor.lemma === "access"
        ? others.some((lemma) => /^(?:humanitarian|aid|relief)$/.test(lemma)) || isForAgencies(anchor, view)
        : isVehicle
          ? others.some((lemma) => FOR_RELIEF.test(lemma))
          : !isCarrier ||
            others.some((lemma) => HUMANITARIAN.test(lemma)) ||
            (anchor.lemma !== "relief" && isNeeded(view)) ||
            (/^(?:convoy|delivery|deliverie)$/.test(anchor.lemma) && tellsOfRelief(view, context)));
    if (!isRelief) return stop(anchor, "relief for people in need");
    if (isFirst(anchor, view)) return stop(anchor, "relief, not what a doctor does first");
    if (isWanted(anchor, view) || isFetched(anchor, view))
      return stop(anchor, "relief that is brought, not the want of it");
    const found = accessStatus(anchor, view);
    if (!found) return stop(anchor, "a word that tells whether it arrives");
    const { status, isAttacked } = found;
    // A convoy that is hit is a delivery that fails.
    const type = status === "blocked" && !isAttacked ? "aid-blocked" : "aid-delivery";
    const draft = accessDraft(anchor, type, status, view, context);
    // "Prices are rising for food", "food is running short": the want of it.
    if (/^(?:food|fuel|medicine|supply|water|flour|wheat)s?$/.test(anchor.lemma) && isWanting(anchor, view))
      return stop(anchor, "food that is brought, not the want of it");
    // "funds for aid", "more effective aid": it goes nowhere.
    const isAnywhere =
      draft.fields.place !== null ||
      /^(?:blocked|done)$/.test(status) ||
      others.some((lemma) => HUMANITARIAN.test(lemma));
    if (/^(?:aid|relief|assistance)$/.test(anchor.lemma) && !isAnywhere) return stop(anchor, "a place it goes to");
    // "food was delivered" somewhere, "goods are restricted" by somebody: nothing is known of it.
    const isPlain = /^(?:food|medicine|assistance)s?$/.test(anchor.lemma) || isCarrier;
    if (isPlain && draft.fields.place === null) return stop(anchor, "a place it goes to");
    return [draft];
  },
});

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
