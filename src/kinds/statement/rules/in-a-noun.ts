import { rule, stop } from "../../../extract/rule.ts";
import { attributionAt, headsOf } from "../../../extract/speech/attributed.ts";
import { speakerAt } from "../../../extract/speech/speakers.ts";
import { newsTime } from "../../../extract/speech/spoken-time.ts";
import { statedTime } from "../../../extract/speech/stated-time.ts";
import { wordsAt } from "../../../model/span.ts";
import { NOUNS_OF_SAYING } from "../nouns-of-saying.ts";
import { isNone } from "../put-in-words.ts";
import { withoutOpening } from "../reported-drafts.ts";

/**
 *     Okoro's claim that the road was open angered the drivers.
 *     speaker       └──────content──────┘
 *     Claims by Lind that the truce was over …
 *
 * Words that a noun reports, with whose they are and a clause of their own.
 */
export const inANoun = rule({
  id: "statement/in-a-noun",
  kind: "statement",
  starts: "noun of saying",
  word: (token) => token.upos === "NOUN" && NOUNS_OF_SAYING.has(token.lemma),
  build(anchor, view, context) {
    const { text } = context.report;
    if (view.quotationAt(anchor)) return stop(anchor, "words outside quotation marks");
    if (isNone(anchor, view)) return stop(anchor, "words that were said");
    const attribution = attributionAt(anchor, view, context);
    if (!attribution?.source) return stop(anchor, "somebody whose words they are");
    const [clause] = attribution.content;
    if (!clause || !/^(?:that|to)\b/i.test(wordsAt(text, clause))) return stop(anchor, "a clause with their words");
    const span = withoutOpening(clause, view);
    const speakers = headsOf(attribution.source, view.sentence).flatMap((head) => speakerAt(head, view, text) ?? []);
    if (!span || speakers.length === 0) return stop(anchor, "somebody whose words they are");
    const time = statedTime(anchor, view, [span]) ?? newsTime(context);
    return speakers.map((speaker) => ({
      fields: { speaker: speaker.name, mode: "indirect", content: wordsAt(text, span) },
      when: time?.value ?? null,
      whenBasis: time?.basis ?? null,
      fieldSpans: { speaker: [speaker.span], content: [span], ...(time?.span ? { when: [time.span] } : {}) },
      confidence: 0.6,
    }));
  },
});
