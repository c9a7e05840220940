import { isAboutTalks } from "../../../extract/about-talks.ts";
import {
  childrenBy,
  isNegated,
  objectsOfPreposition,
  subjectsOf,
  subtree,
  trimmedSpan,
} from "../../../extract/clauses.ts";
import { dealAt } from "../../../extract/deals/deal-at.ts";
import { meansTalks } from "../../../extract/deals/means-talks.ts";
import { isOneMind } from "../../../extract/deals/one-mind.ts";
import { isHypothetical, settled } from "../../../extract/deals/settled.ts";
import { eventTime } from "../../../extract/event-time.ts";
import { instrumentOf, operativeAt } from "../../../extract/forms/instruments.ts";
import { partiesAt } from "../../../extract/parties.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { creditFor } from "../../../extract/speech/credit.ts";
import { headings } from "../../../extract/speech/heading-speaker.ts";
import type { Token } from "../../../language/analysis.ts";
import { type Span, wordsAt } from "../../../model/span.ts";
import { agreementDraft } from "../agreement-draft.ts";

/** A name is no longer than this, in words. */
const LONGEST = 14;
/** Nouns for those who agree with each other, in the plural. */
const PEOPLE =
  /^(?:side|country|power|party|leader|minister|president|nation|government|negotiator|delegation|official|state|neighbour|neighbor|ally|foe|rival|diplomat|envoy|delegate|member|faction|camp)$/;
const ON = new Set(["on", "to", "upon"]);

/**
 *     Kenya and Ethiopia agreed to reopen the border on Monday.
 *     └───parties────┘  └reached┘ └──────name──────┘
 *
 * Two parties at least, or one that agreed with another: what one agrees to by itself is a position. "agreed on a truce"
 * is left to the noun.
 */
export const agreed = rule({
  id: "agreement/agreed",
  kind: "agreement",
  starts: 'verb "agree"',
  word: (token) => token.upos === "VERB" && token.lemma === "agree",
  build(anchor, view, context) {
    const { sentence } = view;
    const { text } = context.report;
    // "3. The parties agree that …": an item of the text itself.
    if (operativeAt(sentence, context)) return stop(anchor, "a text that is told of, not one of its own items");
    const found = settled(anchor, view, "reached");
    // "could not agree" is told as a fact.
    const isFact = found?.status === "not-reached" && isNegated(sentence, anchor.index);
    if (!found || found.weight < 2 || (isHypothetical(anchor, view) && !isFact))
      return stop(anchor, "something agreed, or not agreed");
    // "while agreeing to differ": no agreement of the two.
    if (anchor.xpos === "VBG" && found.status === "negotiating") return stop(anchor, "something agreed already");
    // "Both agree on the need for calm, he said": they are of one mind.
    if (/^VB[PZ]?$/.test(anchor.xpos) && creditFor(anchor, view, context))
      return stop(anchor, "something agreed, not one mind of two");
    const parties = partiesAt(
      [...subjectsOf(sentence, anchor.index), ...objectsOfPreposition(sentence, anchor.index, new Set(["with"]))],
      view,
      text,
    );
    const isMany = subjectsOf(sentence, anchor.index).some(
      (i) =>
        /^(?:they|both|we)$/i.test(view.tokens[i]!.text) ||
        (/^(?:NNS|NNPS)$/.test(view.tokens[i]!.xpos) && PEOPLE.test(view.tokens[i]!.lemma)),
    );
    // "We agree that all schools need money": in other news, nobody who is named makes a deal.
    const isOfMany = isMany && (parties.length > 0 || isAboutTalks(context));
    if (parties.length < 2 && !isOfMany) return stop(anchor, "two parties");
    const lead = leadsIntoTerms(anchor, view, context);
    if (lead) {
      const time = eventTime(anchor, view);
      return [agreementDraft(anchor, { name: lead, found, parties, time, confidence: 0.7 }, view, context)];
    }
    const what = whatAfter(anchor, view);
    if (what === undefined || /^(?:nothing|anything|following|follow)$/.test(view.tokens[what]!.lemma))
      return stop(anchor, "what was agreed");
    // "agreed to meet again": told as a meeting.
    if (meansTalks(view.tokens[what]!, view)) return stop(anchor, "a deal, not a date");
    // "agreed to continue": nothing that binds.
    if (
      /^(?:continue|proceed|go|try|work|move|keep|differ|disagree|think|consider|see|wait)$/.test(
        view.tokens[what]!.lemma,
      ) &&
      childrenBy(sentence, what, "obj").length === 0
    )
      return stop(anchor, "something to be done");
    if (isOneMind(view.tokens[what]!, view)) return stop(anchor, "something to be done");
    // "agreed to extend the truce" is told of the truce.
    const objects = childrenBy(sentence, what, "obj");
    if ([view.tokens[what]!, ...objects].some((token) => dealAt(token, view)))
      return stop(anchor, "a deal that is not named by a noun");
    const words = subtree(sentence, what);
    const first = words.find((i) => i > anchor.index && !/^(?:to|on|upon|that)$/i.test(view.tokens[i]!.text)) ?? what;
    const last = Math.min(words.at(-1) ?? what, first + LONGEST);
    const span = trimmedSpan(sentence, first, Math.max(first, last));
    if (!span) return stop(anchor, "what was agreed");
    const time = eventTime(anchor, view);
    return [agreementDraft(anchor, { name: span, found, parties, time, confidence: 0.7 }, view, context)];
  },
});

/** "agreed | to open the road", "agreed on | a vote" */
function whatAfter({ index }: Token, view: SentenceView): number | undefined {
  const { sentence, tokens } = view;
  const on = objectsOfPreposition(sentence, index, ON)[0];
  // "agreed on Monday to open the road": the tree may hang the road on the Monday.
  const isDay = on !== undefined && view.isTime(tokens[on]!);
  return (
    childrenBy(sentence, index, "xcomp", "ccomp")[0]?.index ?? (isDay ? childrenBy(sentence, on, "acl")[0]?.index : on)
  );
}

/**
 * "They agreed as follows:", "agreed on the following:" in a communiqué: what it is called by its title, or else by
 * these words. The text of an agreement is told by itself.
 */
function leadsIntoTerms(verb: Token, view: SentenceView, context: Context): Span | null {
  const behind = view.tokens.slice(verb.index + 1);
  const words = behind.map(({ text }) => text.toLowerCase()).join(" ");
  if (!/^(?:as follows|(?:on |upon )?the following(?: [a-z]+)?) :$/.test(words) || instrumentOf(context)) return null;
  const title = headings(context).find(({ sentence }) => COMMUNIQUE.test(wordsAt(context.report.text, sentence)));
  if (title) return { start: title.sentence.start, end: title.sentence.end };
  const first = behind.find(({ text }) => !/^(?:on|upon)$/i.test(text))!;
  return { start: first.start, end: behind.at(-2)!.end };
}

const COMMUNIQUE = /\b(?:communiqu[eé]|joint statement|declaration|memorandum|minutes|protocol)\b/i;
