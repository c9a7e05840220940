/** What every position rule makes: the draft of a position from its actor, its stance and the words of its content. */
import { eventTime } from "../../extract/event-time.ts";
import { issueIn } from "../../extract/issues/issue-in.ts";
import type { Issue } from "../../extract/issues/issues.ts";
import { likelyIssue } from "../../extract/learnt/likely-issue.ts";
import type { Party } from "../../extract/parties.ts";
import type { Context, Draft } from "../../extract/rule.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import { attributionAt } from "../../extract/speech/attributed.ts";
import { creditsFor } from "../../extract/speech/credit.ts";
import { withoutLead } from "../../extract/without-lead.ts";
import { withoutMarks } from "../../extract/without-marks.ts";
import type { Token } from "../../language/analysis.ts";
import { type Span, wordsAt } from "../../model/span.ts";
import { beforeCondition, namesCondition } from "./bound-to.ts";
import type { Stance } from "./position-words.ts";

export function positionDraft(
  sign: Token,
  actor: Party,
  stance: Stance,
  marked: Span,
  view: SentenceView,
  context: Context,
  confidence: number,
): Draft {
  const said = withoutAside(withinSaid(withinQuotation(marked, sign, view), view, context), view);
  const { text } = context.report;
  const content = withoutMarks(withoutLead(withoutTime(said, view), view), text);
  const time = eventTime(sign, view);
  const sources = creditsFor(sign, view, context);
  const [source] = sources;
  const isOwn = sources.some(({ name }) => name === actor.name);
  // "has not said if it will sign": what is open hangs on nothing.
  const taken = stance !== "undecided" && namesCondition(content, view) ? "conditional" : stance;
  return {
    fields: {
      actor: actor.name,
      // "recognised the council": whatever the council is for, it is about recognition.
      issue: /^recogni[sz]e$/.test(sign.lemma) ? "recognition" : issueOf(content, taken, view, context),
      stance: taken,
      content: wordsAt(context.report.text, content),
    },
    by: isOwn ? null : (source?.name ?? null),
    when: time?.value ?? null,
    whenBasis: time?.basis ?? null,
    fieldSpans: {
      actor: [actor.span],
      stance: [{ start: sign.start, end: sign.end }],
      content: [content],
      ...(source && !isOwn ? { by: [source.span] } : {}),
      ...(time?.span ? { when: [time.span] } : {}),
    },
    confidence,
  };
}

/** "will return to the talks | once the siege is lifted": what is held out or refused, not what it hangs on. */
function issueOf(content: Span, stance: Stance, view: SentenceView, context: Context): Issue {
  const step = stance === "conditional" ? beforeCondition(content, view) : null;
  const issue = step ? issueIn(step, view, context) : "other";
  const told = issue === "other" ? issueIn(content, view, context) : issue;
  return likelyIssue("position", told, step ?? content, view, context);
}

/** "We will not leave," Okoro told reporters: what is told behind the quotation is none of its words. */
function withinQuotation({ start, end }: Span, sign: Token, view: SentenceView): Span {
  const said = view.quotationAt(sign)?.content;
  // The words may take the opening mark with them.
  return said && start >= said.start - 1 && start < said.end ? { start, end: Math.min(end, said.end) } : { start, end };
}

/** Kenya wants a truce | , Okoro told reporters: who says it is none of what is wanted, wherever the tree hangs it. */
function withinSaid({ start, end }: Span, view: SentenceView, context: Context): Span {
  for (const verb of view.tokens) {
    if (verb.upos !== "VERB" || verb.start <= start || verb.end > end) continue;
    const attribution = attributionAt(verb, view, context);
    const said = attribution?.kind === "speech" ? attribution.content : [];
    const around = said.find((part) => part.start <= start && start < part.end && part.end <= verb.start);
    // "what they called a breakthrough", "a plan proposed by Kenya": no aside.
    const isAside = around && /^[”"'’]?\s*,/.test(context.report.text.slice(around.end, around.end + 4));
    if (isAside) return { start, end: around.end };
  }
  return { start, end };
}

/** "welcomed it | , though Lind wanted more", "rejected the plan | , saying it came late": what is told beside it. */
function withoutAside({ start, end }: Span, { tokens }: SentenceView): Span {
  const aside = tokens.find(
    (token) =>
      token.start > start &&
      token.end <= end &&
      tokens[token.index - 1]?.text === "," &&
      (ASIDE.test(token.text) || (token.xpos === "VBG" && SAYING.test(token.lemma))),
  );
  const last = aside && tokens[aside.index - 2];
  return last && last.start >= start ? { start, end: last.end } : { start, end };
}

const ASIDE = /^(?:though|although|whereas|while)$/i;

/** Lind said | on Friday | the army should stop: the tree may hang on what is said when it was said. */
function withoutTime({ start, end }: Span, view: SentenceView): Span {
  const at = view.tokens.findIndex((token) => token.start >= start);
  const isOn = /^on$/i.test(view.tokens[at]?.text ?? "");
  const first = view.tokens[isOn ? at + 1 : at];
  const time = first && DAYS.test(first.text) ? view.times.find((each) => each.start === first.start) : undefined;
  const before = view.tokens[at - 1];
  if (!time || !before || !SAYING.test(before.lemma) || time.end >= end) return { start, end };
  const next = view.tokens.find((token) => token.start >= time.end);
  return next && next.upos !== "PUNCT" && next.start < end ? { start: next.start, end } : { start, end };
}

const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight)$/i;
const SAYING = /^(?:say|tell|warn|insist|declare|state|announce|add|reiterate|repeat)$/;
