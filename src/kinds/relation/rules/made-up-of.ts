import { actorType } from "../../../extract/actor-named.ts";
import { isRelation, subjectsOf } from "../../../extract/clauses.ts";
import { nounPhrase } from "../../../extract/noun-phrase.ts";
import { type Party, partyOf } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { wordsAt } from "../../../model/span.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import type { ActorMention } from "../../../notice/noticed.ts";
import { relationDrafts } from "../relation-draft.ts";
import { isUnion } from "../tied-party.ts";

/**
 *     The Quartet, made up of Norland, Eastmark and Westmark, met.
 *         └object┘ └─type──┘  └───────subjects─────────┘
 *     the five powers (Norland, Eastmark …) · the bloc, which includes Norland and Eastmark · the Quartet: Norland, …
 */
export const madeUpOf = rule({
  id: "relation/made-up-of",
  kind: "relation",
  starts: "noun for a group of parties",
  word: ({ upos }) => /^(?:NOUN|PROPN)$/.test(upos),
  anchor: (token, view) => isBehind(view.tokens[token.index + 1]?.text ?? ""),
  build(anchor, view, context) {
    const group = groupAt(anchor, view, context);
    if (!group) return stop(anchor, "a group of parties");
    const join = joinBehind(group.last, view) ?? ofBehind(anchor, view);
    if (!join) return stop(anchor, "a list of those who are in it");
    const members = listAt(join.next, view).filter(({ actor }) => isParty(actor, context));
    // A delegation or an alliance may be told by one of its members.
    const fewest = join.isTold ? (UNIONS.test(anchor.lemma) && join.sign.text !== "of" ? 1 : 2) : 3;
    if (members.length < fewest) return stop(anchor, "a list of those who are in it");
    const drafts = members.flatMap(({ actor, start, end }) =>
      relationDrafts(join.sign, "member-of", [{ name: actor, span: { start, end } }], [group], view, context),
    );
    return drafts.length > 0 ? drafts : stop(anchor, "members that are not the group itself");
  },
});

const GROUPS = new Set(
  "power country nation bloc alliance coalition group umbrella quartet troika delegation team force mission committee commission panel".split(
    " ",
  ),
);
const UNIONS = /^(?:delegation|coalition|alliance|umbrella|bloc)$/i;
/** Words between a group and its members. */
const JOINS =
  /^(?:which|that|who|is|are|made|up|of|includes?|including|included|consist(?:s|ing)?|compris(?:es?|ing)|composed|groups|grouping|unit(?:es|ing)|brings?|bringing|together|namely|members?|representatives?|with|soldiers|troops|peacekeepers|observers|monitors|contingents|drawn|also|negotiators|delegates|from|both|all|major|main|various|several|factions)$/i;
