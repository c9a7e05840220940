import { childrenBy, objectsOfPreposition } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { controlDraft } from "../control-draft.ts";
import { PARTICIPLES } from "../control-words.ts";
import { heldPlace } from "../held-place.ts";
import { holderAt } from "../holder-at.ts";

/**
 *     shelling of rebel-held Ravna
 *                 └who─┘     └place
 *     the besieged town · a district controlled by the army
 */
export const held = rule({
  id: "control/held",
  kind: "control",
  starts: '"-held", "-controlled", "besieged" or "held by"',
  anchor: (token) => PARTICIPLES.has(token.text.toLowerCase()),
  build(anchor, view, context) {
    const change = PARTICIPLES.get(anchor.text.toLowerCase())!;
    if (!/^(?:amod|acl|compound|nmod)/.test(anchor.relation)) return stop(anchor, "a place it is said of");
    const place = heldPlace(anchor.head, view, context);
    if (!place) return stop(anchor, "a place it is said of");
    const isHyphened = view.tokens[anchor.index - 1]?.text === "-";
    const before = isHyphened ? view.actors.find(({ last }) => last === anchor.index - 2)?.head : undefined;
    const heads = [
      ...(before === undefined ? [] : [before]),
      ...(isHyphened ? [anchor.index - 2] : []),
      ...objectsOfPreposition(view.sentence, anchor.index, new Set(["by"])),
    ];
    const holder = heads.map((i) => holderAt(i, view, context)).find((party) => party !== null) ?? null;
    const word = view.tokens[anchor.index - 2];
    // "rebel-held" says who holds it in the singular; they are the rebels.
    const isGroup =
      isHyphened &&
      word !== undefined &&
      /^(?:rebel|militant|insurgent|jihadist|islamist|separatist|loyalist)$/i.test(word.text);
    const who = isGroup ? { name: `${word.text.toLowerCase()}s`, span: { start: word.start, end: word.end } } : holder;
    const isSure = who !== null || change === "besieged";
    if (
      !isSure ||
      childrenBy(view.sentence, anchor.index, "advmod").some(({ text }) => /^(?:not|once|formerly)$/i.test(text))
    )
      return stop(anchor, "somebody who holds it");
    return [controlDraft(anchor, change, place, who, null, view, context)];
  },
});
