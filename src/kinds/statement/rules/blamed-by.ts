import { actorType } from "../../../extract/actor-named.ts";
import { childrenBy, isRelation, runAround, subtree, trimmedSpan, withConjuncts } from "../../../extract/clauses.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { refusesStatement } from "../../../extract/speech/made-or-not.ts";
import { type Speaker, speakerAt } from "../../../extract/speech/speakers.ts";
import { spokenTime } from "../../../extract/speech/spoken-time.ts";
import type { Token } from "../../../language/analysis.ts";
import { type Span, wordsAt } from "../../../model/span.ts";
import { actorAt } from "../../../notice/actors/actor-at.ts";
import { isTitleWord } from "../../../notice/actors/lists/titles.ts";

/** Verbs that judge in words, by what leads to the charge, the ground or the name behind them. */
const JUDGING: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      ["accuse", /^of$/],
      [
        "blame criticise criticize condemn denounce slam blast praise applaud commend rebuke chide castigate thank hail laud mock",
        /^(?:for|over|as)$/,
      ],
      ["welcome dismiss describe deride deplore decry label brand dub reject deny", /^as$/],
      ["announce report confirm", /^(?!)/],
    ] as const
  ).flatMap(([lemmas, lead]) => lemmas.split(" ").map((lemma) => [lemma, lead] as const)),
);

/**
 *     Okoro was accused by the council of breaking the truce.
 *               └content┘  └─speaker─┘ └──────content──────┘
 *     The truce has been welcomed by Kenya and Sudan.
 *     └─────────content─────────┘    └speaker┘ └speaker┘
 *
 * A verb that judges or announces in the passive, with those who do.
 */
export const blamedBy = rule({
  id: "statement/blamed-by",
  kind: "statement",
  starts: "verb that judges, in the passive",
  word: ({ xpos, lemma }) => xpos === "VBN" && JUDGING.has(lemma),
  anchor: (token, view) => childrenBy(view.sentence, token.index, "aux:pass").length > 0,
  build(anchor, view, context) {
    const refusal = refusesStatement(anchor, view);
    if (refusal) return stop(anchor, refusal);
    const [agent] = childrenBy(view.sentence, anchor.index, "obl:agent");
    if (!agent) return stop(anchor, "someone who judges");
    const ground = groundOf(anchor, agent, view);
    if (!ground && NAMING.test(anchor.lemma)) return stop(anchor, "what it is called");
    if (isDoneTo(anchor, agent, ground, view, context)) return stop(anchor, "words, not what was done to somebody");
    const speakers = speakersAt(agent, ground, view, context);
    if (speakers.length === 0) return stop(anchor, "someone who judges");
    const content = contentOf(anchor, ground, view);
    if (content.length === 0) return stop(anchor, "what is judged");
    return speakers.map((speaker) => {
      const time = spokenTime(anchor, view, context, speaker.name, content);
      return {
        fields: {
          speaker: speaker.name,
          mode: "indirect",
          content: content.map((span) => wordsAt(context.report.text, span)).join(" … "),
        },
        when: time?.value ?? null,
        whenBasis: time?.basis ?? null,
        fieldSpans: { speaker: [speaker.span], content, ...(time?.span ? { when: [time.span] } : {}) },
        confidence: 0.7,
      };
    });
  },
});

/** "accused by the council | of breaking the truce", "dismissed | as a trick | by the rebels": its first word. */
function groundOf(verb: Token, agent: Token, { tokens }: SentenceView): Token | null {
  const lead = JUDGING.get(verb.lemma)!;
  const behind = tokens.filter(({ index, text }) => index > verb.index && lead.test(text.toLowerCase()));
  // "described by Lind, a historian, as a farce": hung on the verb itself.
  const own = behind.find(({ head }) => tokens[head]?.head === verb.index && head > verb.index);
  // "accused by the ministers of Kenya of arming rebels": what somebody did is the charge.
  const done = behind.find(({ index }) => tokens[index + 1]?.xpos === "VBG");
  const first = own ?? done ?? behind[0];
  const isNear = first !== undefined && (first === own || first.index <= agent.index + LONGEST_AGENT);
  const isSplit = first !== own && tokens.slice(verb.index, first?.index).some(({ text }) => /^[,;]$/.test(text));
  return isNear && !isSplit ? first : null;
}

/** Verbs that say nothing without a name or a charge. */
const NAMING = /^(?:describe|deride|label|brand|dub|accuse|blame|blast|slam)$/;

/** "was dismissed by the president", "was confirmed by parliament", "was condemned by a court": an office or a sentence. */
function isDoneTo(verb: Token, agent: Token, ground: Token | null, view: SentenceView, context: Context): boolean {
  const { sentence } = view;
  const isOfCourt = verb.lemma === "condemn" && /^(?:court|tribunal|judge|jury)$/.test(agent.lemma);
  return (
    isOfCourt ||
    (!ground &&
      DONE_TO.test(verb.lemma) &&
      childrenBy(sentence, verb.index, "nsubj:pass").some((who) => isSomebody(who, view, context)))
  );
}

/** Of a person, such a verb tells what was done. */
const DONE_TO = /^(?:dismiss|confirm|welcome)$/;

function isSomebody(
  { index, lemma, upos, text }: Token,
  { sentence, actors }: SentenceView,
  context: Context,
): boolean {
  if (upos === "PRON") return /^(?:he|she|they|who)$/i.test(text);
  const name = actorAt(index, sentence, actors)?.actor;
  const isPerson = name !== undefined && actorType(name, context) === "person";
  return isPerson || isTitleWord(lemma.toLowerCase()) || /^(?:delegation|team|guest|visitor)$/.test(lemma);
}

/** Words of who judges, behind their noun. */
const LONGEST_AGENT = 8;

function speakersAt(agent: Token, ground: Token | null, view: SentenceView, context: Context): Speaker[] {
  const { text } = context.report;
  return withConjuncts(view.sentence, agent.index)
    .filter((head) => !ground || ground.index < agent.index || head < ground.index)
    .flatMap((head) => speakerAt(head, view, text) ?? [])
    .map((speaker) => {
      if (!ground || speaker.span.end <= ground.start || speaker.span.start > ground.start) return speaker;
      const last = view.tokens[ground.index - 1]!;
      const span = { start: speaker.span.start, end: last.end };
      return { ...speaker, name: wordsAt(text, span), span };
    });
}

/** The verb with the ground; where none is told, with what is judged. */
function contentOf(verb: Token, ground: Token | null, view: SentenceView): Span[] {
  const { sentence, tokens } = view;
  if (ground) {
    const goesOn = tokens[ground.index + 1];
    if (!goesOn) return [];
    const words = subtree(sentence, tokens[ground.head] === verb ? goesOn.index : ground.head);
    const behind = runAround(words, ground.index).last;
    const by = tokens.findIndex(({ index, text }) => index > ground.index && index <= behind && /^by$/i.test(text));
    const span = trimmedSpan(sentence, ground.index, by > 0 && ground.head < by ? by - 1 : behind);
    return span ? [verb, span].map(({ start, end }) => ({ start, end })) : [];
  }
  const [subject] = childrenBy(sentence, verb.index, "nsubj:pass");
  if (!subject || subject.index > verb.index || subject.upos === "PRON" || isRelation(verb, "acl")) return [];
  const span = trimmedSpan(sentence, runAround(subtree(sentence, subject.index), subject.index).first, verb.index);
  return span ? [span] : [];
}