const MARKS = /^[,(:–—-]+$/;

function isBehind(text: string): boolean {
  return MARKS.test(text) || JOINS.test(text);
}

function groupAt(noun: Token, view: SentenceView, context: Context): (Party & { last: number }) | null {
  const mention = view.actors.find(({ last, form }) => last === noun.index && form !== "pronoun");
  if (mention) {
    const type = actorType(mention.actor, context);
    // "the Norland delegation" speaks for Norland, and is told by who sits in it.
    if (type === "state" && UNIONS.test(noun.lemma)) return described(noun, view, context);
    if (type === "person" || type === "state" || type === "media") return null;
    return { name: mention.actor, span: { start: mention.start, end: mention.end }, last: mention.last };
  }
  return GROUPS.has(noun.lemma.toLowerCase()) ? described(noun, view, context) : null;
}

function described(noun: Token, view: SentenceView, context: Context): (Party & { last: number }) | null {
  // "the Quartet, an alliance of Norland and Eastmark", "the Quartet is a bloc that includes Norland"
  const [named] = isRelation(noun, "appos") ? [noun.head] : subjectsOf(view.sentence, noun.index);
  const mention = named === undefined ? null : actorAt(named, view.sentence, view.actors);
  if (mention && isUnion(mention.actor, context)) return { ...partyOf(mention), last: noun.index };
  const six = groupOfSix(noun, view, context);
  if (six) return six;
  const span = nounPhrase(noun.index, view.sentence);
  const name = wordsAt(context.report.text, span).replace(/^(?:the|an?)\s+/i, "");
  // "a few countries, including Norland": no union.
  if (/^(?:few|other|several|many|some|various|more|only|a number|its|their|his|her)\b/i.test(name)) return null;
  // "three countries - Kenya, Sudan and Chad": counted, where "the five powers" is what they are called.
  if (COUNTED.test(name)) return null;
  return /\s/.test(name) ? { name, span, last: noun.index } : null;
}

/** "the Group of Six" */
function groupOfSix(noun: Token, { tokens }: SentenceView, context: Context): (Party & { last: number }) | null {
  const [of, count] = [tokens[noun.index + 1], tokens[noun.index + 2]];
  if (!/^Group$/.test(noun.text) || of?.text !== "of" || !count || !/^(?:\p{Lu}|\d)/u.test(count.text)) return null;
  const span = { start: noun.start, end: count.end };
  return { name: wordsAt(context.report.text, span), span, last: count.index };
}

const COUNTED = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\s(?:\p{Ll}+\s)*(?:countries|nations|states)$/iu;

/** Where the list behind a group begins; `isTold`: words say that it is one, not a mark alone. */
function joinBehind(last: number, view: SentenceView): { next: number; sign: Token; isTold: boolean } | null {
  let sign: Token | null = null;
  let isTold = false;
  let next = last + 1;
  for (; next <= last + 8; next++) {
    const token = view.tokens[next];
    if (!token) return null;
    if (/^the$/i.test(token.text)) continue;
    if (MARKS.test(token.text)) sign ??= isDash(token, view) ? { ...token, text: "–" } : token;
    else if (JOINS.test(token.text)) {
      if (!isTold && !/^(?:of|which|that|who|is|are|with)$/i.test(token.text)) [sign, isTold] = [token, true];
    } else if (token.upos !== "NUM") break;
  }
  return sign && (isTold || !/^[,-]$/.test(sign.text)) ? { next, sign, isTold } : null;
}

/** "an alliance of Norland and Eastmark" */
function ofBehind(noun: Token, { tokens }: SentenceView): { next: number; sign: Token; isTold: boolean } | null {
  const sign = tokens[noun.index + 1];
  const isUmbrella = tokens[noun.index - 1]?.text.toLowerCase() === "umbrella";
  if (!(UNIONS.test(noun.lemma) || isUmbrella) || sign?.text !== "of") return null;
  const next = sign.index + (/^the$/i.test(tokens[sign.index + 1]?.text ?? "") ? 2 : 1);
  return { next, sign, isTold: true };
}

/** "the five powers - Norland, Eastmark …": a hyphen that stands free. */
function isDash({ index, text, start, end }: Token, view: SentenceView): boolean {
  return text === "-" && view.tokens[index - 1]!.end < start && end < (view.tokens[index + 1]?.start ?? end);
}

/** The run of names from a word on: "Norland, Eastmark and the Westmark Front". */
function listAt(from: number, view: SentenceView): ActorMention[] {
  const found: ActorMention[] = [];
  let at = from;
  for (;;) {
    const mention = view.actors.find(({ first, form }) => first === at && form !== "pronoun");
    // "made up of Norland and Eastmark experts": people of theirs.
    if (!mention || mention.form === "adjective") return mention ? [] : found;
    found.push(mention);
    at = mention.last + 1;
    while (/^(?:,|and|&|the|plus|as|well)$/i.test(view.tokens[at]?.text ?? "")) at++;
    at = afterKind(at, view);
  }
}

/** "Norland, as well as its allies Eastmark and Westmark", "and the Gulf states of Westmark": the list goes on behind the noun. */
function afterKind(from: number, { tokens }: SentenceView): number {
  let at = from;
  if (/^(?:its|their|other|neighbou?ring)$/i.test(tokens[at]?.text ?? "")) at++;
  while (at - from < KIND && tokens[at]?.upos === "ADJ") at++;
  if (!/^(?:ally|partner|country|state|nation|neighbou?r|power)$/.test(tokens[at]?.lemma ?? "")) return from;
  return /^(?:of|like)$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
}

/** Words of such a kind. */
const KIND = 4;

function isParty(name: string, context: Context): boolean {
  const type = actorType(name, context);
  return type !== undefined && type !== "person" && type !== "media";
}
