import { childrenBy, isRelation, subtree, trimmedSpan, withConjuncts } from "../../../extract/clauses.ts";
import { rule, stop } from "../../../extract/rule.ts";
import { speakerAt } from "../../../extract/speech/speakers.ts";
import { spokenTime } from "../../../extract/speech/spoken-time.ts";
import { wordsAt } from "../../../model/span.ts";

/** Verbs of telling the public. */
const ANNOUNCING = new Set("announce unveil declare disclose reveal report proclaim publicise publicize".split(" "));

/**
 *     The pause, announced on Monday by Ada Okoro and Tomas Lind, would begin at noon.
 *     └content─┘              └─when─┘    └speaker┘     └speaker┘
 *
 * What somebody has announced, told by the way.
 */
export const announcedBy = rule({
  id: "statement/announced-by",
  kind: "statement",
  starts: "announced",
  word: ({ xpos, lemma }) => xpos === "VBN" && ANNOUNCING.has(lemma),
  anchor: (token) => isRelation(token, "acl"),
  build(anchor, view, context) {
    const { sentence, tokens } = view;
    if (view.quotationAt(anchor)) return stop(anchor, "words outside quotation marks");
    const { text } = context.report;
    const agents = childrenBy(sentence, anchor.index, "obl", "nmod").filter((noun) =>
      childrenBy(sentence, noun.index, "case").some((word) => /^by$/i.test(word.text)),
    );
    const speakers = agents
      .flatMap(({ index }) => withConjuncts(sentence, index))
      .flatMap((head) => speakerAt(head, view, text) ?? []);
    if (speakers.length === 0) return stop(anchor, "someone who announces it");
    if (anchor.head < 0 || anchor.head > anchor.index) return stop(anchor, "what is announced");
    const branch = new Set(subtree(sentence, anchor.index));
    const words = subtree(sentence, anchor.head).filter((i) => i < anchor.index && !branch.has(i));
    const last = words.at(-1);
    const span = last === undefined ? null : trimmedSpan(sentence, words[0]!, last);
    if (!span || tokens[anchor.head]!.upos === "PRON") return stop(anchor, "what is announced");
    return speakers.map((speaker) => {
      const time = spokenTime(anchor, view, context, speaker.name, [span]);
      return {
        fields: { speaker: speaker.name, mode: "indirect", content: wordsAt(text, span) },
        when: time?.value ?? null,
        whenBasis: time?.basis ?? null,
        fieldSpans: { speaker: [speaker.span], content: [span], ...(time?.span ? { when: [time.span] } : {}) },
        confidence: 0.7,
      };
    });
  },
});
