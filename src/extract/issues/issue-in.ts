/**
 * The issue of words of a report: of what they say, what stands around them and what the report is about. Words that only
 * point to something told before are about what was told.
 *
 *     The envoys proposed a prisoner swap. Kenya rejected [the idea].      prisoners
 */
import type { Token } from "../../language/analysis.ts";
import type { Span } from "../../model/span.ts";
import { type Instrument, instrumentOf, type Operative, operativeAt } from "../forms/instruments.ts";
import { oncePerReport } from "../once-per-report.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { issueOf } from "./issue-of.ts";
import type { Issue } from "./issues.ts";
import { topicOf } from "./topic-of.ts";
import { isWhoMustGo } from "./who-must-go.ts";

const topicOfReport = oncePerReport(({ analysis }) => topicOf(analysis.sentences));

export function issueIn(content: Span, view: SentenceView, context: Context): Issue {
  return issueWith(topicOfReport(context), content, view, context);
}

/** The same by what is told there alone: what the report is about tells nothing of a word that may stand in any report. */
export function issueToldIn(content: Span, view: SentenceView, context: Context): Issue {
  return issueWith(null, content, view, context);
}

function issueWith(ofReport: Issue | null, content: Span, view: SentenceView, context: Context): Issue {
  const words = wordsIn(content, view);
  if (isWhoMustGo(content, view, context)) return "leadership";
  const operative = operativeAt(view.sentence, context);
  // An article of an agreement is about what its heading says: the whole is about many things.
  const isArticle =
    instrumentOf(context)?.sort === "agreement" || (operative?.sort === "agreed" && instrumentOf(context) !== null);
  const instrument = isArticle ? instrumentOf(context) : null;
  const topic = (operative && topicAbove(operative)) ?? (instrument ? topicOfTitle(instrument) : ofReport);
  if (!onlyPoints(content, view)) return issueOf(words, view.tokens, topic);
  for (let index = view.sentence.index; index >= Math.max(0, view.sentence.index - MEMORY); index--) {
    const issue = issueOf(context.view(index).tokens);
    if (issue !== "other") return issue;
  }
  return issueOf(words, view.tokens, topic);
}

function wordsIn({ start, end }: Span, { tokens }: SentenceView): readonly Token[] {
  return tokens.filter((token) => token.start >= start && token.end <= end);
}

/** "the idea", "it": words that are about what was told before, whatever that is. */
export function onlyPoints(content: Span, view: SentenceView): boolean {
  return wordsIn(content, view).every(({ upos, lemma }) => !TELLING.has(upos) || POINTING.has(lemma.toLowerCase()));
}

/** Sentences back to what is pointed to. */
const MEMORY = 1;
const TELLING: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "NUM"]);
/** Nouns and verbs that only point to something told before. */
const POINTING: ReadonlySet<string> = new Set(
  (
    "plan proposal offer idea suggestion move step decision demand term condition request call appeal initiative draft " +
    "text document document approach option formula measure scheme bid compromise overture package thing do reply " +
    "accusation objection reservation concern finding conclusion change position stance point matter question issue"
  ).split(" "),
);

/** "Protocol on Power-Sharing" is about one thing; a peace agreement about many. */
function topicOfTitle({ title }: Instrument): Issue | null {
  const issue = issueOf(title.tokens);
  return issue === "other" || issue === "political-transition" || issue === "ceasefire" ? null : issue;
}

/** What an article is about by its heading, an item by the line above it: "Displaced persons", "They will monitor:". */
function topicAbove({ topic }: Operative): Issue | null {
  const issue = issueOf(topic.flatMap(({ tokens }) => tokens));
  return issue === "other" ? null : issue;
}
