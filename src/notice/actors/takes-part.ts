/**
 * Who takes part in what is told, and who only helps to describe it. In: a mention; out: whether it shows an actor, one
 * that does something, is dealt with or is spoken of as somebody. A report's actors are those with such a mention.
 *
 *     Kenya agreed · talks with Kenya · the Kenyan president        takes part
 *     Mombasa, Kenya · a Kenyan town · over Kenya                   only says where
 *     an expert at the Lakeside Institute                           only says whose expert
 *     Photographer: Ada Okoro/NWB · the Okoro regime                credit, description
 */
import type { Sentence, Token } from "../../language/analysis.ts";
import { children } from "../../language/tree.ts";
import { isCapital } from "../is-capital.ts";
import { placesNamed } from "../places/known-places.ts";
import { PARTS, PLACE_NOUNS } from "../places/place-lists.ts";
import { BY_PARSER, type DraftMention, headOf } from "./draft-mention.ts";
import { isActing, OF_STATE, PLACED } from "./government.ts";
import { isLand } from "./lexicon.ts";
import { SETTING_NOUNS } from "./lists/setting-nouns.ts";
import { isTitleWord } from "./lists/titles.ts";

export function takesPart(mention: DraftMention): boolean {
  const { type, form, first, last } = mention;
  if (!isActing(mention)) return false;
  if (form === "pronoun" || form === "title") return true;
  if (type === "person") return personTakesPart(mention);
  if (form === "description") return factionTakesPart(mention);
  if ((type === "state" || form === "adjective") && isPaired(mention)) return true;
  if (type === "state") return stateTakesPart(mention);
  if (isBased(mention)) return false;
  // What only the parser takes for a group has to act.
  if (first === last && mention.because === BY_PARSER && !/^(?:nsubj|obl:agent|conj)/.test(hangs(mention).relation))
    return false;
  if (type === "media") return mediumTakesPart(mention);
  return type === "armed-group" || groupTakesPart(mention);
}

/** The relation of a mention to the rest of its sentence, and the word it hangs on. */
function hangs(mention: DraftMention): { readonly relation: string; readonly head: Token | undefined } {
  const { relation, head } = mention.sentence.tokens[headOf(mention)]!;
  return { relation, head: mention.sentence.tokens[head] };
}

const MODIFIES = /^(?:compound|amod|nmod:poss|nmod:desc)/;

/** "the Okoro regime", "Okoro's house"; and a name that is a line of its own, a byline. */
function personTakesPart(mention: DraftMention): boolean {
  const { relation, head } = hangs(mention);
  const hasOffice = mention.sentence.tokens
    .slice(mention.first, mention.last)
    .some(({ text }) => isTitleWord(text.toLowerCase()));
  if (!hasOffice && isLine(mention)) return false;
  // "Okoro's offer", "Okoro's Liberation Front"
  if (relation === "nmod:poss") return head?.upos === "PROPN" || ACTS.test(head?.lemma.toLowerCase() ?? "");
  return relation !== "compound" || hasOffice;
}

/** What somebody does or holds: "Okoro's offer". */
const ACTS =
  /^(?:goal|aim|position|stance|view|demand|offer|proposal|plan|decision|statement|remark|comment|visit|trip|meeting|talk|call|order|refusal|rejection|speech|warning|pledge|promise|threat|announcement|departure|resignation|rule|reign|war|force|army|troop|fighter|militia|party|movement|government|regime)$/;

/** Whoever is called a terrorist is nobody in particular until those meant do something, or have a name to them. */
function factionTakesPart(mention: DraftMention): boolean {
  const { sentence, first, last } = mention;
  const words = sentence.tokens.slice(first, last + 1);
  const isLabel = words.some(({ lemma, text }) => LABEL.test(lemma.toLowerCase()) || LABEL.test(text.toLowerCase()));
  if (!isLabel || words.some(isCapital)) return true;
  return /^(?:nsubj|obl:agent)/.test(hangs(mention).relation);
}

