import { actorType } from "../../../extract/actor-named.ts";
import { partyOf } from "../../../extract/parties.ts";
import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { isGroup } from "../led-by.ts";
import { relationDrafts } from "../relation-draft.ts";

/**
 *     the Hadd Front, under the command of General Tomas Lind, …       Lind, member-of, the Hadd Front
 *     └───group────┘  └under┘               └─────leader─────┘
 *     a faction of the Hadd Front under Tomas Lind · Tomas Lind's Hadd Front
 *
 * By the order of the words: the group right before, the person right behind.
 */
export const underLeader = rule({
  id: "relation/under-leader",
  kind: "relation",
  starts: '"under" between a group and a person, or a person whose group is told right behind',
  after: ["relation/belongs-to"],
  word: ({ text }) => /^(?:under|['’]s?)$/i.test(text),
  anchor: ({ index }, view) => groupBefore(index, view) !== null || personBefore(index, view) !== null,
  build(anchor, view, context) {
    const isUnder = /^under$/i.test(anchor.text);
    const group = isUnder ? groupBefore(anchor.index, view) : groupOwned(anchor.index, view);
    const person = isUnder ? personBehind(anchor.index, view) : personBefore(anchor.index, view);
    if (group?.form !== "name" || !isGroup(partyOf(group), context)) return stop(anchor, "a group by name");
    // "Okoro's Unity Party allies": the allies are his, whatever party they are of.
    if (!isUnder && OTHERS.test(view.tokens[group.last + 1]?.lemma ?? "")) return stop(anchor, "a group by name");
    if (!person || actorType(person.actor, context) !== "person") return stop(anchor, "a person by name");
    const drafts = relationDrafts(anchor, "member-of", [partyOf(person)], [partyOf(group)], view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "two different parties");
  },
});

/** "Okoro's | Highland Front", "Okoro's ruling | National Union" */
function groupOwned(index: number, { actors, tokens }: SentenceView): Mention | undefined {
  const first = OWN.test(tokens[index + 1]?.text ?? "") ? index + 2 : index + 1;
  return actors.find((one) => one.first === first);
}

const OWN =
  /^(?:own|ruling|governing|opposition|conservative|liberal|centrist|nationalist|islamist|right-wing|left-wing|leftist|rebel|tiny|small|new)$/i;

/** Those who are beside somebody or against him, and no part of what he leads. */
const OTHERS = /^(?:ally|partner|friend|backer|rival|opponent|foe|enemy|critic)$/;

type Mention = SentenceView["actors"][number];

/** "the Front | under", "the Front, | under" */
function groupBefore(index: number, { actors, tokens }: SentenceView): Mention | null {
  if (!/^under$/i.test(tokens[index]!.text)) return null;
  const last = tokens[index - 1]?.text === "," ? index - 2 : index - 1;
  const own = actors.find((one) => one.last === last && one.form === "name");
  if (own) return own;
  // "the Front, a smaller group under": what it is stands beside its name.
  const noun = tokens[last];
  const isBeside =
    noun?.relation === "appos" && /^(?:group|faction|force|militia|party|army|movement)$/.test(noun.lemma);
  return (
    (isBeside && actors.find((one) => one.first <= noun.head && noun.head <= one.last && one.form === "name")) || null
  );
}

/** "under Tomas Lind", "under the leadership of its founder, Tomas Lind" */
function personBehind(index: number, { actors, tokens }: SentenceView): Mention | null {
  let at = index + 1;
  if (/^(?:the|its|their)$/i.test(tokens[at]?.text ?? "")) at++;
  while (tokens[at]?.upos === "ADJ") at++;
  if (/^(?:command|leadership|chairmanship|presidency|direction)$/i.test(tokens[at]?.text ?? "")) {
    if (!/^of$/i.test(tokens[at + 1]?.text ?? "")) return null;
    at += 2;
  }
  return actors.find(({ first, last, form }) => first <= at && at <= last && /^(?:name|surname)$/.test(form)) ?? null;
}

/** "Tomas Lind | 's Hadd Front" */
function personBefore(index: number, { actors, tokens }: SentenceView): Mention | null {
  if (/^under$/i.test(tokens[index]!.text)) return null;
  return actors.find(({ last, form }) => last === index - 1 && /^(?:name|surname)$/.test(form)) ?? null;
}
