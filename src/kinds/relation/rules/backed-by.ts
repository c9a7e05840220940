import { objectsOfPreposition } from "../../../extract/clauses.ts";
import type { Party } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { wordsAt } from "../../../model/span.ts";
import { relationDrafts } from "../relation-draft.ts";
import { PARTICIPLES } from "../relation-words.ts";
import { tiedParty } from "../tied-party.ts";

/**
 *     Eastmark-backed rebels left the town.
 *     └subject┘└type┘ └obj─┘
 *     rebels backed by Eastmark · an al-Hadd-linked group
 */
export const backedBy = rule({
  id: "relation/backed-by",
  kind: "relation",
  starts: '"-backed", "-led", "-linked" or "backed by"',
  anchor: (token) => PARTICIPLES.has(token.text.toLowerCase()),
  build(anchor, view, context) {
    const { sentence } = view;
    const type = PARTICIPLES.get(anchor.text.toLowerCase())!;
    const hyphen = view.tokens[anchor.index - 1]?.text === "-";
    const named = hyphen ? view.actors.filter(({ last }) => last === anchor.index - 2) : [];
    const agents = hyphen ? [] : objectsOfPreposition(sentence, anchor.index, new Set(["by", "with", "to"]));
    const backers = [
      ...named.map(({ actor, start, end }) => ({ name: actor, span: { start, end } })),
      ...agents.flatMap((i) => tiedParty(i, view, context) ?? []),
    ];
    if (backers.length === 0) return stop(anchor, 'a party before the hyphen, or behind "by"');
    const head = /^(?:amod|acl|compound|nmod)/.test(anchor.relation) ? anchor.head : -1;
    const group =
      head >= 0 ? (hyphen ? behind(anchor.index, head, view, context) : tiedParty(head, view, context)) : null;
    if (!group) return stop(anchor, "a group that it is said of");
    const isOurs = type === "affiliated-with" || type === "allied-with";
    const [subjects, objects] = isOurs ? [[group], backers] : [backers, [group]];
    const drafts = relationDrafts(anchor, type, subjects, objects, view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "two different parties");
  },
});

/** "Eastmark-backed rebels": the group without its backer. */
function behind(participle: number, head: number, view: SentenceView, context: Context): Party | null {
  const party = tiedParty(head, view, context);
  const [first, last] = [view.tokens[participle + 1], view.tokens[head]];
  if (!party || !first || !last || party.span.start >= first.start || first.index > last.index) return party;
  const span = { start: first.start, end: last.end };
  return { name: wordsAt(context.report.text, span), span };
}
