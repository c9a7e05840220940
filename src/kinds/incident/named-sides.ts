/**
 * The parties at the heads of noun phrases. In: heads; out: actors by name, and what has none as the text describes it.
 *
 *     Eastmark's army      Eastmark          a crowded market      "crowded market"
 */
import { childrenBy, objectsOfPreposition } from "../../extract/clauses.ts";
import { nounPhrase } from "../../extract/noun-phrase.ts";
import { hasNameBeside, namedPartiesAt, type Party } from "../../extract/parties.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { CLAUSE_VERBS } from "../../extract/speech/speech-verbs.ts";
import type { Token } from "../../language/analysis.ts";
import { type Span, wordsAt } from "../../model/span.ts";
import { actorAt } from "../../notice/actors/actor-at.ts";

interface How {
  /** A doer is somebody: "the raid" does nothing by itself. */
  readonly isDoer?: boolean;
  /** Only names: "a heavy attack" is not by somebody called "heavy". */
  readonly isNameOnly?: boolean;
}

export function named(heads: readonly number[], view: SentenceView, text: string, how: How = {}): Party[] {
  const found = new Map<string, Party>();
  for (const head of heads.flatMap((index) => wholeOf(index, view))) {
    const token = view.tokens[head]!;
    // "The Kenyan-Sudanese war killed nine": whose war it is is told by the war.
    if (how.isDoer && /^(?:war|conflict)$/.test(token.lemma)) continue;
    if (isNobody(head, view)) continue;
    // "the army and the rebels": the name behind "and" is not the army's.
    const isBare = isArmed(token) && !actorAt(head, view.sentence, view.actors) && !hasNameBeside(token, view);
    const parties =
      isBare || isOfState(token, view, how) || isOfSomebody(token, view, how) ? [] : namedPartiesAt([head], view);
    for (const party of parties) if (!found.has(party.name) && !speaksThere(party, view)) found.set(party.name, party);
    if (parties.length > 0 || how.isNameOnly || !/^(?:NOUN|PROPN|NUM)$/.test(token.upos)) continue;
    if (actorAt(head, view.sentence, view.actors) || (how.isDoer && !isArmed(token))) continue;
    if (view.places.some(({ first, last }) => first <= head && head <= last)) continue;
    if (!how.isDoer && (NO_TARGET.test(token.lemma) || isRejoicing(token, view) || isNamedLand(token, view))) continue;
    if (view.isTime(token)) continue;
    const span = withWhose(withoutTime(nounPhrase(head, view.sentence), head, view), head, view);
    const name = wordsAt(text, span).replace(/^(?:the|an?|its|his|her|their|our|your|my|whose|dead)\s+/i, "");
    if (name.length > 2) found.set(name, { name, span });
  }
  return [...found.values()];
}

/** "No group claimed responsibility", "nobody has" */
function isNobody(index: number, { sentence, tokens }: SentenceView): boolean {
  const words = [tokens[index]!, ...childrenBy(sentence, index, "det", "advmod")];
  // "struck barracks, not homes"
  if (/^not$/i.test(tokens[index - 1]?.text ?? "")) return true;
  return words.some(({ text }) => /^(?:no|none|nobody|neither|no-one)$/i.test(text));
}

/** "in a raid on Friday, Ada Okoro said": the tree may hang whoever says so on the day. */
function speaksThere({ span }: Party, { tokens }: SentenceView): boolean {
  const next = tokens.findIndex(({ start }) => start >= span.end);
  const before = tokens.findLast(({ end }) => end <= span.start);
  return before?.text === "," && CLAUSE_VERBS.has(tokens[next]?.lemma ?? "") && /^VB[DZP]$/.test(tokens[next]!.xpos);
}

/** "attacked the town of Ravna": the place says it. */
function isNamedLand({ index, lemma }: Token, view: SentenceView): boolean {
  if (!/^(?:city|town|village|suburb|district|province|region|neighbou?rhood|area|port)$/.test(lemma)) return false;
  const named = objectsOfPreposition(view.sentence, index, new Set(["of"]));
  return view.places.some(({ first, last }) => named.some((i) => first <= i && i <= last));
}

/** "On Sunday three farmers were shot": the tree may make Sunday a word of theirs. */
function withoutTime({ start, end }: Span, head: number, view: SentenceView): Span {
  const first = view.tokens.find((token) => token.start >= start && (token.index === head || !view.isTime(token)));
  return { start: first?.start ?? start, end };
}

/** "supporters of Ada Okoro": without her name they are anybody. */
function withWhose({ start, end }: Span, head: number, view: SentenceView): Span {
  if (!/^(?:supporter|loyalist|opponent)$/.test(view.tokens[head]!.lemma)) return { start, end };
  const of = objectsOfPreposition(view.sentence, head, new Set(["of"]));
  const whose = view.actors.find(({ first, last }) => of.some((i) => first <= i && i <= last));
  return { start, end: Math.max(end, whose?.end ?? end) };
}

