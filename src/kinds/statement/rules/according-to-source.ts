import { actorType } from "../../../extract/actor-named.ts";
import { antecedentOf } from "../../../extract/antecedent.ts";
import { runAround, subtree, trimmedSpan, withConjuncts } from "../../../extract/clauses.ts";
import { type Context, rule, stop } from "../../../extract/rule.ts";
import type { SentenceView } from "../../../extract/sentence-view.ts";
import { accordingTo } from "../../../extract/speech/according-to.ts";
import { attributedSpeakers, speakersIn } from "../../../extract/speech/antecedent.ts";
import { attributionAt } from "../../../extract/speech/attributed.ts";
import { refusesStatement } from "../../../extract/speech/made-or-not.ts";
import { reportedClauses } from "../../../extract/speech/reported-clauses.ts";
import { type Speaker, speakerAt } from "../../../extract/speech/speakers.ts";
import { CLAUSE_VERBS } from "../../../extract/speech/speech-verbs.ts";
import { newsTime } from "../../../extract/speech/spoken-time.ts";
import { turnOfCue } from "../../../extract/speech/turns.ts";
import type { Token } from "../../../language/analysis.ts";
import { type Span, wordsAt } from "../../../model/span.ts";

/**
 *     Twelve people died in the strike, according to the Lakeside Monitor.
 *     └────────────content───────────┘               └────speaker───────┘
 */
export const accordingToSource = rule({
  id: "statement/according-to-source",
  kind: "statement",
  starts: '"according to"',
  word: ({ text }) => text.toLowerCase() === "according",
  anchor: (token, view) => view.tokens[token.index + 1]?.text.toLowerCase() === "to",
  build(anchor, view, context) {
    if (view.quotationAt(anchor)) return stop(anchor, "words outside quotation marks");
    if (turnOfCue(anchor, context)) return stop(anchor, "no words in quotation marks; those are the statement");
    const source = accordingTo(view).find((index) => index > anchor.index);
    if (source === undefined) return stop(anchor, "a source after it");
    const told = attributionAt(anchor, view, context);
    const isOfAdjective = view.tokens[source]!.upos === "ADJ" && told !== null;
    const speakers = isOfAdjective
      ? attributedSpeakers(told, anchor, view, context)
      : [
          ...withConjuncts(view.sentence, source).flatMap((head) => speakerAt(head, view, context.report.text) ?? []),
          ...whomIsMeant(source, view, context),
        ];
    // "according to media reports" names nobody.
    if (speakers.every(({ name }) => /\breports$/i.test(name))) return stop(anchor, "a source that can speak");
    // "…, an envoy said, according to the Ledger": the envoy says it, and the Ledger relays it.
    if (saidByAnother(source, view, context)) return stop(anchor, "words that nobody else says");
    const span = isOfAdjective ? (told.content[0] ?? null) : clauseBeside(anchor, source, view);
    if (!span) return stop(anchor, "a clause that it credits");
    if (quotedByAnother(span, view, context)) return stop(anchor, "words that nobody else says");
    const time = newsTime(context);
    return speakers.map((speaker) => ({
      fields: { speaker: speaker.name, mode: "indirect", content: wordsAt(context.report.text, span) },
      when: time?.value ?? null,
      whenBasis: time?.basis ?? null,
      fieldSpans: { speaker: [speaker.span], content: [span] },
    }));
  },
});

/** "Lind gave another account. According to him, …" */
function whomIsMeant(source: number, view: SentenceView, context: Context): Speaker[] {
  const pronoun = view.tokens[source]!;
  const meant = /^(?:him|her|them)$/i.test(pronoun.text) ? antecedentOf(pronoun, view, context) : null;
  // "Lind sued the paper. According to them": not he.
  const isMany = /^them$/i.test(pronoun.text);
  return meant && !(isMany && actorType(meant.name, context) === "person") ? [{ ...meant, head: source }] : [];
}

function saidByAnother(source: number, view: SentenceView, context: Context): boolean {
  const root = view.tokens.find(({ relation }) => relation === "root");
  if (root?.upos !== "VERB" || !CLAUSE_VERBS.has(root.lemma) || refusesStatement(root, view)) return false;
  const isReported = reportedClauses(root, view).length > 0 || turnOfCue(root, context) !== null;
  return isReported && speakersIn(root, view, context).some(({ head }) => head !== source);
}

/** "“…,” an envoy said, according to the Ledger", wherever the tree hangs the saying. */
function quotedByAnother(span: Span, view: SentenceView, context: Context): boolean {
  return view.tokens.some((verb) =>
    turnOfCue(verb, context)?.quotations.some(({ start, end }) => span.start <= start && end <= span.end),
  );
}

/** Commas set the credit off: what stands on the other side of them, else the clause it hangs on in the tree. */
function clauseBeside(anchor: Token, source: number, view: SentenceView): Span | null {
  const { sentence, tokens } = view;
  const words = subtree(sentence, source).filter((i) => i >= anchor.index);
  const end = runAround(words, source).last;
  const rest = tokens.slice(end + 1).filter((token) => token.upos !== "PUNCT");
  if (rest.length === 0 && anchor.index > 4) return trimmedSpan(sentence, 0, anchor.index - 1);
  if (anchor.index <= 1 && tokens[end + 1]?.text === ",") return trimmedSpan(sentence, end + 2, tokens.length - 1);
  const top = tokens[source]!.head === anchor.index ? anchor.head : tokens[source]!.head;
  if (top < 0) return null;
  const credit = new Set(subtree(sentence, tokens[source]!.head === anchor.index ? anchor.index : source));
  const run = runAround(
    subtree(sentence, top).filter((i) => !credit.has(i)),
    top,
  );
  return run.last - run.first < 2 ? null : trimmedSpan(sentence, run.first, run.last);
}
