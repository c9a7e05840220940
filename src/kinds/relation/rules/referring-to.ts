import { actorType } from "../../../extract/actor-named.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { wordsAt } from "../../../model/span.ts";
import type { ActorMention } from "../../../notice/noticed.ts";
import { relationDrafts } from "../relation-draft.ts";

/**
 *     "We will defeat the Dawn Army," Okoro said, referring to the Hadd Front.
 *                        └subject┘                └─type─┘        └──object──┘
 *     "…," he said, using another name for the Front · the Dawn Army, an acronym for the Front
 *
 * Only where the words that are explained name one group, and no other that they could mean.
 */
export const referringTo = rule({
  id: "relation/referring-to",
  kind: "relation",
  starts: '"referring to", "another name for", "acronym for"',
  word: (token) => /^(?:referring|refer|reference|name|acronym|term|shorthand)$/i.test(token.text),
  build(anchor, view, context) {
    const { tokens } = view;
    const lead = leadBehind(anchor, view);
    if (!lead) return stop(anchor, "a name that is explained");
    const group = view.actors.find(({ first }) => first > lead.index && first - lead.index < NEAR);
    if (!group || !isGroup(group, context)) return stop(lead, "a group by name");
    const said = view.actors.filter(
      (mention) => mention.last < anchor.index && isGroup(mention, context) && view.quotationAt(tokens[mention.head]!),
    );
    const [name] = said;
    if (!name || said.length !== 1) return stop(anchor, "one group that is named in what is said");
    const wordsOf = ({ start, end }: ActorMention): string =>
      wordsAt(context.report.text, { start, end }).replace(/^(?:the|an?)\s+/i, "");
    const party = (mention: ActorMention) => ({
      name: wordsOf(mention),
      span: { start: mention.start, end: mention.end },
    });
    const drafts = relationDrafts(anchor, "alias", [party(name)], [party(group)], view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "two different names");
  },
});

/** Words from "to" or "for" to the name: "the jihadist Hadd Front group". */
const NEAR = 5;

/** "referring to", "another name for", "another name to refer to", "an acronym for". */
function leadBehind(anchor: Token, { tokens }: SentenceView): Token | null {
  const word = anchor.text.toLowerCase();
  const next = tokens[anchor.index + 1];
  if (/^(?:referring|refer|reference)$/.test(word)) return next?.text === "to" ? next : null;
  const before = tokens[anchor.index - 1]?.text.toLowerCase() ?? "";
  if (word === "name" && !/^(?:another|other|alternative|different|former|old)$/.test(before)) return null;
  return next?.text === "for" ? next : null;
}

function isGroup({ actor, form }: ActorMention, context: Context): boolean {
  return (
    form !== "pronoun" &&
    form !== "description" &&
    /^(?:armed-group|organisation|body)$/.test(actorType(actor, context) ?? "")
  );
}