const LABEL = /^(?:terrorists?|extremists?|jihadi?s?|jihadists?|islamists?|militants?|soldiers?)$/;

function isLine({ sentence: { tokens }, first, last }: DraftMention): boolean {
  return first === 0 && tokens.slice(last + 1).every(({ text }) => /^[^\p{L}\p{N}]+$/u.test(text));
}

/** "-based", "Geneva, Switzerland", "northern Kenya", "the Kenyan capital", "over Kenya". */
function stateTakesPart(mention: DraftMention): boolean {
  if (mention.form === "seat") return true;
  const { sentence, first, last } = mention;
  const { tokens } = sentence;
  if (isBased(mention) || isBehindItsTown(mention)) return false;
  if (
    PARTS.test(tokens[first - 1]?.text ?? "") ||
    /^(?:north|south|east|west)\p{L}*-?$/iu.test(tokens[first - 1]?.text ?? "")
  )
    return false;
  // "the Kenyan army" has its noun within it, and acts.
  if (first < last && mention.form === "adjective") return true;
  const { relation, head } = hangs(mention);
  // "Kenya's war", "Kenya's question": whose it is takes part, where "the Kenyan war" only says which.
  const isOwn = relation === "nmod:poss" && /^(?:war|crisis|conflict|question|talk|uprising)$/.test(head?.lemma ?? "");
  if (head && MODIFIES.test(relation) && head.index > last) return isOwn || !isSetting(head);
  if (/^(?:obl|nmod)/.test(relation)) return !isWhereabouts(tokens, first, head);
  if (relation === "obj") return !/^(?:visit|tour|reach|leave|enter)$/.test(head?.lemma.toLowerCase() ?? "");
  return relation !== "conj" || !isListedPlace(sentence, headOf(mention));
}

/** "Kenyan-Sudanese talks", "the Kenya-Sudan border": two that are told of together, which one alone before a noun need not be. */
function isPaired({ sentence: { tokens }, first, last, form }: DraftMention): boolean {
  const isOther = (index: number): boolean => isLand(tokens[index]?.text ?? "");
  return (
    form !== "capital" &&
    ((tokens[first - 1]?.text === "-" && isOther(first - 2)) || (tokens[last + 1]?.text === "-" && isOther(last + 2)))
  );
}

/** "in Sudan and Kenya": listed with what is a place. */
function isListedPlace(sentence: Sentence, index: number): boolean {
  let at = index;
  for (let steps = 0; steps < 20 && sentence.tokens[at]?.relation === "conj"; steps++) at = sentence.tokens[at]!.head;
  const { tokens } = sentence;
  const preposition = children(sentence, at).find((child) => child < at && tokens[child]!.relation === "case");
  if (preposition === undefined || !PLACED.test(tokens[preposition]!.text)) return false;
  return !OF_STATE.test(tokens[preposition - 1]?.lemma.toLowerCase() ?? "");
}

/** "in Mombasa, Kenya": behind one of its towns. */
function isBehindItsTown({ sentence: { tokens }, first, name }: DraftMention): boolean {
  const comma = tokens[first - 1]?.text === ",";
  const town = tokens[comma ? first - 2 : first - 1];
  if (!isCapital(town)) return false;
  for (let from = town!.index; from >= 0 && from > town!.index - 4; from--) {
    const words = tokens.slice(from, town!.index + 1).map(({ text }) => text);
    if (placesNamed(words.join(" ")).some(({ kind, country }) => kind !== "country" && country === name)) return true;
  }
  return false;
}

function isBased({ sentence: { tokens }, last }: DraftMention): boolean {
  const [hyphen, word] = [tokens[last + 1], tokens[last + 2]];
  return (
    (hyphen?.text === "-" && /^(?:based|born|held|era|style)$/.test(word?.text ?? "")) || hyphen?.text === "-based"
  );
}

/** Nouns of places, of time and of common people: a state's name before them only says which. */
function isSetting({ lemma, text }: Token): boolean {
  const words = [lemma.toLowerCase(), text.toLowerCase()];
  return words.some((word) => SETTING_NOUNS.has(word) || PLACE_NOUNS.has(word));
}