/** "one of our patrol boats", "two of them": whom the number counts. */
function wholeOf(index: number, view: SentenceView): readonly number[] {
  const { upos } = view.tokens[index]!;
  const of = upos === "NUM" ? objectsOfPreposition(view.sentence, index, new Set(["of"])) : [];
  return of.length > 0 ? of : [index];
}

/** "three Kenyan farmers were killed": Kenya was not. Its soldiers and its army are its own. */
function isOfState({ index, lemma, upos }: Token, view: SentenceView, how: How): boolean {
  if (how.isDoer || upos !== "NOUN" || ARMED.test(lemma)) return false;
  const named = view.actors.filter(({ first, last }) => first < index && index - last <= 3);
  return named.some((mention) => mention.form === "adjective" && view.tokens[mention.head]?.head === index);
}

/** "Okoro's son", "ten US nationals", "a Daily Post reporter": they were hit, not whom they belong to. "Front leaders" are the front. */
function isOfSomebody({ index, lemma, upos }: Token, view: SentenceView, how: How): boolean {
  if (how.isDoer || upos !== "NOUN" || ARMED.test(lemma) || actorAt(index, view.sentence, view.actors)) return false;
  // "the Front's members" are the front.
  if (/^(?:member|fighter|peacekeeper|follower|leader|leadership|operative)$/.test(lemma)) return false;
  return CIVIL.test(lemma) || childrenBy(view.sentence, index, "nmod:poss").some(({ upos: word }) => word === "PROPN");
}

const CIVIL =
  /^(?:national|citizen|journalist|reporter|correspondent|photographer|cameraman|intern|employee|worker|aid-worker|doctor|nurse|teacher|student|tourist|resident|villager|farmer|civilian|engineer|contractor|driver|man|woman|child|girl|boy|baby|family|son|daughter|brother|sister|father|mother|wife|husband|relative|crowd|people)$/;

/** By its form as well: of "planes" the tagger makes a plan. */
export function isArmed({ lemma, text }: Token): boolean {
  return ARMED.test(lemma) || ARMED.test(text.toLowerCase());
}

const ARMED =
  /^(?:rebel|militant|fighter|soldier|troop|force|army|militia|gunman|insurgent|warplane|jet|aircraft|helicopter|drone|police|guerrilla|extremist|terrorist|jihadist|attacker|bomber|separatist|air|navy|military|militiaman|raider|assailant|settler|mob|regime|coalition|protester|demonstrator|group|faction|unit|government|kidnapper|hijacker|sniper|paramilitary|mercenary|commando|policeman|officer|gang|cartel|pirate|junta|warship|plane|artillery|crowd|islamist|partisan|secessionist|captor|abductor|gun|battery|howitzer|gunboat|gunship|frigate|destroyer|cruiser|bandit|brigand|tribesman|tribesmen|paratrooper|paratroop|marine|legionnaire|irregular|mutineer|rioter|looter|saboteur|arsonist|infantry|cavalry|garrison|patrol|guardsman|gendarme|gendarmerie|constabulary|colonel|vigilante|squad|hitman|assassin|killer|attackers|bombers|spearman|cadre|conspirator|plotter|legion|corps|regiment|brigade|battalion|squadron|division|column|fedayeen|supporter|loyalist|opponent|gunner|artilleryman|artillerymen|marksman|mujahideen|levy)s?$/;
/** What is struck, killed or hit only as one says. */
export const NO_TARGET =
  /^(?:day|week|month|year|time|way|side|lot|part|attempt|response|effort|talk|peace|deal|record|level|point|chance|note|tone|balance|hour|morning|night|number|wave|series|end|truce|ceasefire|hope|goal|agreement|fire|name|rocket|missile|shell|mortar|bomb|round|conflict|war|fighting|offensive|campaign|operation|retaliation|revenge|sense|snag|deadline|minute|moment|string|spate|spree|economy|heart|idea|plan|process|life|window|dawn|dusk|noon|midnight|daybreak|nightfall|gas|root|evidence|warfare|murder|destruction|terror|terrorism|liberty|poverty|corruption|crime|hunger|disease|document|paper|poppy|chord|bargain|compromise|accord|pose|optimism|confidence|credibility|prospect|bill|proposal|motion|legislation|amendment|air|sky|jackpot|gold|oil|street|headline|snag|milestone|bottom|ground|snooze|nerve|tariff|import|export|inflation|accusation|allegation|criticism|critic|practice|policy|decision|remark|presence|reputation|argument|mark|landmark|insult|verdict|obstacle|suggestion|notion|difference|violation|breach|defiance|reply|support|solidarity|honou?r|anger|self-defen[cs]e)$/;

/** "fired in celebration": no feast that is hit, as "a wedding celebration" is. */
function isRejoicing({ index, lemma }: Token, { sentence }: SentenceView): boolean {
  return lemma === "celebration" && childrenBy(sentence, index, "det", "compound", "amod", "nmod:poss").length === 0;
}
