/** Who stands before the hyphen. In: the word behind it; out: the party, or null: "rebel-held" gives the rebels. */
import type { Party } from "../../extract/parties.ts";
import type { Context } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { asMany, holderAt } from "./holder-at.ts";

export function hyphenedHolder(word: Token, view: SentenceView, context: Context): Party | null {
  const hyphen = view.tokens[word.index - 1];
  // "rebel held Ravna": headlines and hasty texts leave the hyphen out.
  const isJoined = hyphen !== undefined && /^[-‑–]$/.test(hyphen.text);
  const last = word.index - (isJoined ? 2 : 1);
  // '"HF"-held', "the Hadd Front (HF)-held": the name within the marks.
  const before = view.tokens[isJoined && /^["”)]$/.test(view.tokens[last]?.text ?? "") ? last - 1 : last];
  if (!before || !(isJoined || (word.head > word.index && before.upos === "NOUN"))) return null;
  const mention = view.actors.find(({ last }) => last === before.index);
  return (
    asMany(before, context) ?? (mention || isJoined ? holderAt(mention?.head ?? before.index, view, context) : null)
  );
}
