/**
 * What goes by the name of a violent event and is none that took place. In: the noun; out: what is wanting for one, or
 * null.
 *
 *     a strike force · a cease-fire · a price war · resigned in protest at the raid · no attack · one of many raids
 */
import { childrenBy, objectsOfPreposition } from "../../extract/clauses.ts";
import { isCeaseFire } from "../../extract/deals/deal-at.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { EVENTS } from "./incident-words.ts";

export function otherThanEvent(noun: Token, view: SentenceView): string | null {
  // "a strike force", "war crimes", "attack helicopters": the noun that follows is what is spoken of.
  const head = view.tokens[noun.head];
  if (noun.relation === "compound" && head?.upos === "NOUN" && !EVENTS.has(head.lemma))
    return "an event, not a word before another noun";
  if (/^cessation$/i.test(head?.text ?? "")) return "a violent event, not its end";
  if (isCeaseFire(noun, view)) return "a violent event, not a truce";
  if (isSort(noun, view)) return "an event, not a sort of deed";
  if (isFigure(noun, view)) return "an event, not a figure of speech";
  if (isStanding(noun, view)) return "an event, not a matter that stands between two";
  if (isOffice(noun, view)) return "an event, not what somebody is head of";
  if (isGesture(noun, view)) return "an event, not a way of showing what one thinks";
  if (childrenBy(view.sentence, noun.index, "det").some(({ text }) => /^no$/i.test(text)))
    return "an event that took place";
  return isMeasure(noun, view) ? "an event, not those it is compared with" : null;
}

/** "practices such as violence against women": what may be done anywhere, "crimes such as the raid on Ravna" was. */
function isSort(noun: Token, { sentence, tokens, places }: SentenceView): boolean {
  const under = childrenBy(sentence, noun.index, "det", "nmod:poss", "amod", "compound");
  const first = Math.min(noun.index, ...under.map(({ index }) => index));
  const isListed = tokens[first - 1]?.text === "as" && tokens[first - 2]?.text === "such";
  // "incidents such as shelling of Ravna": one that was.
  const hit = objectsOfPreposition(sentence, noun.index, OF_OR_ON);
  if (places.some(({ first, last }) => hit.some((i) => first <= i && i <= last))) return false;
  return isListed && under.every(({ relation, upos }) => /^(?:amod|compound)$/.test(relation) && upos !== "PROPN");
}

const OF_OR_ON = new Set(["of", "on"]);

/** "a media war against Norland", "a price war", "a war of words" */
export function isFigure({ index, lemma }: Token, view: SentenceView): boolean {
  const { sentence, tokens } = view;
  const of = tokens[index + 1]?.text === "of" ? (tokens[index + 2]?.text.toLowerCase() ?? "") : "";
  // "a rally on stock markets": prices rose.
  if (lemma === "rally") return isOfPrices(index, view);
  // "a demonstration of goodwill": what is shown, by nobody in the street.
  if (lemma === "demonstration") return SHOWN.test(of);
  if (!/^(?:war|battle|offensive|campaign|operation|attack|assault|strike|fight|blitz)$/.test(lemma)) return false;
  const before = [...childrenBy(sentence, index, "compound", "amod"), ...tokens.slice(Math.max(0, index - 1), index)];
  const isHelp = /^(?:operation|campaign)$/.test(lemma) && before.some((token) => OF_HELP.test(token.lemma));
  if (isHelp || before.some((token) => WITHOUT_ARMS.test(token.lemma))) return true;
  // "the ten-year war on drugs"
  if (lemma === "war" && objectsOfPreposition(sentence, index, ON).some((i) => ILLS.test(tokens[i]!.lemma)))
    return true;
  return /^(?:word|nerve|idea|will|wit|attrition|letter|lie|disinformation|slander|persuasion)s?$/.test(of);
}

const ON = new Set(["on", "against"]);
const ILLS = /^(?:drug|poverty|corruption|crime|hunger|inflation|waste)$/;

const SHOWN =
  /^(?:force|strength|power|might|will|resolve|condemnation|goodwill|faith|commitment|unity|support|solidarity|loyalty|capability|ability|trust|friendship|respect|contempt|how|what|that)s?$/;

const WITHOUT_ARMS =
  /^(?:media|trade|price|tariff|currency|propaganda|information|economic|verbal|rhetorical|psychological|legal|court|courtroom|political|diplomatic|electoral|election|custom|turf|heart|panic|asthma|culture|cultural|bidding|ratings|tax|charm|press|public|personal|advertising|hunger|general|rail|pilot|smear|lobbying|fundraising|whispering|letter-writing|losing)$/i;

/** "a rally in oil prices", "a stock rally" */
function isOfPrices(rally: number, { sentence }: SentenceView): boolean {
  return childrenBy(sentence, rally, "compound", "amod", "nmod", "obl").some(
    ({ index, lemma }) =>
      PRICES.test(lemma) || childrenBy(sentence, index, "compound").some((word) => PRICES.test(word.lemma)),
  );
}

const PRICES = /^(?:stock|share|bond|equity|market|price|commodity|currency|oil|crude|dollar|euro|gold|index|wall)s?$/i;

/** "a chief of naval operations" */
function isOffice({ index, lemma, head, relation }: Token, { sentence, tokens }: SentenceView): boolean {
  return (
    lemma === "operation" &&
    relation === "nmod" &&
    /^(?:chief|head|director|commander|officer|manager|vice-president)$/.test(tokens[head]?.lemma ?? "") &&
    childrenBy(sentence, index, "case").some(({ text }) => /^of$/i.test(text))
  );
}

/** "a relief operation", but "an aid convoy attack" */
const OF_HELP = /^(?:emergency|relief|rescue|aid|humanitarian|food|recovery|salvage|clean-up|cleanup|vaccination)$/i;

/** "the Norland-Eastmark conflict": what talks are about. It is an event where a day is told with it. */
function isStanding({ index, lemma }: Token, { tokens, times }: SentenceView): boolean {
  return /^(?:conflict|dispute)$/.test(lemma) && /^[-–/]$/.test(tokens[index - 2]?.text ?? "") && times.length === 0;
}

/** "resigned in protest at the raid" */
function isGesture({ index, text }: Token, { tokens }: SentenceView): boolean {
  return /^(?:protest|retaliation)$/i.test(text) && /^in$/i.test(tokens[index - 1]?.text ?? "");
}

/** "the bloodiest in a series of attacks", "one of many raids": what is told of is compared with them. */
function isMeasure(anchor: Token, { tokens }: SentenceView): boolean {
  const above = tokens[anchor.head];
  const of = above && /^(?:series|number|string|wave|spate|succession)$/.test(above.lemma) ? above : anchor;
  const compared = tokens[of.head];
  return (
    /^(?:nmod|obl)/.test(of.relation) &&
    compared !== undefined &&
    compared.index < of.index &&
    ((compared.xpos === "JJS" && !/^most$/i.test(compared.text)) || /^(?:one|latest)$/i.test(compared.text))
  );
}
