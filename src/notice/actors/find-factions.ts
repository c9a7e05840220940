/**
 * Parties without a name: fighters, oppositions, coalitions. In: the report's sentences with their names; out: where
 * such parties stand, the same words and like words for one actor.
 *
 *     Kenyan rebels … the rebels … rebel forces      one actor, "Kenyan rebels"
 *     US-led coalition · Kurdish fighters            by the words before
 *     a rebel leader                                 none: the leader is meant
 */
import type { Analysis, Sentence, Token } from "../../language/analysis.ts";
import { isDay } from "../is-day.ts";
import type { DraftMention } from "./draft-mention.ts";
import { FACTION_CARRIERS, FACTION_MODIFIERS, FACTION_NOUNS, POWER_MODIFIERS } from "./lists/group-words.ts";

/** "US-backed", "Saudi-led". */
const TIE =
  /^(?:backed|led|allied|aligned|linked|supported|affiliated|trained|sponsored|funded|armed|inspired|controlled|dominated|based)$/;
const NOT_A_KIND =
  /^(?:other|many|some|several|more|most|few|such|all|both|various|certain|different|same|new|own|hundreds|thousands|dozens|former|alleged|suspected|last|next|year|week|month|weekend|day|night|morning|afternoon|evening|spring|summer|autumn|fall|winter|capital|hour)$/;
const LONGEST = 7;

interface Faction extends DraftMention {
  /** What they are: "rebel", or the carrier's word. */
  readonly kind: string;
  /** Whose: states, peoples and ties among the words before; "" where none is named. */
  readonly whose: string;
  /** A group with a name: "Highland Front fighters" are the front. */
  readonly group?: string;
  /** "the rebels", "the rebel group": whoever the report has told of. */
  readonly isTold: boolean;
}

export function findFactions(
  analysis: Analysis,
  named: ReadonlyMap<number, readonly DraftMention[]>,
): (DraftMention & { actor: string })[] {
  const factions = analysis.sentences.flatMap((sentence) => factionsIn(sentence, named.get(sentence.index) ?? []));
  const unnamed = factions.filter(({ group }) => group === undefined);
  const leading = leadingGroup(analysis, named, unnamed);
  const meant = (faction: Faction): string | undefined =>
    faction.isTold && leading && leading.first <= faction.sentence.index ? leading.name : undefined;
  const names = nameFactions(unnamed.filter((faction) => meant(faction) === undefined));
  return factions.map((faction) => {
    const { kind, whose, group, isTold, ...mention } = faction;
    return { ...mention, actor: group ?? meant(faction) ?? names(kind, whose) };
  });
}

/** A group that "the rebels" may mean is named so often, and so many times as often as any other. */
const OFTEN = 3;
const CLEAR = 3;
/** A report that is about a group names it in one of its first sentences. */
const OPENING = 6;

/**
 * The one armed group with a name that a report is about. Where it tells of rebels before, whose they are, or more of
 * rebels than of any group by name, the rebels are a party of their own.
 */
function leadingGroup(
  { sentences }: Analysis,
  named: ReadonlyMap<number, readonly DraftMention[]>,
  factions: readonly Faction[],
): { name: string; first: number } | null {
  const counts = new Map<string, { name: string; first: number; count: number }>();
  for (const { type, name, sentence } of [...named.values()].flat()) {
    if (type !== "armed-group") continue;
    const known = counts.get(name);
    if (known) known.count++;
    else counts.set(name, { name, first: sentence.index, count: 1 });
  }
  const [leading, next] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (!leading || leading.first >= OPENING || leading.count < Math.max(OFTEN, CLEAR * (next?.count ?? 0))) return null;
  const isToldBefore = sentences.slice(0, leading.first).some(({ tokens }) => tokens.some(tellsOfFighters));
  const rebels = factions.filter(({ kind }) => TELLING.has(kind));
  return isToldBefore || rebels.some(({ whose }) => whose !== "") || rebels.length > leading.count ? null : leading;
}