const MOVES =
  /^(?:flight|visit|trip|travel|tour|fly|go|come|return|move|send|arrive|head|flee|escape|drive|sail|stretch|extend|frontier|border|deport|deploy|bomb|bombing|strike)$/;

/** "over Kenya", "a flight to Kenya", "moved from Kenya": where, and not with whom. */
function isWhereabouts(tokens: readonly Token[], first: number, head: Token | undefined): boolean {
  const at = /^the$/i.test(tokens[first - 1]?.text ?? "") ? first - 2 : first - 1;
  const word = tokens[at]?.text.toLowerCase() ?? "";
  if (/^(?:over|across|around|beyond|toward|towards|off|above|on)$/.test(word)) return true;
  const above = head?.lemma.toLowerCase() ?? "";
  return /^(?:to|from|with)$/.test(word) && (MOVES.test(above) || (word === "to" && isTitleWord(above)));
}

/** What has its house there: "an expert at the Institute", "in the House", "director of the Centre". */
function groupTakesPart(mention: DraftMention): boolean {
  const { sentence, first, last, form, type } = mention;
  const { tokens } = sentence;
  const { relation, head } = hangs(mention);
  if (head && MODIFIES.test(relation) && head.index > last && type === "organisation") {
    // "Highland movement", "Highland forces" are the group itself.
    return form !== "adjective" ? OWN.test(head.lemma.toLowerCase()) : !isSetting(head) && head.upos !== "PROPN";
  }
  const at = /^(?:the|an?|its|their)$/i.test(tokens[first - 1]?.text ?? "") ? first - 2 : first - 1;
  const word = tokens[at]?.text.toLowerCase() ?? "";
  if (/^(?:in|at|inside|outside|near)$/.test(word)) return false;
  const holder = tokens[at - 1]?.lemma.toLowerCase() ?? "";
  const isHolder = isTitleWord(holder) || /^(?:employee|staff|scholar|student|graduate)$/.test(holder);
  return !(/^(?:of|for|with|to|from|on)$/.test(word) && isHolder && !/^spokes/.test(holder));
}

const OWN =
  /^(?:strike|airstrike|air-strike|raid|warplane|jet|plane|aircraft|helicopter|warship|drone|power|airpower|commander|soldier|ally|partner|alliance|bloc|union|organi[sz]ation|coalition|grouping|body|commission|chief|spokes(?:man|woman|person)|ambassador|diplomat|source|movement|party|group|force|fighter|troop|militia|militant|delegation|team|negotiator|side|leadership|leader|staff|worker|convoy|website|agency|company|observer|inspector|monitor|peacekeeper|investigator|expert|mediator|envoy|official)$/;

/** Credits: "(NWB)", "Photo: Ada Okoro/NWB", "an NWB photographer". */
function mediumTakesPart(mention: DraftMention): boolean {
  const { sentence, first, last } = mention;
  const { tokens } = sentence;
  const [before, after] = [tokens[first - 1]?.text ?? "", tokens[last + 1]?.text ?? ""];
  if (before === "/" || after === "/" || /^(?:photos?|images?|via)$/i.test(after) || before === "via") return false;
  if (/^[([|]$/.test(before) && (/^[)\]/]$/.test(after) || after === "")) return false;
  if (isLine(mention)) return false;
  const { relation, head } = hangs(mention);
  return !(
    head &&
    MODIFIES.test(relation) &&
    head.index > last &&
    !HOUSES.test(head.lemma.toLowerCase()) &&
    !DAY.test(head.text)
  );
}

/** What a medium is called behind its name: "NWB radio", "the NWB news agency". */
const HOUSES =
  /^(?:agency|radio|television|tv|channel|newspaper|paper|website|site|network|daily|magazine|broadcaster|service|poll|report|interview)$/;
/** The tree at times hangs a name on the day behind it. */
const DAY = /day$/;
