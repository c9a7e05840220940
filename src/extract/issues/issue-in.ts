/** The issue of words of a report: of what they say, what stands around them and what the report is about. */
import type { Span } from "../../model/span.ts";
import { operativeAt } from "../forms/instruments.ts";
import { oncePerReport } from "../once-per-report.ts";
import type { Context } from "../rule.ts";
import type { SentenceView } from "../sentence-view.ts";
import { issueOf } from "./issue-of.ts";
import type { Issue } from "./issues.ts";
import { topicOf } from "./topic-of.ts";
import { isWhoMustGo } from "./who-must-go.ts";

const topicOfReport = oncePerReport(({ analysis }) => topicOf(analysis.sentences));

export function issueIn(content: Span, view: SentenceView, context: Context): Issue {
  const words = view.tokens.filter(({ start, end }) => start >= content.start && end <= content.end);
  if (isWhoMustGo(content, view, context)) return "leadership";
  return issueOf(words, view.tokens, headingTopic(view, context) ?? topicOfReport(context));
}

/** What an article is about by its heading: "Displaced persons". */
function headingTopic(view: SentenceView, context: Context): Issue | null {
  const heading = operativeAt(view.sentence, context)?.heading;
  const issue = heading ? issueOf(heading.tokens) : "other";
  return issue === "other" ? null : issue;
}
