import { actorType } from "../../../extract/actor-named.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { wordsAt } from "../../../model/span.ts";
import { relationDrafts } from "../relation-draft.ts";

/**
 *     anti-Norland rebels left the town.       the rebels fight Norland
 *          └object┘
 *     └─────subject─────┘
 *     the pro-Norland militia: allied with it
 */
export const antiParty = rule({
  id: "relation/anti-party",
  kind: "relation",
  starts: '"anti-" or "pro-" joined to a name',
  word: (token) => /^(?:[Aa]nti|[Pp]ro)-\p{Lu}/u.test(token.text),
  build(anchor, view, context) {
    const [, side = "", word = ""] = /^(anti|pro)-(.+)$/i.exec(anchor.text) ?? [];
    const name = actorCalled(nameFrom(word, anchor, view), context) ?? actorCalled(word, context);
    if (!name) return stop(anchor, "a party by name behind the hyphen");
    const group = groupAt(anchor, view);
    if (!group) return stop(anchor, "a group that it is said of");
    const isArmy = /(?:forces?|troops?|army)$/i.test(wordsAt(context.report.text, group));
    // "pro-Okoro forces" are the ruler's own.
    if (side.toLowerCase() === "pro" && isArmy && actorType(name, context) === "person")
      return stop(anchor, "a party with allies, not a ruler with an army");
    const start = anchor.start + side.length + 1;
    const object = { name, span: { start, end: anchor.end } };
    const subject = { name: wordsAt(context.report.text, group), span: group };
    const type = side.toLowerCase() === "anti" ? "fights" : "allied-with";
    const drafts = relationDrafts(anchor, type, [subject], [object], view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "two different parties");
  },
});

const GROUP =
  /^(?:rebel|militia|coalition|force|group|faction|fighter|opposition|alliance|insurgent|militant|bloc|camp|troop|army|militiam[ae]n|gunm[ae]n|guerrilla|tribe|separatist|party)$/;
const FAR = 5;

/** "anti-Hadd Front coalition": the name goes on behind the hyphen. */
function nameFrom(word: string, { index }: Token, view: SentenceView): string {
  const next = view.tokens[index + 1];
  return next?.upos === "PROPN" ? `${word} ${next.text}` : word;
}

function actorCalled(word: string, context: Context): string | null {
  const wanted = word.toLowerCase();
  const found = context.noticed.actors.find(
    ({ name, aliases, type }) =>
      type !== "media" &&
      [name, ...aliases].some((one) => one.toLowerCase() === wanted || one.toLowerCase().endsWith(` ${wanted}`)),
  );
  return found?.name ?? null;
}

/** The noun for a group that the run of words behind ends with. */
function groupAt(anchor: Token, view: SentenceView): { start: number; end: number } | null {
  for (const token of view.tokens.slice(anchor.index + 1, anchor.index + FAR)) {
    if (GROUP.test(token.lemma)) return { start: anchor.start, end: token.end };
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(token.upos)) return null;
  }
  return null;
}
