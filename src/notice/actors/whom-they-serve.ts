/**
 * Whom persons serve, where the words of their office do not say it. In: the mentions of a report; out: for persons of
 * whom it is not known yet, the state, organisation or group.
 *
 *     The Highland Front stayed away. Its leader, Tomas Lind, …      the Highland Front
 *     Ada Okoro is the foreign minister of Kenya.                    Kenya
 *     rebel commander Mira Sorn · the rebels' spokesman, Mira Sorn   the rebels
 *     Kenyan President Okoro left. His spokesman, Tomas Lind, …      Kenya
 *     the Highland Front, led by Tomas Lind                          the Highland Front
 *     the Lake Council … the council's head, Tomas Lind              the Lake Council
 */
import type { Token } from "../../language/analysis.ts";
import { bySentence, headOf, type NamedMention } from "./draft-mention.ts";
import { ledGroup } from "./led-group.ts";
import { isTitleWord } from "./lists/titles.ts";
import { isSubject } from "./phrase.ts";

/** How many sentences back "its" reaches. */
const MEMORY = 2;

export function whomTheyServe(mentions: readonly NamedMention[]): ReadonlyMap<string, string> {
  const grouped = bySentence(mentions);
  const known = new Map<string, string>();
  for (const { type, actor, of } of mentions) if (type === "person" && of) known.set(actor, of);
  const rebels = rebelsOf(mentions);
  for (const mention of mentions) {
    const { type, actor, form } = mention;
    if (type !== "person" || known.has(actor) || /^(?:pronoun|surname)$/.test(form)) continue;
    const owner =
      ofRebels(mention, rebels) ??
      byPronoun(mention, grouped, known) ??
      byNoun(mention, grouped) ??
      ledGroup(mention, grouped.get(mention.sentence.index) ?? [])?.actor;
    if (!owner || owner === actor) continue;
    known.set(actor, owner);
  }
  return known;
}

const REBELS = /^(rebel|guerrilla|separatist|insurgent)s?$/i;

/** The fighters of a report by the word for them, as it calls them first. */
function rebelsOf(mentions: readonly NamedMention[]): ReadonlyMap<string, string> {
  const rebels = new Map<string, string>();
  for (const { type, form, actor, sentence, first, last } of mentions) {
    if (type !== "armed-group" || form !== "description") continue;
    const word = sentence.tokens.slice(first, last + 1).findLast(({ text }) => REBELS.test(text));
    const kind = word && REBELS.exec(word.text)![1]!.toLowerCase();
    if (kind && !rebels.has(kind)) rebels.set(kind, actor);
  }
  return rebels;
}

/** "rebel commander Mira Sorn", "the rebels' military chief, Tomas Lind" */
function ofRebels({ sentence, first, role }: NamedMention, rebels: ReadonlyMap<string, string>): string | null {
  const { tokens } = sentence;
  const own = [
    tokens[first],
    tokens[first - 1],
    /^['’]s?$/.test(tokens[first - 1]?.text ?? "") ? tokens[first - 2] : undefined,
  ];
  // "a rebel spokesman, Tomas Lind"
  const words = [...own.map((token) => token?.text ?? ""), role?.split(" ")[0] ?? ""];
  const word = words.find((one) => REBELS.test(one));
  return word ? (rebels.get(REBELS.exec(word)![1]!.toLowerCase()) ?? null) : null;
}

/** "Its leader, Tomas Lind", "his spokesman Tomas Lind": whoever acted last. */
function byPronoun(
  mention: NamedMention,
  grouped: ReadonlyMap<number, readonly NamedMention[]>,
  known: ReadonlyMap<string, string>,
): string | null {
  const { sentence, first, last } = mention;
  const pronoun = sentence.tokens[first - 1]?.text.toLowerCase() ?? "";
  if (!/^(?:its|their|his|her)$/.test(pronoun) || !sentence.tokens.slice(first, last + 1).some(isTitle)) return null;
  const isOfGroup = /^(?:its|their)$/.test(pronoun);
  for (let at = sentence.index; at >= Math.max(0, sentence.index - MEMORY); at--) {
    const acting = (grouped.get(at) ?? []).filter(
      (other) =>
        (at < sentence.index || other.last < first - 1) &&
        other.actor !== mention.actor &&
        isSubject(other.sentence, headOf(other)) &&
        (other.type === "person") !== isOfGroup,
    );
    const actors = new Set(acting.map(({ actor }) => actor));
    if (actors.size === 1) return isOfGroup ? [...actors][0]! : (known.get([...actors][0]!) ?? null);
    if (actors.size > 1) return null;
  }
  return null;
}

/** "the group's leader, Tomas Lind", "the head of the council, Tomas Lind": the one told of before by that noun. */
function byNoun(mention: NamedMention, grouped: ReadonlyMap<number, readonly NamedMention[]>): string | null {
  const role = (mention.role ?? "").toLowerCase();
  const noun = (/^(?:the )?(\p{L}+)['’]s /u.exec(role) ?? /\b(?:of|for) the (\p{L}+)$/u.exec(role))?.[1];
  if (!noun || !GROUPS.test(noun)) return null;
  for (let at = mention.sentence.index; at >= Math.max(0, mention.sentence.index - FAR); at--) {
    const before = (grouped.get(at) ?? []).filter(
      ({ type, last, form }) =>
        type !== "person" &&
        type !== "state" &&
        form !== "adjective" &&
        (at < mention.sentence.index || last < mention.first),
    );
    const called = before.filter(({ actor }) => actor.toLowerCase().endsWith(noun));
    const fitting = ANY.test(noun) ? before.filter(({ type }) => GROUP_TYPES.has(type)) : called;
    const actors = new Set(fitting.map(({ actor }) => actor));
    if (actors.size > 0) return actors.size === 1 ? [...actors][0]! : null;
  }
  return null;
}

/** How many sentences back "the council" reaches. */
const FAR = 12;
const ANY = /^(?:group|movement|organi[sz]ation|faction)$/;
const GROUPS =
  /^(?:group|movement|organi[sz]ation|faction|council|front|army|agency|party|league|union|alliance|coalition|congress|committee|commission|assembly|brotherhood|bloc|militia|mission|force)$/;
const GROUP_TYPES: ReadonlySet<string> = new Set(["armed-group", "organisation"]);

function isTitle({ lemma, text }: Token): boolean {
  return isTitleWord(lemma.toLowerCase()) || isTitleWord(text.toLowerCase());
}