function tellsOfFighters({ lemma }: Token): boolean {
  const word = lemma.toLowerCase();
  return TELLING.has(ALIKE.get(word) ?? word);
}

/** Kinds of fighters of which "the rebels" and their like tell. */
const TELLING = new Set(["rebel", "militant", "separatist", "militia", "fighter"]);

function factionsIn(sentence: Sentence, named: readonly DraftMention[]): Faction[] {
  const { tokens } = sentence;
  const namedAt = new Map<number, DraftMention>();
  for (const mention of named) for (let i = mention.first; i <= mention.last; i++) namedAt.set(i, mention);
  const found: Faction[] = [];
  for (const token of tokens) {
    const type = namedAt.has(token.index) ? null : typeOf(token, tokens);
    if (!type) continue;
    const first = firstModifier(tokens, token.index, namedAt);
    const before = tokens.slice(first, token.index);
    const group = namedAt.get(token.index - 1);
    if (group?.type === "armed-group") {
      const because = `"${token.text}" of ${group.name}`;
      const told = { kind: "", whose: "", group: group.name, isTold: false };
      found.push({ ...group, last: token.index, form: "description", because, ...told });
      continue;
    }
    const lemma = singular(token);
    const kind = kindOf(lemma, before, namedAt);
    if (!kind) continue;
    const whose = before
      .flatMap(
        ({ index, text }) => namedAt.get(index)?.name ?? (TIE.test(text) || /^(?:pro|anti)/.test(text) ? text : []),
      )
      .filter((name, i, all) => all.indexOf(name) === i)
      .join(" ");
    const words = [...before, token]
      .map(({ text }, i, all) => (i > 0 && !isTight(all, i) ? ` ${text}` : text))
      .join("");
    const isProper = namedAt.has(first) || tokens[first]!.upos === "PROPN" || /^(?:Arab|Western|European)/.test(words);
    const name = first > 0 || isProper ? words : words[0]!.toLowerCase() + words.slice(1);
    const isBare = before.every(tellsOfFighters);
    found.push({
      sentence,
      first,
      last: token.index,
      name,
      type,
      form: "description",
      because: "a party without a name",
      kind,
      whose,
      isTold: isBare && TELLING.has(kind) && /^(?:the|these|those)$/i.test(tokens[first - 1]?.text ?? ""),
    });
  }
  return found;
}

/** The parser's lemma, but for plurals it has not learned. */
function singular({ text, lemma }: Token): string {
  const word = text.toLowerCase();
  return word.endsWith("men")
    ? word.replace(/men$/, "man")
    : word.endsWith("ies")
      ? word.replace(/ies$/, "y")
      : lemma.toLowerCase();
}

function isTight(tokens: readonly Pick<Token, "start" | "end">[], i: number): boolean {
  return tokens[i - 1]!.end === tokens[i]!.start;
}

/** Whether the word can head the name of a party: many of them, and not the modifier of a word behind. */
function typeOf(token: Token, tokens: readonly Token[]): DraftMention["type"] | null {
  const lemma = singular(token);
  const type = FACTION_NOUNS.get(lemma) ?? FACTION_CARRIERS.get(lemma);
  if (!type || (token.upos !== "NOUN" && token.upos !== "PROPN")) return null;
  const next = tokens[token.index + 1];
  const isModifier =
    (next?.upos === "NOUN" || next?.upos === "PROPN" || next?.text === "-") &&
    /^(?:compound|amod|nmod:poss|nmod:desc)/.test(token.relation);
  // "their opposition to the plan" is what they feel.
  if (lemma === "opposition" && /^(?:to|on|from|towards?)$/.test(next?.text ?? "")) return null;
  const isMany =
    /^NNP?S$/.test(token.xpos) || /^(?:opposition|coalition|alliance|militia|administration|television)$/.test(lemma);
  return isMany && !isModifier ? type : null;
}

