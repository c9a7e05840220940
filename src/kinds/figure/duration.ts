/**
 * Whether a length of time is one of the process, and by which word. In: where it stands and the word it counts; out: the
 * word that shows it, or null.
 *
 *     a four-year siege · 12 years of talks        what lasts
 *     stay for 10 years · within 18 months         how long something goes on, or may take
 *     in the past two days · three weeks ago       only when: nothing lasts
 */
import { isRelation } from "../../extract/clauses.ts";
import type { SentenceView } from "../../extract/sentence-view.ts";
import type { Token } from "../../language/analysis.ts";
import { children } from "../../language/tree.ts";
import type { Span } from "../../model/span.ts";

/** Words in front that say when, not how long. */
const WHEN_BEFORE =
  /^(?:past|last|previous|next|coming|recent|first|final|every|each|preceding|following|these|those|ago|age|aged)$/;
const WHEN_BEHIND = /^(?:ago|later|earlier|before|after|old|hence|since|apart|away|early|behind|from)$/;
export function durationSign(
  span: Span,
  head: Token,
  view: SentenceView,
  lasting: (token: Token) => boolean,
): Token | null {
  const first = view.tokens.findIndex(({ start }) => start >= span.start);
  const last = view.tokens.findLastIndex(({ end }) => end <= Math.max(span.end, head.end));
  const before = [1, 2].map((back) => view.tokens[first - back]?.text.toLowerCase() ?? "");
  const [next, nextButOne] = [view.tokens[last + 1], view.tokens[last + 2]];
  // "the past decade" is one length for the clock.
  const inside = view.tokens
    .slice(first, last + 1)
    .some(({ text }) => /^(?:past|last|previous|next|coming|recent)$/i.test(text));
  if (inside || WHEN_BEFORE.test(before[0]!)) return null;
  // "within 48 hours after the vote" is how long they have.
  const isWithin = before[0] === "within" && /^(?:after|from|of)$/i.test(next?.text ?? "");
  if (!isWithin && WHEN_BEHIND.test(next?.text.toLowerCase() ?? "")) return null;
  const sign = neighbours(head.index, view).find(lasting);
  if (sign) return sign;
  const { sentence } = view;
  // "12 years of stagnation"
  if (next?.text.toLowerCase() === "of" && nextButOne && nextButOne.text.toLowerCase() !== "age") {
    const of = children(sentence, head.index).find((i) => i > last && isRelation(view.tokens[i], "nmod"));
    if (of !== undefined) return view.tokens[of]!;
    // "12 years of on-and-off talks": the tree may hang them elsewhere.
    const far = view.tokens
      .slice(last + 2, last + 2 + OF_WITHIN)
      .find((token) => token.upos === "NOUN" && lasting(token));
    if (far) return far;
  }
  // "an 18-year engagement"
  const modified = view.tokens[head.head];
  const isBeforeNoun = modified?.upos === "NOUN" && modified.index > head.index && modified.index - head.index < 4;
  if (isBeforeNoun && OF_NO_PROCESS.test(modified.lemma)) return null;
  if (isBeforeNoun && view.tokens.slice(first, head.index + 1).some(({ text }) => /^[-–]$/.test(text))) return modified;
  const verb = verbAbove(head, view);
  const stay = next?.text.toLowerCase() === "in" ? nextButOne : undefined;
  if (stay && STAYS.test(stay.lemma)) return stay;
  const ended = before[0] === "after" && verb ? endedBy(verb, head, view, lasting) : null;
  if (ended) return ended;
  // "was sentenced to 17 years", "asked for an hour"
  if (verb?.lemma === "sentence") return verb;
  if (verb?.lemma === "ask") return null;
  if (verb && /^(?:live|work|know|own|teach|study)$/.test(verb.lemma)) return null;
  if (/^(?:for|within)$/.test(before[0]!) || /^(?:for|within)$/.test(view.tokens[first]?.text.toLowerCase() ?? ""))
    return verb ?? head;
  return verb && TAKING.test(verb.lemma) && isRelation(head, "obj", "obl") ? verb : null;
}

/** Words behind "of" in which what lasts may stand. */
const OF_WITHIN = 7;

/** "41 years in power", "two years in prison" */
const STAYS = /^(?:power|office|prison|jail|captivity|exile|detention|custody|opposition|hiding|solitary)$/;

/** "After eleven days the talks broke up", "the conference adjourned after two days", "after four hours with Lind" */
function endedBy(verb: Token, head: Token, view: SentenceView, lasting: (token: Token) => boolean): Token | null {
  if (!isRelation(head, "obl")) return null;
  if (view.tokens[head.index + 1]?.text === "with") return head;
  const subject = children(view.sentence, verb.index)
    .map((i) => view.tokens[i]!)
    .find((token) => isRelation(token, "nsubj") && lasting(token));
  return ENDING.test(verb.lemma) ? (subject ?? (verb.lemma === "adjourn" ? verb : null)) : null;
}

const ENDING =
  /^(?:end|break|adjourn|collapse|close|fail|conclude|stop|halt|founder|fold|finish|expire|lapse|yield|produce|wind|suspend)$/;

/** "a 17-minute video", "a 30-year career" */
const OF_NO_PROCESS =
  /^(?:video|career|film|documentary|veteran|history|low|high|record|anniversary|interview|speech|show|book|drive|walk|flight|man|woman)$/;
const TAKING =
  /^(?:last|spend|take|need|have|give|get|allow|require|want|extend|serve|wait|stay|remain|endure|go|cost|lose)$/;
function verbAbove(head: Token, view: SentenceView): Token | null {
  let at: Token | undefined = head;
  for (let steps = 0; at && steps < 4; steps++) {
    if (at.upos === "VERB") return at;
    at = view.tokens[at.head];
  }
  return null;
}

/** Verbs that say only how the next one is known, or how it came to that. */
const LEADING_ON = new Set(
  (
    "believe think fear report say know presume assume estimate understand allege suspect confirm remain appear seem feel leave " +
    "force compel oblige manage have"
  ).split(" "),
);

/** The word, what hangs on it, and what it hangs on with what stands there beside it, up to its clause. */
export function neighbours(index: number, view: SentenceView): Token[] {
  const { sentence, tokens } = view;
  const found = [index, ...children(sentence, index).filter((i) => !isRelation(tokens[i], "conj"))];
  let at = index;
  for (let steps = 0; steps < 3; steps++) {
    const head = tokens[at]!.head;
    if (head < 0) break;
    found.push(head);
    if (tokens[head]!.upos === "NOUN")
      found.push(...children(sentence, head).filter((i) => isRelation(tokens[i], "compound", "amod", "nmod")));
    // A clause of its own ends the neighbourhood: "said 12 soldiers had crossed". What is only believed is in the next
    // verb: "30 people are believed to have died", "12,000 were forced to flee".
    if (tokens[head]!.upos === "VERB") {
      if (LEADING_ON.has(tokens[head]!.lemma) && isRelation(tokens[at], "nsubj", "nsubj:pass", "obj"))
        found.push(...children(sentence, head).filter((i) => isRelation(tokens[i], "xcomp")));
      break;
    }
    at = head;
  }
  return [...new Set(found)].map((i) => tokens[i]!);
}
