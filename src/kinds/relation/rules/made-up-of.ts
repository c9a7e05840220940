import { rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import type { Token } from "../../../language/analysis.ts";
import { groupAt, UNIONS } from "../group-told.ts";
import { membersListed } from "../members-listed.ts";
import { relationDrafts } from "../relation-draft.ts";

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
    const members = membersListed(join.next, view, context);
    // A delegation or an alliance may be told by one of its members.
    const fewest = join.isTold ? (UNIONS.test(anchor.lemma) && join.sign.text !== "of" ? 1 : 2) : 3;
    if (members.length < fewest) return stop(anchor, "a list of those who are in it");
    const drafts = members.flatMap(({ actor, start, end }) =>
      relationDrafts(join.sign, "member-of", [{ name: actor, span: { start, end } }], [group], view, context),
    );
    return drafts.length > 0 ? drafts : stop(anchor, "members that are not the group itself");
  },
});

/** Words between a group and its members. */
const JOINS =
  /^(?:which|that|who|is|are|made|up|of|includes?|including|included|consist(?:s|ing)?|compris(?:es?|ing)|composed|groups|grouping|unit(?:es|ing)|brings?|bringing|together|namely|members?|representatives?|with|soldiers|troops|peacekeepers|observers|monitors|contingents|drawn|also|negotiators|delegates|from|both|all|major|main|various|several|factions)$/i;
const MARKS = /^[,(:–—-]+$/;

function isBehind(text: string): boolean {
  return MARKS.test(text) || JOINS.test(text);
}

/** Words from a group to the list: "consists of delegates drawn from several main factions, namely the". */
const WITHIN = 11;

/** Where the list behind a group begins; `isTold`: words say that it is one, not a mark alone. */
function joinBehind(last: number, view: SentenceView): { next: number; sign: Token; isTold: boolean } | null {
  let sign: Token | null = null;
  let isTold = false;
  let next = last + 1;
  for (; next <= last + WITHIN; next++) {
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
