import type { Party } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { wordsAt } from "../../../model/span.ts";
import { relationDrafts } from "../relation-draft.ts";
import type { RelationType } from "../relation-words.ts";

/**
 *     the Highland Army, formerly known as the Hadd Front
 *         └──object───┘  └──renamed─────┘      └subject─┘
 *     Hadd, also known as the Brothers (alias) · the Hadd Front, which changed its name to Highland Army
 *
 * The old name is the subject, the new one the object.
 */
export const knownAs = rule({
  id: "relation/known-as",
  kind: "relation",
  starts: '"known as", "renamed", "called" or "changed its name"',
  anchor: (token) => /^(?:known|renamed|rename|rebranded|name|dubbed|rebrand)$/i.test(token.text),
  build(anchor, view, context) {
    const { tokens } = view;
    const word = (at: number): string => tokens[at]?.text.toLowerCase() ?? "";
    if (anchor.text.toLowerCase() === "name" && !/^(?:change|take|adopt)$/.test(tokens[anchor.head]?.lemma ?? ""))
      return stop(anchor, "a name that is changed");
    const before = nameBefore(anchor.index, view, context);
    const behind = nameBehind(anchor.index, view, context);
    if (!before || !behind) return stop(anchor, "a name on either side");
    const earlier = [1, 2].map((back) => word(anchor.index - back));
    const isFormer = earlier.some((text) => /^(?:formerly|previously|once|originally|former|until)$/.test(text));
    const isFrom = word(anchor.index + 1) === "from";
    const type: RelationType = anchor.text.toLowerCase() === "known" && !isFormer ? "alias" : "renamed";
    const [old, recent] = isFormer || isFrom ? [behind, before] : [before, behind];
    const drafts = relationDrafts(anchor, type, [old], [recent], view, context);
    return drafts.length > 0 ? drafts : stop(anchor, "two different names");
  },
});

/** How far a name may stand from the word. */
const NEAR = 9;

function nameBefore(index: number, view: SentenceView, context: Context): Party | null {
  const mention = view.actors.findLast(({ last, form }) => last < index && index - last < NEAR && form !== "adjective");
  return mention ? { name: wordsOf(mention, context), span: { start: mention.start, end: mention.end } } : null;
}

function nameBehind(index: number, view: SentenceView, context: Context): Party | null {
  const mention = view.actors.find(({ first }) => first > index && first - index < 5);
  if (mention) return { name: wordsOf(mention, context), span: { start: mention.start, end: mention.end } };
  // A name that is not known otherwise: the run of capitals behind "as".
  const first = view.tokens.findIndex(
    (token) => token.index > index && token.index < index + 4 && token.upos === "PROPN",
  );
  if (first < 0) return null;
  let last = first;
  while (view.tokens[last + 1]?.upos === "PROPN") last++;
  const span = { start: view.tokens[first]!.start, end: view.tokens[last]!.end };
  return { name: wordsAt(context.report.text, span), span };
}

/** The words themselves: both names may be resolved to one actor. */
function wordsOf(mention: { start: number; end: number }, context: Context): string {
  return wordsAt(context.report.text, mention).replace(/^(?:the|an?)\s+/i, "");
}