/** The first of the words right before a noun that say what kind of party it is. */
function firstModifier(tokens: readonly Token[], head: number, namedAt: ReadonlyMap<number, DraftMention>): number {
  let first = head;
  for (let i = head - 1; i >= 0 && head - i <= LONGEST; i--) {
    const { upos, xpos, text } = tokens[i]!;
    const named = namedAt.get(i);
    if (named?.type === "person" || NOT_A_KIND.test(text.toLowerCase()) || isDay(tokens[i]!)) break;
    // "RAVNA - Karvelian gunmen": the dash of a dateline joins nothing.
    if (text === "-" && (i === 0 || (!isTight(tokens, i) && !isTight(tokens, i + 1)))) break;
    const isModifier =
      named ||
      upos === "ADJ" ||
      upos === "NOUN" ||
      upos === "PROPN" ||
      text === "-" ||
      (xpos === "VBN" && (TIE.test(text) || /^(?:armed|masked)$/i.test(text))) ||
      /^(?:pro|anti)$/i.test(text);
    if (!isModifier) break;
    first = named ? Math.min(named.first, i) : i;
    i = first;
  }
  while (first < head && tokens[first]!.text === "-") first++;
  return first;
}

function kindOf(lemma: string, before: readonly Token[], namedAt: ReadonlyMap<number, DraftMention>): string | null {
  if (FACTION_NOUNS.has(lemma)) return ALIKE.get(lemma) ?? lemma;
  const fighting = before.map(({ lemma: word }) => word.toLowerCase()).find((word) => FACTION_MODIFIERS.has(word));
  const isPower = FACTION_CARRIERS.get(lemma) === "body";
  if (/^(?:media|television)$/.test(lemma)) return before.some(({ index }) => namedAt.has(index)) ? lemma : null;
  if (fighting && !isPower) return ALIKE.get(fighting) ?? fighting;
  const isTied = before.some(({ text }) => TIE.test(text) || /^(?:pro|anti)(?:-|$)/i.test(text));
  const isOfPeople = before.some(
    ({ index }) => namedAt.get(index)?.type === "organisation" && namedAt.get(index)?.form === "adjective",
  );
  const isOfPower =
    isPower && lemma !== "coalition" && before.some(({ text }) => POWER_MODIFIERS.has(text.toLowerCase()));
  return isTied || (isOfPeople && !isPower) || isOfPower ? lemma : null;
}

/** Words that reports use for the same fighters. */
const ALIKE = new Map([
  ["insurgent", "rebel"],
  ["guerrilla", "rebel"],
  ["jihadi", "jihadist"],
  ["militiaman", "militia"],
  ["demonstrator", "protester"],
  ["armed", "armed"],
]);

/** One name for each kind of party and whose it is; "the rebels" are the Kenyan ones where there are no others. */
function nameFactions(factions: readonly Faction[]): (kind: string, whose: string) => string {
  const owners = new Map<string, Set<string>>();
  for (const { kind, whose } of factions) if (whose) owners.set(kind, (owners.get(kind) ?? new Set()).add(whose));
  const keyOf = (kind: string, whose: string): string => {
    const only = owners.get(kind);
    return `${kind}\t${whose === "" && only?.size === 1 ? [...only][0] : whose}`;
  };
  const forms = new Map<string, Map<string, number>>();
  for (const { kind, whose, name } of factions) {
    const key = keyOf(kind, whose);
    const counts = forms.get(key) ?? new Map<string, number>();
    counts.set(name, (counts.get(name) ?? 0) + 1);
    forms.set(key, counts);
  }
  const names = new Map<string, string>();
  const given = new Set<string>();
  for (const [key, counts] of forms) {
    // The form most often used; of equals the one that came first. A name means one actor in a report.
    const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
    const name = ranked.find((form) => !given.has(form)) ?? ranked[0]!;
    names.set(key, name);
    given.add(name);
  }
  return (kind, whose) => names.get(keyOf(kind, whose))!;
}
